import { identifyWorkbook } from '../filing/identify-workbook';
import type { Programme } from '../model/programme';
import type { WorkbookContent } from '../model/workbook-content';
import type { WorkbookPlan } from '../model/workbook-plan';
import { templatePlan } from './template-plan';
import { workbookProgramme } from './workbook-programme';

/** The notice a workbook follows, with the fresh layout of its forms. */
export interface IdentifiedTemplate {
  programme: Programme;
  plan: WorkbookPlan;
}

/** Whose forms a workbook holds; null where they are none of ours, or of a version this program does not lay out. */
export function identifiedTemplate(content: WorkbookContent): IdentifiedTemplate | null {
  const identity = identifyWorkbook(content);
  const programme = identity === null ? null : workbookProgramme(identity.programme);
  return programme === null || programme.templateVersion !== identity?.templateVersion
    ? null
    : { programme, plan: templatePlan(programme) };
}
