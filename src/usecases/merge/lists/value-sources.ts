import { applicationTitle } from '../../../merge/merge-round';
import type { ProgrammeRound } from '../../../merge/merge-round';
import { plannedRows } from '../../../merge/planned-rows';
import { catalogueByKey } from '../../../model/catalogue';
import { fieldLabel } from '../../../model/field-label';
import type { FieldKey } from '../../../model/keys';
import { fieldAtYear } from '../../../model/keys';
import type { MergedSource, MergedValue } from '../../../model/merge';
import type { KeyedCell, KeyedList } from '../keyed-list';
import type { MergedState } from '../merge-lists';
import { mergeOutputMessages as words } from '../messages';
import { safeText } from '../safe-text';

type Row = KeyedList['rows'][number];

/** A merged value as a cell of a list. */
function shownValue(value: MergedValue): KeyedCell {
  return value.kind === 'text' ? safeText(value.text) : value;
}

function valueRows({ programme, standing }: ProgrammeRound): Row[] {
  const catalogue = catalogueByKey(programme);
  const labelOf = (field: FieldKey, year: number | null): string => {
    const of = catalogue.get(field);
    return words.label(of === undefined ? field : fieldLabel(of, programme, year), year);
  };
  return standing.flatMap((version): Row[] => {
    const title = safeText(applicationTitle(version));
    const row = (key: string, label: string, value: MergedValue, from: MergedSource | null): Row[] =>
      from === null || value.kind === 'blank'
        ? []
        : [
            {
              key: `${programme.id}/${version.key}/${key}`,
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
  });
}

/** Where every merged value was read: file, sheet and cell. */
export function valueSources({ rounds }: MergedState): KeyedList {
  return {
    key: 'merge/values',
    name: words.sheets.values,
    columns: words.columns.values.map((column) => ({ ...column, owner: 'ours' })),
    rows: rounds.flatMap(valueRows),
    gone: new Map([['值', words.gone]]),
    colours: [],
  };
}
