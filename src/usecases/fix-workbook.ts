import { formatPlace } from '../model/cell-address';
import type { UndoneCell } from '../model/change-output';
import type { Finding } from '../model/finding';
import type { CellValue } from '../model/ports';
import type { WorkbookContent, WorkbookReading } from '../model/workbook-content';
import { contentWithValues } from '../filing/content-with-values';
import { heldValue } from '../filing/held-value';
import { readFiling } from '../filing/read-filing';
import { refreshedTotals } from '../filing/refreshed-totals';
import { applyFixes, cellReader, isSameValue, type FixesApplied } from './apply-fixes';
import { checkWorkbook, type ReadableWorkbook, type RefusedWorkbook } from './check-workbook';
import { changeMessages } from './messages';
import type { WorkbookChange } from './state-change';
import { templatePlan } from './template-plan';

/** Which of the offered fixes are wanted: all, or those of rules or findings, by id or subject. */
export type FixSelection = { kind: 'all' } | { kind: 'chosen'; targets: readonly string[] };

export type WorkbookFixed =
  | { outcome: 'fixed'; fixes: FixesApplied; undo: UndoneCell[]; change: WorkbookChange }
  | { outcome: 'stopped'; message: string }
  | RefusedWorkbook;

export type WorkbookUndone =
  { outcome: 'undone'; change: WorkbookChange } | { outcome: 'stopped'; message: string } | RefusedWorkbook;

/** A finding that was passed with a reason is meant to stand as it is. */
function isWanted(finding: Finding, selection: FixSelection): boolean {
  if (finding.kind === 'rule' && finding.answer !== null) return false;
  return (
    selection.kind === 'all' ||
    selection.targets.some((target) => target === finding.rule || target === finding.subject)
  );
}

/** Values together with the totals that follow from them. */
function changeOf(
  { programme, content, filing }: ReadableWorkbook,
  writes: readonly CellValue[],
): WorkbookChange {
  const plan = templatePlan(programme);
  const changed: WorkbookContent = contentWithValues(content, writes);
  const after = readFiling(plan, programme, changed, filing.state);
  const written = new Set(writes.map(({ place }) => formatPlace(place)));
  const totals = refreshedTotals(programme, content, filing, after);
  return {
    cells: [...writes, ...totals.filter(({ place }) => !written.has(formatPlace(place)))],
    plan: null,
  };
}

/**
 * Applies the fixes that findings offer. Not to a sealed workbook: what was sealed stands until 解除定稿.
 *
 * @param today ISO date, for deadlines
 * @returns what to write, and what takes it back; no writes where no finding offers a fix
 */
export function fixWorkbook(reading: WorkbookReading, selection: FixSelection, today: string): WorkbookFixed {
  const checked = checkWorkbook(reading, { today, stage: 'check' });
  if (checked.outcome === 'refused') return checked;
  const { content, filing, result } = checked;
  if (filing.state.snapshot !== null)
    return { outcome: 'stopped', message: changeMessages.sealedUnchangeable };
  const fixes = applyFixes(
    result.findings.filter((finding) => isWanted(finding, selection)),
    content,
  );
  const undo = fixes.undo.flatMap(({ place, value }, index): UndoneCell[] => {
    const write = fixes.writes[index];
    return write === undefined ? [] : [{ place, value, replaces: write.value }];
  });
  return { outcome: 'fixed', fixes, undo, change: changeOf(checked, fixes.writes) };
}

/**
 * Takes fixes back: all of them or, where a cell no longer holds what the fix wrote, none.
 *
 * @param undo from {@link fixWorkbook}, for the workbook as it was written then
 */
export function undoFixes(
  reading: WorkbookReading,
  undo: readonly UndoneCell[],
  today: string,
): WorkbookUndone {
  const checked = checkWorkbook(reading, { today, stage: 'check' });
  if (checked.outcome === 'refused') return checked;
  const { content, filing } = checked;
  if (filing.state.snapshot !== null)
    return { outcome: 'stopped', message: changeMessages.sealedUnchangeable };
  const cellAt = cellReader(content);
  const changed = undo.filter(({ place, replaces }) => {
    const held = heldValue(cellAt(place));
    return held === null || !isSameValue(held, replaces);
  });
  if (changed.length > 0) {
    const message = changeMessages.undoOverChanges(changed.map(({ place }) => formatPlace(place)));
    return { outcome: 'stopped', message };
  }
  return {
    outcome: 'undone',
    change: changeOf(
      checked,
      undo.map(({ place, value }) => ({ place, value })),
    ),
  };
}
