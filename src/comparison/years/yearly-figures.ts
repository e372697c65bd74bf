import type { CataloguedField } from '../../model/catalogue';
import { catalogueFields, isNumeric } from '../../model/catalogue';
import type { FieldKey } from '../../model/keys';
import type { Programme } from '../../model/programme';

/** A field that asks for a number per year, and what its years are. */
export interface YearlyFigure {
  field: CataloguedField;
  /** Key of the actual figure its commitments are held against; its own, but for planned amounts. */
  actual: FieldKey;
  /** Years it states what was. */
  actualYears: readonly number[];
  /** Years it states what is promised or planned. */
  committedYears: readonly number[];
}

/**
 * Planned amounts that have a field of their own, with the field of what came of them. The veto over the plan says which
 * fields are plans, the comparison year by year which actual figure belongs to which.
 */
function plannedFields({ rules }: Programme): ReadonlyMap<FieldKey, FieldKey> {
  const plans = rules.flatMap(({ check }) =>
    check.kind === 'lapse' && check.wanted.kind === 'asPlanned' ? [check.wanted] : [],
  );
  const isPlanned = (field: FieldKey): boolean => plans.some(({ planned }) => planned.includes(field));
  const isActual = (field: FieldKey): boolean => plans.some(({ actual }) => actual.includes(field));
  return new Map(
    rules.flatMap(({ check }) =>
      check.kind === 'comparison' && check.pairs.kind === 'sums'
        ? check.pairs.sums.flatMap(({ left: [actual, ...actuals], right: [plan, ...plans] }) =>
            plan !== undefined &&
            actual !== undefined &&
            plans.length + actuals.length === 0 &&
            isPlanned(plan.field) &&
            isActual(actual.field)
              ? [[plan.field, actual.field] as const]
              : [],
          )
        : [],
    ),
  );
}

const known = new WeakMap<Programme, readonly YearlyFigure[]>();

function collectFigures(programme: Programme): YearlyFigure[] {
  const planned = plannedFields(programme);
  return catalogueFields(programme).flatMap((of): YearlyFigure[] => {
    const { field, table } = of;
    if (field.years === null || table !== null || !isNumeric(field.type)) return [];
    const actual = planned.get(field.key);
    if (actual !== undefined) {
      return [{ field: of, actual, actualYears: [], committedYears: field.years }];
    }
    const { commitments } = programme.years;
    return [
      {
        field: of,
        actual: field.key,
        actualYears: field.years.filter((year) => !commitments.includes(year)),
        committedYears: field.years.filter((year) => commitments.includes(year)),
      },
    ];
  });
}

/** Every figure a notice asks for by years, in the order of its forms; gathered once, as programmes never change. */
export function yearlyFigures(programme: Programme): readonly YearlyFigure[] {
  const figures = known.get(programme) ?? collectFigures(programme);
  known.set(programme, figures);
  return figures;
}
