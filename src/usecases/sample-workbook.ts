import { contentOfPlan } from '../filing/plan-content';
import type { WorkbookContent } from '../model/workbook-content';
import type { WorkbookPlan } from '../model/workbook-plan';
import type { ProgrammeId } from '../model/keys';
import { findProgramme } from '../programmes/registry';
import type { Sample } from '../programmes/samples';
import { SAMPLE_PROGRAMME, sampleValues } from '../programmes/samples';
import { makeTemplate } from './make-template';

export type { Sample };

/**
 * A workbook filled in with sample data, to try things on: its layout, and what a host would read from it.
 *
 * @throws RangeError where the sample does not fit its notice
 */
export async function sampleWorkbook(
  sample: Sample,
  of: ProgrammeId = SAMPLE_PROGRAMME,
): Promise<{ plan: WorkbookPlan; content: WorkbookContent }> {
  const programme = findProgramme(of);
  if (programme === null) throw new RangeError(`no programme ${of}`);
  const { plan, problems } = makeTemplate(programme, await sampleValues(sample, of));
  const [problem] = problems;
  if (problem !== undefined) throw new RangeError(`sample ${sample}: ${problem.message}`);
  return { plan, content: contentOfPlan(plan) };
}
