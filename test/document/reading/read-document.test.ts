import { readDocument } from '../../../src/document/reading/read-document';
import type { ReadDocument } from '../../../src/document/reading/document-tree';
import { openDocument } from '../../../src/host/file/document/open-document';
import type { OtherPart } from './word-package';
import { cell, paragraph, table, text, wordFile } from './word-package';

function read(body: string, others: readonly OtherPart[] = []): ReadDocument {
  const opening = openDocument(wordFile(body, others));
  if (opening.outcome === 'refused') throw new Error(opening.message);
  return readDocument(opening.parts);
}

function lines({ blocks }: ReadDocument): string[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
}

function grid(document: ReadDocument, number = '1') {
  const found = document.blocks.find((block) => block.kind === 'table' && block.number === number);
  if (found?.kind !== 'table') throw new Error(`no table ${number}`);
  return found.cells.map(({ row, column, rowSpan, columnSpan, paragraphs }) => [
    paragraphs.map((each) => each.text).join('\n'),
    row,
    column,
    rowSpan,
    columnSpan,
  ]);
}

test('tabs, soft line breaks, hyphens and ticks are read as a person sees them', () => {
  const body = paragraph(
    '<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:noBreakHyphen/><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>',
  );
  expect(lines(read(body))).toEqual(['甲\t乙\n丙-☑']);
});

test('tracked insertions are taken, deletions are not, and both are noted', () => {
  const document = read(
    paragraph(
      `${text('共')}<w:ins>${text('35')}</w:ins><w:del><w:r><w:delText>34</w:delText></w:r></w:del>${text('人')}`,
    ),
  );
  expect(lines(document)).toEqual(['共35人']);
  expect(document.notes).toEqual([
    { kind: 'trackedInsertions', count: 1 },
    { kind: 'trackedDeletions', count: 1 },
  ]);
});

test('the result of a field is read, its instruction and nested results in it are not', () => {
  const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const nested = `${mark('begin')}<w:r><w:instrText>REF</w:instrText></w:r>${mark('separate')}${text('错')}${mark('end')}`;
  const body = paragraph(
    `${text('第')}${mark('begin')}<w:r><w:instrText>IF </w:instrText></w:r>${nested}${mark('separate')}${text('3')}${mark('end')}${text('页')}`,
  );
  expect(lines(read(body))).toEqual(['第3页']);
});

test('text boxes are read once, behind the paragraph they hang on', () => {
  const box = (words: string): string => `<w:txbxContent>${paragraph(text(words))}</w:txbxContent>`;
  const body = paragraph(
    `${text('前')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><a:graphic><a:graphicData><wps:wsp><wps:txbx>${box('框内')}</wps:txbx></wps:wsp></a:graphicData></a:graphic></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box('框内')}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
  );
  const document = read(body + paragraph(text('后')));
  expect(lines(document)).toEqual(['前', '框内', '后']);
  expect(document.blocks[1]).toMatchObject({ place: { kind: 'aside', story: 'textBox', number: 1 } });
});

test('hidden text is kept apart, prompts of content controls are only counted', () => {
  const document = read(
    paragraph(
      `${text('见')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>暗</w:t></w:r><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${text('单击此处')}</w:sdtContent></w:sdt>`,
    ),
  );
  expect(lines(document)).toEqual(['见']);
  expect(document.asides).toMatchObject([{ text: '暗', place: { story: 'hidden' } }]);
  expect(document.notes).toEqual([{ kind: 'placeholders', count: 1 }]);
});

test('merged cells become one cell with spans; text below a merge is not lost', () => {
  const document = read(
    table(
      [cell('组', '<w:vMerge w:val="restart"/>'), cell('甲', '<w:gridSpan w:val="2"/>')],
      [cell('藏', '<w:vMerge/>'), cell('乙'), cell('丙')],
    ),
  );
  expect(grid(document)).toEqual([
    ['组', 0, 0, 2, 1],
    ['甲', 0, 1, 1, 2],
    ['乙', 1, 1, 1, 1],
    ['丙', 1, 2, 1, 1],
  ]);
  expect(document.asides).toMatchObject([{ text: '藏', place: { kind: 'aside', story: 'hidden' } }]);
});

test('a table in a cell is a table of its own', () => {
  const inner = table([cell('内')]);
  const document = read(
    `<w:tbl><w:tr><w:tc>${paragraph(text('外'))}${inner}${paragraph('')}</w:tc></w:tr></w:tbl>`,
  );
  expect(grid(document)).toEqual([['外\n', 0, 0, 1, 1]]);
  expect(grid(document, '1.1')).toEqual([['内', 0, 0, 1, 1]]);
});

test('automatic numbers are words, over levels and through styles; bullets are none', () => {
  const level = (at: number, format: string, words: string): string =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${words}"/></w:lvl>`;
  const numbering: OtherPart = {
    kind: 'numbering',
    markup: `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '%1、')}${level(1, 'decimal', '%1.%2')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '•')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`,
  };
  const styles: OtherPart = {
    kind: 'styles',
    markup:
      '<w:style w:styleId="base"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="own"><w:basedOn w:val="base"/></w:style>',
  };
  const numbered = (words: string, properties: string): string =>
    paragraph(`<w:pPr>${properties}</w:pPr>${text(words)}`);
  const in1 = (at: number): string => `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="1"/></w:numPr>`;
  const document = read(
    [
      numbered('甲', in1(0)),
      numbered('乙', in1(1)),
      numbered('丙', in1(1)),
      numbered('丁', '<w:pStyle w:val="own"/>'),
      numbered('戊', '<w:numPr><w:numId w:val="2"/></w:numPr>'),
    ].join(''),
    [numbering, styles],
  );
  expect(lines(document)).toEqual(['一、甲', '一.1 乙', '一.2 丙', '二、丁', '戊']);
});

test('footnotes, comments and headers stand beside the body', () => {
  const document = read(paragraph(text('正文')), [
    { kind: 'footnotes', markup: `<w:footnote w:id="2">${paragraph(text('脚注'))}</w:footnote>` },
    { kind: 'comments', markup: `<w:comment w:id="0">${paragraph(text('批注'))}</w:comment>` },
    { kind: 'header', markup: paragraph(text('页眉')) },
  ]);
  expect(document.asides.map(({ text: words, place }) => [words, place])).toEqual([
    ['脚注', { kind: 'aside', story: 'footnote', number: 1 }],
    ['批注', { kind: 'aside', story: 'comment', number: 1 }],
    ['页眉', { kind: 'aside', story: 'header', number: 1 }],
  ]);
});
