import { cellText } from './cell-text';
import type { WorkbookFault } from '../model/filing';
import { aliasName } from '../model/keys';
import type { FieldKey } from '../model/keys';
import type { WorkbookContent } from '../model/workbook-content';
import type { KeyFrame } from './key-frame';
import { findKeyFrame } from './key-frame';
import type { NameTargets } from './name-targets';
import type { IndexedSheet } from './plan-index';
import { printedForm } from './plan-index';
import { SheetGrid } from './sheet-grid';
import { workbookFault } from './workbook-fault';

/** A worksheet of the file with its keys. */
export interface KeyedSheet {
  grid: SheetGrid;
  frame: KeyFrame | null;
}

export interface MatchedSheets {
  /** By the sheet's own key; sheets nobody could find are absent. */
  found: ReadonlyMap<FieldKey, KeyedSheet>;
  faults: WorkbookFault[];
}

/** Share of a sheet's printed texts that must be there for it to be known by its labels alone. */
const ENOUGH_LABELS = 0.5;
/** With the planned name on the tab fewer labels will do. */
const ENOUGH_WITH_NAME = 0.25;

/** All worksheets of a workbook with their keys. */
export function keyedSheets(content: WorkbookContent): KeyedSheet[] {
  return content.sheets
    .filter((sheet) => sheet.kind === 'worksheet')
    .map((sheet) => {
      const grid = SheetGrid.of(sheet);
      return { grid, frame: findKeyFrame(grid) };
    });
}

/** How many of a planned sheet's published names point to each worksheet. */
function namedSheets({ plan }: IndexedSheet, names: NameTargets): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { field, year } of plan.fields) {
    const sheet = names.workbook(aliasName(field, year))?.sheet;
    if (sheet !== undefined) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  }
  return counts;
}

function labelShare({ printedTexts }: IndexedSheet, { grid }: KeyedSheet): number {
  const seen = new Set<string>();
  for (const cell of grid.cells) {
    if (cell.value.kind === 'text') seen.add(printedForm(cellText(cell)));
  }
  let found = 0;
  for (const text of printedTexts) if (seen.has(text)) found += 1;
  return printedTexts.size === 0 ? 0 : found / printedTexts.size;
}

function best<Candidate>(
  candidates: readonly Candidate[],
  score: (candidate: Candidate) => number,
): Candidate | null {
  let winner: { candidate: Candidate; score: number } | null = null;
  for (const candidate of candidates) {
    const reached = score(candidate);
    if (reached > 0 && (winner === null || reached > winner.score)) winner = { candidate, score: reached };
  }
  return winner?.candidate ?? null;
}

/**
 * Finds each planned sheet in the workbook: by the key in its corner, whatever it is called and wherever it stands;
 * where the key is gone, by the published names that point to it; last by tab name and printed labels.
 *
 * A copied sheet brings the key along: the original is the one the workbook's own names point to. Copies are not read.
 *
 * @param sheets all worksheets, without those keyed to another programme or an unknown version
 */
export function matchSheets(
  planned: readonly IndexedSheet[],
  sheets: readonly KeyedSheet[],
  names: NameTargets,
): MatchedSheets {
  const found = new Map<FieldKey, KeyedSheet>();
  const taken = new Set<KeyedSheet>();
  const faults: WorkbookFault[] = [];
  const take = (sheet: IndexedSheet, match: KeyedSheet): void => {
    found.set(sheet.key, match);
    taken.add(match);
  };
  for (const sheet of planned) {
    const candidates = sheets.filter(({ frame }) => frame?.sheetKey?.sheet === sheet.key);
    const counts = namedSheets(sheet, names);
    const original =
      best(candidates, ({ grid }) => counts.get(grid.name) ?? 0) ??
      candidates.find(({ grid }) => grid.name === sheet.plan.name) ??
      candidates[0];
    if (!original) continue;
    take(sheet, original);
    for (const copy of candidates) {
      if (copy === original) continue;
      taken.add(copy);
      const cells = [{ sheet: copy.grid.name, row: copy.frame?.row ?? 1, column: copy.frame?.column ?? 1 }];
      faults.push(workbookFault('sheetCopied', copy.grid.name, { expected: original.grid.name, cells }));
    }
  }
  for (const sheet of planned) {
    if (found.has(sheet.key)) continue;
    const free = sheets.filter((candidate) => !taken.has(candidate) && !candidate.frame?.sheetKey);
    const counts = namedSheets(sheet, names);
    const match =
      best(free, ({ grid }) => counts.get(grid.name) ?? 0) ??
      best(free, (candidate) => {
        const share = labelShare(sheet, candidate);
        const isNamed = candidate.grid.name === sheet.plan.name;
        return share >= (isNamed ? ENOUGH_WITH_NAME : ENOUGH_LABELS) ? share : 0;
      });
    if (match) take(sheet, match);
    else {
      const fields = sheet.plan.fields.map(({ field, year }) => ({ field, year }));
      faults.push(workbookFault('sheetMissing', sheet.plan.name, { fields }));
    }
  }
  return { found, faults };
}
