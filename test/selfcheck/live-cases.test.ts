import type { LiveWorkbook } from '../../src/model/ports';
import { hostCases } from '../../src/selfcheck/cases';
import type { HostCase } from '../../src/selfcheck/host-case';
import { runSelfCheck } from '../../src/selfcheck/run-self-check';
import type { HostFactory } from '../../src/selfcheck/user-hand';
import { openLiveFile } from './live-file';

const liveCases = hostCases.filter(({ needs }) => needs.includes('live'));

async function failuresOf(open: HostFactory, cases: readonly HostCase[]): Promise<string[]> {
  const environment = { product: '0', application: '0', version: '0', platform: '0', interfaceLevel: null };
  const report = await runSelfCheck(open, { environment, now: () => new Date(), cases });
  expect(report.notApplicable).toBe(0);
  return report.cases.flatMap((result) =>
    result.outcome === 'failed' ? [`${result.name}：${result.message}`] : [],
  );
}

test.each(liveCases.map((hostCase): [string, HostCase] => [hostCase.name, hostCase]))(
  'a host that keeps the contract passes: %s',
  async (_, hostCase) => {
    expect(await failuresOf(openLiveFile, [hostCase])).toEqual([]);
  },
);

test.each<[string, string, (live: LiveWorkbook) => Partial<LiveWorkbook>]>([
  [
    'tells its own writes',
    '本软件自己的写入、标出和加行不作通知',
    (live) => {
      const told = new Set<Parameters<LiveWorkbook['watch']>[0]>();
      return {
        watch: (onChange) => {
          told.add(onChange);
          return live.watch(onChange);
        },
        write: async (values) => {
          await live.write(values);
          for (const tell of told) tell({ sheet: values[0]?.place.sheet ?? '', cells: [] });
        },
      };
    },
  ],
  [
    'goes on telling when nobody listens any more',
    '停止跟踪后不再通知',
    (live) => ({
      watch: async (onChange) => {
        await live.watch(onChange);
        return () => undefined;
      },
    }),
  ],
  ['tells nothing', '插入行时通知须重新读取', () => ({ watch: () => Promise.resolve(() => undefined) })],
  ['selects nothing', '转到所在工作表并选中单元格', () => ({ reveal: () => Promise.resolve() })],
  ['adds no rows', '在长文本中加行，原有段落次序不变', () => ({ insertRows: () => Promise.resolve() })],
])('a host that %s does not pass', async (_, name, breakage) => {
  const cases = hostCases.filter((hostCase) => hostCase.name === name);
  const open: HostFactory = async () => {
    const host = await openLiveFile();
    if (host.live === null) throw new Error('the host is live');
    const broken: LiveWorkbook = { ...host.live, ...breakage(host.live) };
    return { ...host, editor: broken, live: broken };
  };
  expect(await failuresOf(open, cases)).toEqual([expect.stringContaining(name)]);
});
