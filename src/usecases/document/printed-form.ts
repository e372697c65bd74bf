import { composeDocument } from '../../document/compose-document';
import type { DocumentStanding, FormDocument } from '../../model/document';
import { DocumentFormId } from '../../model/document';
import type { Finding, RuleFinding } from '../../model/finding';
import { GRAVEST_FIRST } from '../../model/finding';
import type { Form } from '../../model/form';
import type { Programme } from '../../model/programme';
import { STAGES } from '../../model/rule';
import type { ReadableWorkbook } from '../check-workbook';
import { documentMessages } from './messages';

/** A form of the open workbook, ready to be written as .docx. */
export interface PrintedForm {
  outcome: 'printed';
  form: DocumentFormId;
  standing: DocumentStanding;
  document: FormDocument;
  /** What the file is called where nobody says otherwise. */
  fileName: string;
}

function formOf({ forms }: Programme, id: DocumentFormId): Form | undefined {
  return forms.find((form) => form.id === id);
}

/** The forms of a notice that are handed in on paper, the principal one first. */
export function printedForms(programme: Programme): { id: DocumentFormId; title: string }[] {
  return DocumentFormId.options.flatMap((id) => {
    const form = formOf(programme, id);
    return form === undefined ? [] : [{ id, title: form.title }];
  });
}

/** Whether what is printed now is a draft: everything but a filing that is as it was at 定稿. */
export function documentStanding({ seal }: ReadableWorkbook): DocumentStanding {
  if (seal === null || seal.standing === 'recordAltered') return { kind: 'draft', reason: 'recordUnusable' };
  if (seal.standing === 'notSealed') return { kind: 'draft', reason: 'notSealed' };
  if (seal.standing === 'changed') return { kind: 'draft', reason: 'changed' };
  return { kind: 'sealed', code: seal.code, sealedAt: seal.sealedAt };
}

function gravity(finding: Finding): number {
  return GRAVEST_FIRST.indexOf(finding.kind === 'measure' ? finding.result : finding.severity);
}

/** What is asked once the print is signed and sealed says nothing about the print. */
function concernsPrint({ stage }: RuleFinding): boolean {
  return STAGES.indexOf(stage) <= STAGES.indexOf('seal');
}

/** What is wrong or to be looked at and has no reason yet, gravest first; what a standard measures is none of it. */
export function openFindings({ result }: ReadableWorkbook): Finding[] {
  return result.findings
    .filter((finding) => {
      if (finding.kind === 'measure') return false;
      return finding.kind === 'workbook' || (finding.answer === null && concernsPrint(finding));
    })
    .sort((one, other) => gravity(one) - gravity(other));
}

/**
 * A form of a workbook as it is printed.
 *
 * @param form null for the principal one of the notice
 * @returns a sentence where the notice has no such form
 */
export function printedForm(
  workbook: ReadableWorkbook,
  form: DocumentFormId | null,
): PrintedForm | { outcome: 'stopped'; message: string } {
  const { programme, filing } = workbook;
  const there = printedForms(programme);
  const id = form ?? there[0]?.id;
  const found = id === undefined ? undefined : formOf(programme, id);
  if (id === undefined || found === undefined) {
    const names = there.map((one) => documentMessages.form[one.id]);
    const message =
      form === null || names.length === 0
        ? documentMessages.noForms
        : documentMessages.formMissing(documentMessages.form[form], names);
    return { outcome: 'stopped', message };
  }
  const standing = documentStanding(workbook);
  return {
    outcome: 'printed',
    form: id,
    standing,
    document: composeDocument(programme, found, filing, standing),
    fileName: documentMessages.fileName(found.title, standing.kind === 'draft'),
  };
}
