import type { Sample } from '../../../src/programmes/samples';
import { checkWorkbook } from '../../../src/usecases/check-workbook';
import type { ProblemList } from '../../../src/usecases/overview/problem-list';
import { problemList } from '../../../src/usecases/overview/problem-list';
import { sampleWorkbook } from '../../../src/usecases/sample-workbook';

async function problemsOf(sample: Sample): Promise<ProblemList> {
  const { content } = await sampleWorkbook(sample, 'moe-2024');
  const checked = checkWorkbook({ outcome: 'read', content }, { today: null, stage: 'check' });
  if (checked.outcome === 'refused') throw new Error(checked.reason);
  return problemList(checked);
}

function closingAt({ categories }: ProblemList, code: string): readonly string[] {
  const problems = categories.flatMap((category) => category.problems);
  return problems.find(({ point }) => point.code === code)?.closing ?? [];
}

describe('问题清单', () => {
  test('names every category and no problem of a clean self-check', async () => {
    const { categories, settled } = await problemsOf('clean');
    expect(categories.map(({ title }) => title)).toEqual([
      '一、基础性指标',
      '合作办学',
      '合作育人',
      '合作就业',
      '合作发展',
      '三、否定性指标',
    ]);
    expect(categories.flatMap(({ problems }) => problems)).toEqual([]);
    expect(settled).toBe(122);
  });

  test.each([
    ['2.1.1', ['达到标准：国家级或省级。']],
    ['2.3.1', ['达到标准：大于30%。']],
    ['5.2.2', ['达到标准：是。']],
    ['12.1.1', ['使各年数据逐年提高。']],
    ['12.1.3', ['补填数据或结论后重新判断。', '补齐：「合作就业」的“12.1.3 本地就业率（%）”缺2025年数据。']],
    ['8.1.3', ['补齐：「合作育人」的“8.1.3 共建专业数（个） 佐证材料”未填。']],
    [
      '16.3',
      [
        '补填数据或结论后重新判断。',
        '补齐：「合作办学」的“6.1.6 日常经费实际到位资金（万元）”填写的内容无法识别。',
      ],
    ],
    ['16.6', ['消除负面清单所列情形：企业没有落实“四个合作”相关工作。']],
    ['1.1.1', []],
  ])('says of %s in the sample of mistakes what would close it', async (code, closing) => {
    expect(closingAt(await problemsOf('typical-mistakes'), code)).toEqual(closing);
  });

  test.each([
    ['nearly-empty', '1.1.1', ['noData', 'evidence']],
    ['nearly-empty', '8.1.3', ['noData', 'evidence']],
    ['nearly-empty', '16.5', ['open', 'evidence']],
    ['typical-mistakes', '8.1.3', ['evidence']],
  ] as const)(
    'tells in %s at %s an answer that is missing from a proof that is',
    async (sample, code, kinds) => {
      const problems = (await problemsOf(sample)).categories.flatMap((category) => category.problems);
      expect(problems.find(({ point }) => point.code === code)?.kinds).toEqual(kinds);
    },
  );

  test('is nearly everything where nearly nothing is filled in', async () => {
    const { categories } = await problemsOf('nearly-empty');
    expect(categories.flatMap(({ problems }) => problems)).toHaveLength(122);
  });
});
