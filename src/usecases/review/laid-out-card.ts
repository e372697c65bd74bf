import { FilingIndex } from '../../filing/filing-index';
import { contentOfPlan } from '../../filing/plan-content';
import { readFiling } from '../../filing/read-filing';
import type { CardWorkbook } from '../../layout/scorecard/live-references';
import { scorecardPlan } from '../../layout/scorecard/scorecard-plan';
import { KEY_COLUMN, KEY_ROW } from '../../layout/reserved-keys';
import { SCORECARD_COLUMNS, SCORECARD_ROWS, pointRowKey, vetoRowKey } from '../../model/scorecard-keys';
import type { ScoringScheme } from '../../model/scoring';
import type { WorkbookContent } from '../../model/workbook-content';
import type { PlannedCell, WorkbookPlan } from '../../model/workbook-plan';
import type { CardSheet } from '../../scoring/card-sheet';
import { cardSheets } from '../../scoring/card-sheet';
import { readSchemeText } from '../../scoring/scheme-text';
import type { IdentifiedTemplate } from '../identified-template';
import { schemeCode, schemeStamp, usableScheme } from './scheme-stamp';

/**
 * Texts of a 评审表 say how things stood on the day it was made and cannot be made again: only keys, formulas and looks
 * are the plan's.
 */
function withoutTexts(cell: PlannedCell): PlannedCell {
  const isKey = cell.row === KEY_ROW || cell.column === KEY_COLUMN;
  return cell.value.kind === 'text' && !isKey ? { ...cell, value: { kind: 'blank' } } : cell;
}

/** The findings as they stand on the sheet: they make its rows as high as they were. */
function findingsOn(sheet: CardSheet, { points, vetoes }: ScoringScheme): Map<string | null, string[]> {
  const rows: [string | null, string][] = [
    ...points.map(({ point }): [string, string] => [point, pointRowKey(point)]),
    ...vetoes.map((point): [string, string] => [point, vetoRowKey(point)]),
    [null, SCORECARD_ROWS.deduction],
  ];
  return new Map(
    rows.map(([point, row]) => [point, sheet.text(row, SCORECARD_COLUMNS.findings).split('\n')]),
  );
}

/** How a 评审表 was laid out, from what it carries; null where that cannot be read. */
function cardAsMade(sheet: CardSheet, workbook: CardWorkbook): WorkbookPlan | null {
  const carried = readSchemeText(sheet.stamp('scheme'));
  if (carried.outcome === 'refused') return null;
  const usable = usableScheme(workbook.programme, carried.scheme);
  if (usable.outcome === 'stopped') return null;
  const { scheme } = usable;
  const stamp = schemeStamp(scheme);
  return scorecardPlan(workbook, {
    scheme,
    stamp,
    schemeText: '',
    schemeCode: schemeCode(stamp),
    application: {
      programme: sheet.programme,
      title: sheet.stamp('applicationTitle'),
      digest: sheet.stamp('applicationDigest'),
    },
    expert: { name: sheet.stamp('expertName'), unit: sheet.stamp('expertUnit') },
    made: { moment: '', seal: '' },
    findings: findingsOn(sheet, scheme),
  });
}

/**
 * How the 评审表 beside the forms of a workbook was laid out; null where there is none, or none that can be read. A
 * second 评审表 in one workbook is a copy and stays what any other sheet is.
 *
 * @param content what a host read
 */
export function laidOutCard(
  { programme, plan }: IdentifiedTemplate,
  content: WorkbookContent,
): WorkbookPlan | null {
  const [sheet] = cardSheets(content).filter((card) => card.programme === programme.id);
  if (sheet === undefined) return null;
  const filing = FilingIndex.of(readFiling(plan, programme, content));
  // References as of the fresh layout, as everything in a plan: who uses the plan brings them to where things are today.
  const card = cardAsMade(sheet, { programme, plan, content: contentOfPlan(plan), filing });
  if (card === null) return null;
  return {
    ...card,
    sheets: card.sheets.map((made) => ({ ...made, name: sheet.name, cells: made.cells.map(withoutTexts) })),
  };
}
