import type { AnswerCommandOutput } from '../../model/change-output';
import { EXIT_CODES } from '../../model/command-output';
import { answerWorkbook, type ChecklistAnswer } from '../../usecases/answer-workbook';
import { findingOutput } from '../../usecases/finding-output';
import { openWorkbook, requireFilePair, writeChange, type FilePair } from '../change-workbook';
import type { Command, CommandCall } from '../command';
import { messages } from '../messages';
import { parseWords } from '../parse-words';

interface AnswerCall extends FilePair {
  reasons: readonly string[];
  checklist: readonly ChecklistAnswer[];
  force: boolean;
}

async function answeredResult(call: AnswerCall, { today, now }: CommandCall): Promise<AnswerCommandOutput> {
  const { file, output, reasons, checklist, force } = call;
  const nothing = { file, output: null, answered: [], confirmations: [] };
  const opened = openWorkbook(file);
  if ('unreadable' in opened) return { ...nothing, status: 'unreadable', reason: opened.unreadable };
  const answered = answerWorkbook(opened.reading, { today, now, reasons, checklist });
  if (answered.outcome === 'refused') return { ...nothing, status: 'unreadable', reason: answered.reason };
  if (answered.outcome === 'stopped') return { ...nothing, status: 'stopped', reason: answered.message };
  const refusal = await writeChange(opened.bytes, answered.change, output, force);
  if (refusal !== null) return { ...nothing, status: 'stopped', reason: refusal };
  return {
    file,
    output,
    status: 'answered',
    reason: null,
    answered: answered.answered.map(findingOutput),
    confirmations: answered.confirmations,
  };
}

function printAnswered(result: AnswerCommandOutput, print: (line: string) => void): void {
  if (result.output === null) {
    print(messages.notChanged(result.file, result.reason ?? ''));
    return;
  }
  print(messages.answersWritten(result.output));
  for (const { message, answer } of result.answered) print(messages.answeredFinding(message, answer ?? ''));
  for (const { rule, confirmed } of result.confirmations) print(messages.checklistAnswer(rule, confirmed));
}

/**
 * `answer FILE -o OUT.xlsx [--reason RULE=原因]… [--confirm RULE]… [--deny RULE]… [--json]`: reasons for findings and
 * answers to the 报送清单, before or after 定稿.
 */
export const answerFile: Command = async (call) => {
  const { flags, values, lists, files } = parseWords(call.words, {
    flags: ['json', 'force'],
    values: [{ name: 'output', short: 'o' }],
    lists: ['reason', 'confirm', 'deny'],
  });
  const force = flags.has('force');
  const pair = requireFilePair(files, values.get('output'), force);
  const checklist = [
    ...(lists.get('confirm') ?? []).map((rule) => ({ rule, confirmed: true })),
    ...(lists.get('deny') ?? []).map((rule) => ({ rule, confirmed: false })),
  ];
  const result = await answeredResult(
    { ...pair, reasons: lists.get('reason') ?? [], checklist, force },
    call,
  );
  if (flags.has('json')) call.terminal.out(JSON.stringify(result, null, 2));
  else printAnswered(result, call.terminal.out);
  return EXIT_CODES[
    ({ answered: 'clean', stopped: 'errors', unreadable: 'unreadable' } as const)[result.status]
  ];
};
