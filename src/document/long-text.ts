import type { DocumentBlock, DocumentParagraph } from '../model/document';
import type { DeclarationBlock, LongTextBlock } from '../model/form';
import { DOCUMENT_MESSAGES } from './messages';
import type { PrintContext } from './print-context';
import { shownLabel, writtenAt } from './print-context';
import { cellOf, markedParagraph, paragraph } from './printed-text';

/** Room to write in a blank form. */
const BLANK_LINES = 34;

/**
 * A printed sentence the applicant confirms in the worksheet. It is printed whether or not it is confirmed; an answer
 * other than yes stands behind it, so that nothing is declared that was denied.
 */
export function composeDeclaration(
  context: PrintContext,
  { sentence, field }: DeclarationBlock,
): DocumentParagraph {
  const { text, entry } = writtenAt(context, field.key, null);
  const isDenied = text.trim() !== '' && !(entry?.value.state === 'confirmed' && entry.value.value);
  return paragraph('text', isDenied ? `${sentence}${DOCUMENT_MESSAGES.declared(text)}` : sentence);
}

/**
 * A long text in its frame, one paragraph for each of the worksheet's; the declarations of the sheet are printed below
 * it in the same frame.
 */
export function composeLongText(
  context: PrintContext,
  { key, field, note }: LongTextBlock,
  declarations: readonly DeclarationBlock[],
): DocumentBlock[] {
  const { entry, text, source } = writtenAt(context, field.key, null);
  const written = entry?.value.state === 'paragraphs' ? entry.value.paragraphs : text === '' ? [] : [text];
  const title = shownLabel(context, field);
  const content = [
    ...(written.length === 0 && note !== null ? [paragraph('note', note)] : []),
    ...written.flatMap((one) => one.split(/\r\n|\r|\n/).map((line) => paragraph('text', line))),
    ...declarations.map((declaration) => composeDeclaration(context, declaration)),
  ];
  return [
    ...(context.sheet.heading.endsWith(title)
      ? []
      : [markedParagraph('labelLeft', title, context.sheet.footnotes)]),
    {
      kind: 'table',
      key,
      borders: 'all',
      widthPercent: 100,
      columnWidths: [1],
      rows: [
        {
          cells: [
            cellOf(content.length > 0 ? content : [paragraph('text', '')], {
              vertical: 'top',
              sources: [source, ...declarations.map((of) => writtenAt(context, of.field.key, null).source)],
            }),
          ],
          isHeader: false,
          maySplit: true,
          smallestLines: BLANK_LINES,
        },
      ],
    },
  ];
}
