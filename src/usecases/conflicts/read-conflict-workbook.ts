import { foldWhiteSpace } from '../../filing/character-width';
import { findKeyFrame } from '../../filing/key-frame';
import type { KeyFrame } from '../../filing/key-frame';
import { SheetGrid } from '../../filing/sheet-grid';
import {
  CONFLICT_ROWS,
  CONFLICT_SHEETS,
  CONFLICT_WORKBOOK,
  DECISION_COLUMNS,
  EXPERT_COLUMNS,
} from '../../layout/conflict-sheet/conflict-keys';
import { formatPlace } from '../../model/cell-address';
import type { TypedDecision } from '../../model/conflict-review';
import type { Expert } from '../../model/scorecard';
import type { WorkbookContent, WorkbookReading } from '../../model/workbook-content';
import { withoutRepeated } from './expert-lines';
import { conflictMessages } from './messages';

/** What a workbook says about experts and decisions. */
export type ConflictWorkbookRead =
  | {
      outcome: 'read';
      experts: Expert[];
      /** Null where the workbook only lists experts. */
      typed: TypedDecision[] | null;
    }
  | { outcome: 'refused'; message: string };

/** Titles people give the columns of a list of experts of their own. */
const NAME_TITLES = /^(?:专家)?姓\s*名$|^(?:评审)?专家(?:姓名)?$/;
const UNIT_TITLES = /^(?:所在|工作|专家)?(?:工作)?单位(?:名称)?$/;
/** The titles stand near the top. */
const SEARCHED_ROWS = 20;

interface KeyedSheet {
  grid: SheetGrid;
  frame: KeyFrame;
}

function keyedSheet(
  content: WorkbookContent,
  sheet: (typeof CONFLICT_SHEETS)[keyof typeof CONFLICT_SHEETS],
): KeyedSheet | null {
  for (const of of content.sheets) {
    if (of.kind !== 'worksheet') continue;
    const grid = new SheetGrid(of);
    const frame = findKeyFrame(grid);
    if (frame?.sheetKey?.programme === CONFLICT_WORKBOOK && frame.sheetKey.sheet === sheet) {
      return { grid, frame };
    }
  }
  return null;
}

/** Rows between the keyed header and the keyed end that hold anything; a lost key leaves that side open. */
function bodyRows({ grid, frame }: KeyedSheet): number[] {
  const header = frame.rows.get(CONFLICT_ROWS.header)?.[0] ?? frame.row;
  const end = frame.rows.get(CONFLICT_ROWS.end)?.[0] ?? Number.MAX_SAFE_INTEGER;
  return grid.rows.filter((row) => row > header && row < end);
}

function textIn({ grid, frame }: KeyedSheet, row: number, key: string): string {
  const column = frame.columns.get(key)?.[0];
  return column === undefined ? '' : grid.textAt(row, column).trim();
}

function keyedExperts(sheet: KeyedSheet): Expert[] {
  return bodyRows(sheet).flatMap((row) => {
    const name = foldWhiteSpace(textIn(sheet, row, EXPERT_COLUMNS.name));
    return name === '' ? [] : [{ name, unit: foldWhiteSpace(textIn(sheet, row, EXPERT_COLUMNS.unit)) }];
  });
}

function typedDecisions(sheet: KeyedSheet): TypedDecision[] {
  const column = sheet.frame.columns.get(DECISION_COLUMNS.decision)?.[0] ?? sheet.frame.column;
  return bodyRows(sheet).flatMap((row) => {
    const text = (key: keyof typeof DECISION_COLUMNS): string => textIn(sheet, row, DECISION_COLUMNS[key]);
    const typed: TypedDecision = {
      application: text('application'),
      expert: text('expert'),
      unit: text('unit'),
      party: text('party'),
      role: text('role'),
      decision: text('decision'),
      reason: text('reason'),
      cell: formatPlace({ sheet: sheet.grid.name, row, column }),
    };
    const { application, expert, decision, reason } = typed;
    return [application, expert, decision, reason].every((given) => given === '') ? [] : [typed];
  });
}

/** Experts of a list of somebody's own: a row with 姓名 and 单位, a person a row below it. */
function listedExperts(content: WorkbookContent): Expert[] {
  for (const sheet of content.sheets) {
    if (sheet.kind !== 'worksheet') continue;
    const grid = new SheetGrid(sheet);
    for (const row of grid.rows.filter((of) => of <= SEARCHED_ROWS)) {
      const columnOf = (titles: RegExp): number | undefined =>
        grid.row(row).find(({ column }) => titles.test(grid.textAt(row, column).trim()))?.column;
      const [name, unit] = [columnOf(NAME_TITLES), columnOf(UNIT_TITLES)];
      if (name === undefined || unit === undefined) continue;
      return grid.rows
        .filter((of) => of > row)
        .map((of) => ({
          name: foldWhiteSpace(grid.textAt(of, name)),
          unit: foldWhiteSpace(grid.textAt(of, unit)),
        }))
        .filter((expert) => expert.name !== '');
    }
  }
  return [];
}

/**
 * Reads a 回避审查 workbook, or a plain list of experts with the columns 姓名 and 单位.
 *
 * @param file - the name the caller used
 */
export function readConflictWorkbook(file: string, reading: WorkbookReading): ConflictWorkbookRead {
  if (reading.outcome === 'refused') {
    return { outcome: 'refused', message: conflictMessages.unreadable(file, reading.message) };
  }
  const { content } = reading;
  const experts = keyedSheet(content, CONFLICT_SHEETS.experts);
  const decisions = keyedSheet(content, CONFLICT_SHEETS.decisions);
  if (experts === null && decisions === null) {
    const listed = withoutRepeated(listedExperts(content));
    return listed.length === 0
      ? { outcome: 'refused', message: conflictMessages.noNames(file) }
      : { outcome: 'read', experts: listed, typed: null };
  }
  return {
    outcome: 'read',
    experts: experts === null ? [] : withoutRepeated(keyedExperts(experts)),
    typed: decisions === null ? null : typedDecisions(decisions),
  };
}
