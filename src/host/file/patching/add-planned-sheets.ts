import type { WorkbookPlan } from '../../../model/workbook-plan';
import { appendStyles } from './append-styles';
import type { AppendedStyles } from './append-styles';
import { MarkupText } from '../markup/markup-elements';
import type { PackageDraft } from '../package/package-draft';
import { relationshipsPartOf } from '../package/part-name';
import type { PresentWorkbook } from './present-workbook';
import type { ChartTarget } from '../writing/charts/add-charts';
import { inNamespaces, sharedStringContents, transplantSheet } from './transplant-sheet';

/** A part the workbook has to refer to. */
export interface NewPart {
  name: string;
  kind: 'worksheet' | 'styles';
}

/** What came into a package with the sheets of a plan. */
export interface AddedSheets {
  /** Sheets in the order of the plan, then other parts the workbook has to refer to. */
  referred: readonly NewPart[];
  /** Content type by name of the parts that the sheets refer to. */
  charts: ReadonlyMap<string, string>;
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

/** A name no part has; relationships of a part that is gone would become those of the new one. */
function unusedName(draft: PackageDraft, candidate: (number: number) => string): string {
  for (let number = 1; ; number++) {
    const name = candidate(number);
    if (!draft.has(name) && !draft.has(relationshipsPartOf(name))) return name;
  }
}

/** The draft as a place for the parts of charts; collects their content types. */
function chartTarget(
  draft: PackageDraft,
  { strict }: PresentWorkbook,
  types: Map<string, string>,
): ChartTarget {
  return {
    unusedName: (candidate) => unusedName(draft, candidate),
    add(name, xml, type) {
      draft.add(name, inNamespaces(xml, strict));
      if (type !== null) types.set(name, type);
    },
  };
}

/** Puts the sheets of a plan, their styles and charts into a draft; the workbook part does not list them yet. */
export async function addPlannedSheets(
  draft: PackageDraft,
  workbook: PresentWorkbook,
  plan: WorkbookPlan,
): Promise<AddedSheets> {
  // The library that lays sheets out is large: it is loaded only where a sheet is laid out.
  const [{ planParts, sheetPart }, { withBody }, { putCharts }] = await Promise.all([
    import('../writing/write-plan'),
    import('../writing/sheet-body'),
    import('../writing/charts/add-charts'),
  ]);
  const parts = await planParts(plan, workbook.date1904);
  const folder = workbook.part.slice(0, workbook.part.lastIndexOf('/') + 1);
  const { styles, part } = putStyles(draft, workbook, partOf(parts, STYLES), folder);
  const sharedStrings = parts.has(SHARED_STRINGS) ? sharedStringContents(partOf(parts, SHARED_STRINGS)) : [];
  const charts = new Map<string, string>();
  const target = chartTarget(draft, workbook, charts);
  const sheets = plan.sheets.map((sheet, index): NewPart => {
    const name = unusedName(draft, (number) => `${folder}worksheets/sheet${number}.xml`);
    const xml = withBody(partOf(parts, sheetPart(index)).xml, sheet, workbook.date1904);
    const transplanted = transplantSheet(xml, { ...styles, sharedStrings });
    const charted = putCharts({ plan: sheet, styles: plan.styles, part: name, xml: transplanted }, target);
    draft.add(name, inNamespaces(charted, workbook.strict));
    return { name, kind: 'worksheet' };
  });
  return { referred: part === null ? sheets : [...sheets, part], charts };
}
