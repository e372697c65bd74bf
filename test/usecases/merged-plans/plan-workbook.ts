import { FillValues } from '../../../src/model/command-output';
import { findProgramme } from '../../../src/programmes/registry';
import { makeTemplate } from '../../../src/usecases/make-template';
import type { WorkbookPlan } from '../../../src/model/workbook-plan';

/** A plan as its bureau hands it in. */
export function planWorkbook(
  bureau: string,
  rows: readonly Readonly<Record<string, string>>[],
): WorkbookPlan {
  const programme = findProgramme('shandong-2023');
  if (programme === null) throw new Error('shandong-2023 is not in the registry');
  const { plan, problems } = makeTemplate(
    programme,
    FillValues.parse({ 'plan.bureau': bureau, 'plan.consortia': rows }),
  );
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return plan;
}
