import { writePlan } from '../../host/file/writing/write-plan';
import { EXIT_CODES } from '../../model/command-output';
import type { ConflictsOutput, TypedDecision } from '../../model/conflict-review';
import type { Expert } from '../../model/scorecard';
import { conflictsOutput } from '../../usecases/conflicts/conflicts-output';
import { readExpertLines } from '../../usecases/conflicts/expert-lines';
import { readApplications } from '../../usecases/conflicts/find-conflicts';
import { readConflictWorkbook } from '../../usecases/conflicts/read-conflict-workbook';
import { reviewConflicts } from '../../usecases/conflicts/review-conflicts';
import type { Command, Terminal } from '../command';
import { UsageError } from '../command';
import { parseWords } from '../parse-words';
import { readConfirmed } from '../read-confirmed';
import { readingOf } from '../reading-of';
import { readExpertsFile } from '../read-experts-file';
import { requireOutput } from '../require-output';
import { writeOutput } from '../write-output';
import { conflictsCommandMessages as words } from './conflicts-messages';

/** Experts, and what the organiser wrote about them in an earlier 回避审查. */
interface GivenExperts {
  experts: readonly Expert[];
  typed: readonly TypedDecision[];
}

/**
 * A workbook, a text file, or the names themselves.
 *
 * @throws UsageError where nobody is named
 */
function givenExperts(given: string | undefined): GivenExperts {
  if (given === undefined) throw new UsageError(words.expertsMissing);
  if (/\.xlsx$/i.test(given)) {
    const read = readConflictWorkbook(given, readingOf(given));
    if (read.outcome === 'refused') throw new UsageError(read.message);
    return { experts: read.experts, typed: read.typed ?? [] };
  }
  const experts = /\.(?:txt|csv|json)$/i.test(given) ? readExpertsFile(given) : readExpertLines(given);
  if (experts.length === 0) throw new UsageError(words.noExpertsIn(given));
  return { experts, typed: [] };
}

function printConflicts(result: ConflictsOutput, terminal: Terminal): void {
  const { applications, experts, conflicts, notes, output } = result;
  terminal.out(words.summary(applications.length, experts.length, conflicts.length));
  for (const conflict of conflicts) terminal.out(words.conflict(conflict));
  if (notes.length > 0) terminal.out(words.notesHeading);
  for (const note of notes) terminal.out(words.item(note));
  terminal.out(words.written(output));
}

/**
 * `conflicts FILES… --experts FILE|NAMES -o OUT.xlsx [--confirmed MERGED.xlsx] [--json]`: which expert may have to do with which application, as a
 * workbook in which the organiser decides. An earlier one given as `--experts` keeps what was decided in it.
 */
export const listConflicts: Command = async ({ words: given, terminal, now }) => {
  const { flags, values, files } = parseWords(given, {
    flags: ['json', 'force'],
    values: [{ name: 'output', short: 'o' }, { name: 'experts' }, { name: 'confirmed' }],
  });
  if (files.length === 0) throw new UsageError(words.filesMissing);
  const force = flags.has('force');
  const from = values.get('experts');
  const merged = values.get('confirmed');
  const output = requireOutput(
    [...files, from, merged].filter((file) => file !== undefined),
    values.get('output'),
    force,
  );
  const { experts, typed } = givenExperts(from);
  const read = readApplications(
    files.map((file) => ({ file, reading: readingOf(file) })),
    readConfirmed(merged, now),
  );
  const reviewed = reviewConflicts(read, experts, typed, now);
  if (reviewed.outcome === 'stopped') {
    terminal.error(reviewed.message);
    return reviewed.unreadable.length > 0 ? EXIT_CODES.unreadable : EXIT_CODES.errors;
  }
  const { table, judged, plan } = reviewed;
  writeOutput(output, await writePlan(plan), force);
  const result = conflictsOutput(table, judged.decisions, judged.faults, output);
  if (flags.has('json')) terminal.out(JSON.stringify(result, null, 2));
  else printConflicts(result, terminal);
  if (table.unreadable.length > 0) return EXIT_CODES.unreadable;
  return judged.faults.length === 0 ? EXIT_CODES.clean : EXIT_CODES.errors;
};
