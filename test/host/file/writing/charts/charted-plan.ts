import { bareSheet } from '../../../../../src/model/bare-sheet';
import type { PlannedCell, PlannedChart, WorkbookPlan } from '../../../../../src/model/workbook-plan';

/** Names that would end a part if they were not escaped, and one with a quote for the sheet's name. */
export const SHEET = "评'分&<图>";
export const TITLES = ['示例联合体甲', '示例“乙”&<丙>', '示例市高端装备制造产教联合体（丁）'];

const ROWS: readonly (readonly [string, string, string, string])[] = [
  [TITLES[0] ?? '', '88.50', '4.50', '3.25'],
  [TITLES[1] ?? '', '80.00', '0', '0'],
  [TITLES[2] ?? '', '71.25', '10', '8.5'],
];

function cellsOf(rows: readonly (readonly string[])[]): PlannedCell[] {
  return rows.flatMap((row, down) =>
    row.map((text, across): PlannedCell => ({
      row: down + 1,
      column: across + 1,
      value: across === 0 ? { kind: 'text', text } : { kind: 'number', decimal: text },
      style: 'plain',
    })),
  );
}

const column = (number: number) => ({ top: 1, bottom: 3, left: number, right: number });
const figures = (number: number) => ({
  sheet: SHEET,
  area: column(number),
  cached: ROWS.map((row) => row[number - 1] ?? null),
});

const shared = {
  categories: { sheet: SHEET, area: column(1), cached: [...TITLES] },
  axisTitles: { categories: '联合体', figures: '得分（分）' },
};

/** A chart of each kind over the same cells; the first line has a gap. */
export const CHARTS: readonly PlannedChart[] = [
  {
    kind: 'ranking',
    ...shared,
    title: '得分与专家评分的范围',
    description: '各联合体的得分，须线为最低分至最高分。',
    anchor: { top: 5, left: 1, bottom: 20, right: 4 },
    scores: { name: '得分', figures: figures(2) },
    below: figures(3),
    above: figures(4),
  },
  {
    kind: 'columns',
    ...shared,
    title: '柱形<图>',
    description: '',
    anchor: { top: 22, left: 1, bottom: 37, right: 4 },
    direction: 'standing',
    series: [
      { name: '得分 & 其他', figures: figures(2) },
      { name: '低', figures: figures(3) },
    ],
  },
  {
    kind: 'lines',
    ...shared,
    title: '历年',
    description: '',
    anchor: { top: 39, left: 1, bottom: 54, right: 4 },
    series: [
      { name: '实际', figures: figures(2), look: 'solid' },
      { name: '承诺', figures: { ...figures(3), cached: ['4.50', null, '10'] }, look: 'dashed' },
    ],
  },
];

/** A workbook with the charts on its second sheet. */
export function chartedPlan(charts: readonly PlannedChart[] = CHARTS): WorkbookPlan {
  const data = {
    ...bareSheet(SHEET, cellsOf(ROWS)),
    columns: [30, 14, 14, 14].map((width, at) => ({ column: at + 1, width, hidden: false })),
    charts: [...charts],
  };
  return {
    programme: 'charted-example',
    templateVersion: '1',
    title: '示例图表',
    styles: {
      plain: {
        font: { name: '宋体', size: 10.5, bold: false, colour: '000000' },
        fill: null,
        horizontal: 'left',
        vertical: 'middle',
        wrap: true,
        border: 'none',
        numberFormat: 'General',
        locked: true,
      },
    },
    sheets: [
      bareSheet('首页', [{ row: 1, column: 1, value: { kind: 'text', text: '示例' }, style: 'plain' }]),
      { ...data, print: { ...data.print, area: { top: 1, left: 1, bottom: 55, right: 4 } } },
    ],
    names: [],
  };
}
