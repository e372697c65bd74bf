import { catalogueFields } from '../model/catalogue';
import type { FillValues } from '../model/command-output';
import { fillPlan } from '../filing/fill-values';
import type { FieldKey } from '../model/keys';
import type { Programme } from '../model/programme';
import { freshPlan, templatePlan } from './template-plan';

/** Rows each table and paragraphs each long text need, so that the layout leaves room for them and spare ones. */
function rowsNeeded(programme: Programme, values: FillValues): Map<FieldKey, number> {
  const growing = new Set(
    catalogueFields(programme).flatMap(({ field, table }) =>
      table === null ? (field.type.kind === 'longText' ? [field.key] : []) : [table],
    ),
  );
  return new Map(
    Object.entries(values).flatMap(([key, value]) => {
      if (!growing.has(key)) return [];
      if (Array.isArray(value)) return [[key, value.length] as const];
      return typeof value === 'string' ? [[key, value.split(/\r?\n/).length] as const] : [];
    }),
  );
}

/**
 * The workbook of a programme, empty or with values in it.
 *
 * @param values by field key, `key@year` for yearly ones; a table is a list of rows; null for an empty workbook
 * @returns the plan for a host to carry out, and what could not be put into it, each as a sentence
 */
export function makeTemplate(programme: Programme, values: FillValues | null): ReturnType<typeof fillPlan> {
  if (values === null) return { plan: templatePlan(programme), problems: [] };
  const plan = freshPlan(programme, { tableRows: rowsNeeded(programme, values) });
  return fillPlan(plan, programme, values);
}
