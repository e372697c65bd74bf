import { workbookFiles } from '../../../../src/host/file/workbook-files';
import { documentFiles } from '../../../../src/host/file/document/document-files';
import { readWorkbook } from '../../../../src/host/file/reading/read-workbook';
import { cellText } from '../../../../src/filing/cell-text';
import { DeskView } from '../../../../src/usecases/merge/desk/desk';
import type { Desk, ReadingProgress } from '../../../../src/usecases/merge/desk/desk';
import { MergeDesk } from '../../../../src/usecases/merge/desk/merge-desk';
import { RemoteDesk } from '../../../../src/usecases/merge/desk/remote-desk';
import type { DeskPort } from '../../../../src/usecases/merge/desk/desk-protocol';
import { clerkChoice } from '../../../../src/usecases/merge/clerk-choice';
import { mergeFiles } from '../../../../src/usecases/merge/merge-files';
import { leftOut, readIncoming } from '../../../../src/usecases/merge/read-incoming';
import { offeredFiles } from '../../../../src/usecases/merge/intake/offered-files';
import type { GivenFile } from '../../../../src/usecases/merge/intake/offered-files';
import { wholeBudget } from '../../../../src/usecases/merge/intake/open-archive';
import { blankReceiptNote } from '../../../../src/usecases/merge/receipt-notes';
import { seededArchive, seededFolder, seededWorkbook } from '../../../merge/submissions/seeded-archive';
import { seededNames } from '../../../merge/submissions/seeded-values';
import { closeChannels, given, localDesk, NOW, remoteDesk } from './opened-desks';

/** Merging a file at a time, where it is called and beside it: both come to what the use case says. */

afterEach(closeChannels);

const COUNT = 6;
let files: GivenFile[];
let archive: GivenFile;
beforeAll(async () => {
  files = [...(await seededFolder(COUNT))].map(([name, bytes]) => given(name, bytes));
  archive = given('打包.zip', await seededArchive(COUNT));
});

const nothing = (): void => undefined;

describe.each([
  ['here', localDesk],
  ['in a thread', remoteDesk],
])('%s', (_name, open: () => Desk) => {
  test('what comes out is what the use case says', async () => {
    const desk = open();
    const view = await desk.read(files, nothing);
    const incoming = [];
    for (const file of files) {
      for await (const offer of offeredFiles(file, wholeBudget())) {
        incoming.push('bytes' in offer ? readIncoming(offer, readWorkbook(offer.bytes)) : leftOut(offer));
      }
    }
    const merged = mergeFiles(incoming, null, NOW);
    if (merged.outcome !== 'new') throw new Error(merged.outcome);
    expect(view).toMatchObject({
      files: merged.files,
      duplicates: merged.result.duplicates,
      conflicts: merged.result.conflicts,
      remarks: merged.result.remarks,
      into: null,
    });
    const output = await desk.output();
    if (output.outcome !== 'made') throw new Error(output.message);
    expect(readWorkbook(output.bytes)).toEqual(readWorkbook(await workbookFiles.make(merged.plan)));
  });

  test('an archive comes to the same as the folder that was packed', async () => {
    const [folder, packed] = [await open().read(files, nothing), await open().read([archive], nothing)];
    // An archive says first what is not to be unpacked.
    const plain = (view: DeskView): unknown => {
      const said = DeskView.parse(JSON.parse(JSON.stringify(view).split('打包.zip/').join('')));
      return { ...said, files: said.files.sort((one, other) => (one.file < other.file ? -1 : 1)) };
    };
    expect(plain(packed)).toEqual(plain(folder));
  });

  test('every file is counted, and what could not be read says why at once', async () => {
    const told: ReadingProgress[] = [];
    await open().read([archive], (progress) => told.push(progress));
    expect(told).toHaveLength(COUNT + 5);
    expect(told.every(({ total }) => total === COUNT + 5)).toBe(true);
    expect(told.map(({ done }) => done)).toEqual(told.map((_, index) => index + 1));
    const refused = told.filter((progress) => progress.refused !== null).map(({ file }) => file);
    expect(refused.sort()).toEqual(['打包.zip/收件/坏.xlsx', '打包.zip/收件/旧版.et'].sort());
  });

  test('stopped on the way, it keeps what was read', async () => {
    const desk = open();
    const view = await desk.read(files, ({ done }) => {
      if (done === 2) desk.cancel();
    });
    expect(view.files.length).toBeGreaterThanOrEqual(2);
    expect(view.files.length).toBeLessThan(files.length);
    const { applications } = await desk.read(files, nothing);
    expect(applications).toHaveLength(COUNT);
  });

  test('a decision and its withdrawal', async () => {
    const desk = open();
    const { conflicts } = await desk.read(files, nothing);
    const conflict = conflicts.find(({ kind }) => kind === 'park');
    if (conflict === undefined) throw new Error('no conflict');
    const chosen = conflict.candidates[1]?.id ?? '';
    const choice = clerkChoice(conflict, 'replace', chosen, '示例理由', NOW);
    const decided = await desk.decide({ subject: conflict.subject, choice });
    expect(decided.applications.map(({ key }) => key)).not.toContain(conflict.candidates[0]?.id);
    expect(decided.conflicts.find(({ kind }) => kind === 'park')?.choice).toEqual(choice);
    const withdrawn = await desk.decide({ subject: conflict.subject, choice: null });
    expect(withdrawn.applications).toHaveLength(COUNT);
  });

  test('every value of an application says where it was read', async () => {
    const desk = open();
    const { applications } = await desk.read(files, nothing);
    const [first] = applications;
    if (first === undefined) throw new Error('no application');
    const values = await desk.values(first.programme, first.key);
    expect(values.length).toBeGreaterThan(20);
    expect(values.every(({ value, from }) => (value === '') === (from === null))).toBe(true);
  });

  test('what is no merged workbook is refused, and nothing else changes', async () => {
    const desk = open();
    await desk.read(files, nothing);
    const [application] = files;
    if (application === undefined) throw new Error('no file');
    expect(await desk.into(application)).toMatchObject({ outcome: 'refused' });
    expect((await desk.decide({ subject: 'none', choice: null })).into).toBeNull();
  });
});

test('decisions and notes are written, read again, and stand when more is merged', async () => {
  const desk = localDesk();
  const bad = given('坏.xlsx', new Uint8Array(3));
  const { conflicts, applications } = await desk.read([...files, bad], nothing);
  const conflict = conflicts.find(({ kind }) => kind === 'park');
  const [first, second] = applications;
  if (conflict === undefined || first === undefined || second === undefined) throw new Error('no conflict');
  await desk.decide({
    subject: conflict.subject,
    choice: clerkChoice(conflict, 'both', null, '示例理由', NOW),
  });
  const note = {
    ...blankReceiptNote(first.programme, first.key),
    received: '2026-05-13',
    copies: '3',
    seals: '齐全',
    result: '补正',
    reason: '=缺签字页',
  };
  await desk.note([note]);
  const output = await desk.output();
  if (output.outcome !== 'made') throw new Error(output.message);

  const again = localDesk();
  await again.into(given('申报汇总表.xlsx', output.bytes));
  const added = seededNames(COUNT);
  const view = await again.read([given('新.xlsx', await seededWorkbook(added))], nothing);
  expect(view.conflicts.find(({ kind }) => kind === 'park')?.choice?.reason).toBe('示例理由');
  // What begins like a formula is guarded in the cell, and said as it was typed.
  expect(view.receipts).toEqual([note]);
  expect(view.into?.rows).toMatchObject([{ kind: 'added', title: added.consortium }]);
  // Files of earlier merges that could not be read stay in the list of sources.
  expect(view.into?.given).toEqual([{ status: 'merged', count: 1 }]);
  expect(view.into?.sources).toBe(files.length + 2);
  expect(view.into?.lists.map(({ sheet }) => sheet)).toContain('收件登记与形式审查');

  await again.note([
    { ...note, extended: '2026-06-30', reason: '示例' },
    { ...blankReceiptNote(second.programme, second.key), received: '2026-05-14' },
    { ...blankReceiptNote(second.programme, added.consortium), received: '2026-05-15' },
  ]);
  const written = await again.output();
  if (written.outcome !== 'made') throw new Error(written.message);
  const reading = readWorkbook(written.bytes);
  if (reading.outcome !== 'read') throw new Error(reading.message);
  const sheet = reading.content.sheets.find(({ name }) => name === '收件登记与形式审查');
  const row = (number: number): string[] =>
    (sheet?.cells ?? []).filter((cell) => cell.row === number && cell.column > 2).map(cellText);
  expect(row(2)).toEqual(expect.arrayContaining(['2026-05-13', '2026-06-30', '3', '齐全', '补正', '示例']));
  expect(row(3)).toContain('2026-05-14');
  // A row of a later merge shows a day as a day.
  expect(row(COUNT + 2)).toContain('2026-05-15');
});

test('many call theirs the same: each keeps a name of its own, and the same file picked twice counts once', async () => {
  const [one, two] = [await seededWorkbook(seededNames(0)), await seededWorkbook(seededNames(1))];
  const desk = localDesk();
  await desk.read([given('申报表.xlsx', one), given('申报表.xlsx', two)], nothing);
  const view = await desk.read([given('申报表.xlsx', one)], nothing);
  expect(view.files.map(({ file, status }) => [file, status]).sort()).toEqual([
    ['申报表.xlsx', 'merged'],
    ['申报表（2）.xlsx', 'merged'],
  ]);
});

test('a file that was mended stands in the place of the damaged one', async () => {
  const whole = await seededWorkbook(seededNames(0));
  const desk = localDesk();
  const before = await desk.read([given('甲.xlsx', whole.slice(0, 900))], nothing);
  expect(before.files).toMatchObject([{ file: '甲.xlsx', status: 'unreadable' }]);
  const after = await desk.read([given('甲.xlsx', whole)], nothing);
  expect(after.files).toMatchObject([{ file: '甲.xlsx', status: 'merged' }]);
});

test('a file that cannot be opened any more, and one the program fails at, do not stop the others', async () => {
  const gone: GivenFile = {
    name: '已移走.xlsx',
    day: null,
    content: { size: 10, arrayBuffer: () => Promise.reject(new Error('gone')) },
  };
  const read = (bytes: Uint8Array): ReturnType<typeof workbookFiles.read> =>
    bytes.length === 3 ? Promise.reject(new Error('示例故障')) : workbookFiles.read(bytes);
  const desk = new MergeDesk({
    files: { ...workbookFiles, read },
    documents: documentFiles,
    now: () => NOW,
    pause: () => Promise.resolve(),
  });
  const view = await desk.read(
    [gone, given('异常.xlsx', new Uint8Array(3)), given('甲.xlsx', await seededWorkbook(seededNames(0)))],
    nothing,
  );
  expect(view.files.map(({ file, status }) => [file, status])).toEqual(
    expect.arrayContaining([
      ['已移走.xlsx', 'unreadable'],
      ['异常.xlsx', 'unreadable'],
      ['甲.xlsx', 'merged'],
    ]),
  );
});

test('a thread that dies is told to whoever waits', async () => {
  const silent: DeskPort = { postMessage: nothing, addEventListener: nothing };
  const desk = new RemoteDesk(silent);
  const asked = desk.clear();
  desk.fail(new Error('示例'));
  await expect(asked).rejects.toThrow('示例');
});
