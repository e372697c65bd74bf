import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { validatePlan } from '../../../src/host/plan/validate-plan';
import type { PlannedSheet, WorkbookPlan } from '../../../src/model/workbook-plan';
import { MEETING_PARTS, USUAL_PARTS, meetingPlan } from '../../../src/usecases/meeting/meeting-plan';
import type { MeetingContents, MeetingPart } from '../../../src/usecases/meeting/meeting-plan';
import type { PanelFile } from '../../../src/usecases/panel/gather-cards';
import { words } from '../review/scored-workbooks';
import { dumpMeeting, textOf } from './meeting-dump';
import { ROUND, gathered, roundFiles } from './sample-round';
import type { RoundFiles } from './sample-round';
import type { MeetingRound } from '../../../src/usecases/meeting/gather-meeting';

const CONTENTS: MeetingContents = { parts: USUAL_PARTS, publicationOrder: 'rank' };
const EXPERTS = ['示例专家李', '示例专家王', '示例专家赵'];

let files: RoundFiles;
let usual: MeetingRound;
beforeAll(async () => {
  files = await roundFiles();
  usual = gathered(files);
});

function sheetOf(plan: WorkbookPlan, name: string): PlannedSheet {
  const sheet = plan.sheets.find((of) => of.name === name);
  if (sheet === undefined) throw new Error(`no ${name} among ${plan.sheets.map((of) => of.name).join()}`);
  return sheet;
}

const only = (...parts: MeetingPart[]): MeetingContents => ({ ...CONTENTS, parts: new Set(parts) });

/** After a wanted change run `UPDATE_GOLDEN=1 npx jest test/usecases/meeting` and read the difference. */
test('the meeting reads what is recorded', () => {
  const plan = meetingPlan(usual, CONTENTS);
  expect(validatePlan(plan)).toEqual([]);
  const file = join(__dirname, '..', '..', 'golden', 'meeting.txt');
  const dump = dumpMeeting(plan);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, dump);
  expect(existsSync(file)).toBe(true);
  expect(dump).toBe(readFileSync(file, 'utf8'));
});

test('what is pending or was never scored has its page and its line, and no score', () => {
  const plan = meetingPlan(usual, CONTENTS);
  const names = plan.sheets.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(['1示例联合体甲', '2示例联合体乙', '待补示例联合体丙', '未评示例联合体丁']),
  );
  const comparison = textOf(sheetOf(plan, '比较表'));
  for (const { title } of ROUND) expect(comparison).toContain(title);
  expect(textOf(sheetOf(plan, '待补示例联合体丙'))).toContain('完整的评审表1张，至少要3张，没有得分和名次');
  expect(textOf(sheetOf(plan, '待补示例联合体丙'))).not.toContain('得分：');
  expect(textOf(sheetOf(plan, '专家组意见'))).toMatch(/未评 \| 示例联合体丁/);
});

test('telephone numbers are masked for experts and the public, and go on to the next level as filed', () => {
  const plan = meetingPlan(usual, CONTENTS);
  const all = (name: string): string => textOf(sheetOf(plan, name));
  expect(all('推荐上报表')).toContain('13800000000');
  for (const sheet of plan.sheets.filter(({ name }) => name !== '推荐上报表')) {
    expect(textOf(sheet)).not.toContain('13800000000');
  }
  expect(all('公示名单')).toContain('138****0000');
  expect(all('1示例联合体甲')).toContain('138****0000');
  expect(all('来源与说明')).toContain('发给专家或公示前请去掉该表');
});

test('no expert is named but on the organiser’s own sheet', () => {
  const said = JSON.stringify(meetingPlan(usual, CONTENTS).sheets);
  for (const expert of EXPERTS) expect(said).not.toContain(expert);
  const annexed = meetingPlan(usual, { ...CONTENTS, parts: new Set(MEETING_PARTS) });
  const annex = textOf(sheetOf(annexed, '专家编号对照'));
  for (const expert of EXPERTS) expect(annex).toContain(expert);
  expect(annex).toMatch(/专家1 \| .*xlsx!评审表/);
});

test('scored workbooks may be the only ones: their names, which tell experts, stand nowhere', () => {
  const round = gathered({ submissions: files.cards, cards: files.cards });
  expect(round.withoutSubmission).toEqual([]);
  const said = JSON.stringify(meetingPlan(round, CONTENTS).sheets);
  for (const expert of EXPERTS) expect(said).not.toContain(expert);
  expect(said).toMatch(/专家\d交回的工作簿/);
});

test('what an expert writes does not give a name away either', async () => {
  const [first, ...rest] = ROUND;
  if (first === undefined) throw new Error('no round');
  const [expert = '', typed = {}] = Object.entries(first.cards)[0] ?? [];
  const veto = { ...typed, recusal: words('示例专家王认为不必') };
  const named = await roundFiles([{ ...first, cards: { ...first.cards, [expert]: veto } }, ...rest]);
  const said = JSON.stringify(meetingPlan(gathered(named), CONTENTS).sheets);
  for (const name of EXPERTS) expect(said).not.toContain(name);
});

test('the order of the files changes nothing', () => {
  const reversed: RoundFiles = {
    submissions: [...files.submissions].reverse(),
    cards: [...files.cards].reverse(),
  };
  expect(meetingPlan(gathered(reversed), CONTENTS)).toEqual(meetingPlan(usual, CONTENTS));
});

test.each([
  ['rank', ['示例联合体甲', '示例联合体乙']],
  ['name', ['示例联合体乙', '示例联合体甲']],
] as const)(
  '公示名单 by %s has names and parties of all with a score where no line is drawn',
  (publicationOrder, titles) => {
    // 乙 is U+4E59, before 甲, U+7532.
    const plan = meetingPlan(gathered(files, { line: null }), { ...CONTENTS, publicationOrder });
    const list = textOf(sheetOf(plan, '公示名单'));
    const lines = list.split('\n').filter((line) => /^\d+ \| /.test(line));
    expect(lines.map((line) => line.split(' | ')[1])).toEqual(titles);
    expect(lines.every((line) => line.split(' | ').length === 5)).toBe(true);
    expect(list).not.toMatch(/得分|名次|\d\.\d\d|xlsx/);
  },
);

test('推荐上报表 has the official columns and only those within the line', () => {
  const plan = meetingPlan(usual, CONTENTS);
  const sheet = sheetOf(plan, '推荐上报表');
  const text = textOf(sheet);
  for (const column of [
    '序号',
    '联合体名称',
    '主要服务产业',
    '园区名称',
    '学校名称',
    '教育层次',
    '企业名称',
    '手机号码',
  ]) {
    expect(text).toContain(column);
  }
  expect(text).toContain('示例联合体甲');
  expect(text).not.toContain('示例联合体乙');
  // Its formulas refer to no sheet by name: it was renamed.
  const formulas = sheet.cells.flatMap(({ value }) => (value.kind === 'formula' ? [value.formula] : []));
  expect(formulas.filter((formula) => formula.includes('!'))).toEqual([]);
});

test('a tie across the line is left to the organiser', async () => {
  const [first, second, ...rest] = ROUND;
  if (first === undefined || second === undefined) throw new Error('no round');
  const tied = gathered(await roundFiles([first, { ...second, cards: first.cards }, ...rest]));
  expect(tied.notes.join()).toMatch(/并列跨在入围线上，没有列入公示名单和推荐上报表/);
  expect(textOf(sheetOf(meetingPlan(tied, CONTENTS), '公示名单'))).toContain('没有入围的联合体');
});

test('doubts say what the meeting has to look at', () => {
  const [first, second] = usual.material.applications;
  expect(first?.doubts).toContainEqual(expect.stringMatching(/^专家\d扣1\.5分/));
  expect(second?.doubts[0]).toBe('各专家的总分相差55.00分，超过20分，请专家组合议。');
  expect(second?.findings[0]).toMatchObject({ gravity: 'error' });
  expect(second?.findings[0]?.places.join()).toContain('联合体概况!');
});

test('a file that cannot be read does not stop the rest; its name stays with the organiser', () => {
  const broken: PanelFile = {
    file: '示例专家赵.xlsx',
    reading: { outcome: 'refused', code: 'truncated', subject: '', message: '文件不完整。' },
  };
  const round = gathered({ submissions: [...files.submissions, broken], cards: [...files.cards, broken] });
  expect(round.refused).toEqual([{ file: '示例专家赵.xlsx', reason: '文件不完整。' }]);
  expect(round.material.applications).toHaveLength(4);
  const said = JSON.stringify(meetingPlan(round, CONTENTS).sheets);
  expect(said).toContain('有1份文件没有列入');
  expect(said).not.toContain('示例专家赵');
});

test('cards without the application’s workbook keep their scores and say what is missing', () => {
  const round = gathered({ submissions: files.submissions.slice(1), cards: files.cards });
  expect(round.withoutSubmission).toEqual(['示例联合体甲']);
  const plan = meetingPlan(round, CONTENTS);
  expect(textOf(sheetOf(plan, '1示例联合体甲'))).toMatch(/没有收到申报工作簿[\s\S]*84\.50/);
  expect(textOf(sheetOf(plan, '来源与说明'))).toContain('推荐上报表中只有名称，请补填');
  expect(textOf(sheetOf(plan, '推荐上报表'))).toContain('示例联合体甲');
});

test('only what was chosen is in the workbook', () => {
  const round = usual;
  expect(meetingPlan(round, only('publication')).sheets.map(({ name }) => name)).toEqual([
    '公示名单',
    '来源与说明',
  ]);
  expect(meetingPlan(round, only('comparison')).sheets.map(({ name }) => name)).toEqual([
    '比较表',
    '主要数据比较',
    '得分分布',
    '来源与说明',
  ]);
});

test('a name that looks like a formula stays a text', async () => {
  const title = '=1+1';
  const round = gathered(
    await roundFiles([{ title, cards: ROUND[0]?.cards ?? {}, values: { 'cover.consortium': title } }]),
  );
  const plan = meetingPlan(round, CONTENTS);
  expect(validatePlan(plan)).toEqual([]);
  const values = plan.sheets.flatMap(({ cells }) => cells.map(({ value }) => value));
  expect(values.filter((value) => value.kind === 'formula' && value.formula.includes('1+1'))).toEqual([]);
  expect(JSON.stringify(values)).toContain("'=1+1");
});
