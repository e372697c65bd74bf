import { mkdirSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { composeReturnNotice } from '../../document/returns/compose-return-notice';
import { readWorkbook } from '../../host/file/reading/read-workbook';
import { writePlan } from '../../host/file/writing/write-plan';
import { EXIT_CODES } from '../../model/command-output';
import type { ReturnedFile, ReturnNotice } from '../../model/return-notice';
import { ReturnDemand } from '../../model/return-notice';
import { documentBytes } from '../../usecases/document/document-bytes';
import { foreignWorkbookMessages } from '../../usecases/foreign-workbook/messages';
import { wholeBudget } from '../../usecases/merge/intake/open-archive';
import { leftOut, readIncoming } from '../../usecases/merge/read-incoming';
import { makeReturnNotices, noticeFileNames } from '../../usecases/returns/make-return-notices';
import { returnsMessages } from '../../usecases/returns/messages';
import { noticeWorkbook } from '../../usecases/returns/notice-workbook';
import { returnRegister } from '../../usecases/returns/return-register';
import type { ReturnRegister } from '../../usecases/returns/return-register';
import type { Command, Terminal } from '../command';
import { UnreadableError, UsageError } from '../command';
import { parseDueDate } from '../due-date';
import { filesUnder, isNothingIn, offers } from '../merge-offers';
import { openMergedWorkbook } from '../open-merged-workbook';
import { otherWays } from '../other-ways';
import { parseWords } from '../parse-words';
import { assertFolder, assertFree, writeOutput } from '../write-output';
import { returnsCommandMessages as words } from './returns-messages';

type Format = 'docx' | 'xlsx';

function parseFormat(text: string | undefined): Format {
  if (text === undefined || text === 'docx') return 'docx';
  if (text === 'xlsx') return 'xlsx';
  throw new UsageError(words.unknownFormat(text));
}

/** @throws UnreadableError; UsageError where it is no merged workbook */
function readRegister(file: string | undefined, now: string): ReturnRegister | null {
  if (file === undefined) return null;
  const opened = openMergedWorkbook(file);
  if ('refused' in opened) throw new UnreadableError(words.registerUnreadable(file, opened.refused));
  const read = returnRegister(opened.content, now);
  if (read.outcome === 'refused') throw new UsageError(returnsMessages.registerUnusable(file, read.message));
  return read.register;
}

async function bytesOf(notice: ReturnNotice, format: Format): Promise<Uint8Array> {
  return format === 'docx' ? documentBytes(composeReturnNotice(notice)) : writePlan(noticeWorkbook(notice));
}

function print({ file, reason, output, notice, remarks }: ReturnedFile, { out, error }: Terminal): void {
  for (const remark of remarks) error(words.about(file, remark));
  if (output === null || notice === null) {
    error(words.notWritten(file, reason ?? ''));
    return;
  }
  const counts = ReturnDemand.options
    .map((demand) => ({ demand, count: notice.items.filter((item) => item.demand === demand).length }))
    .filter(({ count }) => count > 0);
  out(words.written(output, counts));
}

/**
 * `returns FILES_OR_FOLDER… -o FOLDER [--format docx|xlsx] [--due DATE] [--register MERGED.xlsx] [--json]`: a 退回修改通知
 * for every application in which something is to be mended or looked at; with a register for those it sends back, by
 * the version that stands in it. Where one of the files is there already, none is written. Exit code 2 where a file could
 * not be read.
 */
export const makeReturns: Command = async ({ words: given, terminal, now }) => {
  const { flags, values, files } = parseWords(given, {
    flags: ['json', 'force'],
    values: [{ name: 'output', short: 'o' }, { name: 'format' }, { name: 'due' }, { name: 'register' }],
  });
  if (files.length === 0) throw new UsageError(words.filesMissing);
  const folder = values.get('output');
  if (folder === undefined) throw new UsageError(words.folderMissing);
  const format = parseFormat(values.get('format'));
  const due = parseDueDate(values.get('due'));
  assertFolder(folder);
  const registerFile = values.get('register');
  const register = readRegister(registerFile, now);
  const force = flags.has('force');
  // Notices of an earlier run may lie among the applications.
  const inside = `${resolve(folder)}${sep}`;
  const paths = filesUnder(files).filter((path) => !resolve(path).startsWith(inside));
  const left = registerFile === undefined ? [] : [registerFile];
  const incoming = [...offers(paths, left, wholeBudget())]
    .flat()
    .map((offer) => ('bytes' in offer ? readIncoming(offer, readWorkbook(offer.bytes)) : leftOut(offer)));
  if (isNothingIn(incoming)) {
    terminal.error(words.nothingFound);
    return EXIT_CODES.errors;
  }
  const results = makeReturnNotices(incoming, { due, register });
  const names = noticeFileNames(
    results.flatMap(({ notice }) => (notice === null ? [] : [notice])),
    format,
  );
  const outputs = results.map((result): ReturnedFile => {
    const name = result.notice === null ? undefined : names.shift();
    return { ...result, output: name === undefined ? null : join(folder, name) };
  });
  for (const { output } of outputs) if (output !== null) assertFree(output, force);
  if (outputs.some(({ output }) => output !== null)) mkdirSync(folder, { recursive: true });
  for (const { output, notice } of outputs) {
    if (output !== null && notice !== null) writeOutput(output, await bytesOf(notice, format), force);
  }
  if (flags.has('json')) terminal.out(JSON.stringify({ files: outputs }, null, 2));
  else {
    for (const result of outputs) if (result.status !== 'ignored') print(result, terminal);
    const ways = otherWays(incoming, (file) =>
      file.kind === 'form' ? foreignWorkbookMessages.importByCommand(file.programme) : null,
    );
    for (const way of ways) terminal.error(way);
  }
  return outputs.some(({ status }) => status === 'unreadable') ? EXIT_CODES.unreadable : EXIT_CODES.clean;
};
