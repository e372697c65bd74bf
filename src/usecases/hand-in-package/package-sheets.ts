import { listSheet } from '../../layout/list-sheet';
import type { ListCell } from '../../layout/list-sheet';
import { StyleBook } from '../../layout/styles';
import type { PlannedSheet, WorkbookPlan } from '../../model/workbook-plan';
import type { ReadableWorkbook } from '../check-workbook';
import { materialOverview } from '../material-links/material-overview';
import { checklistLines } from '../seal-view/checklist';
import { packageMessages } from './messages';
import type { PackageSurvey } from './survey-package';

const figure = (value: number): ListCell => ({ kind: 'number', decimal: String(value) });

function planOf(title: string, sheets: PlannedSheet[], styles: StyleBook): WorkbookPlan {
  // No identity: a list is no application and must never be taken for one.
  return {
    programme: 'hand-in-package',
    templateVersion: '1',
    title,
    sheets,
    styles: styles.all(),
    names: [],
  };
}

function columns(titles: readonly string[], widths: readonly number[]): { title: string; width: number }[] {
  return titles.map((title, index) => ({ title, width: widths[index] ?? 12 }));
}

/** 报送清单: what the package holds, and what else is to be done by the notice. */
export function checklistPlan(workbook: ReadableWorkbook, { items }: PackageSurvey): WorkbookPlan {
  const styles = new StyleBook();
  const pieces = items.map(({ title, state, files, notes }, index): ListCell[] => [
    figure(index + 1),
    title,
    packageMessages.states[state],
    files.join('\n'),
    notes.join('\n'),
  ]);
  const tasks = checklistLines(workbook).map(({ question, confirmed, source }, index): ListCell[] => [
    figure(index + 1),
    question,
    packageMessages.answered(confirmed),
    source.quote,
  ]);
  return planOf(
    packageMessages.checklist,
    [
      listSheet(
        packageMessages.checklist,
        columns(packageMessages.checklistColumns, [6, 18, 10, 44, 60]),
        pieces,
        styles,
      ),
      ...(tasks.length === 0
        ? []
        : [
            listSheet(
              packageMessages.taskSheet,
              columns(packageMessages.taskColumns, [6, 60, 12, 60]),
              tasks,
              styles,
            ),
          ]),
    ],
    styles,
  );
}

/** 支撑材料目录: the pieces the workbook lists, with their pages. */
export function materialIndexPlan(workbook: ReadableWorkbook): WorkbookPlan {
  const styles = new StyleBook();
  const pieces = (materialOverview(workbook)?.pieces ?? []).map(
    ({ number, title, pages, points }, index): ListCell[] => [
      figure(index + 1),
      number,
      title,
      pages === null ? '' : figure(pages.first),
      pages === null ? '' : figure(pages.last),
      packageMessages.points(points),
    ],
  );
  const title = packageMessages.titles.materialIndex;
  const sheet = listSheet(
    title,
    columns(packageMessages.indexColumns, [6, 12, 60, 10, 10, 24]),
    pieces,
    styles,
  );
  return planOf(title, [sheet], styles);
}
