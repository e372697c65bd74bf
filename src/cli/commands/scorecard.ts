import { EXIT_CODES } from '../../model/command-output';
import type { ScorecardOutput } from '../../model/scorecard';
import { conflictSentence, makeScorecard } from '../../usecases/review/make-scorecard';
import { openWorkbook, requireFilePair, writeChange } from '../change-workbook';
import type { FilePair } from '../change-workbook';
import type { Command, CommandCall } from '../command';
import { UsageError } from '../command';
import { messages } from '../messages';
import { parseWords } from '../parse-words';
import { readSchemeFile } from '../read-scheme-file';
import type { ScoringScheme } from '../../model/scoring';
import type { Expert } from '../../model/scorecard';
import { reviewCommandMessages } from './review-messages';

interface ScorecardCall extends FilePair {
  expert: Expert;
  scheme: ScoringScheme | null;
  force: boolean;
}

async function madeCard(call: ScorecardCall, { today, now }: CommandCall): Promise<ScorecardOutput> {
  const { file, output, expert, scheme, force } = call;
  const nothing = { file, output: null, title: null, scheme: null, conflicts: [] };
  const opened = openWorkbook(file);
  if ('unreadable' in opened) return { ...nothing, status: 'unreadable', reason: opened.unreadable };
  const made = makeScorecard(opened.reading, { today, now, expert, scheme });
  if (made.outcome === 'refused') return { ...nothing, status: 'unreadable', reason: made.reason };
  if (made.outcome === 'stopped') return { ...nothing, status: 'stopped', reason: made.message };
  const refusal = await writeChange(opened.bytes, made.change, output, force);
  if (refusal !== null) return { ...nothing, status: 'stopped', reason: refusal };
  return {
    file,
    output,
    status: 'made',
    reason: null,
    title: made.title,
    scheme: made.stamp,
    conflicts: made.conflicts.map((conflict) => ({
      role: conflict.party.role,
      name: conflict.party.name,
      likeness: conflict.likeness,
      message: conflictSentence(conflict),
    })),
  };
}

/**
 * `scorecard FILE --expert NAME [--unit UNIT] [--scheme FILE.json] -o OUT.xlsx [--json]`: a copy of the application with
 * the expert's 评审表 in it. What may be a conflict of interest is shown and decided by the organiser.
 */
export const writeScorecard: Command = async (call) => {
  const { flags, values, files } = parseWords(call.words, {
    flags: ['json', 'force'],
    values: [{ name: 'output', short: 'o' }, { name: 'expert' }, { name: 'unit' }, { name: 'scheme' }],
  });
  const name = values.get('expert')?.trim() ?? '';
  if (name === '') throw new UsageError(reviewCommandMessages.expertMissing);
  const force = flags.has('force');
  const pair = requireFilePair(files, values.get('output'), force);
  const expert = { name, unit: values.get('unit')?.trim() ?? '' };
  const scheme = readSchemeFile(values.get('scheme'));
  const result = await madeCard({ ...pair, expert, scheme, force }, call);
  const { terminal } = call;
  if (flags.has('json')) terminal.out(JSON.stringify(result, null, 2));
  else if (result.output === null) terminal.error(messages.notChanged(result.file, result.reason ?? ''));
  else {
    terminal.out(reviewCommandMessages.cardMade(result.output, result.title ?? '', name));
    if (result.conflicts.length > 0) terminal.out(reviewCommandMessages.conflicts);
    for (const { message } of result.conflicts) terminal.out(reviewCommandMessages.item(message));
  }
  return EXIT_CODES[({ made: 'clean', stopped: 'errors', unreadable: 'unreadable' } as const)[result.status]];
};
