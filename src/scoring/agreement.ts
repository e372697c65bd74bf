import type { Agreement, PanelApplication } from '../model/panel-result';
import { kendallW } from './kendall-w';
import { krippendorffAlpha } from './krippendorff-alpha';
import { agreementMessages } from './messages';
import { expertKey } from './expert-key';

/** Below so many experts or applications chance alone moves a measure far. */
const FEW_EXPERTS = 3;
const FEW_APPLICATIONS = 10;
/** Krippendorff's own limits, Content Analysis, 2004, p. 241. */
const GOOD_ALPHA = 0.8;
const TENTATIVE_ALPHA = 0.667;
const HIGH_W = 0.7;
const MIDDLE_W = 0.4;

interface Ratings {
  /** One row per expert, one column per application. */
  rows: (number | null)[][];
  applications: number;
}

/** Totals of complete cards; experts without any are left out. */
function ratingsOf(applications: readonly PanelApplication[]): Ratings {
  const byExpert = new Map<string, Map<number, number>>();
  applications.forEach(({ cards }, at) => {
    for (const { expert, standing } of cards) {
      if (standing.state !== 'complete') continue;
      const key = expertKey(expert);
      const row = byExpert.get(key) ?? new Map<number, number>();
      byExpert.set(key, row.set(at, Number(standing.total)));
    }
  });
  return {
    rows: [...byExpert.values()].map((row) => applications.map((_, at) => row.get(at) ?? null)),
    applications: applications.length,
  };
}

function withSize(words: string, experts: number, applications: number): string {
  const isSmall = experts < FEW_EXPERTS || applications < FEW_APPLICATIONS;
  return isSmall ? `${words}${agreementMessages.small}` : words;
}

function kendallOf({ rows, applications }: Ratings): Agreement['kendall'] {
  const complete = rows.flatMap((row) => {
    const given = row.filter((total) => total !== null);
    return given.length === row.length ? [given] : [];
  });
  const w = kendallW(complete);
  if (w === null) return null;
  const experts = complete.length;
  const { high, middle, low } = agreementMessages.kendallStrength;
  const strength = w >= HIGH_W ? high : w >= MIDDLE_W ? middle : low;
  const words = agreementMessages.kendall(w.toFixed(3), experts, applications, strength);
  return { w, experts, applications, words: withSize(words, experts, applications) };
}

function krippendorffOf({ rows }: Ratings): Agreement['krippendorff'] {
  const metric = 'interval';
  const alpha = krippendorffAlpha(rows, metric);
  if (alpha === null) return null;
  const columns = rows[0]?.map((_, at) => rows.filter((row) => row[at] !== null).length) ?? [];
  const compared = columns.filter((count) => count > 1);
  const values = compared.reduce((sum, count) => sum + count, 0);
  const experts = rows.filter((row) =>
    row.some((total, at) => total !== null && (columns[at] ?? 0) > 1),
  ).length;
  const { high, middle, low } = agreementMessages.alphaStrength;
  const strength = alpha >= GOOD_ALPHA ? high : alpha >= TENTATIVE_ALPHA ? middle : low;
  const words = agreementMessages.krippendorff(alpha.toFixed(3), experts, compared.length, values, strength);
  return {
    alpha,
    metric,
    experts,
    applications: compared.length,
    values,
    words: withSize(words, experts, compared.length),
  };
}

/**
 * How far the experts agree, with the size of the sample and in plain words: Kendall's W over the experts who scored
 * every application, Krippendorff's alpha over all totals there are. For the organiser's eyes; it changes no score.
 */
export function agreementOf(applications: readonly PanelApplication[]): Agreement {
  const ratings = ratingsOf(applications);
  const kendall = kendallOf(ratings);
  const krippendorff = krippendorffOf(ratings);
  const missing = [
    ...(kendall === null ? [agreementMessages.kendallMissing] : []),
    ...(krippendorff === null ? [agreementMessages.krippendorffMissing] : []),
  ];
  return { kendall, krippendorff, missing };
}
