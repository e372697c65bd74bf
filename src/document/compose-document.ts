import { FilingIndex } from '../filing/filing-index';
import type {
  DocumentBlock,
  DocumentSection,
  DocumentStanding,
  DocumentTypography,
  FormDocument,
} from '../model/document';
import type { Filing } from '../model/filing';
import type { Form, FormSection, FormSheet } from '../model/form';
import type { Programme } from '../model/programme';
import { composeCoverSheet, composeSheet } from './compose-sheet';
import { DOCUMENT_MESSAGES } from './messages';
import { paragraph } from './printed-text';
import { composeInstructions } from './prose';

/** What a form is set in whose notice does not say; tables over a whole landscape page take a smaller size. */
const FONT = '仿宋';
const SIZE = 12;
const WIDE_TABLE_SIZE = 10.5;

function typographyOf({ typography, sections }: Form): DocumentTypography {
  if (typography !== undefined) {
    const { font, size, lineSpacing } = typography;
    return { font, size, lineSpacing };
  }
  const isWide = sections.every(({ sheets }) =>
    sheets.every(({ orientation }) => orientation === 'landscape'),
  );
  return { font: FONT, size: isWide ? WIDE_TABLE_SIZE : SIZE, lineSpacing: null };
}

/** A 推荐书 is a booklet: printed on both sides, bound on the left. */
function isBooklet({ id }: Form): boolean {
  return id === 'recommendation';
}

function isCover(form: Form, section: FormSection): boolean {
  return isBooklet(form) && section.number === null;
}

/** Three tables of one part stand below its heading, which their worksheets repeat. */
function sheetHeading(form: Form, sheet: FormSheet, before: FormSheet | undefined): DocumentBlock[] {
  if (sheet.heading === before?.heading) return [paragraph('separator', '')];
  return [paragraph(sheet.heading === form.title ? 'title' : 'heading', sheet.heading)];
}

function composePart(
  programme: Programme,
  form: Form,
  part: FormSection,
  filing: FilingIndex,
): DocumentBlock[] {
  return part.sheets.flatMap((sheet, index) => {
    const context = { programme, form, sheet, filing };
    return isCover(form, part)
      ? composeCoverSheet(context)
      : [...sheetHeading(form, sheet, part.sheets[index - 1]), ...composeSheet(context)];
  });
}

function composeSections(programme: Programme, form: Form, filing: FilingIndex): DocumentSection[] {
  const sections: DocumentSection[] = [];
  let instructions = form.instructions;
  for (const part of form.sections) {
    const isBody = !isCover(form, part);
    if (isBody && instructions !== undefined) {
      sections.push({
        orientation: 'portrait',
        pageNumbers: 'none',
        blocks: composeInstructions(instructions),
      });
      instructions = undefined;
    }
    const isFirst = sections.every(({ pageNumbers }) => pageNumbers === 'none');
    sections.push({
      // Worksheets of a booklet may be landscape, its pages are not.
      orientation: isBooklet(form) ? 'portrait' : (part.sheets[0]?.orientation ?? 'portrait'),
      pageNumbers: isBody ? (isFirst ? 'fromOne' : 'continued') : 'none',
      blocks: composePart(programme, form, part, filing),
    });
  }
  return sections;
}

function footerOf({ notice, templateVersion }: Programme, standing: DocumentStanding): string {
  const version = DOCUMENT_MESSAGES.version(notice.shortName, templateVersion);
  return standing.kind === 'draft'
    ? DOCUMENT_MESSAGES.draftFooter(version)
    : DOCUMENT_MESSAGES.sealedFooter(standing.code, standing.sealedAt, version);
}

/**
 * A form of a programme as it is printed, filled in with what a filing says, word for word.
 *
 * @param form one of the programme's
 * @param standing decides between draft and final print
 * @example composeDocument(programme, recommendation, filing, { kind: 'draft', reason: 'notSealed' })
 */
export function composeDocument(
  programme: Programme,
  form: Form,
  filing: Filing,
  standing: DocumentStanding,
): FormDocument {
  return {
    title: form.title,
    typography: typographyOf(form),
    isBound: isBooklet(form),
    header: standing.kind === 'draft' ? DOCUMENT_MESSAGES.draft(standing.reason) : null,
    footer: footerOf(programme, standing),
    sections: composeSections(programme, form, FilingIndex.of(filing)),
  };
}
