import { applicationTitle } from '../../../merge/merge-round';
import type { ProgrammeRound } from '../../../merge/merge-round';
import { planColumnKeys } from '../../../merge/plans/city-plan';
import { plannedRows } from '../../../merge/planned-rows';
import { catalogueByKey } from '../../../model/catalogue';
import type { KeyedColumn, KeyedList } from '../keyed-list';
import { mergeOutputMessages as words } from '../messages';
import { safeText } from '../safe-text';

const COLUMN_WIDTH = 15;

/** The consortia cities plan, one row each in the columns of the notice; null where no plan was handed in. */
export function planList(
  { programme, standing, applications }: ProgrammeRound,
  isOneOfSeveral: boolean,
): KeyedList | null {
  const { target } = programme;
  const hasPlans = applications.some(({ versions }) =>
    versions.some(({ planned = [] }) => planned.length > 0),
  );
  if (target === undefined || !hasPlans) return null;
  const catalogue = catalogueByKey(programme);
  const fields = planColumnKeys(programme, target);
  const [state, unit, ...others] = words.columns.plans;
  const ours = (column: { title: string; width: number }): KeyedColumn => ({ ...column, owner: 'ours' });
  const rows = standing.flatMap((version) =>
    plannedRows(programme, version.submission).map(({ key, cells }) => {
      const said = new Map(cells.map(({ field, value }) => [field, value]));
      const from = cells.find((cell) => cell.from !== null)?.from ?? null;
      return {
        key: `plan:${version.key}/${key}`,
        cells: [
          words.planned,
          safeText(applicationTitle(version)),
          ...fields.map((field) => {
            const value = said.get(field);
            return value?.kind === 'text' ? safeText(value.text) : '';
          }),
          safeText(from?.file ?? ''),
          safeText(from?.sheet ?? ''),
          from?.cell ?? '',
          '',
        ],
      };
    }),
  );
  const name = words.sheets.plans;
  return {
    key: `merge/plans/${programme.id}`,
    name: isOneOfSeveral ? words.ofNotice(name, programme.notice.shortName) : name,
    columns: [
      ours(state),
      ours(unit),
      ...fields.map((field) =>
        ours({ title: catalogue.get(field)?.field.label ?? field, width: COLUMN_WIDTH }),
      ),
      ...others.map((column) => ({ ...column, owner: column.title === '备注' ? 'staff' : 'ours' }) as const),
    ],
    rows,
    gone: new Map([[state.title, words.noLongerPlanned]]),
    colours: [],
  };
}
