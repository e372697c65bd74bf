import fc from 'fast-check';
import { comparedYears } from '../../../src/comparison/years/compared-years';
import type { ComparedFigure, ComparedYear } from '../../../src/comparison/years/compared-years';
import { reportedYear } from '../../../src/comparison/years/compared-filing';
import type { ComparedFiling } from '../../../src/comparison/years/compared-filing';
import { trendOf } from '../../../src/comparison/years/direction';
import type { Direction, Trend } from '../../../src/comparison/years/direction';
import { yearlyFigures } from '../../../src/comparison/years/yearly-figures';
import { unitOf } from '../../../src/model/catalogue';
import type { FillValues } from '../../../src/model/command-output';
import { programmes } from '../../../src/programmes/registry';
import { filedWorkbook } from '../filed-workbook';

function filed(source: string, id: string, values: FillValues): ComparedFiling {
  const { programme, filing } = filedWorkbook(id, values);
  return { source, programme, filing };
}

const figureOf = (filings: ComparedFiling[], key: string): ComparedFigure | undefined =>
  comparedYears(filings).figures.find(({ field }) => field === key);

function yearOf(filings: ComparedFiling[], key: string, year: number): ComparedYear | undefined {
  return figureOf(filings, key)?.years.find((compared) => compared.year === year);
}

const early = filed('2024自查', 'moe-2024', {
  'outcomes.jointMajors@2023': 9,
  'outcomes.jointMajors@2024': 11,
  'park.output@2023': 742.1,
});
const late = filed('2025自查', 'moe-2024', {
  'outcomes.jointMajors@2023': 9,
  'outcomes.jointMajors@2024': 10,
  'outcomes.jointMajors@2025': 12,
  'funds.dedicated.paid@2024': 260.1,
  'funds.dedicated.planned@2024': 260.1,
  'funds.dedicated.paid@2025': '0.1',
  'funds.dedicated.planned@2025': '0.3',
  'funds.daily.planned@2025': 70,
});
const promise = filed('推荐书', 'moe-2023', {
  'outcomes.jointMajors@2022': 8,
  'outcomes.jointMajors@2023': 9,
  'outcomes.jointCourses@2023': 40,
});

describe('years of workbooks', () => {
  test.each([
    [early, 2024],
    [late, 2025],
    [promise, 2022],
  ] as const)('a workbook reaches as far as its last actual figure', (filing, year) => {
    expect(reportedYear(filing)).toBe(year);
  });

  test.each([[[early, late]], [[late, early]]])(
    'the workbook that reaches further counts, whatever the order; the other is told where it disagrees',
    (filings) => {
      expect(yearOf(filings, 'outcomes.jointMajors', 2024)).toMatchObject({
        actual: { source: '2025自查', decimal: '10' },
        disagreeing: [{ source: '2024自查', decimal: '11' }],
      });
      expect(yearOf(filings, 'outcomes.jointMajors', 2023)?.disagreeing).toEqual([]);
      expect(comparedYears(filings).counts.disagreements).toBe(1);
    },
  );

  test('what one notice had promised is held against what another finds', () => {
    const filings = [promise, late];
    expect(comparedYears(filings).years).toEqual([2022, 2023, 2024, 2025]);
    expect(yearOf(filings, 'outcomes.jointMajors', 2022)).toMatchObject({
      actual: { source: '推荐书', decimal: '8' },
      committed: null,
      standing: null,
    });
    expect(yearOf(filings, 'outcomes.jointMajors', 2023)).toMatchObject({
      actual: { source: '2025自查', decimal: '9' },
      committed: { source: '推荐书', decimal: '9' },
      standing: 'kept',
      direction: 'rising',
    });
    expect(yearOf(filings, 'outcomes.jointCourses', 2023)?.standing).toBe('noData');
  });

  test.each([
    ['funds.dedicated.paid', 2024, 'kept'],
    ['funds.dedicated.paid', 2025, 'notKept'],
    ['funds.daily.paid', 2025, 'noData'],
  ] as const)('planned %s of %i is %s', (key, year, standing) => {
    expect(yearOf([late], key, year)?.standing).toBe(standing);
  });

  test('a plan is no figure of its own', () => {
    expect(figureOf([late], 'funds.dedicated.planned')).toBeUndefined();
    expect(figureOf([late], 'funds.daily.paid')?.label).toContain('日常经费实际到位资金');
  });

  test('what nobody filled in is counted, not listed', () => {
    const { figures, unfilled } = comparedYears([early]);
    expect(figures.map(({ field }) => field)).toEqual(['park.output', 'outcomes.jointMajors']);
    // Planned amounts belong to the figure they are plans of.
    expect(unfilled + figures.length).toBe(
      new Set(yearlyFigures(early.programme).map(({ actual }) => actual)).size,
    );
  });

  test('nothing at all gives nothing', () => {
    expect(comparedYears([])).toMatchObject({ years: [], figures: [], unfilled: 0 });
  });
});

test.each<[Direction[], Trend]>([
  [[], 'noData'],
  [['rising'], 'rising'],
  [['rising', 'rising'], 'rising'],
  [['falling', 'falling'], 'falling'],
  [['level', 'level'], 'level'],
  [['level', 'rising'], 'notFalling'],
  [['falling', 'level'], 'notRising'],
  [['rising', 'falling', 'level'], 'varying'],
])('%j is %s', (steps, trend) => {
  expect(trendOf(steps)).toBe(trend);
});

test('of the same statements every order of workbooks makes the same counts', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([early, late, promise], { minLength: 3 }), (filings) => {
      expect(comparedYears(filings).counts).toEqual(comparedYears([early, late, promise]).counts);
    }),
    { numRuns: 10 },
  );
});

test('a key that several notices ask for is counted in one and the same unit, or in pieces', () => {
  const PIECES = ['个', '门', '本', '份', '项'];
  const units = new Map<string, Set<string>>();
  for (const programme of programmes()) {
    for (const { field } of yearlyFigures(programme)) {
      const unit = unitOf(field.field.type) ?? '';
      const known = units.get(field.field.key) ?? new Set<string>();
      units.set(field.field.key, known.add(PIECES.includes(unit) ? '个' : unit));
    }
  }
  expect([...units].filter(([, of]) => of.size > 1)).toEqual([]);
});
