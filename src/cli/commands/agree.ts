import { readingMessages } from '../../document/reading/messages';
import { openDocument } from '../../host/file/document/open-document';
import { PORTABLE_LIMITS } from '../../host/file/pdf/portable-limits';
import { portableFiles } from '../../host/file/pdf/portable-files';
import { EXIT_CODES } from '../../model/command-output';
import type { AgreementOutput } from '../../model/document-import';
import type { PortableAgreement } from '../../model/portable-document';
import { checkWorkbook } from '../../usecases/check-workbook';
import type { ReadableWorkbook } from '../../usecases/check-workbook';
import { compareWord, NO_WORD } from '../../usecases/document-import/compare-word';
import type { WordAgreement } from '../../usecases/document-import/compare-word';
import { comparePortable } from '../../usecases/pdf-agreement/compare-portable';
import { openWorkbook } from '../change-workbook';
import type { Command, Terminal } from '../command';
import { UsageError } from '../command';
import { parseWords } from '../parse-words';
import { readInput } from '../read-input';
import { agreeMessages } from './agree-messages';
import { importCommandMessages } from './import-messages';

/** The files that are to say the same. */
interface Versions {
  workbook: string;
  document: string | null;
  pdf: string | null;
}

function requireVersions(words: readonly string[]): { versions: Versions; isJson: boolean } {
  const { flags, files } = parseWords(words, { flags: ['json'], values: [] });
  const [workbook, ...others] = files;
  const isPdf = (file: string): boolean => /\.pdf$/i.test(file);
  const pdfs = others.filter(isPdf);
  const documents = others.filter((file) => !isPdf(file));
  if (workbook === undefined || others.length === 0 || pdfs.length > 1 || documents.length > 1) {
    throw new UsageError(importCommandMessages.pairMissing);
  }
  return {
    versions: { workbook, document: documents[0] ?? null, pdf: pdfs[0] ?? null },
    isJson: flags.has('json'),
  };
}

function comparedWord(workbook: ReadableWorkbook, document: string | null): WordAgreement {
  if (document === null) return NO_WORD;
  const input = readInput(document);
  const opening =
    input.outcome === 'notRead'
      ? ({ outcome: 'refused', message: input.reason } as const)
      : openDocument(input.bytes);
  const word = compareWord(workbook, opening).agreement;
  return word.reason === null ? word : { ...word, reason: `${document}：${word.reason}` };
}

async function comparedPdf(
  workbook: ReadableWorkbook,
  pdf: string | null,
): Promise<PortableAgreement | null> {
  if (pdf === null) return null;
  const input = readInput(pdf, PORTABLE_LIMITS.megabytes);
  const opening =
    input.outcome === 'notRead'
      ? ({ outcome: 'refused', reason: 'unreadable', message: input.reason } as const)
      : await portableFiles.open(input.bytes);
  return comparePortable(workbook, pdf, opening);
}

function joined(
  word: WordAgreement,
  pdf: PortableAgreement | null,
): Pick<AgreementOutput, 'status' | 'reason'> {
  if (word.status === 'unreadable') return { status: word.status, reason: word.reason };
  if (pdf?.status === 'unreadable')
    return { status: 'unreadable', reason: `${pdf.file}：${pdf.reason ?? ''}` };
  const isSame = word.status === 'agree' && (pdf === null || pdf.status === 'agree');
  return { status: isSame ? 'agree' : 'differ', reason: null };
}

async function compared({ workbook, document, pdf }: Versions, today: string): Promise<AgreementOutput> {
  const nothing = {
    ...NO_WORD,
    workbook,
    document,
    status: 'unreadable' as const,
    programme: null,
    pdf: null,
  };
  const opened = openWorkbook(workbook);
  if ('unreadable' in opened) return { ...nothing, reason: `${workbook}：${opened.unreadable}` };
  const checked = checkWorkbook(opened.reading, { today, stage: 'fill' });
  if (checked.outcome === 'refused') return { ...nothing, reason: `${workbook}：${checked.reason}` };
  const word = comparedWord(checked, document);
  const portable = await comparedPdf(checked, pdf);
  return {
    ...word,
    ...joined(word, portable),
    workbook,
    document,
    programme: checked.programme.id,
    pdf: portable,
  };
}

function printWord({ same, differences, unread, remarks }: AgreementOutput, { out }: Terminal): void {
  out(
    differences.length === 0
      ? importCommandMessages.agrees(same)
      : importCommandMessages.differs(same, differences.length),
  );
  for (const { message } of differences) out(importCommandMessages.difference(message));
  for (const remark of remarks) out(importCommandMessages.remark(remark));
  if (unread.length === 0) return;
  out(importCommandMessages.unreadHeading(unread.length));
  for (const { text, place, reason } of unread) {
    out(importCommandMessages.unread(text, readingMessages.place(place), reason));
  }
}

function printPdf(
  { reason, same, differences, unread, remarks }: PortableAgreement,
  { out }: Terminal,
): void {
  if (reason !== null) {
    out(agreeMessages.remark(reason));
    return;
  }
  out(
    differences.length === 0 ? agreeMessages.agrees(same) : agreeMessages.differs(same, differences.length),
  );
  for (const { message } of differences) out(agreeMessages.difference(message));
  for (const remark of remarks) out(agreeMessages.remark(remark));
  if (unread.length === 0) return;
  out(agreeMessages.unreadHeading(unread.length));
  for (const { text, page } of unread) out(agreeMessages.unread(text, page));
}

function print(result: AgreementOutput, terminal: Terminal): void {
  const { document, pdf } = result;
  if (document !== null) {
    if (pdf !== null) terminal.out(agreeMessages.word(document));
    printWord(result, terminal);
  }
  if (pdf !== null) {
    terminal.out(agreeMessages.pdf(pdf.file));
    printPdf(pdf, terminal);
  }
  if (document !== null && pdf !== null && result.status === 'agree') terminal.out(agreeMessages.allAgree);
}

/**
 * `agree WORKBOOK.xlsx [DOCUMENT.docx] [FILE.pdf] [--json]`: whether all say the same, field by field. Changes nothing.
 */
export const compareDocument: Command = async ({ words, terminal, today }) => {
  const { versions, isJson } = requireVersions(words);
  const result = await compared(versions, today);
  if (isJson) terminal.out(JSON.stringify(result, null, 2));
  else if (result.status === 'unreadable') terminal.error(result.reason ?? '');
  else print(result, terminal);
  const code = { agree: EXIT_CODES.clean, differ: EXIT_CODES.errors, unreadable: EXIT_CODES.unreadable };
  return code[result.status];
};
