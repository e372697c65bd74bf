import { cellAddress } from '../../src/model/cell-address';
import { catalogueTotals } from '../../src/model/catalogue';
import type { Filing } from '../../src/model/filing';
import type { RuleFinding } from '../../src/model/finding';
import { fieldAtYear } from '../../src/model/keys';
import type { CellValue } from '../../src/model/ports';
import type { Programme } from '../../src/model/programme';
import type { WorkbookContent } from '../../src/model/workbook-content';
import type { PlannedField, PlannedSheet, PlannedValue, WorkbookPlan } from '../../src/model/workbook-plan';
import { readFiling } from '../../src/filing/read-filing';
import { layOutProgramme } from '../../src/layout/lay-out-programme';
import { planRepair } from '../../src/layout/repair/repair-plan';
import { findProgramme } from '../../src/programmes/registry';
import { exampleProgramme } from '../fixtures/example-programme';
import type { HostFactory, OpenedHost } from './user-hand';

const plan = layOutProgramme(exampleProgramme);

/** Where a field of the fresh layout stands. */
function plannedField(key: string, of: WorkbookPlan = plan): { sheet: PlannedSheet; field: PlannedField } {
  for (const sheet of of.sheets) {
    const field = sheet.fields.find((candidate) => fieldAtYear(candidate.field, candidate.year) === key);
    if (field) return { sheet, field };
  }
  throw new Error(`no field ${key}`);
}

function valueAt(key: string, value: PlannedValue, below = 0): CellValue {
  const { sheet, field } = plannedField(key);
  return { place: { sheet: sheet.name, row: field.area.top + below, column: field.area.left }, value };
}

const text = (content: string): PlannedValue => ({ kind: 'text', text: content });
const number = (decimal: string): PlannedValue => ({ kind: 'number', decimal });

/** A filing with something in every kind of block. */
const VALUES: readonly CellValue[] = [
  valueAt('overview.name', text('示例产教联合体')),
  valueAt('overview.staff.total', number('35')),
  valueAt('overview.staff.fullTime', number('20')),
  valueAt('overview.staff.partTime', number('15')),
  valueAt('overview.budget@2025', number('120.5')),
  valueAt('enterprises.name', text('示例甲公司'), 1),
  valueAt('enterprises.sales', number('1000.25'), 1),
  valueAt('enterprises.name', text('示例乙公司'), 2),
  valueAt('enterprises.sales', number('2000.5'), 2),
  valueAt('outcomes.teachers.persons@2025', number('12')),
  valueAt('plan.content', text('示例第一段。'), 1),
  valueAt('plan.content', text('示例第二段。'), 2),
];

function finding(...places: { sheet: string; row: number; column: number }[]): RuleFinding {
  return {
    kind: 'rule',
    rule: 'R-EX-01',
    severity: 'error',
    scope: 'filing',
    stage: 'fill',
    basis: 'stated',
    source: { document: '示例〔2026〕1号', quote: '示例' },
    answer: null,
    subject: '示例',
    message: '示例',
    places: places.map((cell) => ({ field: null, year: null, cell })),
    fix: null,
  };
}

async function contentOf({ editor }: OpenedHost): Promise<WorkbookContent> {
  const reading = await editor.read();
  if (reading.outcome === 'refused') throw new Error(reading.message);
  return reading.content;
}

async function filingOf(
  host: OpenedHost,
  of = plan,
  programme: Programme = exampleProgramme,
): Promise<Filing> {
  return readFiling(of, programme, await contentOf(host));
}

/** What was filled in, by field, without the places. */
function filledIn({ entries }: Filing): string[] {
  return entries
    .filter(({ raw }) => raw !== '')
    .map(({ field, year, raw }) => `${fieldAtYear(field, year)}=${raw}`);
}

function marksIn(content: WorkbookContent): string[] {
  return content.sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, value }) =>
      value.kind === 'text' && /^\|.*\|$/.test(value.text)
        ? [`${name}!${cellAddress(row, column)} ${value.text}`]
        : [],
    ),
  );
}

/** A plan the host finds out it cannot carry out when it comes to its last sheet. */
function brokenPlan(): WorkbookPlan {
  const last = plan.sheets.length - 1;
  const overlapping = [
    { top: 2, left: 3, bottom: 3, right: 4 },
    { top: 3, left: 4, bottom: 4, right: 5 },
  ];
  return {
    ...plan,
    sheets: plan.sheets.map((sheet, index) => (index === last ? { ...sheet, merges: overlapping } : sheet)),
  };
}

/** The plan of a second notice beside the first: the state sheet is there, and sheet names are told apart. */
function secondPlan(): { programme: Programme; plan: WorkbookPlan } {
  const programme = findProgramme('lianyungang-2026');
  if (programme === null) throw new Error('lianyungang-2026 is not registered');
  const renamed = (name: string): string => `连云港${name}`;
  const sheetNames = (formula: string): string => formula.replace(/'([^']+)'!/g, "'连云港$1'!");
  const own = layOutProgramme(programme);
  return {
    programme,
    plan: {
      ...own,
      names: [],
      sheets: own.sheets
        .filter(({ key }) => key !== null)
        .map((sheet) => ({
          ...sheet,
          name: renamed(sheet.name),
          cells: sheet.cells.map((cell) =>
            cell.value.kind === 'formula'
              ? { ...cell, value: { ...cell.value, formula: sheetNames(cell.value.formula) } }
              : cell,
          ),
        })),
    },
  };
}

/**
 * What every host has to do alike. Written against the ports and the user's hand only, so that it runs in any host,
 * a real one included.
 *
 * @param open opens a workbook with one empty sheet
 */
export function describeHostContract(name: string, open: HostFactory): void {
  describe(`${name} keeps the contract of hosts`, () => {
    let host: OpenedHost;

    beforeEach(async () => {
      host = await open();
    });

    afterEach(async () => {
      await host.close();
    });

    const laidOut = async (): Promise<void> => {
      expect(await host.editor.layOut(plan)).toEqual({
        outcome: 'laidOut',
        sheets: plan.sheets.map((sheet) => sheet.name),
      });
    };

    const filled = async (): Promise<void> => {
      await laidOut();
      await host.editor.write(VALUES);
    };

    test('an empty workbook is read as one', async () => {
      const { sheets } = await contentOf(host);
      expect(sheets.map((sheet) => [sheet.name, sheet.state, sheet.cells])).toEqual([
        ['表一', 'visible', []],
      ]);
    });

    describe('layout', () => {
      test('puts every sheet, text, formula and name behind what is there', async () => {
        await laidOut();
        const { sheets, names } = await contentOf(host);
        expect(sheets.map((sheet) => sheet.name)).toEqual([
          '表一',
          ...plan.sheets.map((sheet) => sheet.name),
        ]);
        plan.sheets.forEach((planned, index) => {
          const written = new Map(
            sheets[index + 1]?.cells.map((cell) => [
              `${cell.row}/${cell.column}`,
              cell.formula ?? (cell.value.kind === 'text' ? cell.value.text : null),
            ]),
          );
          for (const { row, column, value } of planned.cells) {
            if (value.kind === 'text') expect(written.get(`${row}/${column}`)).toBe(value.text);
            if (value.kind === 'formula') expect(written.get(`${row}/${column}`)).toBe(value.formula);
          }
        });
        expect(names.map((found) => found.name)).toEqual(
          expect.arrayContaining(plan.names.map((planned) => planned.name)),
        );
        expect((await filingOf(host)).faults).toEqual([]);
      });

      test('tells of its progress sheet by sheet', async () => {
        const told: [number, number][] = [];
        await host.editor.layOut(plan, {
          sheetDone: (done, total) => {
            told.push([done, total]);
            return 'continue';
          },
        });
        expect(told).toEqual(plan.sheets.map((_, index) => [index + 1, plan.sheets.length]));
      });

      test('answers with the names that clash and changes nothing', async () => {
        await filled();
        const before = await host.hand.dump();
        expect(await host.editor.layOut(plan)).toEqual({
          outcome: 'nameClash',
          sheets: plan.sheets.map((sheet) => sheet.name),
        });
        expect(await host.hand.dump()).toEqual(before);
      });

      test('that fails at its last sheet leaves nothing behind', async () => {
        const before = await host.hand.dump();
        const outcome = await host.editor.layOut(brokenPlan());
        expect(outcome).toEqual({ outcome: 'failed', message: expect.stringMatching(/。/) as string });
        expect(await host.hand.dump()).toEqual(before);
      });

      test('that is cancelled leaves nothing behind', async () => {
        const before = await host.hand.dump();
        const outcome = await host.editor.layOut(plan, {
          sheetDone: (done) => (done === 3 ? 'cancel' : 'continue'),
        });
        expect(outcome).toEqual({ outcome: 'cancelled' });
        expect(await host.hand.dump()).toEqual(before);
      });

      test('of two notices in one workbook: each is read for itself', async () => {
        await filled();
        const before = filledIn(await filingOf(host));
        const second = secondPlan();
        expect(await host.editor.layOut(second.plan)).toMatchObject({ outcome: 'laidOut' });
        const { sheet, field } = plannedField('overview.name', second.plan);
        const { top: row, left: column } = field.area;
        await host.editor.write([
          { place: { sheet: sheet.name, row, column }, value: text('示例另一联合体') },
        ]);
        const first = await filingOf(host);
        expect(filledIn(first)).toEqual(before);
        expect(new Set(first.faults.map(({ code }) => code))).toEqual(new Set(['otherProgrammeSheet']));
        const other = await filingOf(host, layOutProgramme(second.programme), second.programme);
        expect(other.entries.find((entry) => entry.field === 'overview.name')?.raw).toBe('示例另一联合体');
      });
    });

    describe('writing', () => {
      test('puts values into cells and changes nothing else', async () => {
        await filled();
        const filing = await filingOf(host);
        expect(filledIn(filing)).toEqual(
          expect.arrayContaining(['overview.name=示例产教联合体', 'overview.staff.total=35']),
        );
        expect(filledIn(filing)).toHaveLength(VALUES.length - 1);
        expect(filing.faults).toEqual([]);
      });

      test('takes values away again without a trace', async () => {
        await laidOut();
        const before = await host.hand.dump();
        await host.editor.write(VALUES);
        expect(await host.hand.dump()).not.toEqual(before);
        await host.editor.write(VALUES.map(({ place }) => ({ place, value: { kind: 'blank' } })));
        expect(await host.hand.dump()).toEqual(before);
      });

      test('nothing changes nothing', async () => {
        await filled();
        const before = await host.hand.dump();
        await host.editor.write([]);
        expect(await host.hand.dump()).toEqual(before);
      });
    });

    describe('marks', () => {
      const staff = valueAt('overview.staff.total', text('')).place;
      const budget = valueAt('overview.budget@2025', text('')).place;
      const nextYear = valueAt('overview.budget@2026', text('')).place;
      const sales = valueAt('enterprises.sales', text(''), 2).place;
      const paragraph = valueAt('plan.content', text(''), 1).place;

      test('name the columns concerned in each row, and go without a trace', async () => {
        await filled();
        const before = await host.hand.dump();
        await host.editor.mark([
          finding(staff),
          finding(budget, nextYear),
          finding(sales),
          finding(paragraph),
        ]);
        const marks = marksIn(await contentOf(host));
        expect(marks).toEqual([
          `${staff.sheet}!B${staff.row} |c2|`,
          `${budget.sheet}!B${budget.row} |c2|c3|`,
          `${sales.sheet}!B${sales.row} |sales|`,
          expect.stringMatching(new RegExp(`^${paragraph.sheet}!B${paragraph.row} \\|[^|]+\\|$`)) as string,
        ]);
        expect((await filingOf(host)).faults).toEqual([]);
        await host.editor.mark([]);
        expect(await host.hand.dump()).toEqual(before);
      });

      test('of an earlier call give way to those of the next', async () => {
        await filled();
        await host.editor.mark([finding(staff), finding(budget)]);
        await host.editor.mark([finding(nextYear)]);
        expect(marksIn(await contentOf(host))).toEqual([`${budget.sheet}!B${budget.row} |c3|`]);
      });

      test('follow rows, columns and sheets that moved', async () => {
        await filled();
        await host.hand.do(
          ['insertRows', staff.sheet, 3, 2],
          ['insertColumns', staff.sheet, 1, 1],
          ['renameSheet', staff.sheet, '概况（定稿）'],
        );
        const moved = { sheet: '概况（定稿）', row: staff.row + 2, column: staff.column + 1 };
        await host.editor.mark([finding(moved)]);
        expect(marksIn(await contentOf(host))).toEqual([`概况（定稿）!C${moved.row} |c2|`]);
      });

      test('of findings without a cell, or on sheets that are not ours, are none', async () => {
        await filled();
        const before = await host.hand.dump();
        await host.editor.mark([finding(), finding({ sheet: '表一', row: 2, column: 2 })]);
        expect(await host.hand.dump()).toEqual(before);
      });
    });

    describe('what people do to sheets', () => {
      const { name: overview } = plannedField('overview.name').sheet;
      const { name: enterprises } = plannedField('enterprises.name').sheet;

      test.each<[string, Parameters<OpenedHost['hand']['do']>, string[]]>([
        [
          'rows and columns inserted',
          [
            ['insertRows', overview, 7, 2],
            ['insertRows', enterprises, 9, 1],
            ['insertColumns', overview, 4, 1],
          ],
          [],
        ],
        [
          'sheets renamed and moved',
          [
            ['renameSheet', overview, '概况'],
            ['moveSheet', '概况', 4],
          ],
          [],
        ],
        [
          'a sheet copied',
          [
            ['copySheet', overview, '概况 副本', 0],
            ['setText', '概况 副本', 'D3', '示例副本'],
          ],
          ['sheetCopied'],
        ],
      ])('loses nothing: %s', async (_, edits, faults) => {
        await filled();
        const before = filledIn(await filingOf(host));
        await host.hand.do(...edits);
        const filing = await filingOf(host);
        expect(filledIn(filing)).toEqual(before);
        expect([...new Set(filing.faults.map(({ code }) => code))]).toEqual(faults);
      });

      test('typing into a protected sheet is read, and the sheet stays protected', async () => {
        await filled();
        const { row, column } = valueAt('overview.name', text('')).place;
        await host.hand.type(overview, cellAddress(row, column), '示例新名称');
        const filing = await filingOf(host);
        expect(filing.entries.find(({ field }) => field === 'overview.name')?.raw).toBe('示例新名称');
        const { plan: repairPlan } = planRepair(plan, exampleProgramme, await contentOf(host));
        expect((await host.editor.repair(repairPlan)).repaired).toEqual([]);
      });
    });

    describe('repair', () => {
      const repair = async (): ReturnType<OpenedHost['editor']['repair']> => {
        const { plan: repairPlan, remaining } = planRepair(plan, exampleProgramme, await contentOf(host));
        expect(remaining).toEqual([]);
        return host.editor.repair(repairPlan);
      };

      test('of a sound workbook changes nothing', async () => {
        await filled();
        const before = await host.hand.dump();
        expect(await repair()).toEqual({ repaired: [], remaining: [] });
        expect(await host.hand.dump()).toEqual(before);
      });

      test('puts labels, formulas, looks and rules back, and once is enough', async () => {
        await filled();
        const before = filledIn(await filingOf(host));
        const { sheet: overview, field: total } = plannedField('overview.staff.total');
        const sum = overview.totals[0];
        if (!sum || !total.label) throw new Error('the example has a total');
        const label = cellAddress(total.label.row, total.label.column);
        const sound = await host.hand.dump();
        await host.hand.do(
          ['setText', overview.name, label, '被改的标签'],
          ['setNumber', overview.name, cellAddress(sum.row, sum.column), 1],
          // A label pasted over an input cell brings its look and lock and takes away what was there.
          ['copyCells', overview.name, label, cellAddress(13, 4)],
          ['setText', overview.name, cellAddress(13, 4), ''],
        );
        const { repaired, remaining } = await repair();
        expect(remaining).toEqual([]);
        expect(repaired).toEqual(
          expect.arrayContaining([
            { sheet: overview.name, row: total.label.row, column: total.label.column },
            { sheet: overview.name, row: sum.row, column: sum.column },
            { sheet: overview.name, row: 13, column: 4 },
          ]),
        );
        const filing = await filingOf(host);
        expect(filing.faults).toEqual([]);
        expect(filledIn(filing)).toEqual(before);
        expect(sound).not.toEqual(await host.hand.dump());
        expect(await repair()).toEqual({ repaired: [], remaining: [] });
      });

      test('puts formulas where rows and sheets moved them', async () => {
        await filled();
        const { sheet } = plannedField('overview.staff.total');
        const [sum] = sheet.totals;
        if (!sum) throw new Error('the example has a total');
        await host.hand.do(
          ['insertRows', sheet.name, 7, 2],
          ['setText', sheet.name, cellAddress(sum.row + 2, sum.column), '示例'],
          ['renameSheet', sheet.name, '概况'],
        );
        await repair();
        const filing = await filingOf(host);
        expect(filing.faults).toEqual([]);
        const label = catalogueTotals(exampleProgramme).find(({ total }) => total.key === sum.total)?.total
          .key;
        expect(filing.shownTotals.find(({ total }) => total === label)).toEqual({
          total: sum.total,
          shown: '35',
          cell: { sheet: '概况', row: sum.row + 2, column: sum.column },
        });
      });
    });
  });
}
