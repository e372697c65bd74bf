import type { WorkbookContent, WorkbookReading } from '../../../src/model/workbook-content';
import { contentOfPlan } from '../../../src/filing/plan-content';
import { readApplications } from '../../../src/usecases/conflicts/find-conflicts';
import { checkSubmissions } from '../../../src/usecases/meeting/submitted-applications';
import type { ConfirmedContents } from '../../../src/usecases/merge/counted-workbook';
import { mergePlanFiles } from '../../../src/usecases/merged-plans/merge-plan-files';
import { openRound } from '../../../src/usecases/review-package/review-round';
import { readCards } from '../../../src/usecases/review/read-cards';
import { lianyungangForm } from '../../document/reading/paper-form';
import { withoutKeys } from '../../merge/submissions/lost-keys';
import { filledContent, submissionOf } from '../../merge/submissions/seeded-file';
import { seededNames, seededValues } from '../../merge/submissions/seeded-values';
import { PLAIN, readingOf as typedReading, typedSheets } from '../foreign-workbook/typed-form';
import { planWorkbook } from '../merged-plans/plan-workbook';

const FILE = '来件.xlsx';

/** What becomes of one file: how often it counts, and what is said of it. */
interface Taken {
  count: number;
  said: string;
}
type Reader = (reading: WorkbookReading, confirmed: ConfirmedContents) => Taken;

const READERS: Readonly<Record<string, Reader>> = {
  '回避审查 and 评审汇总': (reading, confirmed) => {
    const { applications, notes } = readApplications([{ file: FILE, reading }], confirmed);
    return { count: applications.length, said: notes.join('\n') };
  },
  上会材料: (reading, confirmed) => {
    const [checked] = checkSubmissions([{ file: FILE, reading }], confirmed);
    return checked?.workbook.outcome === 'checked'
      ? { count: 1, said: '' }
      : { count: 0, said: checked?.workbook.reason ?? '' };
  },
  评审分发: (reading, confirmed) => {
    const clock = { today: '2026-05-20', now: '2026-05-20T09:00:00+08:00' };
    const opened = openRound([{ file: FILE, reading }], { ...clock, scheme: null, confirmed });
    return opened.outcome === 'opened'
      ? { count: opened.round.applications.length, said: opened.problems.join('\n') }
      : { count: 0, said: opened.message };
  },
  评审表: (reading, confirmed) => {
    const read = readCards(FILE, reading, 'contents', confirmed);
    return read.outcome === 'read' ? { count: 1, said: '' } : { count: 0, said: read.reason };
  },
};

const WHOLE = filledContent(seededValues(seededNames(0)));
const oneLost = withoutKeys(WHOLE, { identity: true, sheets: ['成员学校'] });
const typed = withoutKeys(WHOLE, { identity: false });
const STRANGE: WorkbookContent = { names: [], notes: [], sheets: [] };
const EMPTY_FORM = withoutKeys(filledContent({}), { identity: false });
/** The official form typed by hand into a workbook, with nothing filled in. */
const EMPTY_PAPER_FORM = typedReading(typedSheets(lianyungangForm(), PLAIN));
const PLAN = contentOfPlan(
  planWorkbook('烟台市教育局', [{ name: '示例烟台联合体', hostPark: '烟台经济技术开发区' }]),
);

const inPane = (...digests: readonly string[]): ConfirmedContents => ({
  digests: new Set(digests),
  toldAt: 'pane',
});
const atCommandLine: ConfirmedContents = { digests: new Set(), toldAt: 'commandLine' };

/** Any word of the command line: an option, or the name of a command. */
const COMMAND = /--[a-z]|命令|\b(?:merge|import|repair)\b/;

const readingOf = (content: WorkbookContent): WorkbookReading => ({ outcome: 'read', content });
const contentIn = (content: WorkbookContent): string =>
  submissionOf({ file: FILE, content, receivedAt: '2026-05-13' }).content;

describe.each(Object.entries(READERS))('%s', (_, taken) => {
  test('what has its keys counts, without a question', () => {
    expect(taken(readingOf(WHOLE), inPane())).toMatchObject({ count: 1 });
  });

  test.each([
    [
      'a sheet without its keys',
      oneLost,
      /“成员学校”工作表没有.*定位标记.*按标签识别（填报项全部找到，把握较大）/,
    ],
    [
      'a form nobody can tell from one typed by hand',
      typed,
      /自行录入的“连云港 2026”表格.*按标签识别（.*把握较大/,
    ],
  ])('%s is set aside, with how surely it was read and what to do', (__, content, sentence) => {
    const { count, said } = taken(readingOf(content), inPane('0'.repeat(64)));
    expect(count).toBe(0);
    expect(said).toMatch(sentence);
    expect(said).not.toContain('无法读取');
    expect(said).toContain('“收件汇总”中核对并确认');
  });

  test.each([
    ['a sheet without its keys', oneLost, /“修复表格”/, /处理意见.*“确认”.*--confirmed.*\brepair\b/],
    [
      'a form typed by hand',
      typed,
      /“生成表格”.*重新交来/,
      /处理意见.*“确认”.*--confirmed.*\bimport .*--programme lianyungang-2026/,
    ],
  ])('what to do about %s is said as it is done where it is read', (__, content, inThePane, byCommand) => {
    const shown = taken(readingOf(content), inPane()).said;
    expect(shown).toMatch(inThePane);
    expect(shown).not.toMatch(COMMAND);
    const printed = taken(readingOf(content), atCommandLine).said;
    expect(printed).toMatch(byCommand);
    expect(printed).not.toMatch(/“收件汇总”|“修复表格”|“生成表格”/);
  });

  test.each([
    ['no form of any notice', readingOf(STRANGE), '--programme 通知编号'],
    ['a form in which nothing is certain', EMPTY_PAPER_FORM, '--programme lianyungang-2026'],
  ])('%s may be recognised by a command, which the pane does not have', (__, reading, option) => {
    const shown = taken(reading, inPane()).said;
    expect(shown).toContain('“生成表格”得到的申报表格后重新交来');
    expect(shown).not.toMatch(COMMAND);
    expect(taken(reading, atCommandLine).said).toContain(`import 文件.xlsx ${option}`);
  });

  test('a copy of our own form in which nothing was filled in says so', () => {
    for (const confirmed of [inPane(), atCommandLine]) {
      expect(taken(readingOf(EMPTY_FORM), confirmed).said).toContain('里面没有填写任何内容');
    }
  });

  test.each([
    ['a sheet without its keys', oneLost],
    ['a form typed by hand', typed],
  ])('%s counts once exactly its content was confirmed', (__, content) => {
    expect(taken(readingOf(content), inPane(contentIn(content)))).toMatchObject({ count: 1 });
  });
});

test('the plan of a city found by labels stands in no merged plan before it is confirmed', () => {
  const content = withoutKeys(PLAN, { identity: true, sheets: ['建设规划'] });
  const files = [{ file: FILE, reading: readingOf(content) }];
  const open = mergePlanFiles(files, null);
  expect(open.consortia).toEqual([]);
  expect(open.files).toMatchObject([
    { status: 'refused', note: expect.stringContaining('按标签识别') as unknown },
  ]);
  const confirmed = mergePlanFiles(files, null, inPane(contentIn(content)));
  expect(confirmed.consortia.map(({ name, city }) => [name, city])).toEqual([['示例烟台联合体', '烟台市']]);
});
