import { applicationNames } from '../../merge/application-names';
import type { AddedPdfRole, PackageItem, PackagePdf } from '../../model/hand-in-package';
import type { PortableDocument, PortableOpening } from '../../model/portable-document';
import type { ReadableWorkbook } from '../check-workbook';
import { documentStanding, printedForms } from '../document/printed-form';
import { materialOverview } from '../material-links/material-overview';
import { comparePortable } from '../pdf-agreement/compare-portable';
import { safeName } from '../unit-file-names';
import { packageMessages } from './messages';

/** A PDF the user added, as far as it was opened. */
export interface AddedPdf {
  file: string;
  bytes: Uint8Array;
  opening: PortableOpening;
  /** Null leaves it to the PDF itself. */
  role: AddedPdfRole | null;
}

/** What a package will hold, and what is missing in it. */
export interface PackageSurvey {
  isDraft: boolean;
  /** What the files are named after. */
  unit: string;
  items: PackageItem[];
  pdfs: PackagePdf[];
  materialPages: number;
  pageLimit: number | null;
  checklistName: string;
}

/** What the pages of printed forms are called in file names. */
const FORM_NAME = /推荐书|申报书|汇总表|建设规划|盖章|签字/;
/** A 目录 stands on one of the first pages. */
const INDEX_WITHIN = 5;
const INDEX_WORD = /目\s*录|索\s*引/;

/** A printed form with a text is known by it, a scan by its name. */
function roleOf(
  { file, role }: AddedPdf,
  workbook: ReadableWorkbook,
  opening: PortableOpening,
): AddedPdfRole {
  if (role !== null) return role;
  const { status } = comparePortable(workbook, file, opening);
  if (status === 'agree' || status === 'differ') return 'form';
  return status !== 'otherForm' && FORM_NAME.test(file) ? 'form' : 'material';
}

function withoutEnding(file: string): string {
  return file.replace(/^.*[\\/]/, '').replace(/\.pdf$/i, '');
}

function hasIndex(file: string, { pages }: PortableDocument): boolean {
  return (
    INDEX_WORD.test(file) ||
    pages.slice(0, INDEX_WITHIN).some(({ lines }) => lines.some(({ text }) => INDEX_WORD.test(text)))
  );
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

/** Free names, numbers in their order. */
class Names {
  readonly #taken = new Set<string>();
  number = 0;

  constructor(
    private readonly unit: string,
    private readonly isDraft: boolean,
  ) {}

  next(title: string, ending: string): string {
    this.number += 1;
    return this.same(title, ending);
  }

  /** Under the number of the one before. */
  same(title: string, ending: string): string {
    const wanted = packageMessages.fileName(this.number, title, this.unit, this.isDraft);
    let free = wanted;
    for (let copy = 2; this.#taken.has(free.toLowerCase()); copy += 1) free = `${wanted}（${copy}）`;
    this.#taken.add(free.toLowerCase());
    return `${free}.${ending}`;
  }
}

function formNotes({ agreement, file }: PackagePdf): string[] {
  if (agreement === null) return [];
  const { status, reason, same, differences, remarks } = agreement;
  return [
    ...(reason === null ? [] : [packageMessages.remark(file, reason)]),
    ...(status === 'agree' ? [packageMessages.agrees(file, same)] : []),
    ...(differences.length === 0 ? [] : [packageMessages.differs(file, differences.length)]),
    ...remarks.map((remark) => packageMessages.remark(file, remark)),
  ];
}

function leftOut(pdfs: readonly PackagePdf[]): string[] {
  return pdfs.flatMap(({ file, problem }) =>
    problem === null ? [] : [packageMessages.leftOut(file, problem)],
  );
}

function item(kind: PackageItem['kind'], files: string[], notes: string[], isLook: boolean): PackageItem {
  const state = files.length === 0 ? 'missing' : isLook ? 'look' : 'present';
  return { kind, title: packageMessages.titles[kind], state, files, notes };
}

function namesOf(pdfs: readonly PackagePdf[]): string[] {
  return pdfs.flatMap(({ name }) => name ?? []);
}

function materialNotes(
  workbook: ReadableWorkbook,
  pages: number,
  isIndexSeen: boolean,
): { notes: string[]; isLook: boolean } {
  const overview = materialOverview(workbook);
  const limit = workbook.programme.notice.materialPageLimit;
  const covered = overview?.covered ?? 0;
  const faults = [
    ...(limit !== null && pages > limit ? [packageMessages.overLimit(pages - limit)] : []),
    ...(isIndexSeen ? [] : [packageMessages.indexUnseen]),
    ...(covered > 0 && covered !== pages ? [packageMessages.otherPages(pages, covered)] : []),
  ];
  return { notes: [packageMessages.pages(pages, limit), ...faults], isLook: faults.length > 0 };
}

/** What a package of a workbook and the PDFs that were added will hold: names, pages, and what is to be looked at. */
export function surveyPackage(workbook: ReadableWorkbook, added: readonly AddedPdf[]): PackageSurvey {
  const { programme, filing } = workbook;
  const standing = documentStanding(workbook);
  const isDraft = standing.kind === 'draft';
  const consortium = applicationNames('', filing).find(({ party }) => party === 'consortium')?.name ?? '';
  const unit = safeName(consortium);
  const names = new Names(unit, isDraft);
  const forms = printedForms(programme);
  const principal = forms.find(({ id }) => id !== 'summary') ?? forms[0];
  const title = safeName(principal?.title ?? '');

  const workbookName = names.next(packageMessages.titles.workbook, 'xlsx');
  const wordName = principal === undefined ? [] : [names.next(title, 'docx')];
  const roles = added.map((pdf) => ({ pdf, role: roleOf(pdf, workbook, pdf.opening) }));
  const packed = (pdf: AddedPdf, role: AddedPdfRole, name: () => string): PackagePdf => {
    const { opening, file } = pdf;
    const first = added.find((other) => sameBytes(other.bytes, pdf.bytes));
    const problem =
      opening.outcome === 'refused' ? opening.message : first === pdf ? null : packageMessages.listedTwice;
    return {
      file,
      role,
      name: problem === null ? name() : null,
      pageCount: opening.outcome === 'opened' ? opening.document.pageCount : null,
      problem,
      agreement: role === 'form' && problem === null ? comparePortable(workbook, file, opening) : null,
    };
  };
  names.number += 1;
  const formPdfs = roles
    .filter(({ role }) => role === 'form')
    .map(({ pdf, role }) => packed(pdf, role, () => names.same(packageMessages.sealedName(title), 'pdf')));
  const summaryName = forms.some(({ id }) => id === 'summary')
    ? [names.next(packageMessages.titles.summary, 'xlsx')]
    : [];
  const overview = materialOverview(workbook);
  const hasPieces = (overview?.pieces.length ?? 0) > 0;
  const indexName = overview === null ? [] : [names.next(packageMessages.titles.materialIndex, 'xlsx')];
  names.number += 1;
  const materials = roles.filter(({ role }) => role === 'material');
  const materialPdfs = materials.map(({ pdf, role }) =>
    packed(pdf, role, () => names.same(packageMessages.material(safeName(withoutEnding(pdf.file))), 'pdf')),
  );
  const reportName = names.next(packageMessages.titles.report, 'xlsx');
  const checklistName = names.next(packageMessages.checklist, 'xlsx');

  const materialPages = materialPdfs.reduce(
    (sum, { name, pageCount }) => sum + (name === null ? 0 : (pageCount ?? 0)),
    0,
  );
  const isIndexSeen = materials.some(
    ({ pdf: { file, opening } }) => opening.outcome === 'opened' && hasIndex(file, opening.document),
  );
  const material = materialNotes(workbook, materialPages, isIndexSeen);
  const formProblems = formPdfs.some(
    ({ agreement, problem }) => problem !== null || agreement?.status !== 'agree',
  );
  const standingNote =
    standing.kind === 'draft' ? packageMessages.draft : packageMessages.sealedAs(standing.code);
  const items: PackageItem[] = [
    item('workbook', [workbookName], [standingNote], isDraft),
    ...(principal === undefined
      ? []
      : [item('word', wordName, isDraft ? [packageMessages.draft] : [], isDraft)]),
    item(
      'sealedPdf',
      namesOf(formPdfs),
      [
        ...(namesOf(formPdfs).length === 0 ? [packageMessages.sealedPdfMissing] : []),
        ...formPdfs.flatMap(formNotes),
        ...leftOut(formPdfs),
      ],
      formProblems,
    ),
    ...(summaryName.length === 0 ? [] : [item('summary', summaryName, [], isDraft)]),
    ...(overview === null
      ? []
      : [item('materialIndex', indexName, hasPieces ? [] : [packageMessages.indexMissing], !hasPieces)]),
    item(
      'materials',
      namesOf(materialPdfs),
      [
        ...(namesOf(materialPdfs).length === 0 ? [packageMessages.materialMissing] : material.notes),
        ...leftOut(materialPdfs),
      ],
      material.isLook || leftOut(materialPdfs).length > 0,
    ),
    item('report', [reportName], [], false),
  ];
  return {
    isDraft,
    unit,
    items,
    pdfs: [...formPdfs, ...materialPdfs],
    materialPages,
    pageLimit: programme.notice.materialPageLimit,
    checklistName,
  };
}
