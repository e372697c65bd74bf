import { BuilderElement, FootnoteReferenceRun, Paragraph, TextRun } from 'docx';
import type { DocumentInline, DocumentParagraph, DocumentStyle } from '../../model/document';
import type { ParagraphLook } from './paragraph-looks';
import { writableText } from './writable-text';

type Footnote = Extract<DocumentInline, { kind: 'footnote' }>;

/** A footnote with its mark where it is not the number Word gives it. */
interface WrittenFootnote {
  ownMark: string | null;
  text: string;
}

/** What is gathered and known while a document is written. */
export interface Writing {
  looks: ReadonlyMap<DocumentStyle, ParagraphLook>;
  /** The footnotes met so far. */
  footnotes: WrittenFootnote[];
}

/** The library's own style for the marks of footnotes. */
const MARK_STYLE = 'FootnoteReference';

/**
 * The reference to a footnote. Word numbers footnotes through the document; where a notice begins anew with a part, its
 * own mark stands instead of the number (ECMA-376 part 1, 17.11.14, customMarkFollows).
 */
function footnoteRun({ mark, text }: Footnote, { footnotes }: Writing): TextRun | FootnoteReferenceRun {
  const numbered = footnotes.filter(({ ownMark }) => ownMark === null).length + 1;
  // ¹ is raised by its style, not by itself.
  const printed = writableText(mark.normalize('NFKC'));
  const isNumber = printed === String(numbered);
  const id = footnotes.push({ ownMark: isNumber ? null : printed, text: writableText(text) });
  if (isNumber) return new FootnoteReferenceRun(id);
  const reference = new BuilderElement<{ follows: string; id: number }>({
    name: 'w:footnoteReference',
    attributes: {
      follows: { key: 'w:customMarkFollows', value: '1' },
      id: { key: 'w:id', value: id },
    },
  });
  return new TextRun({ style: MARK_STYLE, children: [reference, printed] });
}

function runOf(inline: DocumentInline, writing: Writing): TextRun | FootnoteReferenceRun {
  return inline.kind === 'text' ? new TextRun(writableText(inline.text)) : footnoteRun(inline, writing);
}

/**
 * A paragraph in its style.
 *
 * @param keepNext whether it stays on the page of what follows, where its style leaves that open
 */
export function docxParagraph(
  { style, inlines }: DocumentParagraph,
  writing: Writing,
  keepNext = false,
): Paragraph {
  return new Paragraph({
    style,
    // The outline leads to the parts of the form.
    ...(style === 'heading' ? { outlineLevel: 0 } : {}),
    ...(keepNext ? { keepNext } : {}),
    children: inlines.map((inline) => runOf(inline, writing)),
  });
}

/** The footnotes of a document by their ids, once all of it is written. */
export function docxFootnotes({ footnotes }: Writing): Record<string, { children: Paragraph[] }> {
  return Object.fromEntries(
    footnotes.map(({ ownMark, text }, index) => {
      const mark = ownMark === null ? [] : [new TextRun({ style: MARK_STYLE, text: ownMark })];
      const paragraph = new Paragraph({ style: 'footnote', children: [...mark, new TextRun(` ${text}`)] });
      return [String(index + 1), { children: [paragraph] }];
    }),
  );
}
