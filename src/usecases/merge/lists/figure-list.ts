import type { ProgrammeRound } from '../../../merge/merge-round';
import type { PlannedValue } from '../../../model/workbook-plan';
import type { KeyedList } from '../keyed-list';
import { mergeOutputMessages as words } from '../messages';
import { figureRows } from './figure-rows';

const figure = (decimal: string | null): PlannedValue =>
  decimal === null ? { kind: 'blank' } : { kind: 'number', decimal };

/** Key of the list with the figures of a notice. */
export function figureListKey({ programme }: Pick<ProgrammeRound, 'programme'>): string {
  return `merge/figures/${programme.id}`;
}

function figureListName({ programme }: ProgrammeRound, isOneOfSeveral: boolean): string {
  const name = words.sheets.figures;
  return isOneOfSeveral ? words.ofNotice(name, programme.notice.shortName) : name;
}

/**
 * Each figure across the applications: how many give it, the least, the median, the most, and the shares of the most the
 * chart is drawn from.
 */
export function figureList(round: ProgrammeRound, isOneOfSeveral: boolean): KeyedList {
  return {
    key: figureListKey(round),
    name: figureListName(round, isOneOfSeveral),
    columns: words.columns.figures.map((column) => ({ ...column, owner: 'ours' })),
    rows: figureRows(round).map(({ key, label, statistics, spread }) => {
      const { year, unit, count, minimum, median, maximum } = statistics;
      return {
        key,
        cells: [
          label,
          year === null ? '' : String(year),
          unit ?? '',
          { kind: 'number', decimal: String(count) },
          ...[minimum, median, maximum].map(figure),
          ...[spread?.median, spread?.below, spread?.above].map((share) => figure(share ?? null)),
        ],
      };
    }),
    gone: null,
    colours: [],
  };
}
