import { composeDocument } from '../../document/compose-document';
import { FilingIndex } from '../../filing/filing-index';
import { catalogueByKey } from '../../model/catalogue';
import { formatPlace } from '../../model/cell-address';
import type { DocumentFormId } from '../../model/document';
import type { FilingEntry } from '../../model/filing';
import type {
  PortableAgreement,
  PortableDisagreement,
  PortableDocument,
  PortableOpening,
} from '../../model/portable-document';
import type { ReadableWorkbook } from '../check-workbook';
import { documentStanding, printedForms } from '../document/printed-form';
import { placeLabel } from '../document-import/place-label';
import { comparePieces } from './compare-pieces';
import type { ComparedPieces, PieceDifference } from './compare-pieces';
import { pdfAgreementMessages } from './messages';
import { printMarks } from './print-marks';
import { printedPieces } from './printed-pieces';
import type { PrintedPiece } from './printed-pieces';
import { runningText } from './running-text';

type Source = PrintedPiece['sources'][number];

/** Share of a form's labels from which on a PDF shows the form. */
const SHOWS_FORM = 0.6;
/** Share of the entries found below which a PDF without our small print is of another layout. */
const OWN_LAYOUT = 0.9;
const SHOWN = 80;

function entryAt(index: FilingIndex, { field, year, row }: Source, table: string | null): FilingEntry | null {
  if (row === null || table === null) return index.entry(field, year);
  return index.rows(table)[row - 1]?.entries.get(field) ?? null;
}

function excerpt(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

/** Compares the forms of one workbook with PDFs. */
class FormComparison {
  readonly #index: FilingIndex;
  readonly #fields;

  constructor(private readonly workbook: ReadableWorkbook) {
    this.#index = FilingIndex.of(workbook.filing);
    this.#fields = catalogueByKey(workbook.programme);
  }

  compare(form: DocumentFormId, document: PortableDocument): ComparedPieces {
    const { programme, filing } = this.workbook;
    const found = programme.forms.find(({ id }) => id === form);
    if (found === undefined) return { same: 0, differences: [], unread: [], likeness: 0 };
    const printed = printedPieces(composeDocument(programme, found, filing, documentStanding(this.workbook)));
    return comparePieces(printed, runningText(document, printed), (piece) => this.isFilled(piece));
  }

  private entries({ sources }: PrintedPiece): FilingEntry[] {
    return sources.flatMap(
      (source) => entryAt(this.#index, source, this.#fields.get(source.field)?.table ?? null) ?? [],
    );
  }

  private isFilled(piece: PrintedPiece): boolean {
    return this.entries(piece).some(({ value }) => value.state !== 'blank');
  }

  disagreement({ piece, kind, portable, page }: PieceDifference): PortableDisagreement[] {
    const [source] = piece.sources;
    const of = source === undefined ? undefined : this.#fields.get(source.field);
    if (source === undefined || of === undefined) return [];
    const { field, year, row } = source;
    const whole = placeLabel(this.workbook.programme, of, year, row);
    const label = piece.part === null ? whole : pdfAgreementMessages.part(whole, piece.part);
    const cell = this.entries(piece)[0]?.cell ?? null;
    const workbook = kind === 'onlyInPortable' ? null : piece.shown;
    const message = {
      different: () =>
        pdfAgreementMessages.different(label, excerpt(piece.shown), excerpt(portable ?? ''), page ?? 0),
      elsewhere: () => pdfAgreementMessages.elsewhere(label, excerpt(piece.shown), page ?? 0),
      notFound: () => pdfAgreementMessages.notFound(label, excerpt(piece.shown)),
      onlyInPortable: () => pdfAgreementMessages.onlyInPortable(label, excerpt(portable ?? ''), page ?? 0),
    }[kind]();
    return [
      {
        kind,
        field,
        year,
        row,
        label,
        workbook,
        portable,
        cell: cell === null ? null : formatPlace(cell),
        page,
        message,
      },
    ];
  }
}

function textlessPages({ pages }: PortableDocument): number[] {
  return pages.flatMap(({ lines }, index) => (lines.length === 0 ? [index + 1] : []));
}

/**
 * Compares a workbook with the text of a PDF, place by place, in the forms the PDF shows. White space, line ends and
 * full-width twins do not count.
 *
 * @param file the name to report the PDF by
 */
export function comparePortable(
  workbook: ReadableWorkbook,
  file: string,
  opening: PortableOpening,
): PortableAgreement {
  const nothing = {
    file,
    pageCount: null,
    forms: [],
    same: 0,
    differences: [],
    code: null,
    textlessPages: [],
    unread: [],
    remarks: [],
  };
  if (opening.outcome === 'refused') return { ...nothing, status: 'unreadable', reason: opening.message };
  const { document } = opening;
  const counted = { ...nothing, pageCount: document.pageCount, textlessPages: textlessPages(document) };
  if (!document.hasText) {
    return { ...counted, status: 'noText', reason: pdfAgreementMessages.noText(document.pageCount) };
  }
  const { programme } = workbook;
  const comparison = new FormComparison(workbook);
  const shown = printedForms(programme)
    .map(({ id }) => ({ id, result: comparison.compare(id, document) }))
    .filter(({ result }) => result.likeness >= SHOWS_FORM);
  if (shown.length === 0) {
    const reason = pdfAgreementMessages.otherForm(programme.notice.shortName);
    return { ...counted, status: 'otherForm', reason };
  }
  const differences = shown.flatMap(({ result }) =>
    result.differences.flatMap((difference) => comparison.disagreement(difference)),
  );
  const same = shown.reduce((sum, { result }) => sum + result.same, 0);
  const marks = printMarks(document, documentStanding(workbook), programme.templateVersion);
  const isOwnLayout = marks.isOurs || same >= OWN_LAYOUT * (same + differences.length);
  const isSame = differences.length === 0 && (marks.code === 'same' || marks.code === 'notSealed');
  return {
    ...counted,
    status: isSame ? 'agree' : 'differ',
    reason: null,
    forms: shown.map(({ id }) => id),
    same,
    differences,
    code: marks.code,
    // In a file of several forms what one does not print is another's.
    unread: shown.length === 1 ? shown.flatMap(({ result }) => result.unread) : [],
    remarks: [
      ...marks.remarks,
      ...(isOwnLayout ? [] : [pdfAgreementMessages.fromWorksheet]),
      ...(counted.textlessPages.length === 0
        ? []
        : [pdfAgreementMessages.textlessPages(counted.textlessPages)]),
      ...(document.pages.length < document.pageCount
        ? [pdfAgreementMessages.partlyRead(document.pages.length, document.pageCount)]
        : []),
    ],
  };
}
