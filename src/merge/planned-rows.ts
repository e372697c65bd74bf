import { normaliseUnitName } from '../filing/unit-name';
import type { Filing } from '../model/filing';
import type { SummaryCell, Submission } from '../model/submission';
import type { Programme } from '../model/programme';
import { cityPlan } from './plans/city-plan';

/** A consortium of a city's plan, with what tells it from the others of the plan whatever row it stands in. */
export interface PlannedRow {
  key: string;
  name: string;
  cells: readonly SummaryCell[];
}

/** The rows of the plan a city hands in, every value with its cell; none for notices that ask for no plans. */
export function plannedCells(programme: Programme, filing: Filing, file: string): SummaryCell[][] {
  const { target } = programme;
  if (target === undefined) return [];
  return cityPlan(programme, target, { file, filing }, []).rows.map(({ cells }) =>
    cells.map(({ field, text, from }) => ({
      field,
      value: text === '' ? { kind: 'blank' } : { kind: 'text', text },
      from,
    })),
  );
}

/** The planned consortia of a submission, each under its name; the second one of a name is counted. */
export function plannedRows(
  programme: Programme,
  { planned = [] }: Pick<Submission, 'planned'>,
): PlannedRow[] {
  const times = new Map<string, number>();
  return planned.map((cells) => {
    const said = cells.find(({ field }) => field === programme.target?.plan.name)?.value;
    const name = said?.kind === 'text' ? said.text : '';
    const compared = normaliseUnitName(name);
    const time = (times.get(compared) ?? 0) + 1;
    times.set(compared, time);
    return { key: time === 1 ? compared : `${compared}#${time}`, name, cells };
  });
}
