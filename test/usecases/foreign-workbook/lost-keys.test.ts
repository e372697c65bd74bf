import { cellText } from '../../../src/filing/cell-text';
import { cellAddress } from '../../../src/model/cell-address';
import type { ClerkChoice, Conflict } from '../../../src/model/merge';
import type { Submission } from '../../../src/model/submission';
import type { WorkbookContent } from '../../../src/model/workbook-content';
import { readWorkbookFiling } from '../../../src/usecases/check-workbook';
import { foreignFormHint, readFormWorkbook } from '../../../src/usecases/foreign-workbook/read-form-workbook';
import { clerkChoice } from '../../../src/usecases/merge/clerk-choice';
import type { IncomingFile } from '../../../src/usecases/merge/merge-files';
import { mergeFiles } from '../../../src/usecases/merge/merge-files';
import { readSubmission } from '../../../src/usecases/merge/read-submission';
import { withoutKeys } from '../../merge/submissions/lost-keys';
import { filledContent, submissionOf } from '../../merge/submissions/seeded-file';
import { seededNames, seededValues } from '../../merge/submissions/seeded-values';

const NOW = '2026-05-20T09:00:00+08:00';
const VALUES = seededValues(seededNames(0));
const WHOLE = filledContent(VALUES);

const fieldsOf = (content: WorkbookContent) => {
  const read = readWorkbookFiling({ outcome: 'read', content });
  if (read.outcome !== 'read') throw new Error(read.reason);
  return read.filing.entries;
};

test('as long as the workbook says whose it is, its fields are found by their labels, and none says another’s value', () => {
  const before = new Map(
    fieldsOf(WHOLE).map(({ field, year, raw }) => [`${field}@${String(year)}`, raw] as const),
  );
  const after = fieldsOf(withoutKeys(WHOLE, { identity: true })).filter(({ tableRow }) => tableRow === null);
  const byLabels = after.filter(({ foundBy }) => foundBy === 'labels');
  expect(byLabels.length).toBeGreaterThan(40);
  expect(after.filter(({ foundBy }) => foundBy === 'keys' || foundBy === 'names')).toEqual([]);
  for (const { field, year, raw } of byLabels) {
    expect([field, year, raw]).toEqual([field, year, before.get(`${field}@${String(year)}`)]);
  }
});

test('where nothing says whose it is, it is recognised as a foreign one, for a person to confirm', () => {
  const content = withoutKeys(WHOLE, { identity: false });
  expect(readWorkbookFiling({ outcome: 'read', content }).outcome).toBe('refused');
  expect(foreignFormHint(content)?.importable).toEqual({ programme: 'lianyungang-2026' });
  const reading = readFormWorkbook({ outcome: 'read', content }, 'lianyungang-2026');
  if (reading.outcome !== 'read') throw new Error(reading.message);
  const { values } = reading.recognised;
  const certain = values.filter(({ certainty, table }) => certainty === 'certain' && table === null);
  const before = new Map(
    fieldsOf(WHOLE).map(({ field, year, raw }) => [`${field}@${String(year)}`, raw] as const),
  );
  const wrong = certain.filter(({ field, year, raw }) => before.get(`${field}@${String(year)}`) !== raw);
  expect(wrong.map(({ key, raw }) => [key, raw.slice(0, 40)])).toEqual([]);
  expect(certain.length).toBeGreaterThan(20);
});

/** What merging makes of one file. */
function merged(submission: Submission, choices: readonly ClerkChoice[] = []) {
  const incoming: IncomingFile[] = [{ kind: 'submission', submission }];
  const clerk = { choices: new Map(choices.map((choice) => [choice.subject, choice])), notes: [] };
  const outcome = mergeFiles(incoming, null, NOW, clerk);
  if (outcome.outcome !== 'new') throw new Error(outcome.outcome);
  return outcome;
}

function onlyConflict({ result: { conflicts } }: ReturnType<typeof merged>): Conflict {
  const [conflict, ...others] = conflicts;
  if (conflict === undefined || others.length > 0) throw new Error(JSON.stringify(conflicts));
  return conflict;
}

const SHEET = '成员学校';
const lostSheet = submissionOf({
  file: '丢失.xlsx',
  content: withoutKeys(WHOLE, { identity: true, sheets: [SHEET] }),
  receivedAt: '2026-05-13',
});

describe('merging one that says whose it is', () => {
  test('a single sheet found by labels, every field of it, is shown and does not count before it is confirmed', () => {
    const open = merged(lostSheet);
    expect(open.result.rows).toEqual([]);
    expect(open.result.files.map(({ status }) => status)).toEqual(['unconfirmed']);
    expect(open.result.files[0]?.reason).toContain('确认');
    const conflict = onlyConflict(open);
    expect(conflict).toMatchObject({ kind: 'foundByLabels', standing: null, choice: null });
    expect(conflict.message).toContain('把握较大');
    expect(conflict.labelled).toMatchObject([{ sheet: SHEET, found: 5, asked: 5, doubts: [] }]);
    expect(conflict.labelled?.[0]?.values[0]).toEqual({
      label: '联合体学校情况第1行 学校名称',
      text: seededNames(0).school,
      cell: 'C11',
    });
  });

  test('whichever sheet lost its keys, the same is read, and no value of it counts unseen', () => {
    for (const { name, state } of WHOLE.sheets) {
      const lost = submissionOf({
        file: '丢失.xlsx',
        content: withoutKeys(WHOLE, { identity: true, sheets: [name] }),
        receivedAt: '2026-05-13',
      });
      const labelled = lost.files[0]?.labelled?.map((of) => [of.sheet, of.found === of.asked, of.doubts]);
      const asksNothing = state !== 'visible' || name === '使用说明' || name === '申报承诺';
      expect([name, lost.content, labelled]).toEqual([
        name,
        lostSheet.content,
        asksNothing ? undefined : [[name, true, []]],
      ]);
    }
  });

  test('a single row without its key is shown with what was read there', () => {
    const sheets = WHOLE.sheets.map((sheet) =>
      sheet.name === '联合体概况'
        ? { ...sheet, cells: sheet.cells.filter(({ row, column }) => row !== 6 || column !== 1) }
        : sheet,
    );
    const names = WHOLE.names.filter(({ name }) => !name.includes('overview.secretariat'));
    const { files } = submissionOf({
      file: '丢失.xlsx',
      content: { ...WHOLE, names, sheets },
      receivedAt: '2026-05-13',
    });
    expect(files[0]?.labelled?.map(({ sheet, values }) => [sheet, values.map(({ cell }) => cell)])).toEqual([
      ['联合体概况', ['E6', 'H6']],
    ]);
  });

  test('confirmed it counts as if it had its keys; left out it does not', () => {
    const conflict = onlyConflict(merged(lostSheet));
    const confirmed = merged(lostSheet, [clerkChoice(conflict, 'confirm', lostSheet.content, '', NOW)]);
    const whole = submissionOf({ file: '丢失.xlsx', content: WHOLE, receivedAt: '2026-05-13' });
    expect(confirmed.result.rows).toEqual(merged(whole).result.rows);
    expect(confirmed.result.files.map(({ status }) => status)).toEqual(['merged']);
    const left = merged(lostSheet, [clerkChoice(conflict, 'leaveOut', null, '', NOW)]);
    expect([left.result.rows, left.result.files.map(({ status }) => status)]).toEqual([[], ['setAside']]);
  });

  test('a file of the same content that has its keys confirms it', () => {
    const whole = submissionOf({ file: '原件.xlsx', content: WHOLE, receivedAt: '2026-05-20' });
    expect(whole.content).toBe(lostSheet.content);
    const both = mergeFiles(
      [lostSheet, whole].map((submission) => ({ kind: 'submission', submission })),
      null,
      NOW,
    );
    if (both.outcome !== 'new') throw new Error(both.outcome);
    expect(both.result.conflicts).toEqual([]);
    expect(both.result.files.map(({ file, status }) => [file, status])).toEqual([
      ['丢失.xlsx', 'duplicate'],
      ['原件.xlsx', 'merged'],
    ]);
  });

  test('all sheets lost: what nobody found and what was moved is said before anybody confirms', () => {
    const content = withoutKeys(WHOLE, { identity: true });
    const sheets = content.sheets.filter(({ name }) => name !== '特色与创新');
    const moved = sheets.map((sheet) =>
      sheet.name !== '联合体概况'
        ? sheet
        : {
            ...sheet,
            cells: sheet.cells.map((cell) =>
              cell.value.kind === 'text' && cell.value.text.startsWith('固定办公面积')
                ? { ...cell, value: { kind: 'text' as const, text: '面积' } }
                : cell,
            ),
          },
    );
    const lost = submissionOf({
      file: '丢失.xlsx',
      content: { ...content, sheets: moved },
      receivedAt: '2026-05-13',
    });
    const { labelled = [], message } = onlyConflict(merged(lost));
    expect(labelled.find(({ sheet }) => sheet === '特色与创新')).toMatchObject({ found: 0, values: [] });
    const overview = labelled.find(({ sheet }) => sheet === '联合体概况');
    expect(overview?.found).toBeLessThan(overview?.asked ?? 0);
    expect(overview?.doubts.length).toBeGreaterThan(0);
    expect(message).toContain('须逐项核对');
  });
});

test('one that says nothing is recognised as the form of its notice, for the clerk to confirm', () => {
  const content = withoutKeys(WHOLE, { identity: false });
  const lost = submissionOf({ file: '丢失.xlsx', content, receivedAt: '2026-05-13' });
  const open = merged(lost);
  expect(open.result.rows).toEqual([]);
  const conflict = onlyConflict(open);
  expect(conflict.kind).toBe('foundByLabels');
  const cells = new Map(
    content.sheets.flatMap(({ name, cells: own }) =>
      own.map((cell) => [`${name}!${cellAddress(cell.row, cell.column)}`, cellText(cell)] as const),
    ),
  );
  // Whatever is said to stand in a cell stands there.
  for (const { sheet, values } of conflict.labelled ?? []) {
    for (const { cell } of values) expect(cells.get(`${sheet}!${cell}`) ?? '').not.toBe('');
  }
  for (const { decimal, from } of lost.figures) {
    expect(cells.get(`${from.sheet}!${from.cell}`)?.replace(/,/g, '')).toContain(decimal);
  }
});

test('a large table is never taken for a form, and takes no time', () => {
  const content = withoutKeys(WHOLE, { identity: false });
  const [first, ...others] = content.sheets;
  if (first === undefined) throw new Error('no sheet');
  const many = Array.from({ length: 200_000 }, (_, index) => ({
    row: 1000 + index,
    column: 3,
    value: { kind: 'text' as const, text: `杂项${index}` },
  }));
  const read = readSubmission(
    { file: '大.xlsx', digest: 'a'.repeat(64), receivedAt: null },
    {
      outcome: 'read',
      content: { ...content, sheets: [{ ...first, cells: [...first.cells, ...many] }, ...others] },
    },
  );
  expect(read.outcome).toBe('refused');
});
