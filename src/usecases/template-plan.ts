import { layOutProgramme } from '../layout/lay-out-programme';
import type { LayoutOptions } from '../layout/lay-out-programme';
import { FRESH_STATE } from '../model/filing-state';
import type { Programme } from '../model/programme';
import type { WorkbookPlan } from '../model/workbook-plan';
import { encodeState } from '../seal/state-store';

const plans = new WeakMap<Programme, WorkbookPlan>();

/** A programme's workbook with the state of a filing nobody has worked with yet. */
export function freshPlan(programme: Programme, options: Pick<LayoutOptions, 'tableRows'>): WorkbookPlan {
  return layOutProgramme(programme, { ...options, stateRows: encodeState(FRESH_STATE) });
}

/**
 * The empty workbook of a programme as the current template version lays it out. Made once: every workbook of the
 * programme is read against the same plan.
 */
export function templatePlan(programme: Programme): WorkbookPlan {
  const known = plans.get(programme);
  if (known !== undefined) return known;
  const plan = freshPlan(programme, {});
  plans.set(programme, plan);
  return plan;
}
