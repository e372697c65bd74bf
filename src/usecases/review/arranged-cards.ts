import { FilingIndex } from '../../filing/filing-index';
import { contentOfPlan } from '../../filing/plan-content';
import { readFiling } from '../../filing/read-filing';
import type { CardWorkbook } from '../../layout/scorecard/live-references';
import { scorecardPlan } from '../../layout/scorecard/scorecard-plan';
import { KEY_COLUMN, KEY_ROW } from '../../layout/reserved-keys';
import { SCORECARD_COLUMNS, SCORECARD_ROWS, pointRowKey, vetoRowKey } from '../../model/scorecard-keys';
import type { ScoringScheme } from '../../model/scoring';
import type { WorkbookContent } from '../../model/workbook-content';
import type { PlannedCell, PlannedSheet, WorkbookPlan } from '../../model/workbook-plan';
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
function laidOutCard(sheet: CardSheet, workbook: CardWorkbook): WorkbookPlan | null {
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

function withCard(forms: WorkbookPlan, card: WorkbookPlan, name: string): WorkbookPlan {
  const sheets = card.sheets.map((sheet): PlannedSheet => ({
    ...sheet,
    name,
    cells: sheet.cells.map(withoutTexts),
  }));
  return {
    ...forms,
    styles: { ...card.styles, ...forms.styles },
    sheets: [...forms.sheets, ...sheets],
  };
}

/**
 * The forms of a workbook together with the 评审表 that stands beside them, so that it is shown, saved and repaired as
 * the forms are. A second 评审表 in one workbook is a copy and stays what any other sheet is.
 *
 * @param content what a host read
 */
export function planWithCard(
  { programme, plan }: IdentifiedTemplate,
  content: WorkbookContent,
): WorkbookPlan {
  const [sheet] = cardSheets(content).filter((card) => card.programme === programme.id);
  if (sheet === undefined) return plan;
  const filing = FilingIndex.of(readFiling(plan, programme, content));
  // References as of the fresh layout, as everything in a plan: who uses the plan brings them to where things are today.
  const card = laidOutCard(sheet, { programme, plan, content: contentOfPlan(plan), filing });
  return card === null ? plan : withCard(plan, card, sheet.name);
}
