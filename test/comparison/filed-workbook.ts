import { contentOfPlan } from '../../src/filing/plan-content';
import type { FillValues } from '../../src/model/command-output';
import { findProgramme } from '../../src/programmes/registry';
import { checkWorkbook } from '../../src/usecases/check-workbook';
import type { ReadableWorkbook } from '../../src/usecases/check-workbook';
import { makeTemplate } from '../../src/usecases/make-template';

/** A workbook of a notice with these values, as it is read back. */
export function filedWorkbook(id: string, values: FillValues): ReadableWorkbook {
  const programme = findProgramme(id);
  if (programme === null) throw new Error(`${id} is not registered`);
  const content = contentOfPlan(makeTemplate(programme, values).plan);
  const checked = checkWorkbook({ outcome: 'read', content }, { today: null, stage: 'check' });
  if (checked.outcome === 'refused') throw new Error(checked.reason);
  return checked;
}
