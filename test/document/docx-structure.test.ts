import { composeDocument } from '../../src/document/compose-document';
import { writeDocx } from '../../src/document/docx/write-docx';
import { cellText } from '../../src/document/printed-text';
import type { DocumentCell, DocumentTable, FormDocument } from '../../src/model/document';
import {
  blocksOf,
  DRAFT,
  FILLINGS,
  FINAL,
  filledFiling,
  formsOnPaper,
  printed,
  programmesOnPaper,
  requireProgramme,
  tablesOf,
} from './printed-samples';
import { readBack } from './read-back';
import type { ReadCell } from './read-back';

/** What a reader sees where footnotes are marks, not letters. */
function withoutMarks({ paragraphs }: DocumentCell): string {
  return paragraphs
    .map(({ inlines }) => inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')).join(''))
    .join('\n');
}

/** The cells a table has in WordprocessingML, those that go on with a merged one included. */
function expectedRows({ rows }: DocumentTable): (Omit<ReadCell, 'text'> & { cell: DocumentCell | null })[][] {
  const below = new Map<string, number>();
  return rows.map(({ cells }, row) => {
    const expected: (Omit<ReadCell, 'text'> & { cell: DocumentCell | null })[] = [];
    let column = 0;
    const goOn = (): void => {
      for (
        let span = below.get(`${row}/${column}`);
        span !== undefined;
        span = below.get(`${row}/${column}`)
      ) {
        expected.push({ columnSpan: span, merge: 'continue', cell: null });
        column += span;
      }
    };
    for (const cell of cells) {
      goOn();
      const { columnSpan, rowSpan } = cell;
      expected.push({ columnSpan, merge: rowSpan > 1 ? 'restart' : null, cell });
      for (let down = 1; down < rowSpan; down += 1) below.set(`${row + down}/${column}`, columnSpan);
      column += columnSpan;
    }
    goOn();
    return expected;
  });
}

async function expectSameTables(document: FormDocument): Promise<void> {
  const { tables } = readBack(await writeDocx(document));
  const expected = tablesOf(document);
  expect(tables).toHaveLength(expected.length);
  expected.forEach((table, index) => {
    const read = tables[index] ?? [];
    const rows = expectedRows(table);
    expect(read.map(({ cells }) => cells.map(({ columnSpan, merge }) => ({ columnSpan, merge })))).toEqual(
      rows.map((cells) => cells.map(({ columnSpan, merge }) => ({ columnSpan, merge }))),
    );
    // A mark of its own is text in the file, a number is not.
    const texts = read.flatMap(({ cells }) => cells.map(({ text }) => text));
    rows.flat().forEach(({ cell }, at) => {
      const shown = cell === null ? [''] : [withoutMarks(cell), cellText(cell).normalize('NFKC')];
      expect([texts[at], texts[at]?.normalize('NFKC')].some((text) => shown.includes(text ?? ''))).toBe(true);
    });
    expect(read.map(({ isHeader, cannotSplit }) => ({ isHeader, maySplit: !cannotSplit }))).toEqual(
      table.rows.map(({ isHeader, maySplit }) => ({ isHeader, maySplit })),
    );
    const widths = read.map(({ cells }) => cells.reduce((sum, { columnSpan }) => sum + columnSpan, 0));
    expect(new Set(widths)).toEqual(new Set([table.columnWidths.length]));
  });
}

describe.each(programmesOnPaper().map((programme) => [programme.id, programme] as const))(
  '%s',
  (_id, programme) => {
    test.each(FILLINGS)('%s: cells, merges and texts are in the file as composed', async (filling) => {
      const filing = await filledFiling(programme, filling);
      for (const form of formsOnPaper(programme)) {
        await expectSameTables(composeDocument(programme, form, filing, DRAFT));
      }
    });

    test.each(FILLINGS)('%s: every filled place is printed as it stands in the workbook', async (filling) => {
      const filing = await filledFiling(programme, filling);
      for (const form of formsOnPaper(programme)) {
        const document = composeDocument(programme, form, filing, DRAFT);
        const cells = tablesOf(document).flatMap(({ rows }) => rows.flatMap((row) => row.cells));
        const shown = new Map(
          cells.flatMap((cell) =>
            cell.sources.map(({ field, year, row }) => [
              `${field}@${year ?? ''}#${row ?? ''}`,
              cellText(cell),
            ]),
          ),
        );
        const rowNumbers = new Map(
          filing.tables.flatMap(({ table, rows }) =>
            rows.map((row, index) => [`${table}#${row}`, index + 1] as const),
          ),
        );
        const formKeys = new Set(
          form.sections.flatMap(({ sheets }) =>
            sheets.flatMap(({ blocks }) =>
              blocks.flatMap((block) => {
                if (block.kind === 'fieldGrid') return block.fields.map(({ key }) => key);
                if (block.kind === 'yearTable')
                  return block.rows.flatMap(({ lines }) => lines.map(({ field }) => field.key));
                if (block.kind === 'repeatingTable') return block.columns.map(({ field }) => field.key);
                return block.kind === 'longText' ? [block.field.key] : [];
              }),
            ),
          ),
        );
        const missing = filing.entries.filter(({ field, year, tableRow, raw, value }) => {
          if (!formKeys.has(field) || raw === '') return false;
          const row =
            tableRow === null
              ? ''
              : (rowNumbers.get(`${field.slice(0, field.lastIndexOf('.'))}#${tableRow}`) ?? '');
          const text = shown.get(`${field}@${year ?? ''}#${row}`);
          const words = value.state === 'paragraphs' ? value.paragraphs.join('\n') : raw;
          return text?.includes(words) !== true;
        });
        expect(missing).toEqual([]);
      }
    });
  },
);

const moe = requireProgramme('moe-2023');

test('the notice says font, size and distance of lines, and the file has them', async () => {
  const { parts } = readBack(await writeDocx(printed(moe, null)));
  const styles = parts.get('word/styles.xml') ?? '';
  const style = (id: string): string =>
    styles.slice(styles.indexOf(`w:styleId="${id}"`)).split('</w:style>')[0] ?? '';
  for (const id of ['label', 'entry', 'entryLeft', 'text', 'note', 'prose', 'signature']) {
    expect(style(id)).toContain('w:eastAsia="仿宋_GB2312"');
    expect(style(id)).toContain('w:sz w:val="24"');
    expect(style(id)).toMatch(/w:line="320"[^>]*w:lineRule="exact"/);
  }
  expect(style('coverTitle')).not.toContain('w:lineRule="exact"');
});

test('A4, bound on the left, printed on both sides; the first page of 正文 is page 1', async () => {
  const { parts } = readBack(await writeDocx(printed(moe, null)));
  const xml = parts.get('word/document.xml') ?? '';
  const sizes = xml.match(/<w:pgSz[^>]*>/g) ?? [];
  expect(new Set(sizes.map((size) => /w:w="(\d+)" w:h="(\d+)"/.exec(size)?.slice(1).join('×')))).toEqual(
    new Set(['11906×16838']),
  );
  expect(parts.get('word/settings.xml')).toContain('<w:mirrorMargins/>');
  const margin = /<w:pgMar[^>]*w:right="(\d+)"[^>]*w:left="(\d+)"/.exec(xml);
  expect(Number(margin?.[2])).toBeGreaterThan(Number(margin?.[1]));
  const sections = xml.match(/<w:sectPr.*?<\/w:sectPr>/g) ?? [];
  expect(sections.map((section) => section.includes('w:start="1"'))).toEqual([
    false,
    false,
    true,
    ...sections.slice(3).map(() => false),
  ]);
});

test('a table over a whole page is landscape and not bound', async () => {
  const { parts } = readBack(await writeDocx(printed(requireProgramme('lianyungang-2026'), null, 'summary')));
  expect(parts.get('word/document.xml')).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/);
  expect(parts.get('word/settings.xml')).not.toContain('mirrorMargins');
});

test('footnotes keep the marks of the print, which begin anew with a part', async () => {
  const { parts, footnotes } = readBack(await writeDocx(printed(moe, null)));
  const references =
    (parts.get('word/document.xml') ?? '').match(/<w:footnoteReference[^>]*>(?:<w:t[^>]*>[^<]*<\/w:t>)?/g) ??
    [];
  expect(references).toHaveLength(4);
  expect(references.map((reference) => reference.includes('customMarkFollows'))).toEqual([
    false,
    false,
    true,
    true,
  ]);
  expect(references.map((reference) => /<w:t[^>]*>([^<]*)</.exec(reference)?.[1] ?? null)).toEqual([
    null,
    null,
    '1',
    '2',
  ]);
  expect(['1', '2', '3', '4'].map((id) => footnotes.get(id)?.slice(0, 8))).toEqual([
    ' 联合体负责人指',
    ' 2023—20',
    '1 规模以上工业',
    '2 限额以上贸易',
  ]);
});

test('draft and final print differ on every page and nowhere else', async () => {
  const values = { 'overview.name': '示例联合体' };
  const draft = readBack(await writeDocx(printed(moe, values)));
  const final = readBack(await writeDocx(printed(moe, values, 'recommendation', FINAL)));
  expect(final.parts.get('word/document.xml')).toBe(draft.parts.get('word/document.xml'));
  const of = (parts: ReadonlyMap<string, string>, kind: string): string[] =>
    [...parts].flatMap(([name, part]) => (name.startsWith(`word/${kind}`) ? [part] : []));
  expect(of(draft.parts, 'header').every((header) => header.includes('草稿'))).toBe(true);
  expect(of(final.parts, 'header').some((header) => header.includes('草稿'))).toBe(false);
  expect(
    of(final.parts, 'footer').every((footer) => footer.includes(FINAL.kind === 'sealed' ? FINAL.code : '')),
  ).toBe(true);
});

test('the same document gives the same bytes at any time', async () => {
  const document = printed(moe, { 'overview.name': '示例联合体' });
  const first = await writeDocx(document);
  jest.useFakeTimers({ now: new Date(2031, 5, 7), doNotFake: ['nextTick', 'setImmediate', 'setTimeout'] });
  try {
    expect(Buffer.from(await writeDocx(document)).equals(Buffer.from(first))).toBe(true);
  } finally {
    jest.useRealTimers();
  }
});

test('nothing in the file leads outside or runs', async () => {
  for (const programme of programmesOnPaper()) {
    for (const form of formsOnPaper(programme)) {
      const document = composeDocument(programme, form, await filledFiling(programme, 'clean'), FINAL);
      const { parts } = readBack(await writeDocx(document));
      const all = [...parts.values()].join('');
      expect(all).not.toMatch(
        /TargetMode="External"|vbaProject|macroEnabled|w:object|w:altChunk|INCLUDETEXT|DDEAUTO/,
      );
      expect([...parts.keys()].filter((name) => !/\.(xml|rels)$/.test(name))).toEqual([]);
      expect(blocksOf(document).length).toBeGreaterThan(2);
    }
  }
});
