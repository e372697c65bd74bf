import type { CellPlace } from '../../src/model/cell-address';
import { cellAddress } from '../../src/model/cell-address';
import { findProgramme } from '../../src/programmes/registry';
import { SAMPLE_PROGRAMME } from '../../src/programmes/samples';
import { templatePlan } from '../../src/usecases/template-plan';
import type { OpenedWorkbench } from './workbench-steps';

/** What a person does in the spreadsheet with keys, mouse and clipboard; nothing here calls it from inside. */

interface Position {
  row: number;
  column: number;
}

/** Cells with names of their own: the name box shows the name in place of the address. */
function namedCells(): ReadonlyMap<string, Position> {
  const programme = findProgramme(SAMPLE_PROGRAMME);
  if (programme === null) throw new Error('the notice is gone');
  return new Map(
    templatePlan(programme).names.flatMap(({ name, target }) =>
      target.kind === 'area' ? [[name, { row: target.area.top, column: target.area.left }] as const] : [],
    ),
  );
}

const NAMED_CELLS = namedCells();

function positionOf(shown: string): Position {
  const named = NAMED_CELLS.get(shown);
  if (named !== undefined) return named;
  const [, letters, digits] = /^([A-Z]+)(\d+)/.exec(shown) ?? [];
  if (letters === undefined || digits === undefined) throw new Error(`no cell is called “${shown}”`);
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}

const nameBox = ({ page }: OpenedWorkbench) => page.locator('[data-u-comp="defined-name"] input').last();

/** Whether the spreadsheet is what hears the keys. */
const isSheetFocused = ({ page }: OpenedWorkbench): Promise<boolean> =>
  page.evaluate(() => document.activeElement?.getAttribute('contenteditable') === 'true');

/** F6 until the keys go to the spreadsheet. */
export async function focusSheet(workbench: OpenedWorkbench): Promise<void> {
  for (let pressed = 0; pressed < 4; pressed += 1) {
    if (await isSheetFocused(workbench)) return;
    await workbench.page.keyboard.press('F6');
  }
  throw new Error('F6 does not lead to the spreadsheet');
}

/** What the name box says once it says something else than before. */
async function selectionAfter(workbench: OpenedWorkbench, was: string): Promise<string> {
  for (let tried = 0; tried < 80; tried += 1) {
    const shown = await nameBox(workbench).inputValue();
    if (shown !== was) return shown;
    await workbench.page.waitForTimeout(25);
  }
  throw new Error(`the selection does not leave ${was}`);
}

const KEYS = { row: ['ArrowUp', 'ArrowDown'], column: ['ArrowLeft', 'ArrowRight'] } as const;

/** Presses arrow keys until the row or the column is reached, or passed; gives what the name box says there. */
async function walk(workbench: OpenedWorkbench, axis: keyof Position, target: number): Promise<string> {
  let shown = await nameBox(workbench).inputValue();
  const [back, on] = KEYS[axis];
  const key = positionOf(shown)[axis] < target ? on : back;
  const isShort = (): boolean => {
    const here = positionOf(shown)[axis];
    return key === on ? here < target : here > target;
  };
  while (isShort()) {
    await workbench.page.keyboard.press(key);
    shown = await selectionAfter(workbench, shown);
  }
  return shown;
}

/** Brings a sheet to the front and walks to a cell of it with the arrow keys. */
export async function selectCell(
  workbench: OpenedWorkbench,
  { sheet, row, column }: CellPlace,
): Promise<void> {
  const { page } = workbench;
  await page.locator('[data-u-comp="slide-tab-item"]').filter({ hasText: sheet }).click();
  await focusSheet(workbench);
  // Sideways first: on the way down, merged cells at the left are as high as several rows.
  await walk(workbench, 'column', column);
  await walk(workbench, 'row', row);
  const shown = await walk(workbench, 'column', column);
  const here = positionOf(shown);
  if (here.row !== row || here.column !== column) {
    throw new Error(`no way to ${sheet}!${cellAddress(row, column)}, stopped at ${shown}`);
  }
}

/** Two cells of 联合体概况. */
export const NAME: CellPlace = { sheet: '联合体概况', row: 3, column: 4 };
export const STAFF_TOTAL: CellPlace = { sheet: '联合体概况', row: 7, column: 5 };

/** Types into a cell, over what it holds. */
export async function typeInto(workbench: OpenedWorkbench, place: CellPlace, text: string): Promise<void> {
  await selectCell(workbench, place);
  await workbench.page.keyboard.type(text);
  await workbench.page.keyboard.press('Enter');
}

/** Chooses one of the options the spreadsheet offers for a cell; they come up with the first key. */
export async function chooseInto(
  workbench: OpenedWorkbench,
  place: CellPlace,
  option: string,
): Promise<void> {
  const { page } = workbench;
  await selectCell(workbench, place);
  await page.keyboard.press('F2');
  await page.getByText(option, { exact: true }).last().click();
}

/** What another program puts on the clipboard. */
export interface Copied {
  text: string;
  /** As Word, WPS or Excel write it; absent where only text is copied. */
  html?: string;
}

/** Copies in another window, as from another program. */
export async function copyElsewhere({ page, context }: OpenedWorkbench, copied: Copied): Promise<void> {
  const other = await context.newPage();
  await other.evaluate(({ text, html }) => {
    document.addEventListener('copy', (event) => {
      event.preventDefault();
      event.clipboardData?.setData('text/plain', text);
      if (html !== undefined) event.clipboardData?.setData('text/html', html);
    });
  }, copied);
  await other.keyboard.press('Control+C');
  await other.close();
  await page.bringToFront();
}

/** Pastes rows of cells, the first into the cell given. */
export async function pasteInto(
  workbench: OpenedWorkbench,
  place: CellPlace,
  rows: readonly (readonly string[])[],
): Promise<void> {
  await copyElsewhere(workbench, { text: rows.map((cells) => cells.join('\t')).join('\n') });
  await selectCell(workbench, place);
  await workbench.page.keyboard.press('Control+V');
}

/** The number of row 12 of 成员企业 in 填写完整的样例, in the window of 1280 × 800 with nothing scrolled. */
const NUMBER_OF_ROW_12 = { x: 22, y: 466 } as const;

/** Inserts a row above row 12 of 成员企业 with the menu of the spreadsheet. */
export async function insertEnterpriseAboveRow12(workbench: OpenedWorkbench): Promise<void> {
  const { page } = workbench;
  await selectCell(workbench, { sheet: '成员企业', row: 12, column: 3 });
  await page.mouse.click(NUMBER_OF_ROW_12.x, NUMBER_OF_ROW_12.y, { button: 'right' });
  const shown = await selectionAfter(workbench, 'C12');
  if (shown !== '12:12') throw new Error(`the menu is of ${shown}`);
  // At its beginning: in the middle stands a box for how many.
  await page.getByText('在上方插入').click({ position: { x: 8, y: 8 } });
}
