import { paperBlocks } from '../../document/reading/form-blocks';
import { printedTextsOf } from '../../document/reading/printed-texts';
import { cellText } from '../../filing/cell-text';
import { printedForm } from '../../filing/plan-index';
import { catalogueFields } from '../../model/catalogue';
import type { Programme } from '../../model/programme';
import type { CellContent, SheetContent, WorkbookContent } from '../../model/workbook-content';
import type { PlannedSheet } from '../../model/workbook-plan';
import { templatePlan } from '../template-plan';

/** What our sheets print beside the official form: notes on fields, and the heading above the hints. */
const ADDED = /^(?:注[:：]|提示$)/;
/** How to fill in a text is said in sentences; labels are none. */
const SENTENCE = /[。；]/;
const REFERENCE = /\$?[A-Z]{1,3}\$?\d+/g;

/** Share of the texts of a sheet of our own that make a worksheet a copy of it. */
const ENOUGH_TEXTS = 0.75;

interface Additions {
  /** What each sheet prints that the official form does not have: instructions, the index of materials. */
  sheets: readonly ReadonlySet<string>[];
  /** Every text our sheets print, notes among them. */
  texts: ReadonlySet<string>;
  notes: ReadonlySet<string>;
  formulas: ReadonlySet<string>;
}

const additions = new WeakMap<Programme, Additions>();

/** A formula whatever cells it refers to: rows put in or left out move them. */
function formulaForm(formula: string): string {
  return formula.replace(/^=/, '').replace(REFERENCE, '#');
}

/** Texts beside the keys in the first row and column. */
function printedTexts(cells: PlannedSheet['cells']): ReadonlySet<string> {
  return new Set(
    cells.flatMap(({ row, column, value }) =>
      row > 1 && column > 1 && value.kind === 'text' ? [printedForm(value.text)] : [],
    ),
  );
}

/** The texts a worksheet has of a sheet of our own that it copies; none where it is no such copy. */
function copiedTexts(sheet: SheetContent, known: readonly Additions[]): ReadonlySet<string> {
  const seen = new Set(sheet.cells.map((cell) => printedForm(cellText(cell))));
  const isCopied = (texts: ReadonlySet<string>): boolean =>
    texts.size > 0 && [...texts].filter((text) => seen.has(text)).length >= texts.size * ENOUGH_TEXTS;
  return new Set(known.flatMap(({ sheets }) => sheets.filter(isCopied).flatMap((texts) => [...texts])));
}

function additionsOf(programme: Programme): Additions {
  const known = additions.get(programme);
  if (known !== undefined) return known;
  const { sheets } = templatePlan(programme);
  const values = sheets.flatMap(({ cells }) => cells.map(({ value }) => value));
  const official = new Set(paperBlocks(programme).map(({ block }) => block));
  const fields = new Set<string>(
    catalogueFields(programme).flatMap(({ block, field }) => (official.has(block) ? [field.key] : [])),
  );
  const onPaper = printedTextsOf(programme);
  const isAddedText = (text: string): boolean =>
    ADDED.test(text.trim()) || (SENTENCE.test(text) && !onPaper.has(text));
  const made: Additions = {
    sheets: sheets
      .filter((sheet) => sheet.state === 'visible' && !sheet.fields.some(({ field }) => fields.has(field)))
      .map(({ cells }) => printedTexts(cells)),
    texts: new Set(values.flatMap((value) => (value.kind === 'text' ? [printedForm(value.text)] : []))),
    notes: new Set(
      values.flatMap((value) =>
        value.kind === 'text' && isAddedText(value.text) ? [printedForm(value.text)] : [],
      ),
    ),
    formulas: new Set(
      values.flatMap((value) => (value.kind === 'formula' ? [formulaForm(value.formula)] : [])),
    ),
  };
  additions.set(programme, made);
  return made;
}

/** Whether a text is one our sheets print: the official form's, and what they say of themselves. */
export function isOurText(programme: Programme, text: string): boolean {
  return additionsOf(programme).texts.has(printedForm(text));
}

function mayBeAdded({ value, formula }: CellContent): boolean {
  return formula !== undefined || (value.kind === 'text' && ADDED.test(value.text.trim()));
}

/**
 * A workbook without what our own sheets add to the official form, as where somebody copied their cells: notes and
 * formulas of ours are no answers, and name fields without filling them in. Sheets of our own, as the index of
 * materials, name fields as well: what was written there is as if it were hidden, beside the form.
 *
 * @param programmes whose forms may stand there
 */
export function withoutOwnAdditions(
  content: WorkbookContent,
  programmes: readonly Programme[],
): WorkbookContent {
  // Laying out the sheets of every notice takes longer than reading most workbooks.
  if (!content.sheets.some(({ cells }) => cells.some(mayBeAdded))) return content;
  const known = programmes.map(additionsOf);
  const isAdded = (cell: CellContent): boolean => {
    const { formula } = cell;
    if (formula !== undefined) return known.some(({ formulas }) => formulas.has(formulaForm(formula)));
    return known.some(({ notes }) => notes.has(printedForm(cellText(cell))));
  };
  const sheets = content.sheets.map((sheet): SheetContent => {
    const copied = copiedTexts(sheet, known);
    const cells = sheet.cells.filter((cell) => !isAdded(cell) && !copied.has(printedForm(cellText(cell))));
    if (cells.length === sheet.cells.length) return sheet;
    return { ...sheet, cells, state: copied.size > 0 ? 'hidden' : sheet.state };
  });
  return { ...content, sheets };
}
