import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { resolve } from 'node:path';
import { openDocument } from '../../host/file/document/open-document';
import { readWorkbook } from '../../host/file/reading/read-workbook';
import { writePlan } from '../../host/file/writing/write-plan';
import { EXIT_CODES } from '../../model/command-output';
import type { Submission } from '../../model/submission';
import type { ResubmissionOutput } from '../../model/return-notice';
import { foreignWorkbookMessages } from '../../usecases/foreign-workbook/messages';
import { readSubmission } from '../../usecases/merge/read-submission';
import { compareReturned } from '../../usecases/returns/compare-returned';
import { comparisonWorkbook } from '../../usecases/returns/comparison-workbook';
import { returnsMessages } from '../../usecases/returns/messages';
import { sentDocumentNotice, sentWorkbookNotice } from '../../usecases/returns/sent-notice';
import type { SentNotice } from '../../usecases/returns/sent-notice';
import type { Command, Terminal } from '../command';
import { UsageError } from '../command';
import { messages } from '../messages';
import { parseWords } from '../parse-words';
import { readInput } from '../read-input';
import { assertWritable, assertXlsxName, writeOutput } from '../write-output';
import { returnsCommandMessages as words } from './returns-messages';

interface Wanted {
  old: string;
  new: string;
  notice: string | null;
  output: string | null;
  force: boolean;
}

function requireWanted(given: readonly string[]): { wanted: Wanted; isJson: boolean } {
  const { flags, values, files } = parseWords(given, {
    flags: ['compare', 'json', 'force'],
    values: [{ name: 'output', short: 'o' }, { name: 'notice' }],
  });
  const [old, resubmitted, ...more] = files;
  if (old === undefined || resubmitted === undefined || more.length > 0) throw new UsageError(words.twoFiles);
  const output = values.get('output') ?? null;
  const notice = values.get('notice') ?? null;
  const force = flags.has('force');
  if (output !== null) {
    assertXlsxName(output);
    const sources = [old, resubmitted, ...(notice === null ? [] : [notice])];
    if (sources.some((file) => resolve(file) === resolve(output))) {
      throw new UsageError(messages.outputIsSource(output));
    }
    assertWritable(output, force);
  }
  return { wanted: { old, new: resubmitted, notice, output, force }, isJson: flags.has('json') };
}

/** A submission, or the sentence why there is none. */
function submissionIn(file: string): Submission | string {
  const input = readInput(file);
  if (input.outcome === 'notRead') return input.reason;
  const submitted = { file, digest: bytesToHex(sha256(input.bytes)), receivedAt: null };
  const read = readSubmission(submitted, readWorkbook(input.bytes));
  if (read.outcome === 'read') return read.submission;
  const { reason, looksLike } = read;
  return looksLike?.kind === 'form'
    ? `${reason}${foreignWorkbookMessages.importByCommand(looksLike.programme)}`
    : reason;
}

function noticeIn(file: string): SentNotice | string {
  const input = readInput(file);
  if (input.outcome === 'notRead') return input.reason;
  return /\.docx$/i.test(file)
    ? sentDocumentNotice(openDocument(input.bytes))
    : sentWorkbookNotice(readWorkbook(input.bytes));
}

async function compared({ old, new: now, notice, output, force }: Wanted): Promise<ResubmissionOutput> {
  const nothing = { old, new: now, notice, output: null, comparison: null, remarks: [] };
  const returned = submissionIn(old);
  const resubmitted = submissionIn(now);
  const sent = notice === null ? null : noticeIn(notice);
  if (typeof returned === 'string') {
    return { ...nothing, status: 'unreadable', reason: messages.fileUnreadable(old, returned) };
  }
  if (typeof resubmitted === 'string') {
    return { ...nothing, status: 'unreadable', reason: messages.fileUnreadable(now, resubmitted) };
  }
  if (typeof sent === 'string') {
    const reason = returnsMessages.noticeUnreadable(notice ?? '', sent);
    return { ...nothing, status: 'unreadable', reason };
  }
  const result = compareReturned(returned, resubmitted, sent, notice ?? '');
  if (result.outcome === 'stopped') return { ...nothing, status: 'stopped', reason: result.message };
  const { comparison, remarks } = result;
  if (output !== null) writeOutput(output, await writePlan(comparisonWorkbook(comparison)), force);
  return { ...nothing, status: 'compared', reason: null, output, comparison, remarks };
}

function print({ comparison, remarks, output, reason }: ResubmissionOutput, { out, error }: Terminal): void {
  if (comparison === null) {
    error(reason ?? '');
    return;
  }
  for (const remark of remarks) out(words.remark(remark));
  out(words.counts(comparison));
  for (const item of comparison.items) out(words.item(item));
  if (comparison.otherChanges.length > 0) out(words.otherHeading);
  for (const change of comparison.otherChanges) out(words.change(change));
  if (comparison.newProblems.length > 0) out(words.newHeading);
  for (const { what } of comparison.newProblems) out(words.newProblem(what));
  if (output !== null) out(words.comparisonWritten(output));
}

function exitCodeOf({ status, comparison }: ResubmissionOutput): number {
  if (status === 'unreadable') return EXIT_CODES.unreadable;
  if (comparison === null) return EXIT_CODES.errors;
  const isOpen =
    comparison.items.some(({ state, item }) => state === 'open' && item.demand !== 'suggest') ||
    comparison.newProblems.some(({ demand }) => demand === 'must');
  return isOpen ? EXIT_CODES.errors : EXIT_CODES.clean;
}

/**
 * `returns --compare OLD.xlsx NEW.xlsx [--notice FILE] [-o OUT.xlsx] [--json]`: per item of the notice whether it was
 * mended, what else was changed, and what is wrong now. Exit code 1 where an item that is more than a suggestion is open.
 */
export const compareReturns: Command = async ({ words: given, terminal }) => {
  const { wanted, isJson } = requireWanted(given);
  const result = await compared(wanted);
  if (isJson) terminal.out(JSON.stringify(result, null, 2));
  else print(result, terminal);
  return exitCodeOf(result);
};
