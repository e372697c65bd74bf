import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { computeCoverage } from '../../src/coverage/coverage';
import { FilingIndex } from '../../src/filing/filing-index';
import { computeTotals } from '../../src/filing/totals';
import { readFiling } from '../../src/filing/read-filing';
import { readWorkbook } from '../../src/host/file/reading/read-workbook';
import { writePlan } from '../../src/host/file/writing/write-plan';
import { LIVE_TICKS } from '../../src/layout/evidence-formulas';
import { pointEntries, pointSegment } from '../../src/model/catalogue';
import { cellAddress } from '../../src/model/cell-address';
import { FillValues } from '../../src/model/command-output';
import type { CoverageState } from '../../src/model/coverage';
import type { PointTable } from '../../src/model/form';
import type { PlannedSheet, WorkbookPlan } from '../../src/model/workbook-plan';
import { readConfirmation } from '../../src/filing/read-yes-no';
import { lianyungang2026 as programme } from '../../src/programmes/lianyungang-2026';
import clean from '../../src/programmes/lianyungang-2026/samples/clean.json';
import { makeTemplate } from '../../src/usecases/make-template';
import { editInLibreOffice } from '../setup/edit-in-libreoffice';

const STATES: Record<CoverageState, string> = { complete: '完整', partial: '部分', missing: '待佐证' };
const { points } = programme.indicators;
const table = programme.forms
  .flatMap((form) => form.sections.flatMap((section) => section.sheets.flatMap((sheet) => sheet.blocks)))
  .find((block): block is PointTable => block.kind === 'pointTable');
if (!table) throw new Error('the programme has no point table');

type Values = FillValues;
type Row = Record<string, string | number | boolean | string[] | null>;

const CLEAN: Values = FillValues.parse(clean);
/** What the forms say, without our own tables. */
const FORMS = Object.fromEntries(
  Object.entries(CLEAN).filter(([key]) => key !== 'materials' && !key.startsWith('points.')),
);
const FIGURES = Object.fromEntries(Object.entries(FORMS).filter(([key]) => key !== 'plan.content'));

/** The same numbers on every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function name(code: string | null): string {
  return code ?? '7.其他';
}

function allPoints(row: Row): Values {
  return { materials: points.map(({ code }) => ({ title: '示例材料', points: [name(code)], ...row })) };
}

function beside(column: string, value: string | string[]): Values {
  return Object.fromEntries(
    points.flatMap((point) =>
      pointEntries(table as PointTable, point, programme.evidence)
        .filter((entry) => entry.column === column)
        .map(({ field }) => [field.key, value] as const),
    ),
  );
}

/** Some of the clean application, some rows with gaps, some material named in one of the two ways. */
function someOf(seed: number, share: number): Values {
  const random = randomFrom(seed);
  const chosen = <Item>(items: readonly Item[]): Item[] => items.filter(() => random() < share);
  const values: Values = {};
  for (const [key, value] of Object.entries(FORMS)) {
    if (Array.isArray(value) && value.some((row) => typeof row === 'object')) {
      values[key] = value.flatMap((row) =>
        typeof row === 'object' && random() < share
          ? [Object.fromEntries(Object.entries(row).filter(() => random() < 0.9))]
          : [],
      );
    } else if (random() < 0.5 + share / 2) {
      values[key] =
        typeof value === 'number' && random() < 0.2 ? (random() < 0.5 ? '无' : '—（统一核算）') : value;
    }
  }
  values['materials'] = chosen(points).map(({ code }, index) => {
    const first = 1 + Math.floor(random() * 90);
    return {
      number: String(index + 1),
      title: '示例材料',
      points: [name(code), ...(random() < 0.3 ? ['1.1', '6.3'] : [])],
      pageFrom: random() < 0.8 ? first : null,
      pageTo: random() < 0.8 ? first + Math.floor(random() * 6) - 1 : null,
    };
  });
  for (const point of chosen(points)) {
    const key = `points.${pointSegment(point)}`;
    if (random() < 0.7) values[`${key}.materials`] = random() < 0.8 ? ['05', '06'] : '无';
    if (random() < 0.7) values[`${key}.pages`] = random() < 0.8 ? '3-5' : '见附件';
    if (random() < 0.4) values[`${key}.foundation`] = '四、第2段';
  }
  return values;
}

const VARIANTS: [string, Values][] = [
  ['empty', {}],
  ['clean', CLEAN],
  ['forms without material', FORMS],
  ['figures without the plan', FIGURES],
  [
    'texts only',
    { 'plan.content': CLEAN['plan.content'] ?? null, 'features.content': CLEAN['features.content'] ?? null },
  ],
  ['material without pages', { ...FORMS, ...allPoints({ pageFrom: 4 }) }],
  ['material with pages the wrong way round', { ...FORMS, ...allPoints({ pageFrom: 4, pageTo: 3 }) }],
  ['material and nothing else', allPoints({ pageFrom: 4, pageTo: 4 })],
  [
    'material and pages beside the points',
    { ...FORMS, ...beside('materials', ['05']), ...beside('pages', '3—5') },
  ],
  ['material beside the points without pages', { ...FORMS, ...beside('materials', ['05']) }],
  [
    'pages beside the points without material',
    { ...FORMS, ...beside('materials', '无'), ...beside('pages', '3') },
  ],
  [
    'what the points say of themselves',
    { ...beside('foundation', '四、第3段'), ...beside('commitment', '同上') },
  ],
  ['declaration denied', { ...CLEAN, 'features.declaration': false }],
  ...[0.15, 0.35, 0.55, 0.75, 0.85, 0.95, 0.97, 1].map((share, index): [string, Values] => [
    `random ${index + 1}`,
    someOf(index + 11, share),
  ]),
];

function keyedAt(sheet: PlannedSheet, along: 'row' | 'column', text: string): number {
  const found = sheet.cells.find(
    ({ row, column, value }) =>
      (along === 'row' ? column : row) === 1 && value.kind === 'text' && value.text === text,
  );
  if (!found) throw new Error(`${sheet.name} has no key ${text}`);
  return found[along];
}

function sheetOf(plan: WorkbookPlan, key: string): PlannedSheet {
  const sheet = plan.sheets.find((candidate) => candidate.key === key);
  if (!sheet) throw new Error(`no sheet ${key}`);
  return sheet;
}

/** Per variant what the sheet shows and what the engine says, point by point and total by total. */
interface Compared {
  shown: Record<string, string>;
  said: Record<string, string>;
}
const compared = new Map<string, Compared>();

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'point-state-'));
  try {
    const jobs = await Promise.all(
      VARIANTS.map(async ([variant, values], index) => {
        const { plan, problems } = makeTemplate(programme, values);
        if (problems.length > 0)
          throw new Error(`${variant}: ${problems.map(({ message }) => message).join()}`);
        const bytes = await writePlan(plan);
        const input = join(folder, `${index}.xlsx`);
        writeFileSync(input, bytes);
        const sheet = sheetOf(plan, 'points');
        const column = keyedAt(sheet, 'column', 'state');
        const states = points.map((point) => ({
          name: name(point.code),
          place: `${sheet.name}!${cellAddress(keyedAt(sheet, 'row', `points.${pointSegment(point)}`), column)}`,
        }));
        const materials = sheetOf(plan, 'materials');
        const totals = materials.totals.map(({ total, row, column: at }) => ({
          name: total,
          place: `${materials.name}!${cellAddress(row, at)}`,
        }));
        const reading = readWorkbook(bytes);
        if (reading.outcome === 'refused') throw new Error(reading.message);
        const filing = readFiling(plan, programme, reading.content);
        const filed = new FilingIndex(filing);
        const coverage = computeCoverage(programme, filing, filed);
        const figures = computeTotals(programme, filed);
        const said: Record<string, string> = {};
        for (const { point, state } of coverage.points) said[name(point)] = STATES[state];
        for (const total of totals) said[total.name] = figures.get(total.name) ?? '';
        return { variant, input, cells: [...states, ...totals], said };
      }),
    );
    const results = editInLibreOffice(
      jobs.map(({ input, cells }) => ({
        input,
        output: null,
        edits: [],
        show: cells.map(({ place }) => place),
      })),
    );
    jobs.forEach(({ variant, cells, said }, index) => {
      const shown = Object.fromEntries(
        cells.map(({ name: of, place }) => [
          of,
          (results[index]?.[place] ?? '').replace(/^(?:共 )?(\d+) [份页]$/, '$1'),
        ]),
      );
      compared.set(variant, { shown, said });
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 300_000);

test.each(VARIANTS.map(([variant]) => variant))('%s: the sheet shows what the coverage says', (variant) => {
  const { shown, said } = compared.get(variant) ?? { shown: {}, said: { none: '' } };
  expect(shown).toEqual(said);
});

test('every state is reached at every strength', () => {
  const reached = new Set(
    [...compared.values()].flatMap(({ said }) =>
      programme.evidence.map(({ point, strength }) => `${strength} ${said[name(point)] ?? ''}`),
    ),
  );
  const expected = ['A', 'B', 'C'].flatMap((strength) =>
    Object.values(STATES).map((state) => `${strength} ${state}`),
  );
  expect([...reached].sort()).toEqual(expected.sort());
});

test('every tick the sheet knows is one the reading knows', () => {
  expect(LIVE_TICKS.filter((tick) => readConfirmation(tick) !== true)).toEqual([]);
});
