import { writePlan } from '../../host/file/writing/write-plan';
import { EXIT_CODES } from '../../model/command-output';
import type { Programme } from '../../model/programme';
import type { ScoringScheme } from '../../model/scoring';
import { schemeFaults } from '../../scoring/scheme-faults';
import { schemeUseMessages } from '../../usecases/scheme/messages';
import type { SchemeReading } from '../../usecases/scheme/scheme-reading';
import { schemeWorkbook } from '../../usecases/scheme/scheme-workbook';
import type { Command, Terminal } from '../command';
import { UsageError } from '../command';
import { parseWords } from '../parse-words';
import { openSchemeFile } from '../read-scheme-file';
import { requireProgramme } from '../require-programme';
import { assertWritable, writeOutput } from '../write-output';
import { schemeCommandMessages as messages } from './scheme-messages';

function exampleOf({ scoring, indicators }: Programme): SchemeReading {
  const [scheme] = scoring;
  if (scheme === undefined) throw new UsageError(schemeUseMessages.noExample);
  const problems = schemeFaults(scheme, indicators);
  return problems.length === 0
    ? { outcome: 'usable', scheme, remarks: [] }
    : { outcome: 'faulty', problems, proposedVersion: null };
}

async function bytesOf(programme: Programme, scheme: ScoringScheme, output: string): Promise<Uint8Array> {
  const plan = /\.xlsx$/i.test(output) ? schemeWorkbook(programme, scheme) : null;
  return plan === null ? new TextEncoder().encode(`${JSON.stringify(scheme, null, 2)}\n`) : writePlan(plan);
}

function print({ indicators }: Programme, scheme: ScoringScheme, terminal: Terminal): void {
  const groupOf = new Map(indicators.points.map(({ code, group }) => [code, group]));
  terminal.out(messages.usable(scheme.title, scheme.version));
  for (const { code, title } of indicators.groups) {
    const weight = scheme.groups.find(({ group }) => group === code)?.weight;
    const points = scheme.points.filter(({ point }) => groupOf.get(point) === code).length;
    if (weight !== undefined) terminal.out(messages.group(`${code}.${title}`, weight, points));
  }
  terminal.out(messages.note);
}

/**
 * `scheme ID [--scheme FILE] [-o OUT.xlsx|OUT.json] [--json]`: the notice's example scheme, or whether an own one can be
 * used. What `-o` writes and `--json` prints can be edited and handed to `--scheme`.
 */
export const showScheme: Command = async ({ words, terminal }) => {
  const { flags, values, files } = parseWords(words, {
    flags: ['json', 'force'],
    values: [{ name: 'scheme' }, { name: 'output', short: 'o' }],
  });
  const programme = requireProgramme(files);
  const output = values.get('output');
  const force = flags.has('force');
  if (output !== undefined) {
    if (!/\.(xlsx|json)$/i.test(output)) throw new UsageError(messages.outputEnding(output));
    assertWritable(output, force);
  }
  const path = values.get('scheme');
  const read = path === undefined ? exampleOf(programme) : openSchemeFile(path, programme);
  if (read.outcome === 'refused') throw new UsageError(messages.notUsable(path ?? '', [read.message]));
  const say = flags.has('json') ? terminal.error : terminal.out;
  if (read.outcome === 'faulty') {
    say(messages.faulty(path ?? programme.id));
    for (const problem of read.problems) say(messages.item(problem));
    return EXIT_CODES.errors;
  }
  const { scheme, remarks } = read;
  if (output !== undefined) writeOutput(output, await bytesOf(programme, scheme, output), force);
  if (flags.has('json')) terminal.out(JSON.stringify(scheme, null, 2));
  else print(programme, scheme, terminal);
  for (const remark of remarks) say(messages.item(remark));
  if (output !== undefined) say(messages.written(output));
  return EXIT_CODES.clean;
};
