import { FilingIndex } from '../../filing/filing-index';
import type { KeyFigure, KeyFigureValue } from '../../layout/meeting/material';
import { catalogueByKey, catalogueTotals, unitOf } from '../../model/catalogue';
import { fieldLabel } from '../../model/field-label';
import type { FieldKey } from '../../model/keys';
import type { Programme } from '../../model/programme';
import type { ReadableWorkbook } from '../check-workbook';

/**
 * What people who compare consortia ask for first, in the order of the forms: who takes part, with what money, and what
 * comes of it. A notice has some of them; keys mean the same quantity in every notice.
 */
const WANTED: readonly FieldKey[] = [
  'members.schools.totals.count',
  'members.enterprises.totals.count',
  'overview.members.colleges.count',
  'overview.members.enterprises.count',
  'identity.students',
  'overview.budget.total',
  'overview.park.output',
  'park.output',
  'funds.dedicated.paid',
  'outcomes.jointMajors',
  'outcomes.jointTrainingBases',
  'outcomes.jointTraining.apprenticeship',
  'outcomes.internships',
  'outcomes.employmentRate',
  'services.contracts',
  'outcomes.training.employees',
];

/** A key figure with where a filing says it. */
interface KnownFigure extends KeyFigure {
  valueIn: (workbook: ReadableWorkbook) => KeyFigureValue;
}

function totalFigure(programme: Programme, key: FieldKey): KnownFigure | null {
  const total = catalogueTotals(programme).find((of) => of.total.key === key)?.total;
  if (total === undefined) return null;
  return {
    label: total.label,
    unit: total.unit,
    year: null,
    committedYear: null,
    valueIn: ({ result }) => ({ decimal: result.totals.get(key) ?? null, committed: null }),
  };
}

function fieldFigure(programme: Programme, key: FieldKey): KnownFigure | null {
  const of = catalogueByKey(programme).get(key);
  if (of === undefined) return null;
  const years = of.field.years ?? [];
  const { baseline, commitments } = programme.years;
  const year = years.length === 0 ? null : years.includes(baseline) ? baseline : (years[0] ?? null);
  const committedYear =
    year === baseline ? (commitments.find((committed) => years.includes(committed)) ?? null) : null;
  return {
    label: fieldLabel(of, programme, null),
    unit: unitOf(of.field.type) ?? '',
    year,
    committedYear,
    valueIn: ({ filing }) => {
      const index = FilingIndex.of(filing);
      const decimalAt = (at: number | null): string | null => index.number(key, at)?.toFixed() ?? null;
      return {
        decimal: decimalAt(year),
        committed: committedYear === null ? null : decimalAt(committedYear),
      };
    },
  };
}

/** The figures applications of a notice are compared by; none for a notice that asks for none of them. */
export function keyFigures(programme: Programme): KnownFigure[] {
  return WANTED.flatMap((key) => {
    const figure = totalFigure(programme, key) ?? fieldFigure(programme, key);
    return figure === null ? [] : [figure];
  });
}
