import { scratchExcel } from '../../../src/host/excel/self-check/open-scratch-excel';
import { hostCases } from '../../../src/selfcheck/cases';
import type { HostCase } from '../../../src/selfcheck/host-case';
import { runSelfCheck } from '../../../src/selfcheck/run-self-check';
import type { SelfCheckReport } from '../../../src/selfcheck/self-check-report';
import { NotScratchError } from '../../../src/selfcheck/scratch-workbook';
import type { OpenedExcel } from './open-excel';
import { openExcel } from './open-excel';

const environment = {
  product: '0.1.0',
  application: 'Excel',
  version: '16.0',
  platform: 'PC',
  interfaceLevel: null,
};

const told = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function runIn({ excel }: OpenedExcel, level: number, cases = hostCases): Promise<SelfCheckReport> {
  const factory = scratchExcel(
    {
      openContext: () => new excel.RequestContext(),
      isSetSupported: (set, version) => set === 'ExcelApi' && Number(version.split('.')[1]) <= level,
    },
    told,
  );
  return runSelfCheck(factory, { environment, now: () => new Date(), cases });
}

const named = ({ cases }: SelfCheckReport, outcome: 'failed' | 'notApplicable'): string[] =>
  cases.flatMap((result) => {
    if (result.outcome !== outcome) return [];
    return [result.outcome === 'failed' ? `${result.name}: ${result.message}` : result.name];
  });

/** What an add-in cannot do as a person does it: be told of its own changes, and sort an area as the ribbon does. */
const ONLY_BY_HAND = [
  '一次粘贴的各单元格都得到通知',
  '停止跟踪后不再通知',
  '删除工作表时通知须重新读取',
  '删除行时通知须重新读取',
  '复制工作表时通知须重新读取',
  '排序后每行内容仍在一起',
  '插入列时通知须重新读取',
  '插入行时通知须重新读取',
  '自己写入之后，用户的改动照样通知',
  '键入的单元格得到通知',
];
/** Copying sheets begins with ExcelApi 1.10, cutting cells with 1.11. */
const ABOVE_MINIMUM = [
  '填报格剪切到另一填报格后，各格按所在位置读出',
  '填报格剪切到表外后，说明有内容在表外',
  '工作表被复制后仍读原表，并说明有副本',
];

const aboveMinimum: readonly HostCase[] = hostCases.filter(({ name }) => ABOVE_MINIMUM.includes(name));

test.each([
  [9, 'all cases', hostCases, [...ONLY_BY_HAND, ...ABOVE_MINIMUM]],
  [20, 'what needs a newer one', aboveMinimum, []],
] as const)(
  '自检 in ExcelApi 1.%i, %s, passes, but for what it says does not apply',
  async (level, _, cases, notApplicable) => {
    const opened = openExcel(level);
    const report = await runIn(opened, level, cases);
    expect(report.cases).toHaveLength(cases.length);
    expect(named(report, 'failed')).toEqual([]);
    expect(named(report, 'notApplicable').sort()).toEqual([...notApplicable].sort());
    const { workbook } = opened.host;
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['表一']);
    expect(workbook.names).toEqual([]);
    expect([...(workbook.sheets[0]?.cells.all() ?? [])]).toEqual([]);
  },
);

test.each<[string, (opened: OpenedExcel) => Promise<void>]>([
  ['a value', ({ hand }) => hand.do(['setText', '表一', 'B7', '示例'])],
  ['another sheet', ({ hand }) => hand.do(['copySheet', '表一', '表二', 1])],
])('a workbook with %s is not touched', async (_, prepare) => {
  const opened = openExcel(20);
  await prepare(opened);
  const before = await opened.hand.dump();
  await expect(runIn(opened, 20)).rejects.toThrow(NotScratchError);
  expect(await opened.hand.dump()).toEqual(before);
});
