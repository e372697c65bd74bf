import type { SealCommandOutput } from '../../model/change-output';
import { EXIT_CODES } from '../../model/command-output';
import { findingOutput } from '../../usecases/finding-output';
import { sealWorkbook } from '../../usecases/seal-workbook';
import { openWorkbook, requireFilePair, writeChange, type FilePair } from '../change-workbook';
import type { Command, CommandCall } from '../command';
import { messages } from '../messages';
import { parseWords } from '../parse-words';

interface SealCall extends FilePair {
  reasons: readonly string[];
  newRecord: boolean;
  force: boolean;
}

async function sealedResult(call: SealCall, { today, now }: CommandCall): Promise<SealCommandOutput> {
  const { file, output, reasons, newRecord, force } = call;
  const nothing = {
    file,
    output: null,
    verificationCode: null,
    sealedAt: null,
    openErrors: [],
    answered: [],
  };
  const opened = openWorkbook(file);
  if ('unreadable' in opened) return { ...nothing, status: 'unreadable', reason: opened.unreadable };
  const sealed = sealWorkbook(opened.reading, { today, now, reasons, newRecord });
  if (sealed.outcome === 'refused') return { ...nothing, status: 'unreadable', reason: sealed.reason };
  if (sealed.outcome === 'stopped') {
    const openErrors = sealed.openErrors.map(findingOutput);
    return { ...nothing, status: 'stopped', reason: sealed.message, openErrors };
  }
  const refusal = await writeChange(opened.bytes, sealed.change, output, force);
  if (refusal !== null) return { ...nothing, status: 'stopped', reason: refusal };
  return {
    file,
    output,
    status: 'sealed',
    reason: null,
    verificationCode: sealed.code,
    sealedAt: sealed.snapshot.sealedAt,
    openErrors: [],
    answered: sealed.answered.map(findingOutput),
  };
}

function printSealed(result: SealCommandOutput, print: (line: string) => void): void {
  const { file, output, reason, verificationCode, sealedAt, openErrors, answered } = result;
  if (output === null || verificationCode === null || sealedAt === null) {
    print(messages.notChanged(file, reason ?? ''));
    for (const { rule, message, subject } of openErrors) {
      print(messages.openError(message));
      print(messages.findingNames(rule, subject));
    }
    if (openErrors.length > 0) print(messages.reasonsHint);
    return;
  }
  print(messages.sealed(output, sealedAt));
  print(messages.verificationCode(verificationCode));
  for (const { message, answer } of answered) print(messages.answeredFinding(message, answer ?? ''));
  print(messages.afterSeal);
}

/**
 * `seal FILE -o OUT.xlsx [--reason RULE=原因]… [--new-record] [--json]`: 定稿 into a new file; errors without a reason
 * stop it with a list.
 */
export const sealFile: Command = async (call) => {
  const { flags, values, lists, files } = parseWords(call.words, {
    flags: ['json', 'force', 'new-record'],
    values: [{ name: 'output', short: 'o' }],
    lists: ['reason'],
  });
  const force = flags.has('force');
  const pair = requireFilePair(files, values.get('output'), force);
  const result = await sealedResult(
    { ...pair, reasons: lists.get('reason') ?? [], newRecord: flags.has('new-record'), force },
    call,
  );
  if (flags.has('json')) call.terminal.out(JSON.stringify(result, null, 2));
  else printSealed(result, call.terminal.out);
  return EXIT_CODES[
    ({ sealed: 'clean', stopped: 'errors', unreadable: 'unreadable' } as const)[result.status]
  ];
};
