import { fillPlan } from '../../src/filing/fill-values';
import { contentOfPlan } from '../../src/filing/plan-content';
import { readFiling } from '../../src/filing/read-filing';
import type { CarriedFiling } from '../../src/carryover/plan-carry-over';
import type { FillValues } from '../../src/model/command-output';
import type { Programme } from '../../src/model/programme';
import { findProgramme } from '../../src/programmes/registry';
import { templatePlan } from '../../src/usecases/template-plan';

/** A registered programme; a test that asks for another fails. */
export function knownProgramme(id: string): Programme {
  const found = findProgramme(id);
  if (found === null) throw new Error(`No programme ${id}.`);
  return found;
}

/** What a workbook of a programme says once values were typed into it. */
export function filled(programme: Programme, values: FillValues): CarriedFiling {
  const { plan, problems } = fillPlan(templatePlan(programme), programme, values);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return { programme, filing: readFiling(templatePlan(programme), programme, contentOfPlan(plan)) };
}
