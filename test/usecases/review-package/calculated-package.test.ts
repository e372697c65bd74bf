import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '../../../src/host/file/reading/read-workbook';
import { writePlan } from '../../../src/host/file/writing/write-plan';
import { groupRowKey } from '../../../src/model/scorecard-keys';
import type { ScoringScheme } from '../../../src/model/scoring';
import type { CellContent, WorkbookContent } from '../../../src/model/workbook-content';
import { cardStanding } from '../../../src/scoring/card-standing';
import { pointGroups } from '../../../src/scoring/group-points';
import { packageCards } from '../../../src/scoring/package-card';
import { readCards } from '../../../src/usecases/review/read-cards';
import { convertWithLibreOffice } from '../../setup/run-foreign-program';
import type { Typed } from '../review/scored-workbooks';
import { everyPoint, figure, programmeOf, schemeOf, uncalculated, words } from '../review/scored-workbooks';
import { filledPackage, packagePlan, roundOf, submissions } from './packages';

const LYG = 'lianyungang-2026';
const MOE = 'moe-2024';
const GRADES: ScoringScheme = {
  ...schemeOf(LYG),
  id: 'grades',
  scale: {
    kind: 'grades',
    grades: [
      { name: '优', factor: '1' },
      { name: '良', factor: '0.85' },
      { name: '差', factor: '0.35' },
    ],
  },
};

/** The same figures in every run: a linear congruential generator, so that a red run can be repeated. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

function randomTyped({ scale, points, deductionMaximum }: ScoringScheme, seed: number): Typed {
  const random = randomFrom(seed);
  const scores = points.map(({ point, maximum }) => [
    point,
    scale.kind === 'grades'
      ? words(scale.grades[random(scale.grades.length)]?.name ?? '')
      : figure(String(random(Number(maximum) * 2 + 1) / 2)),
  ]);
  const deducted = deductionMaximum !== null && seed % 2 === 0;
  return Object.fromEntries([...scores, ...(deducted ? [['deduction', figure('1.25')]] : [])]) as Typed;
}

const without = (typed: Typed, key: string): Typed =>
  Object.fromEntries(Object.entries(typed).filter(([own]) => own !== key));

const CASES = new Map<string, { id: string; scheme: ScoringScheme; typed: readonly Typed[] }>([
  [
    'points',
    {
      id: LYG,
      scheme: schemeOf(LYG),
      typed: [
        ...Array.from({ length: 5 }, (_, at) => randomTyped(schemeOf(LYG), at + 1)),
        without(randomTyped(schemeOf(LYG), 9), '4.3'),
        { ...everyPoint(LYG, '8'), '1.1': figure('11') },
        { ...everyPoint(LYG, '8'), recusal: words('是') },
        { ...everyPoint(LYG, '8'), recusal: words('也许') },
        { ...everyPoint(LYG, '8'), deduction: words('3') },
        { ...everyPoint(LYG, '0'), deduction: figure('10') },
        {},
      ],
    },
  ],
  [
    'grades',
    { id: LYG, scheme: GRADES, typed: Array.from({ length: 4 }, (_, at) => randomTyped(GRADES, at + 20)) },
  ],
  [
    'vetoes',
    {
      id: MOE,
      scheme: schemeOf(MOE),
      typed: [
        randomTyped(schemeOf(MOE), 31),
        { ...randomTyped(schemeOf(MOE), 32), '!16.3': words('是') },
        { ...randomTyped(schemeOf(MOE), 33), '!16.3': words('也许') },
      ],
    },
  ],
]);

const before = new Map<string, WorkbookContent>();
const after = new Map<string, WorkbookContent>();

const contentOf = (bytes: Uint8Array): WorkbookContent => {
  const reading = readWorkbook(bytes);
  if (reading.outcome === 'refused') throw new Error(reading.message);
  return reading.content;
};

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'packages-'));
  try {
    const files: string[] = [];
    for (const [name, { id, scheme, typed }] of CASES) {
      const round = roundOf(await submissions(id, typed.length), scheme);
      const filled = filledPackage(packagePlan(round), new Map(typed.map((of, at) => [at + 1, of])));
      const bytes = await writePlan(uncalculated(filled));
      before.set(name, contentOf(bytes));
      const file = join(folder, `${name}.xlsx`);
      writeFileSync(file, bytes);
      files.push(file);
    }
    const output = join(folder, 'calculated');
    convertWithLibreOffice(files, 'xlsx', output);
    for (const name of CASES.keys()) after.set(name, contentOf(readFileSync(join(output, `${name}.xlsx`))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 300_000);

const STATE_WORDS = new Map([
  ['incomplete', '待补'],
  ['vetoed', '否决'],
  ['recused', '回避'],
]);

const shown = (cell: CellContent | null | undefined): unknown => {
  if (cell?.value.kind === 'number') return Number(cell.value.decimal);
  return cell?.value.kind === 'text' ? cell.value.text : null;
};

test.each([...CASES.keys()])('%s: LibreOffice computes what the engine computes', (name) => {
  const { id, scheme } = CASES.get(name) ?? { id: LYG, scheme: schemeOf(LYG) };
  const groupOf = pointGroups(programmeOf(id).indicators);
  const [own, saved] = [before.get(name), after.get(name)];
  if (own === undefined || saved === undefined) throw new Error(name);
  const read = readCards('评审包.xlsx', { outcome: 'read', content: own });
  if (read.outcome !== 'read') throw new Error(read.reason);
  const calculated = packageCards(saved).cards;
  expect(calculated).toHaveLength(read.cards.length);
  read.cards.forEach(({ card }, at) => {
    const standing = cardStanding(scheme, card, groupOf);
    const cells = calculated[at];
    const total = shown(cells?.cell('review.total', 'score'));
    if (standing.state !== 'complete') {
      expect(total).toBe(STATE_WORDS.get(standing.state));
      return;
    }
    expect(total).toBe(Number(standing.total));
    expect(standing.groups.map(({ group }) => shown(cells?.cell(groupRowKey(group), 'score')))).toEqual(
      standing.groups.map(({ score }) => Number(score)),
    );
  });
});

test.each([...CASES.keys()])('%s: saved by LibreOffice, the package reads the same', (name) => {
  const [own, saved] = [before, after].map((from) => {
    const content = from.get(name);
    if (content === undefined) throw new Error(name);
    return readCards('评审包.xlsx', { outcome: 'read', content });
  });
  if (own?.outcome !== 'read' || saved?.outcome !== 'read') throw new Error(name);
  expect(saved.cards).toEqual(own.cards);
  expect(saved.problems).toEqual(own.problems);
  expect(saved.problems.filter(({ kind }) => kind.startsWith('formula'))).toEqual([]);
});

test('the list of applications shows the totals of 评分总表', () => {
  const content = after.get('points');
  const totals = packageCards(content ?? { sheets: [], names: [], notes: [] }).cards.map((card) =>
    shown(card.cell('review.total', 'score')),
  );
  const list = content?.sheets.find(({ name }) => name === '评审说明')?.cells ?? [];
  const column = list.find(({ value }) => value.kind === 'text' && value.text === '总分');
  const listed = list
    .filter((cell) => cell.column === column?.column && cell.row > column.row && cell.formula !== undefined)
    .map(shown);
  expect(listed).toEqual(totals);
});
