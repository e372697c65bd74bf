import type { FieldKey } from '../../model/keys';
import type { Submission } from '../../model/submission';
import type { Programme } from '../../model/programme';
import type {
  ComparedItem,
  ResubmissionChange,
  ResubmissionComparison,
  ReturnItem,
} from '../../model/return-notice';
import { nameOf } from '../application-key';
import { fieldOfPlace, outcomeOf } from './matter';
import { PersonalWords } from './personal-words';
import { returnItems } from './return-notice';

/** What differs between the version that was returned and the one handed in again. */
export interface ChangedPlace extends ResubmissionChange {
  kind: 'added' | 'removed' | 'changed' | 'rowAdded' | 'rowRemoved' | 'rowsReordered';
  /** The table it is in; null outside tables. */
  table: FieldKey | null;
  /** What the name column of its row says, before and now; empty outside tables. */
  rows: readonly string[];
}

/** The items of a notice and, beside each, what is still found about it. */
type Matched = Map<ReturnItem, ReturnItem>;

/** How closely a finding of today resembles the one an item was made of, closest first. */
const LIKENESSES: readonly ((item: ReturnItem, now: ReturnItem) => boolean)[] = [
  (item, now) => item.matter === now.matter && item.subject === now.subject,
  (item, now) => item.matter === now.matter && outcomeOf(item) === outcomeOf(now),
  (item, now) => item.matter === now.matter,
  // A row that was renamed is the same row.
  (item, now) =>
    item.rule === now.rule &&
    item.rule !== null &&
    item.rows.length > 0 &&
    now.rows.length > 0 &&
    item.where === now.where &&
    outcomeOf(item) === outcomeOf(now),
];

function matched(items: readonly ReturnItem[], today: readonly ReturnItem[]): Matched {
  const pairs: Matched = new Map();
  const left = new Set(today);
  for (const isAlike of LIKENESSES) {
    for (const item of items) {
      if (pairs.has(item)) continue;
      const found = [...left].find((now) => isAlike(item, now));
      if (found === undefined) continue;
      pairs.set(item, found);
      left.delete(found);
    }
  }
  return pairs;
}

/** Whether somebody who mends an item changes this place. */
function concerns(
  programme: Programme,
  { fields, rows, rule }: ReturnItem,
  { kind, field, table, rows: changedRows }: ChangedPlace,
): boolean {
  const check = programme.rules.find(({ id }) => id === rule)?.check.kind;
  // What these ask for is something where nothing stood; who writes over an answer does more than was asked.
  if ((check === 'required' || check === 'coverage') && kind !== 'added' && kind !== 'rowAdded') return false;
  if (kind === 'rowsReordered') return false;
  const isAsked =
    kind === 'rowAdded' || kind === 'rowRemoved'
      ? fields.some((place) => fieldOfPlace(place).startsWith(`${table ?? ''}.`))
      : fields.includes(field);
  if (!isAsked) return false;
  if (check === 'required' && kind === 'added') return true;
  return rows.length === 0 || table === null || changedRows.some((name) => rows.includes(name));
}

function comparedItem(
  item: ReturnItem,
  now: ReturnItem | undefined,
  changes: ResubmissionChange[],
): ComparedItem {
  if (now === undefined) return { item, state: 'mended', remark: null, changes };
  if (now.demand === 'explained') return { item, state: 'explained', remark: now.reason, changes };
  return { item, state: 'open', remark: now.what, changes };
}

/**
 * Compares a resubmission with its own notice: what became of every item, what else was changed, and what is wrong now
 * that the notice did not name.
 *
 * @param items of the notice: the clerk may have taken some out before it was sent
 * @param returned the version the notice is about
 * @param places exactly the fields on which the two do not agree
 */
export function compareResubmission(
  programme: Programme,
  items: readonly ReturnItem[],
  returned: Submission,
  resubmitted: Submission,
  places: readonly ChangedPlace[],
): ResubmissionComparison {
  const today = returnItems(programme, resubmitted, null);
  const known = returnItems(programme, returned, null);
  const pairs = matched(items, today);
  const personal = [returned, resubmitted].map((version) => new PersonalWords(programme, version));
  const shown = ({ kind, field, label, before, after }: ChangedPlace): ResubmissionChange => {
    const isRow = kind === 'rowAdded' || kind === 'rowRemoved';
    const hide = (text: string | null): string | null =>
      text === null
        ? null
        : personal.reduce(
            (rest, words) => (isRow ? words.shownRow(rest) : words.shownAnswer(fieldOfPlace(field), rest)),
            text,
          );
    return { field, label, before: hide(before), after: hide(after) };
  };
  const asked = items.filter(({ demand }) => demand !== 'explained');
  const compared = items.map((item) =>
    comparedItem(
      item,
      pairs.get(item),
      asked.includes(item) ? places.filter((place) => concerns(programme, item, place)).map(shown) : [],
    ),
  );
  // What stood in the returned version already and was left out of the notice is not new.
  const accounted = new Set([...pairs.values(), ...matched(known, today).values()]);
  return {
    programme: programme.id,
    consortium: nameOf(resubmitted, 'consortium') || nameOf(returned, 'consortium'),
    items: compared,
    otherChanges: places
      .filter((place) => !asked.some((item) => concerns(programme, item, place)))
      .map(shown),
    newProblems: today.filter((item) => !accounted.has(item) && item.demand !== 'explained'),
  };
}
