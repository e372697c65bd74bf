import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { FillValues } from '../../../src/model/command-output';
import { fieldAtYear } from '../../../src/model/keys';
import type { CellValue } from '../../../src/model/ports';
import type { PlannedValue } from '../../../src/model/workbook-plan';
import { findProgramme } from '../../../src/programmes/registry';
import type { ReadableWorkbook } from '../../../src/usecases/check-workbook';
import { checkWorkbook } from '../../../src/usecases/check-workbook';
import type { Clock } from '../../../src/usecases/clock';
import { makeTemplate } from '../../../src/usecases/make-template';
import { FilingSession } from '../../../src/usecases/session/filing-session';
import { recheckWorkbook } from '../../../src/usecases/session/recheck-workbook';
import { MemoryWorkbook } from '../../setup/memory-workbook';

const CLOCK: Clock = { today: '2026-05-01', now: '2026-05-01T09:30:00+08:00' };
const SAMPLES = join(__dirname, '../../../src/programmes/lianyungang-2026/samples');

function sample(name: string): MemoryWorkbook {
  const programme = findProgramme('lianyungang-2026');
  if (programme === null) throw new Error('lianyungang-2026 is not registered');
  const values = FillValues.parse(JSON.parse(readFileSync(join(SAMPLES, `${name}.json`), 'utf8')));
  return new MemoryWorkbook(makeTemplate(programme, values).plan);
}

async function started(workbook: MemoryWorkbook): Promise<FilingSession> {
  const session = new FilingSession(workbook, () => CLOCK);
  await session.start();
  return session;
}

function openIn(session: FilingSession): ReadableWorkbook {
  const { view } = session.state;
  if (view.status !== 'open') throw new Error(`the workbook is ${view.status}`);
  return view.workbook;
}

function at(session: FilingSession, key: string, value: PlannedValue): CellValue {
  const entry = openIn(session).filing.entries.find(({ field, year }) => fieldAtYear(field, year) === key);
  if (!entry?.cell) throw new Error(`no cell for ${key}`);
  return { place: entry.cell, value };
}

const text = (content: string): PlannedValue => ({ kind: 'text', text: content });
const rawOf = (session: FilingSession, key: string): string | undefined =>
  openIn(session).filing.entries.find(({ field, year }) => fieldAtYear(field, year) === key)?.raw;

/** Lets what the user typed settle. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 400));

describe('what the workbook turns out to be', () => {
  test('an empty one has no forms, and gets them', async () => {
    const workbook = new MemoryWorkbook();
    const session = await started(workbook);
    expect(session.state.view).toEqual({ status: 'noForms', isEmpty: true });
    const told: (string | undefined)[] = [];
    session.subscribe(() => told.push(session.state.activity?.kind));
    expect(await session.layOut('lianyungang-2026')).toEqual({ outcome: 'done' });
    expect(openIn(session).programme.id).toBe('lianyungang-2026');
    expect(told).toContain('layingOut');
    expect(session.state.activity).toBeNull();
    // The title: column A and row 1 hold the keys, column B the marks.
    expect(workbook.revealed).toEqual([{ sheet: '使用说明', row: 2, column: 3 }]);
  });

  test('sheets of the same name stop a layout with their names', async () => {
    const session = await started(sample('clean'));
    expect(await session.layOut('lianyungang-2026')).toEqual({
      outcome: 'stopped',
      message: expect.stringContaining('封面') as string,
    });
  });

  test('a cancelled layout leaves no forms', async () => {
    const session = await started(new MemoryWorkbook());
    expect((await session.layOut('lianyungang-2026', () => true)).outcome).toBe('stopped');
    expect(session.state.view.status).toBe('noForms');
  });

  test('a host that does not answer is said to, and asked again later', async () => {
    const workbook = sample('clean');
    workbook.failure = new Error('单元格处于编辑状态');
    const session = await started(workbook);
    expect(session.state.view).toEqual({
      status: 'unreachable',
      message: expect.stringContaining('单元格处于编辑状态') as string,
    });
    workbook.failure = null;
    await session.refresh();
    expect(session.state.view.status).toBe('open');
  });

  test('a reading that fails later leaves the view and says that it is behind', async () => {
    const workbook = sample('clean');
    const session = await started(workbook);
    workbook.failure = new Error('示例原因');
    await session.refresh();
    expect(session.state.view.status).toBe('open');
    expect(session.state.behind).toContain('示例原因');
    workbook.failure = null;
    await session.refresh();
    expect(session.state.behind).toBeNull();
  });
});

describe('while the user types', () => {
  test('findings follow, one reading serves a burst, and nothing is written', async () => {
    const workbook = sample('clean');
    const session = await started(workbook);
    const errors = (): string[] =>
      openIn(session).result.findings.flatMap((finding) =>
        finding.kind === 'rule' && finding.severity === 'error' ? [finding.message] : [],
      );
    expect(errors()).toEqual([]);
    workbook.calls.length = 0;
    for (const words of ['一', '一二', '一二三人'])
      workbook.typed(at(session, 'overview.staff.total', text(words)));
    await settled();
    expect(workbook.calls).toEqual(['read']);
    expect(
      openIn(session)
        .result.findings.map(({ message }) => message)
        .join(),
    ).toContain('一二三人');
  });

  test('after it was stopped, nothing is read any more', async () => {
    const workbook = sample('clean');
    const session = await started(workbook);
    session.stop();
    workbook.calls.length = 0;
    workbook.typed(at(session, 'overview.staff.total', text('一')));
    await settled();
    expect(workbook.calls).toEqual([]);
  });

  test('checking again what changed says the same as checking everything', async () => {
    const workbook = sample('typical-mistakes');
    const session = await started(workbook);
    const options = { today: CLOCK.today, stage: 'check' } as const;
    const cells = openIn(session).filing.entries.flatMap(({ cell }) => cell ?? []);
    const typedValue = fc.constantFrom<PlannedValue>(
      { kind: 'blank' },
      { kind: 'number', decimal: '7' },
      { kind: 'number', decimal: '123456.5' },
      text('示例'),
      text('35人'),
      text('—'),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(cells.length - 1), typedValue), { minLength: 1, maxLength: 4 }),
        async (typed) => {
          const reading = await workbook.read();
          const before = checkWorkbook(reading, options);
          if (before.outcome !== 'checked') throw new Error('the sample is ours');
          workbook.typed(
            ...typed.flatMap(([index, value]) => {
              const place = cells[index];
              return place === undefined ? [] : [{ place, value }];
            }),
          );
          const after = await workbook.read();
          expect(recheckWorkbook(before, after, options)).toEqual(checkWorkbook(after, options));
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('what the user asks for', () => {
  test('a write is kept, and taken back', async () => {
    const session = await started(sample('clean'));
    const before = rawOf(session, 'overview.staff.total');
    const write = at(session, 'overview.staff.total', { kind: 'number', decimal: '99' });
    expect(await session.write({ title: '示例', rows: [], values: [write] })).toEqual({ outcome: 'done' });
    expect(rawOf(session, 'overview.staff.total')).toBe('99');
    expect(session.state.undoable.map(({ title }) => title)).toEqual(['示例']);
    expect(await session.undo()).toEqual({ outcome: 'done' });
    expect(rawOf(session, 'overview.staff.total')).toBe(before);
    expect(session.state.undoable).toEqual([]);
    expect((await session.undo()).outcome).toBe('stopped');
  });

  test('what the user changed since is not taken back', async () => {
    const workbook = sample('clean');
    const session = await started(workbook);
    const write = at(session, 'overview.staff.total', { kind: 'number', decimal: '99' });
    await session.write({ title: '示例', rows: [], values: [write] });
    workbook.typed({ ...write, value: { kind: 'number', decimal: '98' } });
    expect(await session.undo()).toEqual({
      outcome: 'stopped',
      message: expect.stringContaining(write.place.sheet) as string,
    });
    expect(rawOf(session, 'overview.staff.total')).toBe('98');
  });

  test('rows are inserted before their values are written, and values below are not lost', async () => {
    const workbook = sample('clean');
    const session = await started(workbook);
    const names = (): string[] =>
      openIn(session)
        .filing.entries.filter(({ field }) => field === 'members.enterprises.name')
        .map(({ raw }) => raw);
    const before = names();
    const second = openIn(session).filing.entries.filter(
      ({ field }) => field === 'members.enterprises.name',
    )[1];
    if (!second?.cell) throw new Error('the sample has two enterprises');
    const { sheet, row } = second.cell;
    await session.write({
      title: '示例',
      rows: [{ sheet, above: row, count: 2 }],
      values: [{ place: second.cell, value: text('示例新成员') }],
    });
    expect(names()).toEqual([before[0], '示例新成员', ...before.slice(1)]);
    expect(await session.undo()).toEqual({ outcome: 'done' });
    expect(names()).toEqual(before);
  });

  test('fixes are applied, all that are offered, and taken back', async () => {
    const session = await started(sample('typical-mistakes'));
    const offered = (): number => openIn(session).result.findings.filter(({ fix }) => fix !== null).length;
    const before = openIn(session).filing.entries.map(({ raw }) => raw);
    expect(offered()).toBeGreaterThan(0);
    expect(await session.fix(null)).toEqual({ outcome: 'done' });
    expect(openIn(session).filing.entries.map(({ raw }) => raw)).not.toEqual(before);
    await session.undo();
    expect(openIn(session).filing.entries.map(({ raw }) => raw)).toEqual(before);
  });

  test('a reason is kept in the workbook and answers the finding', async () => {
    const workbook = sample('typical-mistakes');
    const session = await started(workbook);
    const finding = openIn(session).result.findings.find(
      (found) => found.kind === 'rule' && found.severity === 'error',
    );
    if (!finding) throw new Error('the sample has an error');
    expect(await session.answer([{ target: finding.subject, reason: '示例原因' }], [])).toEqual({
      outcome: 'done',
    });
    const again = await started(workbook);
    expect(openIn(again).result.findings.find(({ subject }) => subject === finding.subject)).toMatchObject({
      answer: '示例原因',
    });
  });

  test('a sealed workbook is not written to, and can be unsealed with a reason', async () => {
    const workbook = sample('clean');
    const session = await started(workbook);
    expect(await session.seal()).toEqual({ outcome: 'done' });
    expect(openIn(session).seal).toMatchObject({ standing: 'unchanged' });
    const write = at(session, 'overview.staff.total', { kind: 'number', decimal: '99' });
    expect((await session.write({ title: '示例', rows: [], values: [write] })).outcome).toBe('stopped');
    workbook.typed(write);
    await session.refresh();
    expect(openIn(session).seal).toMatchObject({ standing: 'changed' });
    expect((await session.unseal('')).outcome).toBe('stopped');
    expect(await session.unseal('示例原因')).toEqual({ outcome: 'done' });
    expect(openIn(session).seal).toEqual({ standing: 'notSealed' });
  });

  test('errors stop 定稿 with a sentence', async () => {
    const session = await started(sample('typical-mistakes'));
    expect((await session.seal()).outcome).toBe('stopped');
  });

  test('findings are marked on request and cleared without a trace', async () => {
    const workbook = sample('typical-mistakes');
    const session = await started(workbook);
    const before = workbook.content;
    await session.mark();
    expect(workbook.content).not.toEqual(before);
    await session.clearMarks();
    expect(workbook.content).toEqual(before);
  });

  test('while one thing is done, another is put off', async () => {
    const session = await started(sample('typical-mistakes'));
    const [first, second] = await Promise.all([session.mark(), session.clearMarks()]);
    expect([first.outcome, second.outcome]).toEqual(['done', 'stopped']);
  });

  test('without forms there is nothing to write to', async () => {
    const session = await started(new MemoryWorkbook());
    expect((await session.fix(null)).outcome).toBe('stopped');
    expect((await session.mark()).outcome).toBe('stopped');
  });

  test('a cell is shown to the user', async () => {
    const workbook = sample('clean');
    const session = await started(workbook);
    const { place } = at(session, 'overview.staff.total', text(''));
    expect(await session.reveal(place)).toEqual({ outcome: 'done' });
    expect(await session.selection()).toEqual(place);
  });
});
