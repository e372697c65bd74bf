import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { catalogueByKey } from '../../model/catalogue';
import type { FindingOutput } from '../../model/command-output';
import type { FieldKey } from '../../model/keys';
import type { Programme } from '../../model/programme';
import type { RuleCheck } from '../../model/rule';

/** Digits of an id behind the rule: a notice has some tens of items. */
const DIGITS = 6;
const ROW_NAMED = /第\d+行“([^“”]+)”/g;

/** The field of a place as findings write it: `overview.budget.total@2026`. */
export function fieldOfPlace(place: string): FieldKey {
  const at = place.indexOf('@');
  return at < 0 ? place : place.slice(0, at);
}

/** The kind of rule that found something; null for a fault of the workbook itself. */
export function ruleKind(
  { rules }: Programme,
  { rule }: Pick<FindingOutput, 'rule'>,
): RuleCheck['kind'] | null {
  return rules.find(({ id }) => id === rule)?.check.kind ?? null;
}

/** Rule, outcome and place of a subject, without the values it was made of: see check/report. */
function partsOf(subject: string): { outcome: string; place: string } {
  const [, outcome = '', ...rest] = subject.split(':');
  return { outcome, place: rest.slice(0, -1).join(':') };
}

/** The outcome a finding reports: `different`, `unreadable`. */
export function outcomeOf({ subject }: Pick<FindingOutput, 'subject'>): string {
  return partsOf(subject).outcome;
}

/**
 * What a finding is about, whatever the values at hand: the same for the finding of a resubmission where nothing was
 * mended, where something else was written that breaks the rule as well, and where some blanks of a part are left.
 */
export function matterOf(programme: Programme, finding: FindingOutput): string {
  const { rule, subject, message, fields } = finding;
  const kind = ruleKind(programme, finding);
  if (kind === null) return subject.slice(0, subject.lastIndexOf(':'));
  if (kind === 'required') {
    const of = catalogueByKey(programme).get(fieldOfPlace(fields[0] ?? ''));
    return `${rule}|${of?.table ?? of?.section.key ?? ''}`;
  }
  if (kind === 'coverage') {
    const point = programme.indicators.points.find(({ code, path }) =>
      message.startsWith(`观测点${code ?? path[0] ?? ''}“`),
    );
    return `${rule}|${point === undefined ? message : (point.code ?? 'deduction')}`;
  }
  const { place } = partsOf(subject);
  // Where no cell decides (a column is counted), the sentence without its figures is what stays.
  return place === '' ? `${rule}|${message.replace(/\d+(?:\.\d+)?/g, '#')}` : `${rule}|${place}`;
}

/** Names of the rows of tables a finding is about. */
export function rowNames({ subject, message }: Pick<FindingOutput, 'subject' | 'message'>): string[] {
  const { place } = partsOf(subject);
  const at = place.indexOf('#');
  const named = [...message.matchAll(ROW_NAMED)].map(([, name]) => name ?? '');
  return [...new Set([...(at < 0 ? [] : [place.slice(at + 1)]), ...named])];
}

/** What an item is called for good: rule and a digest of its matter. */
export function itemId(rule: string, matter: string): string {
  const digest = bytesToHex(sha256(utf8ToBytes(matter))).slice(0, DIGITS);
  return `${rule.replace(/^R-/, '')}-${digest}`;
}

/** How ids look in the text of a notice. */
export const ITEM_ID =
  /(?<![A-Za-z0-9-])[A-Z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*-[0-9a-f]{6}(?:~\d+)?(?![0-9a-z])/g;
