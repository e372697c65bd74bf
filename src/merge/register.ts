import type { ClerkChoice, MergeRegister } from '../model/merge';
import type { SubmittedFile, Submission } from '../model/submission';
import { compareTexts } from './compare-texts';

/** Files whose day of receipt nobody knows come last. */
const NO_DAY = '9999-99-99';

/** What was read by keys speaks before what was found by labels: that the two say the same confirms it. */
function compareFiles(one: SubmittedFile, other: SubmittedFile): number {
  return (
    Number(one.labelled !== undefined) - Number(other.labelled !== undefined) ||
    compareTexts(one.receivedAt ?? NO_DAY, other.receivedAt ?? NO_DAY) ||
    compareTexts(one.file, other.file) ||
    compareTexts(one.digest, other.digest)
  );
}

/** Files in their order, each once; a file that came twice keeps the day it came first. */
export function joinFiles(files: readonly SubmittedFile[]): SubmittedFile[] {
  const known = new Set<string>();
  return [...files].sort(compareFiles).filter(({ file, digest }) => {
    const key = JSON.stringify([file, digest]);
    return !known.has(key) && known.add(key);
  });
}

/** Two records of one content: the one read from the file that comes first speaks, so that the order of merging is none. */
function joinSubmissions(one: Submission, other: Submission): Submission {
  const files = joinFiles([...one.files, ...other.files]);
  const [first] = files;
  const speaks = [one, other].find((candidate) =>
    candidate.files.some(({ file, digest }) => file === first?.file && digest === first.digest),
  );
  return { ...(speaks ?? one), files };
}

function laterChoice(one: ClerkChoice, other: ClerkChoice): ClerkChoice {
  const order =
    compareTexts(one.decidedAt, other.decidedAt) || compareTexts(JSON.stringify(one), JSON.stringify(other));
  return order < 0 ? other : one;
}

function joinedBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  join: (one: Item, other: Item) => Item,
): Item[] {
  const joined = new Map<string, Item>();
  for (const item of items) {
    const key = keyOf(item);
    const known = joined.get(key);
    joined.set(key, known === undefined ? item : join(known, item));
  }
  return [...joined].sort(([one], [other]) => compareTexts(one, other)).map(([, item]) => item);
}

type Ordered = MergeRegister['order'][number];

/** What stands keeps its number; what comes new is counted on behind it. */
function joinOrders(standing: readonly Ordered[], added: readonly Ordered[]): Ordered[] {
  const keyOf = ({ programme, application }: Ordered): string => JSON.stringify([programme, application]);
  const known = new Set(standing.map(keyOf));
  const last = new Map<string, number>();
  for (const { programme, number } of standing) {
    last.set(programme, Math.max(last.get(programme) ?? 0, number));
  }
  const fresh = added
    .filter((entry) => !known.has(keyOf(entry)))
    .sort((one, other) => one.number - other.number)
    .map((entry) => {
      const number = (last.get(entry.programme) ?? 0) + 1;
      last.set(entry.programme, number);
      return { ...entry, number };
    });
  return [...standing, ...fresh];
}

/**
 * Brings two registers together. Joining is associative, gives the same submissions and choices whichever comes first,
 * and joining something twice adds nothing; only the numbers of the rows are those of the first.
 */
export function joinRegisters(first: MergeRegister, second: MergeRegister): MergeRegister {
  return {
    submissions: joinedBy(
      [...first.submissions, ...second.submissions],
      ({ programme, content }) => JSON.stringify([programme, content]),
      joinSubmissions,
    ),
    choices: joinedBy([...first.choices, ...second.choices], ({ subject }) => subject, laterChoice),
    order: joinOrders(first.order, second.order),
  };
}
