import { PlannedChart } from '../../src/model/workbook-plan';
import type { PlannedSheet } from '../../src/model/workbook-plan';
import { rankingChartSheet } from '../../src/layout/panel-charts';
import type { RankedApplication } from '../../src/layout/panel-charts';
import { StyleBook } from '../../src/layout/styles';

const ranked = (
  title: string,
  rank: number,
  score: string,
  lowest: string,
  highest: string,
): RankedApplication => ({
  title,
  outcome: {
    state: 'scored',
    score,
    method: 'mean',
    groups: [],
    spread: { lowest, highest, range: '0', deviation: null },
    rank,
    tied: rank === 2,
    selection: null,
  },
});

const APPLICATIONS = [
  ranked('示例联合体甲', 1, '84.50', '78.50', '90.00'),
  ranked('示例联合体乙', 2, '70.10', '40.00', '95.30'),
];

function made(source?: Parameters<typeof rankingChartSheet>[3]): PlannedSheet {
  const sheet = rankingChartSheet(APPLICATIONS, 2, new StyleBook(), source);
  if (sheet === null) throw new Error('no sheet');
  return sheet;
}

const cellAt = (sheet: PlannedSheet, row: number, column: number) =>
  sheet.cells.find((cell) => cell.row === row && cell.column === column)?.value;

test('the chart shows what the cells under it show, exactly', () => {
  const sheet = made();
  const [chart] = sheet.charts ?? [];
  if (chart?.kind !== 'ranking') throw new Error('no ranking');
  expect(PlannedChart.parse(chart)).toEqual(chart);
  expect(chart.categories.cached).toEqual(['1　示例联合体甲', '2（并列）　示例联合体乙']);
  expect(chart.below.cached).toEqual(['6.00', '30.10']);
  // 95.30 − 70.10 in binary is 25.200000000000003.
  expect(chart.above.cached).toEqual(['5.50', '25.20']);
  for (const { area, cached } of [chart.scores.figures, chart.below, chart.above]) {
    const shown = cached.map((_, at) => cellAt(sheet, area.top + at, area.left));
    expect(
      shown.map((value) =>
        value?.kind === 'number' ? Number(value.decimal) : value?.kind === 'formula' ? value.cached : null,
      ),
    ).toEqual(cached.map(Number));
  }
});

test('where the figures stand already they are referred to', () => {
  const sheet = made({ sheet: '评审汇总', firstRow: 2, score: 3, lowest: 8, highest: 7 });
  expect(cellAt(sheet, 3, 2)).toEqual({ kind: 'formula', formula: "'评审汇总'!C2", cached: 84.5 });
  expect(cellAt(sheet, 4, 3)).toEqual({ kind: 'formula', formula: "'评审汇总'!H3", cached: 40 });
  expect(cellAt(sheet, 4, 6)).toEqual({ kind: 'formula', formula: 'ROUND(D4-B4,2)', cached: 25.2 });
});

test('without a score there is no chart', () => {
  expect(rankingChartSheet([], 2, new StyleBook())).toBeNull();
});
