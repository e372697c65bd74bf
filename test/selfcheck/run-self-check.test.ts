import { FileWorkbook } from '../../src/host/file/file-workbook';
import { readWorkbook } from '../../src/host/file/reading/read-workbook';
import { writePlan } from '../../src/host/file/writing/write-plan';
import { parseCellAddress } from '../../src/model/cell-address';
import type { LaidOut, WorkbookEditor } from '../../src/model/ports';
import { hostCases } from '../../src/selfcheck/cases';
import { examplePlan, fieldPlace } from '../../src/selfcheck/example/example-layout';
import { HOST_CASE_AREAS } from '../../src/selfcheck/host-case';
import type { HostCase } from '../../src/selfcheck/host-case';
import { runSelfCheck } from '../../src/selfcheck/run-self-check';
import { NotScratchError, scratchWorkbookRefusal } from '../../src/selfcheck/scratch-workbook';
import { SelfCheckReport } from '../../src/selfcheck/self-check-report';
import type { SelfCheckEnvironment } from '../../src/selfcheck/self-check-report';
import type { HostFactory, OpenedHost } from '../../src/selfcheck/user-hand';
import { emptySheet, planOf } from '../host/file/sample-plan';

const environment: SelfCheckEnvironment = {
  product: '0.1.0',
  application: '示例表格',
  version: '1.0',
  platform: 'PC',
  interfaceLevel: null,
};

/** A clock that goes on by a second each time it is asked. */
function ticking(): () => Date {
  let time = Date.UTC(2026, 3, 1);
  return () => new Date((time += 1000));
}

type Breakage = (file: FileWorkbook) => Partial<WorkbookEditor>;

/** A file whose hand types and looks at contents, but does nothing else; parts of the editor may be replaced. */
function openFile(breakage: Breakage = () => ({})): HostFactory {
  return async (): Promise<OpenedHost> => {
    const file = new FileWorkbook(await writePlan(planOf(emptySheet('表一'))));
    return {
      editor: {
        kind: file.kind,
        capabilities: file.capabilities,
        read: () => file.read(),
        layOut: (plan, progress) => file.layOut(plan, progress),
        write: (values) => file.write(values),
        mark: (findings) => file.mark(findings),
        repair: (plan) => file.repair(plan),
        ...breakage(file),
      },
      live: null,
      hand: {
        acts: new Set(['type', 'dump']),
        do: () => Promise.reject(new Error('this hand does not edit')),
        type: async (sheet, cell, text) => {
          const { row, column } = parseCellAddress(cell) ?? { row: 0, column: 0 };
          await file.write([{ place: { sheet, row, column }, value: { kind: 'text', text } }]);
        },
        dump: () => Promise.resolve(readWorkbook(file.bytes())),
        selection: () => Promise.resolve(null),
        settled: () => Promise.resolve(),
      },
      close: () => Promise.resolve(),
    };
  };
}

async function failuresOf(open: HostFactory): Promise<string[]> {
  const { cases } = await runSelfCheck(open, { environment, now: ticking() });
  return cases.flatMap((result) =>
    result.outcome === 'failed' ? [`${result.name}：${result.message}`] : [],
  );
}

const passing: HostCase = { area: 'reading', name: '通过', needs: [], run: () => Promise.resolve() };
const failing: HostCase = {
  area: 'writing',
  name: '不通过',
  needs: [],
  run: () =>
    Promise.reject(
      Object.assign(new Error('broken'), {
        code: 'InvalidArgument',
        debugInfo: { errorLocation: 'Range.merge' },
      }),
    ),
};
const live: HostCase = { area: 'watching', name: '不适用', needs: ['type', 'live', 'cut'], run: failing.run };

test('every case has its own name, and every area has cases', () => {
  expect(new Set(hostCases.map(({ name }) => name)).size).toBe(hostCases.length);
  expect(new Set(hostCases.map(({ area }) => area))).toEqual(new Set(HOST_CASE_AREAS));
});

test('a file passes all cases that apply to it', async () => {
  const told: [string, number, number][] = [];
  const report = await runSelfCheck(openFile(), {
    environment,
    now: ticking(),
    onCaseDone: ({ name }, done, total) => {
      told.push([name, done, total]);
      return 'continue';
    },
  });
  expect(report.cases.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
  expect(report).toMatchObject({ complete: true, failed: 0, environment });
  expect(report.passed).toBeGreaterThan(15);
  expect(report.passed + report.notApplicable).toBe(hostCases.length);
  expect(told).toEqual(hostCases.map(({ name }, index) => [name, index + 1, hostCases.length]));
});

test('the report says what came of each case, and is data', async () => {
  const report = await runSelfCheck(openFile(), {
    environment,
    now: ticking(),
    cases: [passing, failing, live],
  });
  expect(SelfCheckReport.parse(JSON.parse(JSON.stringify(report)))).toEqual({
    format: 'self-check@1',
    environment,
    host: {
      kind: 'file',
      capabilities: expect.objectContaining({ protection: true, undoOfWrites: false }) as object,
      acts: ['dump', 'type'],
    },
    startedAt: '2026-04-01T00:00:01.000Z',
    complete: true,
    passed: 1,
    failed: 1,
    notApplicable: 1,
    cases: [
      { outcome: 'passed', area: 'reading', name: '通过', milliseconds: 1000 },
      {
        outcome: 'failed',
        area: 'writing',
        name: '不通过',
        milliseconds: 1000,
        message: '执行中断：Error: broken · InvalidArgument · Range.merge',
      },
      {
        outcome: 'notApplicable',
        area: 'watching',
        name: '不适用',
        milliseconds: 1000,
        reason: '当前软件不提供：打开的工作簿、剪切。',
      },
    ],
  });
});

test('cancelling leaves out the cases that follow', async () => {
  const report = await runSelfCheck(openFile(), {
    environment,
    now: ticking(),
    cases: [passing, passing, failing],
    onCaseDone: (_, done) => (done === 2 ? 'cancel' : 'continue'),
  });
  expect(report).toMatchObject({ complete: false, passed: 2, failed: 0 });
});

test('a workbook that cannot be opened, or given back, fails the case and not the check', async () => {
  const unopened = await runSelfCheck(() => Promise.reject(new Error('closed')), {
    environment,
    now: ticking(),
    cases: [passing, failing],
  });
  expect(unopened).toMatchObject({ host: null, failed: 2 });
  const unclosed = await runSelfCheck(
    async () => ({ ...(await openFile()()), close: () => Promise.reject(new Error('busy')) }),
    { environment, now: ticking(), cases: [passing, live] },
  );
  expect(unclosed.cases.map((result) => ('message' in result ? result.message : ''))).toEqual([
    '未能恢复到检查前的状态：执行中断：Error: busy',
    '未能恢复到检查前的状态：执行中断：Error: busy',
  ]);
});

const staff = fieldPlace('overview.staff.total');

test.each<[string, Breakage, RegExp[]]>([
  [
    'leaves a trace of its marks',
    (file) => ({
      mark: async (findings) => {
        await file.mark(findings);
        if (findings.length > 0) return;
        const place = { sheet: staff.sheet, row: staff.row, column: 2 };
        await file.write([{ place, value: { kind: 'text', text: ' ' } }]);
      },
    }),
    [/^按行标出有关各列.*：清除标记后的工作簿与预期不符/, /^没有标记时清除标记不作改动：/],
  ],
  [
    'marks nothing',
    () => ({ mark: () => Promise.resolve() }),
    [/^按行标出有关各列.*：标记与预期不符：\[0\] 应为 "联合体概况!B6 \|c2\|"，实为 （没有）/, /^再次标出/],
  ],
  [
    'leaves a sheet behind when laying out fails or is cancelled',
    (file) => ({
      layOut: async (plan, progress): Promise<LaidOut> => {
        const outcome = await file.layOut(plan, progress);
        if (outcome.outcome === 'failed' || outcome.outcome === 'cancelled') {
          const sheets = examplePlan.sheets.slice(0, 1);
          await file.layOut({ ...examplePlan, sheets, names: [] });
        }
        return outcome;
      },
    }),
    [/^中途失败不留任何痕迹.*：工作簿与预期不符/, /^中途取消不留任何痕迹.*：工作簿与预期不符/],
  ],
  [
    'overwrites sheets of the same name',
    (file) => ({
      layOut: async (plan, progress) => {
        const outcome = await file.layOut(plan, progress);
        return outcome.outcome === 'nameClash' ? { outcome: 'laidOut', sheets: outcome.sheets } : outcome;
      },
    }),
    [/^表名全部重复时不作改动：再次生成表格的结果与预期不符：outcome 应为 "nameClash"，实为 "laidOut"/],
  ],
  [
    'takes texts for numbers',
    (file) => ({
      write: (values) =>
        file.write(
          values.map(({ place, value }) =>
            value.kind === 'text' && /^\d+$/.test(value.text)
              ? { place, value: { kind: 'number', decimal: String(Number(value.text)) } }
              : { place, value },
          ),
        ),
    }),
    [/^像数字、日期或公式的文本原样写入和读出.*成员企业!C9|^像数字.*：文本与预期不符/],
  ],
  [
    'repairs what is sound',
    (file) => ({
      repair: async (plan) => {
        const { remaining } = await file.repair(plan);
        return { repaired: [staff], remaining };
      },
    }),
    [/^在受保护的表中键入.*：需要修复的单元格与预期不符/, /^完好的工作簿修复时不作改动：修复结果与预期不符/],
  ],
])('a host that %s does not pass', async (_, breakage, failures) => {
  const found = await failuresOf(openFile(breakage));
  expect(found).toEqual(failures.map((failure) => expect.stringMatching(failure) as string));
});

test('only a workbook with nothing in it is a scratch workbook', () => {
  const sheet = { name: '表一', state: 'visible' as const, kind: 'worksheet' as const, cells: [] };
  const empty = { sheets: [sheet], names: [], notes: [] };
  expect(scratchWorkbookRefusal(empty)).toBeNull();
  const cell = { row: 1, column: 1, value: { kind: 'text' as const, text: '示例' } };
  const name = { name: 'cf.workbook', refersTo: '"example-2026@1"', scope: null, hidden: false };
  for (const used of [
    { ...empty, sheets: [{ ...sheet, cells: [cell] }] },
    { ...empty, sheets: [sheet, { ...sheet, name: '表二' }] },
    { ...empty, names: [name] },
  ]) {
    expect(scratchWorkbookRefusal(used)).toMatch(/空白工作簿/);
  }
});

test('a workbook with something in it stops the check before its first case, later only the cases that meet it', async () => {
  const refuse = (): Promise<OpenedHost> => Promise.reject(new NotScratchError('示例：工作簿里有内容。'));
  const now = ticking();
  await expect(runSelfCheck(refuse, { environment, now })).rejects.toThrow('示例：工作簿里有内容。');
  const open = openFile();
  let opened = 0;
  const filledMeanwhile: HostFactory = () => (opened++ === 0 ? open() : refuse());
  const report = await runSelfCheck(filledMeanwhile, { environment, now, cases: [passing, passing] });
  expect(report).toMatchObject({ complete: true, passed: 1, failed: 1 });
});
