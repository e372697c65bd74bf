import { IDENTITY_NAME } from '../../../src/model/keys';
import type { WorkbookContent } from '../../../src/model/workbook-content';
import { readWorkbookFiling } from '../../../src/usecases/check-workbook';
import { foreignFormHint, readFormWorkbook } from '../../../src/usecases/foreign-workbook/read-form-workbook';
import { readSubmission } from '../../../src/usecases/merge/read-submission';
import { filledContent, submissionOf } from '../../merge/submissions/seeded-file';
import { seededNames, seededValues } from '../../merge/submissions/seeded-values';

const VALUES = seededValues(seededNames(0));
const WHOLE = filledContent(VALUES);

/** A workbook of ours whose hidden rows and columns were emptied and whose names are gone, as after copying cells. */
function withoutKeys(content: WorkbookContent, keepsIdentity: boolean): WorkbookContent {
  return {
    ...content,
    names: content.names.filter(({ name }) => keepsIdentity && name === IDENTITY_NAME),
    sheets: content.sheets
      .filter(({ state }) => state === 'visible')
      .map((sheet) => ({
        ...sheet,
        cells: sheet.cells.filter(({ row, column }) => row > 1 && column > 2),
      })),
  };
}

const fieldsOf = (content: WorkbookContent) => {
  const read = readWorkbookFiling({ outcome: 'read', content });
  if (read.outcome !== 'read') throw new Error(read.reason);
  return read.filing.entries;
};

test('as long as the workbook says whose it is, its fields are found by their labels, and none says another’s value', () => {
  const before = new Map(
    fieldsOf(WHOLE).map(({ field, year, raw }) => [`${field}@${String(year)}`, raw] as const),
  );
  const after = fieldsOf(withoutKeys(WHOLE, true)).filter(({ tableRow }) => tableRow === null);
  const byLabels = after.filter(({ foundBy }) => foundBy === 'labels');
  expect(byLabels.length).toBeGreaterThan(40);
  expect(after.filter(({ foundBy }) => foundBy === 'keys' || foundBy === 'names')).toEqual([]);
  for (const { field, year, raw } of byLabels) {
    expect([field, year, raw]).toEqual([field, year, before.get(`${field}@${String(year)}`)]);
  }
});

test('where nothing says whose it is, it is recognised as a foreign one, for a person to confirm', () => {
  const content = withoutKeys(WHOLE, false);
  expect(readWorkbookFiling({ outcome: 'read', content }).outcome).toBe('refused');
  expect(foreignFormHint(content)).toContain('--programme lianyungang-2026');
  const reading = readFormWorkbook(
    { reading: { outcome: 'read', content }, merges: new Map() },
    'lianyungang-2026',
  );
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

test('merging takes one that says whose it is, and tells staff sheet by sheet what was found by labels', () => {
  const whole = submissionOf({ file: '原件.xlsx', content: WHOLE, receivedAt: '2026-05-13' });
  const lost = submissionOf({
    file: '丢失.xlsx',
    content: withoutKeys(WHOLE, true),
    receivedAt: '2026-05-13',
  });
  expect(lost.names.map(({ party, name }) => [party, name])).toEqual(
    whole.names.map(({ party, name }) => [party, name]),
  );
  const told = lost.findings.filter(({ rule }) => rule === 'WORKBOOK-keysLost');
  expect(told.length).toBeGreaterThan(3);
  for (const { severity, message } of told)
    expect([severity, message]).toEqual(['warning', expect.stringContaining('请核对')]);
});

test('merging leaves one alone that says nothing, and says how to have it recognised and confirmed', () => {
  const read = readSubmission(
    { file: '丢失.xlsx', digest: 'a'.repeat(64), receivedAt: null },
    { outcome: 'read', content: withoutKeys(WHOLE, false) },
  );
  expect(read).toMatchObject({ outcome: 'refused', reason: expect.stringContaining('import') as string });
});
