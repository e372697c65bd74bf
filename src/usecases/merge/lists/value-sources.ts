import { applicationTitle } from '../../../merge/merge-round';
import type { ProgrammeRound } from '../../../merge/merge-round';
import type { StandingVersion } from '../../../merge/round-context';
import { plannedRows } from '../../../merge/planned-rows';
import { fieldAtYear } from '../../../model/keys';
import type { MergedSource, MergedValue } from '../../../model/submission';
import { valueListKey } from '../../../model/merged-workbook-keys';
import type { KeyedCell, KeyedList, KeyedRow, KeyedRows } from '../keyed-list';
import type { MergedLabel } from '../merged-label';
import { mergedLabels } from '../merged-label';
import { mergeOutputMessages as words } from '../messages';
import { safeText } from '../safe-text';

/** Rows of one sheet: its part stays within what one may be read of a file, and a spreadsheet scrolls it. */
const MOST_ROWS = 50_000;

/** The values of one application: some hundred rows, made when they are asked for. */
export interface ValueGroup {
  /** Begins the keys of its rows and of no others. */
  key: string;
  rows(): readonly KeyedRow[];
}

/** A merged value as a cell of a list. */
function shownValue(value: MergedValue): KeyedCell {
  return value.kind === 'text' ? safeText(value.text) : value;
}

function rowsOf(
  groupKey: string,
  { programme }: ProgrammeRound,
  version: StandingVersion,
  labelOf: MergedLabel,
): KeyedRow[] {
  const title = safeText(applicationTitle(version));
  const row = (key: string, label: string, value: MergedValue, from: MergedSource | null): KeyedRow[] =>
    from === null || value.kind === 'blank'
      ? []
      : [
          {
            key: `${groupKey}${key}`,
            cells: [
              title,
              safeText(label),
              shownValue(value),
              safeText(from.file),
              safeText(from.sheet),
              from.cell,
            ],
          },
        ];
  const { submission } = version;
  return [
    ...submission.row.flatMap(({ field, value, from }) => row(field, labelOf(field, null), value, from)),
    ...plannedRows(programme, submission).flatMap(({ key, name, cells }) =>
      cells.flatMap(({ field, value, from }) =>
        row(`${field}/${key}`, words.ofPlanned(name, labelOf(field, null)), value, from),
      ),
    ),
    ...submission.figures.flatMap(({ field, year, decimal, from }) =>
      row(fieldAtYear(field, year), labelOf(field, year), { kind: 'number', decimal }, from),
    ),
  ];
}

/** Where every merged value was read (file, sheet and cell), by application. */
export function valueGroups(rounds: readonly ProgrammeRound[]): ValueGroup[] {
  return rounds.flatMap((round) => {
    const labelOf = mergedLabels(round.programme);
    return round.standing.map((version): ValueGroup => {
      const key = `${round.programme.id}/${version.key}/`;
      return { key, rows: () => rowsOf(key, round, version, labelOf) };
    });
  });
}

function rowsOfAll(groups: readonly ValueGroup[]): KeyedRows {
  function* rows(): Generator<KeyedRow> {
    for (const group of groups) yield* group.rows();
  }
  return {
    length: groups.reduce((count, group) => count + group.rows().length, 0),
    [Symbol.iterator]: rows,
  };
}

/** Sheet 来源明细 with these applications; of several the first is number 1. */
export function valueList(groups: readonly ValueGroup[], number: number): KeyedList {
  return {
    key: valueListKey(number),
    name: words.valuesSheet(number),
    columns: words.columns.values.map((column) => ({ ...column, owner: 'ours' })),
    rows: rowsOfAll(groups),
    gone: new Map([['值', words.gone]]),
    colours: [],
  };
}

/**
 * Divides applications between a sheet that has rows already and sheets to come; none is parted.
 *
 * @param present rows of the sheet
 * @returns the applications the sheet takes, then those of each further sheet
 */
export function dividedGroups(
  groups: readonly ValueGroup[],
  present: number,
): [fitting: ValueGroup[], ...further: ValueGroup[][]] {
  const fitting: ValueGroup[] = [];
  const further: ValueGroup[][] = [];
  let current = fitting;
  let count = present;
  for (const group of groups) {
    const { length } = group.rows();
    if (count > 0 && count + length > MOST_ROWS) {
      current = [];
      further.push(current);
      count = 0;
    }
    current.push(group);
    count += length;
  }
  return [fitting, ...further];
}
