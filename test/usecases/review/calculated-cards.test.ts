import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '../../../src/host/file/reading/read-workbook';
import { writePlan } from '../../../src/host/file/writing/write-plan';
import { cellAddress } from '../../../src/model/cell-address';
import type { Scorecard } from '../../../src/model/scorecard';
import { groupRowKey } from '../../../src/model/scorecard-keys';
import type { ScoringScheme } from '../../../src/model/scoring';
import type { CellContent, WorkbookContent } from '../../../src/model/workbook-content';
import type { PlannedValue, WorkbookPlan } from '../../../src/model/workbook-plan';
import { cardSheets } from '../../../src/scoring/card-sheet';
import { cardStanding } from '../../../src/scoring/card-standing';
import { pointGroups } from '../../../src/scoring/group-points';
import { programmes } from '../../../src/programmes/registry';
import { makePanel } from '../../../src/usecases/panel/make-panel';
import type { PanelFile } from '../../../src/usecases/panel/gather-cards';
import type { PanelMade } from '../../../src/usecases/panel/make-panel';
import type { CardsRead } from '../../../src/usecases/review/read-cards';
import { readCards } from '../../../src/usecases/review/read-cards';
import { convertWithLibreOffice } from '../../setup/run-foreign-program';
import { carriedOut } from '../sample-workbook';
import type { Typed } from './scored-workbooks';
import {
  application,
  cardPlan,
  figure,
  filledSheet,
  programmeOf,
  schemeOf,
  scoredContent,
  uncalculated,
  words,
} from './scored-workbooks';

const LYG = 'lianyungang-2026';
const MOE = 'moe-2024';

const IDS = programmes().map(({ id }) => id);

/** A notice's scheme by grades. */
const gradesOf = (id: string): ScoringScheme => ({
  ...schemeOf(id),
  id: 'grades',
  scale: {
    kind: 'grades',
    grades: [
      { name: '优', factor: '1' },
      { name: '良', factor: '0.85' },
      { name: '中', factor: '0.7' },
      { name: '差', factor: '0.35' },
    ],
  },
});
const GRADES = gradesOf(LYG);
const THIRDS: ScoringScheme = {
  ...schemeOf(LYG),
  id: 'thirds',
  scale: { kind: 'points', step: '0.1' },
  points: schemeOf(LYG).points.map(({ point }, at) => ({ point, maximum: String(7 + (at % 5)) })),
  decimals: 1,
};

/** The same figures in every run: a linear congruential generator, so that a red run can be repeated. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

function randomScore(
  { scale }: ScoringScheme,
  maximum: string,
  random: (below: number) => number,
): PlannedValue {
  if (scale.kind === 'grades') return words(scale.grades[random(scale.grades.length)]?.name ?? '');
  const steps = Math.round(Number(maximum) / Number(scale.step));
  return figure(String(Number((random(steps + 1) * Number(scale.step)).toFixed(4))));
}

function randomCard(scheme: ScoringScheme, seed: number): Record<string, PlannedValue> {
  const random = randomFrom(seed);
  return {
    ...Object.fromEntries(
      scheme.points.map(({ point, maximum }) => [point, randomScore(scheme, maximum, random)]),
    ),
    ...(scheme.deductionMaximum !== null && seed % 3 === 0
      ? { deduction: figure(String(random(10) / 4)) }
      : {}),
  };
}

interface Case {
  id: string;
  scheme: ScoringScheme;
  typed: Typed;
}

const random = (scheme: ScoringScheme, seed: number, id = LYG): Case => ({
  id,
  scheme,
  typed: randomCard(scheme, seed),
});
const [blank, full] = [random(schemeOf(LYG), 50), random(schemeOf(LYG), 51)];
const without = (typed: Typed, key: string): Typed =>
  Object.fromEntries(Object.entries(typed).filter(([own]) => own !== key));

const CASES = new Map<string, Case>([
  ...Array.from({ length: 6 }, (_, at): [string, Case] => [`points-${at}`, random(schemeOf(LYG), at + 1)]),
  ...Array.from({ length: 4 }, (_, at): [string, Case] => [`grades-${at}`, random(GRADES, at + 11)]),
  ...Array.from({ length: 4 }, (_, at): [string, Case] => [`thirds-${at}`, random(THIRDS, at + 21)]),
  ['standard', random(schemeOf(MOE), 31, MOE)],
  ...IDS.filter((id) => id !== LYG).flatMap((id, at): [string, Case][] => [
    [`points-${id}`, random(schemeOf(id), 41 + at, id)],
    [`grades-${id}`, random(gradesOf(id), 44 + at, id)],
  ]),
  [
    'veto',
    { ...random(schemeOf(MOE), 32, MOE), typed: { ...randomCard(schemeOf(MOE), 32), '!16.3': words('是') } },
  ],
  [
    'no-veto',
    { ...random(schemeOf(MOE), 33, MOE), typed: { ...randomCard(schemeOf(MOE), 33), '!16.3': words('否') } },
  ],
  [
    'unclear-veto',
    {
      ...random(schemeOf(MOE), 34, MOE),
      typed: { ...randomCard(schemeOf(MOE), 34), '!16.3': words('也许') },
    },
  ],
  ['untouched', { ...blank, typed: {} }],
  ['one-missing', { ...blank, typed: without(blank.typed, '4.3') }],
  ['out-of-range', { ...full, typed: { ...full.typed, '4.3': figure('10.5') } }],
  ['off-step', { ...full, typed: { ...full.typed, '4.3': figure('7.3') } }],
  ['as-text', { ...full, typed: { ...full.typed, '4.3': words('8') } }],
  ['deduction-text', { ...full, typed: { ...full.typed, deduction: words('3') } }],
  ['deduction-beyond', { ...full, typed: { ...full.typed, deduction: figure('10.01') } }],
  [
    'deduction-more-than-all',
    {
      ...full,
      typed: {
        ...Object.fromEntries(schemeOf(LYG).points.map(({ point }) => [point, figure('0')])),
        deduction: figure('10'),
      },
    },
  ],
  ['recused', { ...full, typed: { ...full.typed, recusal: words('是') } }],
  ['not-recused', { ...full, typed: { ...full.typed, recusal: words('否') } }],
]);

/** The workbook of each notice with all its cards, before LibreOffice opened it and after. */
const before = new Map<string, WorkbookContent>();
const after = new Map<string, WorkbookContent>();
const plans = new Map<string, WorkbookPlan>();
const panels = new Map<string, { made: Made; after: WorkbookContent }>();

const contentOf = (bytes: Uint8Array): WorkbookContent => {
  const reading = readWorkbook(bytes);
  if (reading.outcome === 'refused') throw new Error(reading.message);
  return reading.content;
};

type Made = Extract<PanelMade, { outcome: 'made' }>;

/** Every notice, both scales and every way to aggregate. */
const PANELS = new Map<string, { id: string; scheme: ScoringScheme }>([
  ['trimmed', { id: LYG, scheme: schemeOf(LYG) }],
  ['median', { id: 'moe-2023', scheme: { ...gradesOf('moe-2023'), aggregation: { kind: 'median' } } }],
  [
    'mean',
    {
      id: 'shandong-2023',
      scheme: { ...schemeOf('shandong-2023'), aggregation: { kind: 'mean' }, decimals: 1 },
    },
  ],
  ['grades', { id: MOE, scheme: gradesOf(MOE) }],
]);

/** What tells the applications of a panel apart, as each notice's forms name them. */
const named = (id: string, of: number): Record<string, string> => ({
  [['lianyungang-2026', 'moe-2023'].includes(id) ? 'overview.name' : 'identity.consortium']:
    `示例联合体${of}`,
});

/** Three applications by three, five and seven experts, scored at random. */
async function randomPanel(id: string, scheme: ScoringScheme, seed: number): Promise<Made> {
  const files: PanelFile[] = [];
  for (let of = 1; of <= 3; of += 1) {
    const plain = await application(id, named(id, of));
    const plan = cardPlan(plain, '示例专家', scheme);
    for (let expert = 1; expert <= 1 + 2 * of; expert += 1) {
      const typed = randomCard(scheme, seed + of * 10 + expert);
      const content = scoredContent(plain, plan, typed, `示例专家${expert}`);
      files.push({ file: `${of}-${expert}.xlsx`, reading: { outcome: 'read', content } });
    }
  }
  const made = makePanel(files, { scheme: null, line: null, decisions: [], agreement: false });
  if (made.outcome !== 'made') throw new Error(made.message);
  return made;
}

/** All cards of a notice in one workbook: starting LibreOffice and opening a file take seconds. */
async function withCards(id: string): Promise<Uint8Array> {
  const plain = await application(id);
  const own = [...CASES].filter(([, of]) => of.id === id);
  for (const [, { scheme }] of own) {
    const key = `${id}/${scheme.id}`;
    if (!plans.has(key)) plans.set(key, cardPlan(plain, '示例专家', scheme));
  }
  const sheets = own.map(([name, { scheme, typed }]) => {
    const plan = plans.get(`${id}/${scheme.id}`);
    if (plan === undefined) throw new Error(name);
    return filledSheet(plan, typed, name, name);
  });
  const all = [...plans.values()].filter(({ programme }) => programme === id);
  const [first] = all;
  if (first === undefined) throw new Error(id);
  const styles = Object.assign({}, ...all.map((plan) => plan.styles)) as WorkbookPlan['styles'];
  return carriedOut(plain, { cells: [], plan: uncalculated({ ...first, styles, sheets }) });
}

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cards-'));
  try {
    const write = (name: string, bytes: Uint8Array): string => {
      const file = join(folder, `${name}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    };
    const files: string[] = [];
    for (const id of IDS) {
      const bytes = await withCards(id);
      before.set(id, contentOf(bytes));
      files.push(write(id, bytes));
    }
    const made = new Map<string, Made>();
    for (const [name, { id, scheme }] of PANELS) {
      const panel = await randomPanel(id, scheme, 100 * (made.size + 1));
      made.set(name, panel);
      files.push(write(name, await writePlan(uncalculated(panel.plan))));
    }
    const output = join(folder, 'calculated');
    convertWithLibreOffice(files, 'xlsx', output);
    const saved = (name: string): WorkbookContent => contentOf(readFileSync(join(output, `${name}.xlsx`)));
    for (const id of IDS) after.set(id, saved(id));
    for (const [name, panel] of made) panels.set(name, { made: panel, after: saved(name) });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 300_000);

function caseOf(name: string): Case {
  const of = CASES.get(name);
  if (of === undefined) throw new Error(name);
  return of;
}

const known = new Map<WorkbookContent, ReturnType<typeof cardsOf>>();

/** What the cards of a notice's workbook say; read once. */
function cardsOf(
  from: ReadonlyMap<string, WorkbookContent>,
  id: string,
): Extract<CardsRead, { outcome: 'read' }> {
  const content = from.get(id);
  if (content === undefined) throw new Error(id);
  const read = known.get(content) ?? readCards('评审表.xlsx', { outcome: 'read', content });
  if (read.outcome !== 'read') throw new Error(read.reason);
  known.set(content, read);
  return read;
}

/** What LibreOffice shows in a cell of a card. */
function shown(name: string, rowKey: string): CellContent['value'] | undefined {
  const content = after.get(caseOf(name).id);
  const sheets = content?.sheets.filter((sheet) => sheet.name === name) ?? [];
  return cardSheets({ sheets, names: [], notes: [] })[0]?.cell(rowKey, 'score')?.value;
}

function cardOf(from: ReadonlyMap<string, WorkbookContent>, name: string): Scorecard {
  const read = cardsOf(from, caseOf(name).id).cards.find(({ card }) => card.source.sheet === name);
  if (read === undefined) throw new Error(name);
  return read.card;
}

const STATE_WORDS = new Map([
  ['incomplete', '待补'],
  ['vetoed', '否决'],
  ['recused', '回避'],
]);

test.each([...CASES.keys()])('%s: the sheet shows what the engine computes', (name) => {
  const { id, scheme } = caseOf(name);
  const standing = cardStanding(scheme, cardOf(before, name), pointGroups(programmeOf(id).indicators));
  const total = shown(name, 'review.total');
  if (standing.state !== 'complete') {
    expect(total).toEqual({ kind: 'text', text: STATE_WORDS.get(standing.state) });
    return;
  }
  const figureOf = (value: CellContent['value'] | undefined): unknown =>
    value?.kind === 'number' ? Number(value.decimal) : value;
  expect(figureOf(total)).toBe(Number(standing.total));
  expect(standing.groups.map(({ group }) => figureOf(shown(name, groupRowKey(group))))).toEqual(
    standing.groups.map(({ score }) => Number(score)),
  );
});

test('saved by LibreOffice, the cards read the same and nothing is wrong with their formulas', () => {
  for (const id of IDS) {
    const [own, saved] = [before, after].map((from) => cardsOf(from, id));
    expect(saved?.cards).toEqual(own?.cards);
    expect(saved?.problems).toEqual(own?.problems);
    expect(saved?.problems.filter(({ kind }) => kind.startsWith('formula'))).toEqual([]);
  }
});

test('what the card shows of the application before anything is calculated is what the formulas give', () => {
  for (const name of ['untouched', 'standard']) {
    const { id, scheme } = caseOf(name);
    const calculated = new Map(
      after
        .get(id)
        ?.sheets.find((sheet) => sheet.name === name)
        ?.cells.map(({ row, column, value }) => [cellAddress(row, column), value]),
    );
    const live = (plans.get(`${id}/${scheme.id}`)?.sheets[0]?.cells ?? []).filter(
      ({ value }) => value.kind === 'formula' && value.formula.includes('!$'),
    );
    expect(live.length).toBeGreaterThan(20);
    const differences = live.flatMap(({ row, column, value }) => {
      const given = calculated.get(cellAddress(row, column));
      const text = given?.kind === 'text' ? given.text.replace(/\r\n/g, '\n') : JSON.stringify(given);
      return value.kind === 'formula' && value.cached === text
        ? []
        : [[cellAddress(row, column), value, text]];
    });
    expect(differences).toEqual([]);
  }
});

/** Formulas of a planned workbook with what the engine computed, by sheet and cell. */
const formulasOf = (plan: WorkbookPlan): [string, number][] =>
  plan.sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, value }): [string, number][] =>
      value.kind === 'formula' ? [[`${name}!${cellAddress(row, column)}`, Number(value.cached)]] : [],
    ),
  );

test.each([...PANELS.keys()])(
  '%s: every figure of 评审汇总 and of the heat map is a formula that gives what the engine computed',
  (name) => {
    const panel = panels.get(name);
    if (panel === undefined) throw new Error(name);
    const { made, after: saved } = panel;
    const shownIn = new Map(
      saved.sheets.flatMap((sheet) =>
        sheet.cells.map(({ row, column, value }): [string, unknown] => [
          `${sheet.name}!${cellAddress(row, column)}`,
          value.kind === 'number' ? Number(value.decimal) : value,
        ]),
      ),
    );
    const formulas = formulasOf(made.plan);
    const { scheme, result } = made;
    // Five figures of the ranking, the same of the chart, and what the points and groups come to.
    const perApplication = 5 + 5 + scheme.groups.length + scheme.points.length;
    expect(formulas).toHaveLength(result.applications.length * perApplication);
    expect(formulas.map(([place]) => [place, shownIn.get(place)])).toEqual(formulas);
    expect(result.applications.map(({ outcome }) => outcome.state)).toEqual(['scored', 'scored', 'scored']);
  },
);

test('the random panels are aggregated in every way', () => {
  const methods = [...panels.values()].flatMap(({ made }) =>
    made.result.applications.flatMap(({ outcome }) => (outcome.state === 'scored' ? [outcome.method] : [])),
  );
  expect(new Set(methods)).toEqual(new Set(['mean', 'median', 'trimmedMean']));
});
