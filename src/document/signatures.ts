import type { DocumentParagraph, DocumentRow, DocumentTable } from '../model/document';
import type { SignaturesBlock } from '../model/form';
import type { PrintContext } from './print-context';
import { shownLabel, writtenAt } from './print-context';
import { cellOf, isLong, markedParagraph, paragraph, paragraphs } from './printed-text';

/** Relative widths of the heading and of what is signed. */
const COLUMNS = [18, 82];
/** Room for a statement, an opinion, and each signature with its seal. */
const STATEMENT_LINES = 8;
const SIGNATURE_LINES = 5;
/** 年 月 日 with room for the figures. */
const DATE_GAP = '　　';

function signatureParagraphs({ role, lines }: SignaturesBlock['signatures'][number]): DocumentParagraph[] {
  const [first = role, ...rest] = lines[0]?.startsWith(role) === true ? lines : [role, ...lines];
  return [
    paragraph('signature', first),
    ...rest.map((line) => paragraph('signatureRight', line.replace(/ /g, DATE_GAP))),
  ];
}

function signaturesRow(context: PrintContext, block: SignaturesBlock): DocumentRow {
  const { heading, statement, field, signatures } = block;
  const opinion = field === null ? null : writtenAt(context, field.key, null);
  const content = [
    ...(statement === null ? [] : [paragraph('text', statement)]),
    ...(field === null ? [] : [paragraph('note', shownLabel(context, field))]),
    ...(opinion === null || opinion.text === '' ? [] : paragraphs('text', opinion.text)),
    ...signatures.flatMap(signatureParagraphs),
  ];
  const cells = [
    cellOf([markedParagraph('label', heading, context.sheet.footnotes)]),
    cellOf(content, { vertical: 'top', sources: opinion === null ? [] : [opinion.source] }),
  ];
  return {
    cells,
    isHeader: false,
    maySplit: isLong(cells),
    smallestLines: STATEMENT_LINES + SIGNATURE_LINES * signatures.length,
  };
}

/** What is signed and sealed on paper: one row per party, with room for signature, seal and date. */
export function composeSignatures(context: PrintContext, blocks: readonly SignaturesBlock[]): DocumentTable {
  return {
    kind: 'table',
    key: blocks[0]?.key ?? context.sheet.key,
    borders: 'all',
    widthPercent: 100,
    columnWidths: COLUMNS,
    rows: blocks.map((block) => signaturesRow(context, block)),
  };
}
