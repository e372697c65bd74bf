import { RefusalCode } from '../../../src/model/workbook-content';
import { REFUSAL_MESSAGES } from '../../../src/host/file/package/messages';
import { readWorkbook, readWorkbookWithin } from '../../../src/host/file/reading/read-workbook';
import { READING_LIMITS, type ReadingLimits } from '../../../src/host/file/package/reading-limits';
import {
  buildPackage,
  contentTypes,
  sharedStrings,
  soundParts,
  workbook,
  WORKBOOK_TYPE,
  worksheet,
  type Parts,
} from './build-package';
import { NO_WORKBOOKS, UNSOUND_PARTS } from './hostile-corpus';

const SHEET = 'xl/worksheets/sheet1.xml';

describe('files that are no .xlsx', () => {
  it.each(NO_WORKBOOKS)('%s', (_, bytes, code) => {
    const reading = readWorkbook(bytes);
    expect(reading).toMatchObject({ outcome: 'refused', code });
  });
});

describe('workbooks that are not sound', () => {
  it.each(UNSOUND_PARTS)('%s', (_, parts, code) => {
    expect(readWorkbook(buildPackage(parts))).toMatchObject({ outcome: 'refused', code });
  });

  it('names the cell it cannot read', () => {
    const reading = readWorkbook(buildPackage({}, '<row r="5"><c r="C5"><v>12a</v></c></row>'));
    expect(reading).toMatchObject({ outcome: 'refused', subject: '表一!C5' });
    expect(reading.outcome === 'refused' && reading.message).toContain('表一!C5');
  });

  it.each(['', 'A1:', 'A1:B2:C3', 'x', 'A0', 'A1:XFD1048576'])(
    'does not rely on the dimension %j',
    (reference) => {
      const part = worksheet('<row r="9"><c r="Z9"><v>1</v></c></row>', `<dimension ref="${reference}"/>`);
      expect(readWorkbook(buildPackage({ [SHEET]: part }))).toMatchObject({ outcome: 'read' });
    },
  );
});

describe('attacks by size', () => {
  const rows = (count: number, inner: (row: number) => string): string =>
    Array.from({ length: count }, (_, index) => `<row r="${index + 1}">${inner(index + 1)}</row>`).join('');
  const long = `A1${'+A1'.repeat(500)}`;
  it.each<[string, Parts, Partial<ReadingLimits>, RefusalCode]>([
    [
      'a part that inflates a thousandfold',
      { [SHEET]: worksheet(' '.repeat(5_000_000)) },
      {},
      'ratioTooHigh',
    ],
    [
      'many cells',
      { [SHEET]: worksheet(rows(11, (row) => `<c r="A${row}"><v>1</v></c>`)) },
      { cells: 10 },
      'tooManyCells',
    ],
    [
      'many shared strings',
      { 'xl/sharedStrings.xml': sharedStrings('<si/>'.repeat(11)) },
      { sharedStrings: 10 },
      'tooLarge',
    ],
    [
      'many sheets',
      { 'xl/workbook.xml': workbook('<sheet name="甲" r:id="rId1"/><sheet name="乙" r:id="rId2"/>') },
      { sheets: 1 },
      'tooLarge',
    ],
    [
      'many entries',
      Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`x${index}`, ''])),
      { entries: 20 },
      'tooManyEntries',
    ],
    ['a large part', { [SHEET]: worksheet(rows(100, () => '')) }, { partBytes: 1000 }, 'tooLarge'],
    ['much altogether', {}, { totalBytes: 1000 }, 'tooLarge'],
    [
      'shared formulas that unfold',
      {
        [SHEET]: worksheet(
          rows(
            60,
            (row) => `<c r="B${row}"><f t="shared" ref="B1:B60" si="0">${row === 1 ? long : ''}</f></c>`,
          ),
        ),
      },
      { formulaCharacters: 10_000 },
      'tooLarge',
    ],
  ])('refuses %s', (_, parts, limits, code) => {
    const reading = readWorkbookWithin(buildPackage(parts), { ...READING_LIMITS, ...limits });
    expect(reading).toMatchObject({ outcome: 'refused', code });
  });

  it('reads what stays just within the limits', () => {
    const parts = { [SHEET]: worksheet(rows(10, (row) => `<c r="A${row}"><v>1</v></c>`)) };
    const limits = {
      ...READING_LIMITS,
      cells: 10,
      entries: Object.keys(soundParts()).length,
      sheets: 1,
      sharedStrings: 1,
    };
    expect(readWorkbookWithin(buildPackage(parts), limits)).toMatchObject({ outcome: 'read' });
  });

  it('believes no declared count', () => {
    const part = sharedStrings('<si><t>甲</t></si>').replace(
      '>',
      ' count="4000000000" uniqueCount="4000000000">',
    );
    expect(readWorkbook(buildPackage({ 'xl/sharedStrings.xml': part }))).toMatchObject({ outcome: 'read' });
  });

  it('is not slowed down by markup made to be slow', () => {
    const blanks = ' '.repeat(200_000);
    const parts: Parts = {
      '[Content_Types].xml': contentTypes(WORKBOOK_TYPE),
      [SHEET]:
        `<?a ${'?'.repeat(100_000)}?>`.repeat(3) +
        worksheet(
          `<row${blanks}r="1"><c r="A1"><f>${'"('.repeat(40_000)}</f></c></row>`,
          `<x ${blanks}xmlns${blanks}="urn:x"/>`,
        ),
    };
    const limits = { ...READING_LIMITS, ratio: 2000 };
    expect(['read', 'refused']).toContain(readWorkbookWithin(buildPackage(parts), limits).outcome);
  });
});

describe('the catalogue', () => {
  const reasons = Object.entries(REFUSAL_MESSAGES);

  it('has a sentence for every code', () => {
    expect(new Set(reasons.map(([, { code }]) => code))).toEqual(new Set(RefusalCode.options));
  });

  it.each(reasons)('%s is a Chinese sentence that says what to do', (_, { sentence }) => {
    const message = sentence('甲');
    expect(message).toMatch(/^[^a-z]{0,200}.*。$/);
    expect(message).toMatch(/请/);
    expect(message).not.toContain('undefined');
  });

  it('has no sentence twice', () => {
    const sentences = reasons.map(([, { sentence }]) => sentence('甲'));
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});
