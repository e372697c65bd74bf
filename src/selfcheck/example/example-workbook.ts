import type { Filing } from '../../model/filing';
import { fieldAtYear } from '../../model/keys';
import type { Programme } from '../../model/programme';
import type { WorkbookContent } from '../../model/workbook-content';
import type { WorkbookPlan } from '../../model/workbook-plan';
import { readFiling } from '../../filing/read-filing';
import { expectEqual } from '../expectation';
import type { OpenedHost } from '../user-hand';
import { examplePlan } from './example-layout';
import { exampleProgramme } from './example-programme';
import { exampleValues } from './example-values';

/** Lays the example out in the opened workbook. */
export async function layOutExample({ editor }: OpenedHost): Promise<void> {
  expectEqual(
    await editor.layOut(examplePlan),
    { outcome: 'laidOut', sheets: examplePlan.sheets.map((sheet) => sheet.name) },
    '生成表格的结果',
  );
}

/** Lays the example out and fills it in. */
export async function fillExample(host: OpenedHost): Promise<void> {
  await layOutExample(host);
  await host.editor.write(exampleValues);
}

/** @throws where the host refuses to read; the message is the host's sentence */
export async function contentOf({ editor }: OpenedHost): Promise<WorkbookContent> {
  const reading = await editor.read();
  if (reading.outcome === 'refused') throw new Error(reading.message);
  return reading.content;
}

/** What the workbook says, read against the example or another notice. */
export async function filingOf(
  host: OpenedHost,
  plan: WorkbookPlan = examplePlan,
  programme: Programme = exampleProgramme,
): Promise<Filing> {
  return readFiling(plan, programme, await contentOf(host));
}

/** What was filled in, by field, without the places: `overview.staff.total=35`. */
export function filledIn({ entries }: Filing): string[] {
  return entries
    .filter(({ raw }) => raw !== '')
    .map(({ field, year, raw }) => `${fieldAtYear(field, year)}=${raw}`);
}

/** The codes of what is wrong with the workbook, each once, in alphabetical order. */
export function faultCodes({ faults }: Filing): string[] {
  return [...new Set<string>(faults.map(({ code }) => code))].sort();
}

/** What one field says as it was written, empty where nothing was; `overview.budget@2025`. */
export function rawOf({ entries }: Filing, key: string): string {
  return entries.find(({ field, year }) => fieldAtYear(field, year) === key)?.raw ?? '';
}
