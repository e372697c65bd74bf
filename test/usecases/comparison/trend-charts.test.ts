import type { ComparedFigure } from '../../../src/comparison/years/compared-years';
import { validatePlan } from '../../../src/host/plan/validate-plan';
import { StyleBook } from '../../../src/layout/styles';
import type { PlannedSheet } from '../../../src/model/workbook-plan';
import { trendChartsSheet } from '../../../src/usecases/comparison/trend-charts';

const YEARS = [2022, 2023, 2024, 2025];

function figureOf(
  label: string,
  actual: (string | null)[],
  committed: (string | null)[] = [],
): ComparedFigure {
  const statement = (decimal: string | null | undefined) =>
    decimal === null || decimal === undefined ? null : { source: '示例.xlsx', decimal, cell: null };
  return {
    field: 'outcomes.example',
    label,
    section: '建设成效',
    unit: '个',
    years: YEARS.map((year, at) => ({
      year,
      actual: statement(actual[at]),
      committed: statement(committed[at]),
      disagreeing: [],
      standing: null,
      direction: null,
    })),
    trend: 'rising',
  };
}

const FIGURES = [
  figureOf('共建专业', ['8', null, '11.5', '12'], [null, '9', null, '12']),
  figureOf('只有一年的', ['8']),
  figureOf('只有承诺的', [], ['1', '2', '3']),
  ...Array.from({ length: 5 }, (_, at) => figureOf(`指标${at}${'很长的名称'.repeat(at * 3)}`, ['1', '2'])),
];

function made(): PlannedSheet {
  const sheet = trendChartsSheet(FIGURES, new StyleBook());
  if (sheet === null) throw new Error('no sheet');
  return sheet;
}

test('a line for each figure with two years; a year without a figure is a gap and never 0', () => {
  const { charts = [] } = made();
  expect(charts.map(({ title }) => title)).toEqual(
    FIGURES.filter(({ label }) => label !== '只有一年的').map(({ label }) => label),
  );
  const [first, second] = charts;
  if (first?.kind !== 'lines' || second?.kind !== 'lines') throw new Error('no lines');
  expect(first.series.map(({ name, look, figures }) => [name, look, figures.cached])).toEqual([
    ['实际', 'solid', ['8', null, '11.5', '12']],
    ['承诺（计划）', 'dashed', [null, '9', null, '12']],
  ]);
  expect(first.categories.cached).toEqual(['2022年', '2023年', '2024年', '2025年']);
  expect(first.axisTitles.figures).toBe('个');
  expect(second.series.map(({ figures }) => figures.cached)).toEqual([
    [null, null, null, null],
    ['1', '2', '3', null],
  ]);
});

test('each chart shows the cells beside it, and covers none of them', () => {
  const sheet = made();
  const texts = new Map(
    sheet.cells.map(({ row, column, value }) => [
      `${row}/${column}`,
      value.kind === 'number' ? value.decimal : value.kind === 'text' ? value.text : null,
    ]),
  );
  for (const chart of sheet.charts ?? []) {
    if (chart.kind !== 'lines') throw new Error('no lines');
    for (const { area, cached } of [chart.categories, ...chart.series.map(({ figures }) => figures)]) {
      expect(cached.map((_, at) => texts.get(`${area.top + at}/${area.left}`) ?? null)).toEqual(cached);
      expect(area.right).toBeLessThan(chart.anchor.left);
    }
  }
});

test('four figures fill a page, so that no chart is cut by its end', () => {
  const { rows, charts = [] } = made();
  const page = (11.69 - 2 * 0.75) * 72;
  const heightTo = (row: number): number =>
    rows.filter((of) => of.row < row).reduce((sum, { height }) => sum + (height ?? 0), 0);
  const starts = charts.map(({ anchor }) => heightTo(anchor.top - 1));
  starts.forEach((start, at) => {
    const pages = Math.floor(at / 4);
    const first = starts[pages * 4] ?? 0;
    expect(start - first).toBeLessThan(page);
    if (at % 4 === 3) {
      const next = starts[at + 1];
      // The next heading no longer fits the page, and the fourth block does.
      if (next !== undefined) {
        expect(next - first).toBeLessThanOrEqual(page);
        expect(next - first + (rows.find((of) => heightTo(of.row) === next)?.height ?? 0)).toBeGreaterThan(
          page,
        );
      }
    }
  });
});

test('without two years of anything there is no sheet', () => {
  expect(trendChartsSheet([figureOf('只有一年的', ['8'])], new StyleBook())).toBeNull();
});

test('the sheet can be written', () => {
  const styles = new StyleBook();
  const sheet = trendChartsSheet(FIGURES, styles);
  if (sheet === null) throw new Error('no sheet');
  const plan = {
    programme: 'x',
    templateVersion: '1',
    title: '',
    styles: styles.all(),
    sheets: [sheet],
    names: [],
  };
  expect(validatePlan(plan)).toEqual([]);
});
