import { readingMessages } from '../../document/reading/messages';
import { openDocument } from '../../host/file/document/open-document';
import { EXIT_CODES } from '../../model/command-output';
import type { AgreementOutput } from '../../model/document-import';
import { checkWorkbook } from '../../usecases/check-workbook';
import { compareWithDocument } from '../../usecases/document-import/agreement';
import { readFormDocument } from '../../usecases/document-import/read-form-document';
import { openWorkbook } from '../change-workbook';
import type { Command, Terminal } from '../command';
import { UsageError } from '../command';
import { parseWords } from '../parse-words';
import { readInput } from '../read-input';
import { importCommandMessages } from './import-messages';

function compared(workbook: string, document: string, today: string): AgreementOutput {
  const nothing = {
    workbook,
    document,
    status: 'unreadable' as const,
    programme: null,
    same: 0,
    differences: [],
    unread: [],
    notes: [],
    remarks: [],
  };
  const opened = openWorkbook(workbook);
  if ('unreadable' in opened) return { ...nothing, reason: `${workbook}：${opened.unreadable}` };
  const checked = checkWorkbook(opened.reading, { today, stage: 'fill' });
  if (checked.outcome === 'refused') return { ...nothing, reason: `${workbook}：${checked.reason}` };
  const input = readInput(document);
  if (input.outcome === 'notRead') return { ...nothing, reason: `${document}：${input.reason}` };
  const { programme, filing } = checked;
  const reading = readFormDocument(openDocument(input.bytes), programme.id);
  if (reading.outcome !== 'read') return { ...nothing, reason: `${document}：${reading.message}` };
  const { recognised } = reading;
  const { same, differences } = compareWithDocument(programme, filing, recognised);
  return {
    workbook,
    document,
    status: differences.length === 0 && recognised.values.length > 0 ? 'agree' : 'differ',
    reason: null,
    programme: programme.id,
    same,
    differences,
    unread: recognised.unread,
    notes: recognised.notes,
    remarks: recognised.remarks,
  };
}

function print({ status, same, differences, unread, remarks }: AgreementOutput, terminal: Terminal): void {
  terminal.out(
    status === 'agree'
      ? importCommandMessages.agrees(same)
      : importCommandMessages.differs(same, differences.length),
  );
  for (const { message } of differences) terminal.out(importCommandMessages.difference(message));
  for (const remark of remarks) terminal.out(importCommandMessages.remark(remark));
  if (unread.length === 0) return;
  terminal.out(importCommandMessages.unreadHeading(unread.length));
  for (const { text, place, reason } of unread) {
    terminal.out(importCommandMessages.unread(text, readingMessages.place(place), reason));
  }
}

/** `agree WORKBOOK.xlsx DOCUMENT.docx [--json]`: whether both say the same, field by field. Changes nothing. */
export const compareDocument: Command = ({ words, terminal, today }) => {
  const { flags, files } = parseWords(words, { flags: ['json'], values: [] });
  const [workbook, document, ...more] = files;
  if (workbook === undefined || document === undefined || more.length > 0) {
    throw new UsageError(importCommandMessages.pairMissing);
  }
  const result = compared(workbook, document, today);
  if (flags.has('json')) terminal.out(JSON.stringify(result, null, 2));
  else if (result.status === 'unreadable') terminal.error(result.reason ?? '');
  else print(result, terminal);
  const code = { agree: EXIT_CODES.clean, differ: EXIT_CODES.errors, unreadable: EXIT_CODES.unreadable };
  return Promise.resolve(code[result.status]);
};
