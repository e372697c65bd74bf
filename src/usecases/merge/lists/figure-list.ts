import type { ProgrammeRound } from '../../../merge/merge-round';
import { fieldAtYear } from '../../../model/keys';
import type { PlannedValue } from '../../../model/workbook-plan';
import type { KeyedList } from '../keyed-list';
import { mergeOutputMessages as words } from '../messages';

const figure = (decimal: string | null): PlannedValue =>
  decimal === null ? { kind: 'blank' } : { kind: 'number', decimal };

/** Each figure across the applications: how many give it, the least, the median, the most. */
export function figureList({ programme, figures }: ProgrammeRound, isOneOfSeveral: boolean): KeyedList {
  const name = words.sheets.figures;
  return {
    key: `merge/figures/${programme.id}`,
    name: isOneOfSeveral ? words.ofNotice(name, programme.notice.shortName) : name,
    columns: words.columns.figures.map((column) => ({ ...column, owner: 'ours' })),
    rows: figures.map(({ field, year, label, unit, count, minimum, median, maximum }) => ({
      key: fieldAtYear(field, year),
      cells: [
        label,
        year === null ? '' : String(year),
        unit ?? '',
        { kind: 'number', decimal: String(count) },
        figure(minimum),
        figure(median),
        figure(maximum),
      ],
    })),
    gone: null,
    colours: [],
  };
}
