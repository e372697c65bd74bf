import { findingsReport } from '../layout/findings-report';
import type { WorkbookPlan } from '../model/workbook-plan';
import type { ReadableWorkbook } from './check-workbook';
import { checkedFile } from './checked-file';

/**
 * What the rules say about a workbook, as a workbook to read, filter and print.
 *
 * @param name what the checked workbook is called in the report
 */
export function reportFindings(name: string, workbook: ReadableWorkbook): WorkbookPlan {
  return findingsReport([checkedFile(name, workbook)]);
}
