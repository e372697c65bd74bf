import { findApplication } from '../../../src/host/wps/bridge/find-application';
import { scratchWps } from '../../../src/host/wps/self-check/open-scratch-wps';
import { EventHub } from '../../../src/host/wps/watching/event-hub';
import { runSelfCheck } from '../../../src/selfcheck/run-self-check';
import { NotScratchError } from '../../../src/selfcheck/scratch-workbook';
import type { SelfCheckReport } from '../../../src/selfcheck/self-check-report';
import { QUIRK_SETS } from './application/quirks';
import type { OpenedWps } from './open-wps';
import { openWps } from './open-wps';

const environment = {
  product: '0.1.0',
  application: 'WPS 表格',
  version: '12.1',
  platform: 'Linux',
  interfaceLevel: null,
};

function runIn({ wps }: OpenedWps): Promise<SelfCheckReport> {
  const found = findApplication(wps.globals);
  if (found === null) throw new Error('no WPS was found in the page');
  const open = scratchWps(found.application, new EventHub(found.events), () => wps.settled());
  return runSelfCheck(open, { environment, now: () => new Date() });
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

// Every case by itself, in WPS of every kind, is the contract of hosts.
test('自检 in a WPS that differs most passes, and leaves nothing', async () => {
  const opened = openWps(QUIRK_SETS.worst);
  const report = await runIn(opened);
  expect(named(report, 'failed')).toEqual([]);
  expect(named(report, 'notApplicable').sort()).toEqual([...ONLY_BY_HAND].sort());
  const { workbook } = opened.wps;
  expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['表一']);
  expect(workbook.names).toEqual([]);
  expect([...(workbook.sheets[0]?.cells.all() ?? [])]).toEqual([]);
});

test.each<[string, (opened: OpenedWps) => Promise<void>]>([
  ['a value', ({ hand }) => hand.do(['setText', '表一', 'B7', '示例'])],
  ['another sheet', ({ hand }) => hand.do(['copySheet', '表一', '表二', 1])],
])('a workbook with %s is not touched', async (_, prepare) => {
  const opened = openWps();
  await prepare(opened);
  const before = await opened.hand.dump();
  await expect(runIn(opened)).rejects.toThrow(NotScratchError);
  expect(await opened.hand.dump()).toEqual(before);
});
