import fc from 'fast-check';
import { checkFiling, recheckFiling } from '../../src/check/check';
import { rulesTouchedBy } from '../../src/check/rules-touched-by';
import { catalogueFields } from '../../src/model/catalogue';
import { Finding } from '../../src/model/finding';
import type { Filing, WorkbookFault } from '../../src/model/filing';
import { WorkbookFaultCode } from '../../src/model/filing';
import { FRESH_STATE } from '../../src/model/filing-state';
import { placeholdersIn } from '../../src/model/sentence-template';
import { exampleProgramme } from '../../src/selfcheck/example/example-programme';
import { arbitraryFiling } from './arbitrary-filing';
import type { PlainValues } from './build-filing';
import { buildFiling } from './build-filing';
import { checkExampleFiling, optionsFor } from './check-example';

const SUM_OFF = { 'overview.staff.total': 5, 'overview.staff.fullTime': 2, 'overview.staff.partTime': 2 };

function filingOf(values: PlainValues, rest: Parameters<typeof buildFiling>[2] = {}): Filing {
  return buildFiling(exampleProgramme, values, rest);
}

function fault(code: WorkbookFault['code'], rest: Partial<WorkbookFault> = {}): WorkbookFault {
  return { code, subject: '联合体概况', found: null, expected: null, cells: [], fields: [], ...rest };
}

describe('what is asked', () => {
  const rulesAt = (stage: 'fill' | 'check' | 'submit') =>
    new Set(checkExampleFiling(filingOf(SUM_OFF), { stage }).findings.map(({ rule }) => rule));

  test('a rule is asked from its stage on', () => {
    expect([...rulesAt('fill')].sort()).toEqual(['R-EX-09']);
    expect(rulesAt('check').has('R-EX-27')).toBe(true);
    expect(rulesAt('check').has('R-EX-28')).toBe(false);
    expect(rulesAt('submit').has('R-EX-28')).toBe(true);
  });

  test('rules over a round or over years are left out where there is none', () => {
    const filing = filingOf({ 'cover.consortium': '示例联合体', 'overview.staff.total': 1 });
    const round = [filing, filing];
    const series = [
      { year: 2025, filing: filingOf({ 'overview.staff.total': 2 }) },
      { year: 2026, filing },
    ];
    const rules = (rest: Parameters<typeof checkExampleFiling>[1]) =>
      new Set(checkExampleFiling(filing, rest).findings.map(({ rule }) => rule));
    expect(rules({}).has('R-EX-17')).toBe(false);
    expect(rules({ round }).has('R-EX-17')).toBe(true);
    expect(rules({}).has('R-EX-25')).toBe(false);
    expect(rules({ series }).has('R-EX-25')).toBe(true);
  });
});

describe('the list of findings', () => {
  test('quotes an inferred rule for every field with the words printed at the cell', () => {
    const filing = filingOf({ 'overview.staff.total': -1, 'overview.staff.fullTime': -2 });
    const quotesWhere = (basis: 'stated' | 'inferred'): string[] => {
      const rules = exampleProgramme.rules.map((rule) => ({ ...rule, basis }));
      const { findings } = checkFiling({ ...exampleProgramme, rules }, filing, optionsFor(filing));
      return findings.flatMap((finding) =>
        finding.kind === 'rule' && finding.rule === 'R-EX-02' ? [finding.source.quote] : [],
      );
    };
    expect(quotesWhere('inferred')).toEqual(['人员总数', '专职人数']);
    expect(quotesWhere('stated')).toEqual(['数值填写。', '数值填写。']);
  });

  test('goes by sheet, then row, then severity; what has no place comes last', () => {
    const { findings } = checkExampleFiling(
      filingOf({
        'cover.leadSchool': '远方大学',
        'overview.staff.total': -1.5,
        'overview.headPost': '校长',
        enterprises: [{ name: '示例公司', employees: 1, apprentices: 2 }],
      }),
      { stage: 'check' },
    );
    const places = findings.map(({ places: [place] }) => place);
    const sheets = places.map((place) => place?.cell?.sheet ?? '');
    expect([...new Set(sheets.filter((sheet) => sheet !== ''))]).toEqual([
      '封面',
      '联合体概况',
      '成员企业',
      '办学成效',
      '建设规划',
      '申报承诺',
    ]);
    const withoutPlace = findings
      .filter(({ places: [place] }) => place === undefined)
      .map(({ rule }) => rule);
    expect(withoutPlace).toContain('R-EX-30');
    expect(findings.slice(-withoutPlace.length).map(({ rule }) => rule)).toEqual(withoutPlace);
    const overview = findings.flatMap(({ rule, places: [place] }) =>
      place?.cell?.sheet === '联合体概况' ? [rule] : [],
    );
    expect(overview.slice(0, 3)).toEqual(['R-EX-19', 'R-EX-02', 'R-EX-02']);
  });

  test('has a subject of its own for each finding, the same as long as the value is the same', () => {
    const rows = [
      { name: '示例公司', employees: 1, apprentices: 2 },
      { name: '示例公司', employees: 1, apprentices: 2 },
    ];
    const subjects = (values: PlainValues) =>
      checkExampleFiling(filingOf(values))
        .findings.filter(({ rule }) => rule === 'R-EX-12')
        .map(({ subject }) => subject);
    const before = subjects({ enterprises: rows });
    expect(new Set(before).size).toBe(2);
    expect(subjects({ enterprises: [{ name: '另一公司', employees: 9 }, ...rows] })).toEqual(before);
    expect(subjects({ enterprises: rows.map((row) => ({ ...row, apprentices: 3 })) })).not.toEqual(before);
  });

  test('carries the reason given for a finding while the value stays', () => {
    const [finding] = checkExampleFiling(filingOf(SUM_OFF), { stage: 'fill' }).findings;
    const answer = {
      subject: finding?.subject ?? '',
      rule: 'R-EX-09',
      reason: '另有1人待聘',
      answeredAt: '2026-05-01',
    };
    const state = { ...FRESH_STATE, answers: [answer] };
    const answers = (values: PlainValues) =>
      checkExampleFiling(filingOf(values, { state }), { stage: 'fill' }).findings.flatMap((found) =>
        found.kind === 'rule' && found.rule === 'R-EX-09' ? [found.answer] : [],
      );
    expect(answers(SUM_OFF)).toEqual(['另有1人待聘']);
    expect(answers({ ...SUM_OFF, 'overview.staff.total': 6 })).toEqual([null]);
  });

  test('a fix writes to the cell and knows what stood there', () => {
    const { findings } = checkExampleFiling(
      filingOf({ 'overview.budget@2025': 300, 'overview.budget@2026': 3200000 }),
    );
    const fix = findings.find(({ rule }) => rule === 'R-EX-21')?.fix;
    expect(fix?.writes).toEqual([
      {
        place: { sheet: '联合体概况', row: 9, column: 4 },
        value: { kind: 'number', decimal: '320' },
        before: '3200000',
      },
    ]);
  });

  test('totals come with it', () => {
    const { totals } = checkExampleFiling(filingOf(SUM_OFF));
    expect(totals.get('overview.totals.staffDifference')).toBe('1');
  });
});

describe('faults of the workbook', () => {
  test.each(WorkbookFaultCode.options)('%s is a finding with a sentence of its own', (code) => {
    const cells = [{ sheet: '联合体概况', row: 4, column: 3 }];
    const fields = [{ field: 'overview.name', year: null }];
    const bare = fault(code, { cells, fields });
    const detailed = { ...bare, found: '「示例」', expected: '联合体概况!C4' };
    const many = { ...bare, cells: [...cells, ...cells], fields: [...fields, ...fields] };
    const { findings } = checkExampleFiling(filingOf({}, { faults: [bare, detailed, many] }));
    const found = findings.filter(({ kind }) => kind === 'workbook');
    expect(found).toHaveLength(3);
    for (const finding of found) {
      expect(Finding.parse(finding)).toEqual(finding);
      expect(finding.rule).toBe(`WORKBOOK-${code}`);
      expect(placeholdersIn(finding.message)).toEqual([]);
      expect(finding.places[0]).toEqual({ field: 'overview.name', year: null, cell: cells[0] });
    }
  });

  test('a field that was found nowhere is not called blank as well', () => {
    const filing = filingOf({});
    const lost: Filing = {
      ...filing,
      entries: filing.entries.map((entry) =>
        entry.field.startsWith('cover.') ? { ...entry, cell: null, foundBy: 'notFound' } : entry,
      ),
      faults: [fault('sheetMissing', { subject: '封面' })],
    };
    const { findings } = checkExampleFiling(lost);
    expect(findings.some(({ rule }) => rule === 'WORKBOOK-sheetMissing')).toBe(true);
    expect(findings.filter(({ rule, message }) => rule === 'R-EX-01' && message.includes('封面'))).toEqual(
      [],
    );
  });
});

const KEYS = catalogueFields(exampleProgramme).map(({ field }) => field.key);

describe('any filing', () => {
  test('is checked without throwing, twice alike, and every finding is a finding', () => {
    fc.assert(
      fc.property(arbitraryFiling(exampleProgramme), (filing) => {
        const { findings } = checkExampleFiling(filing, { today: '2026-05-01', round: [filing, filing] });
        expect(checkExampleFiling(filing, { today: '2026-05-01', round: [filing, filing] }).findings).toEqual(
          findings,
        );
        for (const finding of findings) expect(Finding.parse(finding)).toEqual(finding);
        const subjects = findings.map(({ subject }) => subject);
        expect(new Set(subjects).size).toBe(subjects.length);
      }),
      { numRuns: 150 },
    );
  });

  test('is checked alike in whatever order its entries stand', () => {
    fc.assert(
      fc.property(arbitraryFiling(exampleProgramme), fc.infiniteStream(fc.nat()), (filing, ranks) => {
        const entries = filing.entries
          .map((entry) => ({ entry, rank: Number(ranks.next().value) }))
          .sort((one, other) => one.rank - other.rank)
          .map(({ entry }) => entry);
        expect(checkExampleFiling({ ...filing, entries }).findings).toEqual(
          checkExampleFiling(filing).findings,
        );
      }),
      { numRuns: 60 },
    );
  });

  test('checked again for what changed says what checking the whole says', () => {
    const pairs = fc.tuple(
      arbitraryFiling(exampleProgramme),
      arbitraryFiling(exampleProgramme),
      fc.uniqueArray(fc.constantFrom(...KEYS), { minLength: 1, maxLength: 4 }),
    );
    fc.assert(
      fc.property(pairs, ([before, other, changed]) => {
        const after: Filing = {
          ...before,
          entries: before.entries.map((entry) => {
            const changedTo = changed.includes(entry.field)
              ? other.entries.find(
                  ({ field, year, tableRow }) =>
                    field === entry.field && year === entry.year && tableRow === entry.tableRow,
                )
              : undefined;
            return changedTo ?? entry;
          }),
        };
        const previous = checkExampleFiling(before);
        const again = recheckFiling(previous, changed, exampleProgramme, after, optionsFor(after));
        expect(again).toEqual(checkExampleFiling(after));
      }),
      { numRuns: 100 },
    );
  });
});

describe('rules touched by a change', () => {
  const touched = (...fields: string[]) => rulesTouchedBy(exampleProgramme, fields).map(({ id }) => id);

  test('follow from the fields a rule reads', () => {
    expect(touched('overview.staff.partTime')).toEqual([
      'R-EX-02',
      'R-EX-04',
      'R-EX-09',
      'R-EX-30',
      'R-EX-33',
    ]);
    expect(touched('overview.hours')).toContain('R-EX-03');
    expect(touched('overview.hours')).not.toContain('R-EX-09');
  });

  test('a column touches what reads any column of its table', () => {
    expect(touched('enterprises.name')).toEqual(
      expect.arrayContaining(['R-EX-12', 'R-EX-15', 'R-EX-16', 'R-EX-21']),
    );
  });

  test('nothing changed, nothing touched', () => {
    expect(touched()).toEqual([]);
    expect(touched('nobody.knows')).toEqual([]);
  });
});
