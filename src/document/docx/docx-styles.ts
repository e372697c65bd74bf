import { AlignmentType, LineRuleType } from 'docx';
import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import type { DocumentStyle, DocumentTypography } from '../../model/document';
import { twips } from './measures';
import type { ParagraphLook } from './paragraph-looks';

const ALIGNMENTS: Record<ParagraphLook['align'], (typeof AlignmentType)[keyof typeof AlignmentType]> = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  both: AlignmentType.BOTH,
  distribute: AlignmentType.DISTRIBUTE,
};

/** Everything in the same font, figures and letters too; without the hint Word sets “ ” in the font of letters. */
function fontOf(name: string) {
  return { ascii: name, hAnsi: name, eastAsia: name, cs: name, hint: 'eastAsia' };
}

/** Word measures fonts in half points. */
const halfPoints = (size: number): number => Math.round(size * 2);

function lineSpacingOf(lineSpacing: number | null) {
  return lineSpacing === null ? {} : { line: twips(lineSpacing), lineRule: LineRuleType.EXACT };
}

function styleOf(id: DocumentStyle, look: ParagraphLook): IParagraphStyleOptions {
  return {
    id,
    name: look.name,
    basedOn: 'Normal',
    quickFormat: true,
    run: {
      font: fontOf(look.font),
      size: halfPoints(look.size),
      bold: look.isBold,
      color: look.colour,
      ...(look.letterSpacing > 0 ? { characterSpacing: twips(look.letterSpacing) } : {}),
    },
    paragraph: {
      alignment: ALIGNMENTS[look.align],
      spacing: {
        before: twips(look.before),
        after: twips(look.after),
        ...(look.lineSpacing === null
          ? { line: SINGLE, lineRule: LineRuleType.AUTO }
          : lineSpacingOf(look.lineSpacing)),
      },
      keepNext: look.keepsNext,
      ...(look.firstLine > 0
        ? { indent: { firstLine: twips(look.firstLine * look.size), firstLineChars: look.firstLine * 100 } }
        : {}),
    },
  };
}

/** One line, in 240ths of it: the document's fixed distance does not hold for titles. */
const SINGLE = 240;

/** The styles of a document: its typography for whatever has no style of its own, and each kind of paragraph. */
export function docxStyles(
  { font, size, lineSpacing }: DocumentTypography,
  looks: ReadonlyMap<DocumentStyle, ParagraphLook>,
): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font: fontOf(font),
          size: halfPoints(size),
          language: { value: 'en-US', eastAsia: 'zh-CN' },
        },
        paragraph: { spacing: lineSpacingOf(lineSpacing) },
      },
    },
    paragraphStyles: [...looks].map(([id, look]) => styleOf(id, look)),
  };
}
