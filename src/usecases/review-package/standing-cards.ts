import { findKeyFrame } from '../../filing/key-frame';
import type { KeyFrame } from '../../filing/key-frame';
import { SheetGrid } from '../../filing/sheet-grid';
import type { FieldKey } from '../../model/keys';
import type { Programme } from '../../model/programme';
import { PACKAGE_SHEETS } from '../../model/review-package-keys';
import type { WorkbookContent } from '../../model/workbook-content';
import type { WorkbookPlan } from '../../model/workbook-plan';
import type { StandingApplication } from '../../scoring/read-scorecards';
import { identifiedTemplate } from '../identified-template';
import { scoredTitle } from '../review/scored-application';

/** Cards with what the workbook they stand in applies for. */
export interface StandingCards {
  outcome: 'read';
  programme: Programme;
  content: WorkbookContent;
  /** Null where the workbook is no application. */
  application: StandingApplication | null;
}

interface Framed {
  grid: SheetGrid;
  frame: KeyFrame;
}

function framedSheets({ sheets }: WorkbookContent): Framed[] {
  return sheets.flatMap((sheet) => {
    if (sheet.kind !== 'worksheet') return [];
    const grid = SheetGrid.of(sheet);
    const frame = findKeyFrame(grid);
    return frame === null ? [] : [{ grid, frame }];
  });
}

function isPackage(framed: readonly Framed[]): boolean {
  const keys = framed.flatMap(({ frame }) => frame.sheetKey?.sheet ?? []);
  return keys.includes(PACKAGE_SHEETS.scores) && keys.every((key) => key.startsWith('review.'));
}

/** The words of a field that stands in one cell, found by its keys; empty where no form asks for it, null where it is lost. */
function wordsByKeys(plan: WorkbookPlan, framed: readonly Framed[], field: FieldKey): string | null {
  for (const { key, fields } of plan.sheets) {
    const planned = fields.find((of) => of.field === field);
    if (planned?.extent.kind !== 'cell') continue;
    const { rowKey, columnKey } = planned.extent;
    const own = framed.find(({ frame }) => frame.sheetKey?.sheet === key);
    const row = own?.frame.rows.get(rowKey)?.[0];
    const column = own?.frame.columns.get(columnKey)?.[0];
    return own === undefined || row === undefined || column === undefined
      ? null
      : own.grid.textAt(row, column).trim();
  }
  return '';
}

/**
 * What is known of the workbook cards stand in without reading its forms: of a package that it is no application; of
 * other workbooks, where only titles are compared, the title. Null where the forms have to be read.
 */
export function knownStanding(
  content: WorkbookContent,
  compared: 'contents' | 'titles',
): StandingCards | null {
  const framed = framedSheets(content);
  const isScoredPackage = isPackage(framed);
  if (!isScoredPackage && compared === 'contents') return null;
  const template = identifiedTemplate(content);
  if (template === null) return null;
  const { programme, plan } = template;
  if (isScoredPackage) return { outcome: 'read', programme, content, application: null };
  const lost: FieldKey[] = [];
  const title = scoredTitle((field) => {
    const words = wordsByKeys(plan, framed, field);
    if (words === null) lost.push(field);
    return words ?? '';
  });
  // Labels and names may still lead to it.
  return lost.length > 0
    ? null
    : { outcome: 'read', programme, content, application: { programme: programme.id, title, digest: null } };
}
