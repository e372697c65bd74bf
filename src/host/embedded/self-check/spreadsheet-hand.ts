import { CellValueType, Direction, IPermissionService } from '@univerjs/core';
import type { IRange, Worksheet } from '@univerjs/core';
import {
  ClearSelectionContentCommand,
  CopySheetCommand,
  getAllRangePermissionPoint,
  getAllWorksheetPermissionPointByPointPanel,
  InsertColCommand,
  InsertRowByRangeCommand,
  ISheetClipboardService,
  MoveRangeCommand,
  RangeProtectionRuleModel,
  RemoveColCommand,
  RemoveRowCommand,
  RemoveSheetCommand,
  SetRangeValuesCommand,
  SetRowHiddenCommand,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
} from '@univerjs/preset-sheets-core';
import { isAllowed, structureLock } from '../locks/lock-authority';
import { isStructureLocked } from '../locks/sheet-locks';
import type { Spreadsheet } from '../create-spreadsheet';
import { bringToFront, revealCell, selectedCell } from '../reveal-cell';
import { rangeOf } from '../sheet/planned-worksheet';
import { parseArea, parseCellAddress } from '../../../model/cell-address';
import { EDIT_NAMES } from '../../../selfcheck/edit';
import type { Edit } from '../../../selfcheck/edit';
import type { HandAct, UserHand } from '../../../selfcheck/user-hand';
import { dumpSpreadsheet } from './spreadsheet-dump';

/** Every kind of edit but sorting, which the spreadsheet does not offer. */
const ACTS: readonly HandAct[] = [
  ...EDIT_NAMES.filter((name) => name !== 'sort'),
  'type',
  'meetLocks',
  'watchedEdits',
  'dump',
];

/** Types a text into the selected cell, and Enter. */
export type TypeOnKeyboard = (text: string) => Promise<void>;

/** Does with the spreadsheet's own commands, which locks stand before, what a person does with mouse and keyboard. */
export class SpreadsheetHand implements UserHand {
  readonly acts: ReadonlySet<HandAct> = new Set(ACTS);
  readonly #spreadsheet: Spreadsheet;
  readonly #keyboard: TypeOnKeyboard | null;

  /** @param keyboard a real one; null where a page has none to press: then the command is run that typing ends in */
  constructor(spreadsheet: Spreadsheet, keyboard: TypeOnKeyboard | null) {
    this.#spreadsheet = spreadsheet;
    this.#keyboard = keyboard;
  }

  async do(...edits: Edit[]): Promise<void> {
    for (const edit of edits) {
      // People act on the sheet they see, and the spreadsheet's commands count on it.
      const worksheet = this.#worksheet(edit[1]);
      bringToFront(this.#spreadsheet, worksheet.getSheetId());
      const lock = this.#liftLocks(worksheet);
      await this.#do(edit);
      lock();
    }
  }

  async type(sheet: string, cell: string, text: string): Promise<void> {
    const { row, column } = parseCellAddress(cell) ?? { row: 0, column: 0 };
    revealCell(this.#spreadsheet, { sheet, row, column });
    if (this.#keyboard !== null) await this.#keyboard(text);
    else await this.#enter(sheet, cell, text);
  }

  dump(): Promise<unknown> {
    return Promise.resolve(dumpSpreadsheet(this.#spreadsheet));
  }

  selection(): ReturnType<UserHand['selection']> {
    return Promise.resolve(selectedCell(this.#spreadsheet));
  }

  settled(): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, 50));
  }

  async #enter(sheet: string, cell: string, text: string): Promise<void> {
    const { commands, workbook } = this.#spreadsheet;
    const isDone = await commands.executeCommand(SetRangeValuesCommand.id, {
      unitId: workbook.getUnitId(),
      subUnitId: this.#worksheet(sheet).getSheetId(),
      range: this.#range(cell),
      value: { v: text },
    });
    if (!isDone) throw new Error('typing was refused');
  }

  #worksheet(name: string): Worksheet {
    const worksheet = this.#spreadsheet.workbook.getSheetBySheetName(name);
    if (!worksheet) throw new Error(`no sheet ${name}`);
    return worksheet;
  }

  /** Lifts the protection of a sheet, as anybody may; gives back what puts it on again. */
  #liftLocks(worksheet: Worksheet): () => void {
    const { get, workbook } = this.#spreadsheet;
    const unitId = workbook.getUnitId();
    const sheetId = worksheet.getSheetId();
    const permissions = get(IPermissionService);
    const isHeld = isStructureLocked(this.#spreadsheet, sheetId);
    const set = (value: (permission: string, action: Parameters<typeof isAllowed>[1]) => boolean): void => {
      for (const { permissionId } of get(RangeProtectionRuleModel).getSubunitRuleList(unitId, sheetId)) {
        for (const Point of getAllRangePermissionPoint()) {
          const point = new Point(unitId, sheetId, permissionId);
          permissions.updatePermissionPoint(point.id, value(permissionId, point.subType));
        }
      }
      if (!isHeld) return;
      for (const Point of getAllWorksheetPermissionPointByPointPanel()) {
        const point = new Point(unitId, sheetId);
        permissions.updatePermissionPoint(point.id, value(structureLock(sheetId), point.subType));
      }
    };
    set(() => true);
    return () => {
      set(isAllowed);
    };
  }

  async #do(edit: Edit): Promise<void> {
    const { commands, get, workbook } = this.#spreadsheet;
    const worksheet = this.#worksheet(edit[1]);
    const target = { unitId: workbook.getUnitId(), subUnitId: worksheet.getSheetId() };
    const run = async (id: string, params: object): Promise<void> => {
      const isDone = await commands.executeCommand(id, { ...target, ...params });
      if (!isDone) throw new Error(`${edit[0]} was refused`);
    };
    const rows = (first: number, count: number): IRange => ({
      startRow: first - 1,
      endRow: first + count - 2,
      startColumn: 0,
      endColumn: worksheet.getColumnCount() - 1,
    });
    const columns = (first: number, count: number): IRange => ({
      startRow: 0,
      endRow: worksheet.getRowCount() - 1,
      startColumn: first - 1,
      endColumn: first + count - 2,
    });
    switch (edit[0]) {
      case 'insertRows':
        return run(InsertRowByRangeCommand.id, { direction: Direction.UP, range: rows(edit[2], edit[3]) });
      case 'insertColumns':
        return run(InsertColCommand.id, { direction: Direction.LEFT, range: columns(edit[2], edit[3]) });
      case 'deleteRows':
        return run(RemoveRowCommand.id, { range: rows(edit[2], edit[3]) });
      case 'deleteColumns':
        return run(RemoveColCommand.id, { range: columns(edit[2], edit[3]) });
      case 'hideRows':
        return run(SetRowHiddenCommand.id, { ranges: [rows(edit[2], edit[3])] });
      case 'setText':
        return edit[3] === ''
          ? run(ClearSelectionContentCommand.id, { ranges: [this.#range(edit[2])] })
          : run(SetRangeValuesCommand.id, {
              range: this.#range(edit[2]),
              value: { v: edit[3], t: CellValueType.STRING },
            });
      case 'setNumber':
        return run(SetRangeValuesCommand.id, { range: this.#range(edit[2]), value: { v: edit[3] } });
      case 'setFormula':
        return run(SetRangeValuesCommand.id, {
          range: this.#range(edit[2]),
          value: { f: edit[3].replace(/^=?/, '=') },
        });
      case 'cut':
        return run(MoveRangeCommand.id, {
          fromUnitId: target.unitId,
          fromSubUnitId: target.subUnitId,
          toUnitId: target.unitId,
          toSubUnitId: target.subUnitId,
          fromRange: this.#range(edit[2]),
          toRange: this.#rangeAt(edit[2], edit[3]),
        });
      case 'copyCells': {
        const clipboard = get(ISheetClipboardService);
        const copied = clipboard.generateCopyContent(target.unitId, target.subUnitId, this.#range(edit[2]));
        if (!copied) throw new Error('nothing was copied');
        const { row, column } = parseCellAddress(edit[3]) ?? { row: 0, column: 0 };
        revealCell(this.#spreadsheet, { sheet: edit[1], row, column });
        if (!(await clipboard.legacyPaste(copied.html, copied.plain))) throw new Error('paste was refused');
        return;
      }
      case 'copySheet': {
        const before = new Set(workbook.getSheets().map((sheet) => sheet.getSheetId()));
        await run(CopySheetCommand.id, {});
        const copy = workbook.getSheets().find((sheet) => !before.has(sheet.getSheetId()));
        const subUnitId = copy?.getSheetId();
        await run(SetWorksheetNameCommand.id, { subUnitId, name: edit[2] });
        return run(SetWorksheetOrderCommand.id, { subUnitId, order: edit[3] });
      }
      case 'renameSheet':
        return run(SetWorksheetNameCommand.id, { name: edit[2] });
      case 'moveSheet':
        return run(SetWorksheetOrderCommand.id, { order: edit[2] });
      case 'removeSheet':
        // The command removes the sheet and still may answer that it did not; then it cannot be undone.
        await commands.executeCommand(RemoveSheetCommand.id, target);
        if (workbook.getSheetBySheetId(target.subUnitId)) throw new Error('the sheet was not removed');
        return;
      case 'sort':
        throw new Error('the spreadsheet sorts nothing');
    }
  }

  #range(address: string): IRange {
    const area = parseArea(address);
    if (!area) throw new Error(`no area ${address}`);
    return rangeOf(area);
  }

  #rangeAt(area: string, corner: string): IRange {
    const from = this.#range(area);
    const to = this.#range(corner);
    return {
      startRow: to.startRow,
      startColumn: to.startColumn,
      endRow: to.startRow + from.endRow - from.startRow,
      endColumn: to.startColumn + from.endColumn - from.startColumn,
    };
  }
}
