import { formatPlace } from '../../../model/cell-address';
import type { CellPlace } from '../../../model/cell-address';
import type { CellValue } from '../../../model/ports';
import type { PlannedSheet, PlannedStyle, WorkbookPlan } from '../../../model/workbook-plan';
import { MarkupText } from '../markup/markup-elements';
import { openPackage } from '../package/open-package';
import { PackageDraft } from '../package/package-draft';
import { recogniseFile } from '../package/recognise-file';
import { Refusal, refusedReading } from '../package/refusal';
import { appendStyles } from '../patching/append-styles';
import { patchPackage } from '../patching/patch-package';
import { PatchRefused } from '../patching/patch-refused';
import { presentWorkbook } from '../patching/present-workbook';
import { transplantSheet } from '../patching/transplant-sheet';
import { PresentStyles } from './present-styles';
import { replaceFormats, replaceValidations } from './replace-rules';
import { restyleCells } from './restyle-cells';
import type { SheetDamage } from './sheet-damage';
import { sheetDamage } from './sheet-damage';
import { hideKeys, repairMerges, repairProtection } from './sheet-frame';
import { formatRules, validationRules } from './sheet-rules';

/** What became of a file that was to be repaired. */
export type RepairOutcome =
  | { outcome: 'repaired'; bytes: Uint8Array; repaired: readonly CellPlace[] }
  /** The file cannot be changed safely; nothing was. */
  | { outcome: 'refused'; place: CellPlace | null; message: string };

/** A sheet to repair: its part as it is, and what is wrong with it. */
interface DamagedSheet {
  planned: PlannedSheet;
  text: MarkupText;
  damage: SheetDamage;
}

/** The planned looks and rules as elements that fit into the workbook. */
interface PlannedMarkup {
  /** Index of the cell format of a look. */
  format(style: PlannedStyle): number;
  /** The planned sheet, rules included, fit for this workbook. */
  sheet(index: number): MarkupText;
}

const STYLES = 'xl/styles.xml';

function partOf(parts: ReadonlyMap<string, string>, name: string): MarkupText {
  const xml = parts.get(name);
  if (xml === undefined) throw new Error(`no ${name} was written`);
  return new MarkupText(name, xml);
}

/** Writes looks and rules the way a new workbook is written, and appends its styles to those of the file. */
async function writeMarkup(
  draft: PackageDraft,
  target: MarkupText,
  plan: WorkbookPlan,
  sheets: readonly DamagedSheet[],
): Promise<PlannedMarkup> {
  const looks = new Map(
    sheets.flatMap(({ damage }) =>
      damage.restyled.map(({ style }) => [JSON.stringify(style), style] as const),
    ),
  );
  // The library that writes sheets is large: it is loaded only where something is put back.
  const { planParts } = await import('../writing/write-plan');
  const written = sheets.map(({ planned, damage }, index): PlannedSheet => ({
    ...planned,
    name: String(index + 1),
    state: 'visible',
    merges: [],
    columns: [],
    rows: [],
    conditionalFormats: damage.formats.length === 0 ? [] : planned.conditionalFormats,
    cells:
      index > 0
        ? []
        : [...looks.keys()].map((style, row) => ({
            row: row + 1,
            column: 1,
            value: { kind: 'blank' },
            style,
          })),
  }));
  const parts = await planParts(
    { ...plan, styles: Object.fromEntries(looks), sheets: written, names: [] },
    false,
  );
  const hasNew = looks.size > 0 || written.some(({ conditionalFormats }) => conditionalFormats.length > 0);
  const added = partOf(parts, STYLES);
  const styles = appendStyles(target, added);
  if (hasNew) draft.change(target, styles.xml);
  const formats = new Map<string, number>();
  const first = parts.get('xl/worksheets/sheet1.xml') ?? '';
  const order = [...looks.keys()];
  for (const [, row, index] of first.matchAll(/<c r="A([0-9]+)" s="([0-9]+)"/g)) {
    const look = order[Number(row) - 1];
    if (look !== undefined) formats.set(look, styles.cellFormat(Number(index)));
  }
  return {
    format: (style) => {
      const format = formats.get(JSON.stringify(style));
      if (format === undefined) throw new Error('a look was not written');
      return format;
    },
    sheet: (index) => {
      const name = `xl/worksheets/sheet${index + 1}.xml`;
      const { xml } = partOf(parts, name);
      return new MarkupText(name, transplantSheet(xml, { ...styles, sharedStrings: [] }));
    },
  };
}

function elementsOf(text: MarkupText, local: string): string[] {
  return [...text.children(text.root().content)]
    .filter((element) => element.local === local)
    .map((element) => text.slice(element));
}

/** The part of one sheet with everything but the contents of its cells as planned. */
function repairedSheet(
  { planned, text, damage }: DamagedSheet,
  markup: PlannedMarkup,
  index: number,
  styles: PresentStyles,
): { xml: string; repaired: { row: number; column: number }[] } {
  let current = text;
  const repaired: { row: number; column: number }[] = [];
  const apply = (xml: string, places: readonly { row: number; column: number }[]): void => {
    current = new MarkupText(text.part, xml);
    repaired.push(...places);
  };
  const sheet = markup.sheet(index);
  const merges = repairMerges(current, planned, damage.filled);
  apply(merges.xml, merges.repaired);
  if (damage.restyled.length > 0) {
    const formats = new Map<number, Map<number, number>>();
    for (const { row, column, style } of damage.restyled) {
      const columns = formats.get(row) ?? new Map<number, number>();
      formats.set(row, columns.set(column, markup.format(style)));
    }
    apply(restyleCells(current, planned.name, formats), damage.restyled);
  }
  const corner = ({ top, left }: { top: number; left: number }): { row: number; column: number } => ({
    row: top,
    column: left,
  });
  if (damage.formats.length > 0) {
    const areas = planned.conditionalFormats.map(({ area }) => area);
    const written = elementsOf(sheet, 'conditionalFormatting');
    const present = formatRules(current, styles);
    apply(replaceFormats(current, present, areas, written), damage.formats.map(corner));
  }
  if (damage.validations.length > 0) {
    const areas = planned.validations.map(({ area }) => area);
    const container = sheet.child(sheet.root().content, 'dataValidations');
    const written = [...sheet.children(container?.content ?? null)].map((element) => sheet.slice(element));
    const present = validationRules(current);
    apply(replaceValidations(current, present, areas, written), damage.validations.map(corner));
  }
  const hidden = hideKeys(current, planned);
  apply(hidden.xml, hidden.repaired);
  const [protection = ''] = elementsOf(sheet, 'sheetProtection');
  const protectedAgain = repairProtection(current, planned, protection);
  apply(protectedAgain.xml, protectedAgain.repaired);
  return { xml: current.xml, repaired };
}

function valuesOf(plan: WorkbookPlan): CellValue[] {
  return plan.sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, value }): CellValue[] =>
      value.kind === 'blank' ? [] : [{ place: { sheet: name, row, column }, value }],
    ),
  );
}

function distinct(places: readonly CellPlace[]): CellPlace[] {
  return [...new Map(places.map((place) => [formatPlace(place), place])).values()];
}

async function repaired(bytes: Uint8Array, plan: WorkbookPlan): Promise<RepairOutcome> {
  const kind = recogniseFile(bytes);
  if (kind !== 'zip') throw new Refusal(kind);
  const draft = new PackageDraft(openPackage(bytes));
  const workbook = presentWorkbook(draft);
  const stylesPart = workbook.relationships.find((relationship) => relationship.kind === 'styles')?.target;
  if (stylesPart === undefined || stylesPart === null)
    throw new PatchRefused('unusualMarkup', null, workbook.part);
  const target = draft.text(stylesPart);
  const styles = new PresentStyles(target);
  const planned = new Map(Object.entries(plan.styles));
  const sheets = plan.sheets.map((sheet): DamagedSheet => {
    const present = workbook.sheets.find(({ name }) => name === sheet.name);
    if (present === undefined) throw new PatchRefused('sheetMissing', null, sheet.name);
    const text = draft.text(present.part);
    return { planned: sheet, text, damage: sheetDamage(text, sheet, planned, styles) };
  });
  const places: CellPlace[] = [];
  if (sheets.length > 0) {
    const markup = await writeMarkup(draft, target, plan, sheets);
    sheets.forEach((sheet, index) => {
      const result = repairedSheet(sheet, markup, index, styles);
      draft.change(sheet.text, result.xml);
      for (const { row, column } of result.repaired) places.push({ sheet: sheet.planned.name, row, column });
    });
  }
  const cells = valuesOf(plan);
  const named = plan.names.flatMap(({ target: { kind: of, ...at } }): CellPlace[] =>
    of === 'area' && 'area' in at ? [{ sheet: at.sheet, row: at.area.top, column: at.area.left }] : [],
  );
  if (places.length === 0 && cells.length === 0 && plan.names.length === 0) {
    return { outcome: 'repaired', bytes, repaired: [] };
  }
  const outcome = await patchPackage(draft.write(), { cells, plan: null, names: plan.names });
  switch (outcome.outcome) {
    case 'patched': {
      const all = [...cells.map(({ place }) => place), ...places, ...named];
      return { outcome: 'repaired', bytes: outcome.bytes, repaired: distinct(all) };
    }
    case 'refused':
      return outcome;
    case 'nameClash':
      throw new Error('a patch without sheets cannot clash');
  }
}

/**
 * Puts back into an .xlsx whatever differs from a plan placed where its rows and columns stand today: merged areas,
 * looks and locks, validation, live formats, hidden keys, protection, then the texts, formulas and names the plan
 * gives. Cells without a planned value keep theirs byte for byte; a package without damage is returned as it is.
 *
 * @param plan every sheet by the name it has today; only cells with a value are written
 */
export async function repairPackage(bytes: Uint8Array, plan: WorkbookPlan): Promise<RepairOutcome> {
  try {
    return await repaired(bytes, plan);
  } catch (failure) {
    if (failure instanceof PatchRefused) {
      return { outcome: 'refused', place: failure.place, message: failure.message };
    }
    return { outcome: 'refused', place: null, message: refusedReading(failure).message };
  }
}
