import type { WorkbookPlan } from '../../../model/workbook-plan';
import { appendStyles } from './append-styles';
import type { AppendedStyles } from './append-styles';
import { MarkupText } from '../markup/markup-elements';
import type { PackageDraft } from '../package/package-draft';
import type { PresentWorkbook } from './present-workbook';
import { inNamespaces, sharedStringContents, transplantSheet } from './transplant-sheet';

/** A part the workbook has to refer to. */
export interface NewPart {
  name: string;
  kind: 'worksheet' | 'styles';
}

const STYLES = 'xl/styles.xml';
const SHARED_STRINGS = 'xl/sharedStrings.xml';

function partOf(parts: ReadonlyMap<string, string>, name: string): MarkupText {
  const xml = parts.get(name);
  if (xml === undefined) throw new Error(`no ${name} was written`);
  return new MarkupText(name, xml);
}

function putStyles(
  draft: PackageDraft,
  workbook: PresentWorkbook,
  added: MarkupText,
  folder: string,
): { styles: AppendedStyles; part: NewPart | null } {
  const present = workbook.relationships.find(({ kind }) => kind === 'styles')?.target ?? null;
  if (present !== null) {
    const target = draft.text(present);
    const styles = appendStyles(target, added);
    draft.change(target, styles.xml);
    return { styles, part: null };
  }
  const same = (index: number): number => index;
  const name = unusedName(draft, (number) => `${folder}styles${number === 1 ? '' : number}.xml`);
  draft.add(name, inNamespaces(added.xml, workbook.strict));
  return {
    styles: { xml: added.xml, cellFormat: same, differentialFormat: same },
    part: { name, kind: 'styles' },
  };
}

function unusedName(draft: PackageDraft, candidate: (number: number) => string): string {
  for (let number = 1; ; number++) if (!draft.has(candidate(number))) return candidate(number);
}

/**
 * Puts the sheets of a plan and their styles into a draft; the workbook part does not list them yet.
 *
 * @returns the new parts, sheets in the order of the plan
 */
export async function addPlannedSheets(
  draft: PackageDraft,
  workbook: PresentWorkbook,
  plan: WorkbookPlan,
): Promise<NewPart[]> {
  // The library that lays sheets out is large: it is loaded only where a sheet is laid out.
  const { planParts } = await import('../writing/write-plan');
  const parts = await planParts(plan, workbook.date1904);
  const folder = workbook.part.slice(0, workbook.part.lastIndexOf('/') + 1);
  const { styles, part } = putStyles(draft, workbook, partOf(parts, STYLES), folder);
  const sharedStrings = parts.has(SHARED_STRINGS) ? sharedStringContents(partOf(parts, SHARED_STRINGS)) : [];
  const sheets = plan.sheets.map((_, index): NewPart => {
    const name = unusedName(draft, (number) => `${folder}worksheets/sheet${number}.xml`);
    const { xml } = partOf(parts, `xl/worksheets/sheet${index + 1}.xml`);
    const transplanted = transplantSheet(xml, { ...styles, sharedStrings });
    draft.add(name, inNamespaces(transplanted, workbook.strict));
    return { name, kind: 'worksheet' };
  });
  return part === null ? sheets : [...sheets, part];
}
