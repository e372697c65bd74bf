import type { Submission } from '../model/submission';
import { compareTexts } from './compare-texts';

/** What tells that one version came after another. */
export type OrderBasis =
  /** The later one was sealed before as what the earlier one says. */
  | 'lineage'
  /** One is sealed, the other is not. */
  | 'sealed'
  /** Both are sealed, at another moment. */
  | 'sealedAt'
  /** One was read by keys, the other found by labels: who copies a form into another file does so later. */
  | 'keyed'
  /** The day of their files. */
  | 'fileDay'
  /** The moment noted in their files by the program that saved them. */
  | 'savedAt';

/** A version with what is known of when it came. */
interface Dated {
  version: Submission;
  /** How many of the other versions it was sealed as before. */
  after: number;
  sealedAt: number | null;
  isKeyed: boolean;
  fileDay: string | null;
  savedAt: string | null;
}

/** Sorts above zero where the first comes later; `by` is null where nothing tells, and the order is merely always the same. */
interface Order {
  sign: number;
  by: OrderBasis | null;
}

const MOMENT = /T.*(?:Z|[+-]\d{2}:\d{2})$/;

/** A moment somebody wrote into a file; null where it is none, or would be another one in another time zone. */
function momentOf(text: string | null): number | null {
  const moment = text !== null && MOMENT.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(moment) ? null : moment;
}

function dated(version: Submission, contents: ReadonlySet<string>): Dated {
  const { content, lineage, seal, files } = version;
  const saved = files.flatMap(({ savedAt }) => savedAt ?? []).sort(compareTexts);
  return {
    version,
    after: new Set(lineage.filter((digest) => digest !== content && contents.has(digest))).size,
    sealedAt: momentOf(seal.sealedAt),
    isKeyed: files[0]?.labelled === undefined,
    fileDay: files[0]?.receivedAt ?? null,
    // Saved again by whoever received it, a file says the same at a later moment.
    savedAt: saved[0] ?? null,
  };
}

function orderOf(one: Dated, other: Dated): Order {
  if (one.after !== other.after) return { sign: one.after - other.after, by: 'lineage' };
  if (one.sealedAt !== other.sealedAt) {
    const by = one.sealedAt === null || other.sealedAt === null ? 'sealed' : 'sealedAt';
    return { sign: (one.sealedAt ?? -Infinity) < (other.sealedAt ?? -Infinity) ? -1 : 1, by };
  }
  if (one.isKeyed !== other.isKeyed) return { sign: one.isKeyed ? 1 : -1, by: 'keyed' };
  for (const by of ['fileDay', 'savedAt'] as const) {
    const [first, second] = [one[by], other[by]];
    if (first === second) continue;
    if (first !== null && second !== null) return { sign: compareTexts(first, second), by };
    return { sign: first === null ? 1 : -1, by: null };
  }
  return { sign: compareTexts(one.version.content, other.version.content), by: null };
}

/** From the earliest version to the latest. */
export function inOrderOfVersions(versions: readonly Submission[]): Submission[] {
  const contents = new Set(versions.map(({ content }) => content));
  return versions
    .map((version) => dated(version, contents))
    .sort((one, other) => orderOf(one, other).sign)
    .map(({ version }) => version);
}

/**
 * What tells that the last of several versions is the latest; null where nothing tells it of one of the others.
 *
 * @param versions from the earliest to the latest
 */
export function basisOfLatest(versions: readonly Submission[]): OrderBasis | null {
  const contents = new Set(versions.map(({ content }) => content));
  const [latest, ...others] = versions.map((version) => dated(version, contents)).reverse();
  if (latest === undefined) return null;
  const bases = others.map((other) => orderOf(latest, other).by);
  return bases.includes(null) ? null : (bases[0] ?? null);
}
