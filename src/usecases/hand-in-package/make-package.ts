import type { PackageItem } from '../../model/hand-in-package';
import type { WorkbookPlan } from '../../model/workbook-plan';
import type { ReadableWorkbook } from '../check-workbook';
import { documentBytes } from '../document/document-bytes';
import { printedForm, printedForms } from '../document/printed-form';
import { reportFindings } from '../report-findings';
import { checklistPlan, materialIndexPlan } from './package-sheets';
import { summaryPlan } from './summary-plan';
import type { AddedPdf, PackageSurvey } from './survey-package';

/** A file of the package. */
export interface PackageFile {
  name: string;
  bytes: Uint8Array;
}

/** What making a package asks of its surroundings. */
export interface PackageMakers {
  /** The workbook itself as .xlsx. */
  workbook: () => Promise<Uint8Array>;
  /** A plan as .xlsx. */
  plan: (plan: WorkbookPlan) => Promise<Uint8Array>;
}

function nameOf({ items }: PackageSurvey, kind: PackageItem['kind']): string | null {
  return items.find((item) => item.kind === kind)?.files[0] ?? null;
}

/** The files of a package in their order, as {@link surveyPackage} named them. */
export async function makePackage(
  workbook: ReadableWorkbook,
  survey: PackageSurvey,
  added: readonly AddedPdf[],
  make: PackageMakers,
): Promise<PackageFile[]> {
  const files: PackageFile[] = [];
  const put = async (name: string | null, bytes: () => Promise<Uint8Array>): Promise<void> => {
    if (name !== null) files.push({ name, bytes: await bytes() });
  };
  await put(nameOf(survey, 'workbook'), make.workbook);
  const principal = printedForms(workbook.programme).find(({ id }) => id !== 'summary');
  const printed = printedForm(workbook, principal?.id ?? null);
  if (printed.outcome === 'printed') await put(nameOf(survey, 'word'), () => documentBytes(printed.document));
  const summary = summaryPlan(workbook);
  if (summary !== null) await put(nameOf(survey, 'summary'), () => make.plan(summary));
  await put(nameOf(survey, 'materialIndex'), () => make.plan(materialIndexPlan(workbook)));
  for (const { name, file } of survey.pdfs) {
    const pdf = added.find((candidate) => candidate.file === file);
    if (name !== null && pdf !== undefined) files.push({ name, bytes: pdf.bytes });
  }
  const report = nameOf(survey, 'workbook') ?? '';
  await put(nameOf(survey, 'report'), () => make.plan(reportFindings(report, workbook)));
  await put(survey.checklistName, () => make.plan(checklistPlan(workbook, survey)));
  return files.sort((one, other) => (one.name < other.name ? -1 : 1));
}
