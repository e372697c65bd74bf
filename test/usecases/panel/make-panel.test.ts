import { contentOfPlan } from '../../../src/filing/plan-content';
import type { ScoringScheme } from '../../../src/model/scoring';
import type { PlannedValue } from '../../../src/model/workbook-plan';
import { PanelOutput } from '../../../src/model/panel-result';
import { makePanel } from '../../../src/usecases/panel/make-panel';
import type { PanelFile } from '../../../src/usecases/panel/gather-cards';
import type { PanelMade, PanelOptions } from '../../../src/usecases/panel/make-panel';
import { panelOutput } from '../../../src/usecases/panel/panel-output';
import { application, cardPlan, everyPoint, schemeOf, scoredContent } from '../review/scored-workbooks';

const ID = 'lianyungang-2026';
const OWN: ScoringScheme = { ...schemeOf(ID), version: '2', minimumExperts: 1 };

const plans = new Map<string, { plain: Uint8Array; plan: ReturnType<typeof cardPlan> }>();

async function file(
  title: string,
  expert: string,
  score: string | null,
  scheme: ScoringScheme | null = null,
): Promise<PanelFile> {
  const key = `${title}/${scheme?.version ?? ''}`;
  const plain = plans.get(key)?.plain ?? (await application(ID, { 'overview.name': title }));
  const plan = plans.get(key)?.plan ?? cardPlan(plain, '示例专家', scheme);
  plans.set(key, { plain, plan });
  const typed: Record<string, PlannedValue> = score === null ? {} : everyPoint(ID, score);
  const content = scoredContent(plain, plan, typed, expert);
  return { file: `${title}-${expert}.xlsx`, reading: { outcome: 'read', content } };
}

const OPTIONS: PanelOptions = { scheme: null, line: null, decisions: [], agreement: false };

function made(
  files: readonly PanelFile[],
  more: Partial<PanelOptions> = {},
): Extract<PanelMade, { outcome: 'made' }> {
  const answer = makePanel(files, { ...OPTIONS, ...more });
  if (answer.outcome !== 'made') throw new Error(answer.message);
  return answer;
}

async function round(): Promise<PanelFile[]> {
  return [
    ...(await Promise.all(
      ['8', '8.5', '9'].map((score, at) => file('示例联合体甲', `示例专家${at}`, score)),
    )),
    ...(await Promise.all(
      ['7', '7.5', '8'].map((score, at) => file('示例联合体乙', `示例专家${at}`, score)),
    )),
    ...(await Promise.all(['6', '9', null].map((score, at) => file('示例联合体丙', `示例专家${at}`, score)))),
  ];
}

test('applications are ranked; who has too few complete cards waits and is listed', async () => {
  const files = await round();
  const panel = made(files, { line: { kind: 'places', places: 1 }, agreement: true });
  const output = panelOutput(panel, '评审汇总.xlsx');
  expect(PanelOutput.parse(JSON.parse(JSON.stringify(output)))).toEqual(output);
  expect(
    output.applications.map(({ title, outcome, score, rank, tied, selection, flags }) => [
      title,
      outcome,
      score,
      rank,
      tied,
      selection,
      flags,
    ]),
  ).toEqual([
    ['示例联合体甲', 'scored', '85.00', 1, false, 'within', []],
    ['示例联合体乙', 'scored', '75.00', 2, false, 'below', []],
    ['示例联合体丙', 'pending', null, null, false, null, ['incompleteCards', 'fewExperts']],
  ]);
  expect(output.applications[0]?.cards[0]).toMatchObject({
    file: '示例联合体甲-示例专家0.xlsx',
    sheet: '评审表',
    expert: '示例专家0',
    state: 'complete',
    part: 'counted',
    total: '80.00',
    cell: expect.stringMatching(/^评审表![A-Z]+\d+$/) as string,
  });
  expect(output.agreement?.kendall).toMatchObject({ experts: 2, applications: 3 });
  expect(output.notes.join('\n')).toContain('还有1个联合体没有得分');
});

test('the order of files changes nothing', async () => {
  const files = await round();
  const [one, other] = [files, [...files].reverse()].map((given) => made(given));
  expect(other?.result).toEqual(one?.result);
  expect(other?.plan).toEqual(one?.plan);
});

test('cards for another scheme are listed; the organiser says which one holds', async () => {
  const files = [
    await file('示例联合体甲', '示例专家0', '8'),
    await file('示例联合体甲', '示例专家1', '9'),
    await file('示例联合体甲', '示例专家2', '10', OWN),
  ];
  const most = made(files);
  expect(most.result.notes[0]).toContain('评审表用了2种评分方案');
  expect(most.result.applications[0]).toMatchObject({ outcome: { state: 'pending', complete: 2 } });
  expect(most.result.applications[0]?.flags).toContain('otherSchemeCards');
  const own = made(files, { scheme: OWN });
  expect(own.result.applications[0]).toMatchObject({ outcome: { state: 'scored', score: '100.00' } });
  expect(
    own.result.applications[0]?.cards.filter(({ standing }) => standing.state === 'otherScheme'),
  ).toHaveLength(2);
});

test('one file that cannot be read does not stop the others', async () => {
  const files: PanelFile[] = [
    ...(await round()),
    {
      file: '坏文件.xlsx',
      reading: { outcome: 'refused', code: 'truncated', subject: '', message: '文件不完整。' },
    },
    { file: '空白.xlsx', reading: { outcome: 'read', content: { sheets: [], names: [], notes: [] } } },
  ];
  const panel = made(files);
  expect(panel.unreadable).toEqual(['坏文件.xlsx', '空白.xlsx']);
  expect(panel.result.applications).toHaveLength(3);
  expect(panelOutput(panel, '').notes.join('\n')).toContain('坏文件.xlsx 无法读取，没有计入：文件不完整。');
});

test('without any card there is no panel, and a sentence says why', () => {
  expect(makePanel([], OPTIONS)).toMatchObject({ outcome: 'stopped' });
});

test('every total of 评审明细 names its file, sheet and cell', async () => {
  const panel = made(await round());
  const sheet = contentOfPlan(panel.plan).sheets.find(({ name }) => name === '评审明细');
  const rowOf = (row: number): string[] =>
    (sheet?.cells ?? [])
      .filter((cell) => cell.row === row)
      .map(({ value }) =>
        value.kind === 'text' ? value.text : value.kind === 'number' ? value.decimal : '',
      );
  expect(rowOf(2)).toEqual(
    expect.arrayContaining([
      '示例联合体甲',
      '示例专家0',
      '完整',
      '80.00',
      '计入',
      '示例联合体甲-示例专家0.xlsx',
      '评审表',
    ]),
  );
  expect(panel.plan.sheets.map(({ name }) => name)).toEqual([
    '评审汇总',
    '得分分布',
    '评审明细',
    '评分热力图',
    '逐点评分',
    '评审问题',
  ]);
});
