import type { ReadableWorkbook } from '../../../src/usecases/check-workbook';
import { budgetOverview } from '../../../src/usecases/overview/budget-overview';
import { commitmentOverview } from '../../../src/usecases/overview/commitment-overview';
import { coverageGrid } from '../../../src/usecases/overview/coverage-grid';
import { memberOverview } from '../../../src/usecases/overview/member-overview';
import { daysUntil } from '../../../src/usecases/overview/offered-programmes';
import { sectionCompleteness } from '../../../src/usecases/overview/section-completeness';
import { shownFigure } from '../../../src/usecases/overview/shown-figure';
import { paneOverSample } from '../../setup/pane-over-sample';
import type { PaneOverSample, PaneSample } from '../../setup/pane-over-sample';

async function opened(sample: PaneSample): Promise<PaneOverSample & { read: () => ReadableWorkbook }> {
  const pane = paneOverSample(sample);
  await pane.session.refresh();
  const read = (): ReadableWorkbook => {
    const { view } = pane.session.state;
    if (view.status !== 'open') throw new Error(`The sample is ${view.status}.`);
    return view.workbook;
  };
  return { ...pane, read };
}

describe('sectionCompleteness', () => {
  test('is full everywhere, and leads nowhere, where the sample misses nothing', async () => {
    const sections = sectionCompleteness((await opened('clean')).read());
    expect(sections.length).toBeGreaterThan(5);
    for (const { asked, filled, firstMissing } of sections) {
      expect(filled).toBe(asked);
      expect(firstMissing).toBeNull();
    }
  });

  test('is nowhere above 0 in an empty template, and leads into every section', async () => {
    const sections = sectionCompleteness((await opened('template')).read());
    expect(sections.map(({ filled }) => filled)).toEqual(sections.map(() => 0));
    expect(sections.filter(({ firstMissing }) => firstMissing === null)).toEqual([]);
  });

  test('filling the first missing cell moves on to the next', async () => {
    const { workbook, session, read } = await opened('nearlyEmpty');
    const before = sectionCompleteness(read()).find(({ section }) => section.key === 'outcomes');
    const place = before?.firstMissing;
    if (before === undefined || place == null) throw new Error('The sample has nothing missing there.');
    await workbook.write([{ place, value: { kind: 'number', decimal: '3' } }]);
    await session.refresh();
    const after = sectionCompleteness(read()).find(({ section }) => section.key === 'outcomes');
    expect(after).toMatchObject({ asked: before.asked, filled: before.filled + 1 });
    expect(after?.firstMissing).not.toEqual(place);
  });

  test('a table without a row leads to the name of its first row, where a name then counts', async () => {
    const { workbook, session, read } = await opened('template');
    const members = (): { filled: number; firstMissing: unknown } | undefined =>
      sectionCompleteness(read()).find(({ section }) => section.key === 'members');
    const place = sectionCompleteness(read()).find(({ section }) => section.key === 'members')?.firstMissing;
    if (place == null) throw new Error('The empty table leads nowhere.');
    await workbook.write([{ place, value: { kind: 'text', text: '示例企业' } }]);
    await session.refresh();
    expect(members()?.filled).toBe(1);
    expect(members()?.firstMissing).toEqual({ ...place, column: place.column + 1 });
  });
});

test('the budget is kept exactly, and a year without sources has no sum', async () => {
  const budget = budgetOverview((await opened('clean')).read());
  expect(budget?.unit).toBe('万元');
  expect(budget?.years.map(({ year, total, sum }) => ({ year, total, sum }))).toEqual([
    { year: 2026, total: '320.5', sum: '320.5' },
    { year: 2027, total: '360', sum: null },
    { year: 2028, total: '400', sum: null },
  ]);
  expect(budget?.years[0]?.sources.map(({ amount }) => amount)).toEqual(['150.5', '120', '40', '10']);
});

test('a budget nobody filled in is no zero', async () => {
  const budget = budgetOverview((await opened('template')).read());
  expect(budget?.years.map(({ total }) => total)).toEqual([null, null, null]);
});

test('members are counted by kind, with the sums of the sheet', async () => {
  const workbook = (await opened('clean')).read();
  const members = memberOverview(workbook);
  expect(members.map(({ title, count, unit }) => `${title} ${count} ${unit}`)).toEqual([
    '成员企业 5 家',
    '成员学校 4 所',
    '其他单位 4 个',
  ]);
  const students = members[1]?.sums.find(({ label }) => label === '学生总人数');
  expect(students).toEqual({ label: '学生总人数', sum: '39500', unit: '人', unfilled: 0 });
});

test('a member without a figure is said to be left out', async () => {
  const { workbook, session, read } = await opened('clean');
  const [employees] = read().filing.entries.filter(({ field }) => field === 'members.enterprises.employees');
  if (employees?.cell == null) throw new Error('The sample has no enterprise.');
  await workbook.write([{ place: employees.cell, value: { kind: 'blank' } }]);
  await session.refresh();
  expect(memberOverview(read())[0]?.sums[0]?.unfilled).toBe(1);
});

test('commitments stand beside the base year, bars on a scale of their own', async () => {
  const overview = commitmentOverview((await opened('clean')).read());
  expect([overview?.baselineYear, overview?.commitmentYear]).toEqual([2025, 2026]);
  const lines = overview?.groups.flatMap((group) => group.lines) ?? [];
  expect(lines.find(({ field }) => field === 'outcomes.jointMajors')).toMatchObject({
    baseline: '12',
    commitment: '15',
    change: '3',
    bars: { baseline: 80, commitment: 100 },
  });
  for (const { bars } of lines) {
    expect(Math.max(bars.baseline, bars.commitment)).toBeLessThanOrEqual(100);
    expect(Math.min(bars.baseline, bars.commitment)).toBeGreaterThanOrEqual(0);
  }
});

test.each<[PaneSample]>([['clean'], ['template']])(
  'every point of %s stands in one group',
  async (sample) => {
    const workbook = (await opened(sample)).read();
    const { groups, counts } = coverageGrid(workbook);
    const shown = groups.flatMap(({ points }) => points.map(({ point }) => point));
    expect(shown).toEqual(workbook.programme.indicators.points);
    expect(counts.complete + counts.partial + counts.missing).toBe(shown.length);
  },
);

test.each([
  ['2026-05-08', 20],
  ['2026-05-28', 0],
  ['2026-05-29', -1],
  // Over the change to summer time of other countries days stay whole.
  ['2026-03-01', 88],
])('on %s there are %i days left', (today, days) => {
  expect(daysUntil('2026-05-28', today)).toBe(days);
});

test.each([
  ['1582700.5', '1,582,700.5'],
  ['999', '999'],
  ['-1234567', '-1,234,567'],
  ['0.1234', '0.1234'],
])('%s is shown as %s', (decimal, shown) => {
  expect(shownFigure(decimal)).toBe(shown);
});
