import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writePlan } from '../../host/file/writing/write-plan';
import { EXIT_CODES } from '../../model/command-output';
import type { ReviewPackageOutput } from '../../model/review-package-output';
import type { ConflictDecision, Expert } from '../../model/scorecard';
import {
  cardFileNames,
  expertFaults,
  expertFolderNames,
  makeCardInPlace,
  makeReviewPackage,
  packageFileNames,
} from '../../usecases/review-package/make-review-package';
import type { Assignment, ReviewRound } from '../../usecases/review-package/review-round';
import { assignmentOf, openRound, roundTitle } from '../../usecases/review-package/review-round';
import { undecidedSentence } from '../../usecases/review-package/undecided-sentence';
import { schemeStamp } from '../../usecases/review/scheme-stamp';
import { openWorkbook, writeChange } from '../change-workbook';
import type { Command, Terminal } from '../command';
import { UsageError } from '../command';
import { filesUnder } from '../merge-offers';
import { messages } from '../messages';
import { parseWords } from '../parse-words';
import { readDecisionsFile, readExpertsFile } from '../read-experts-file';
import { readConfirmed } from '../read-confirmed';
import { readingOf } from '../reading-of';
import { readSchemeFile } from '../read-scheme-file';
import { assertFolder, assertFree, assertWritable, assertXlsxName, writeOutput } from '../write-output';
import { reviewPackageMessages as words } from './review-package-messages';

type Given = ReviewPackageOutput['experts'][number];

/** Everything that is given out, and where to. */
interface GivingOut {
  round: ReviewRound;
  assignments: readonly Assignment[];
  force: boolean;
}

function givenExperts(one: string | undefined, unit: string, list: string | undefined): readonly Expert[] {
  if (one !== undefined && list !== undefined) throw new UsageError(words.expertsTwice);
  if (one === undefined && list === undefined) throw new UsageError(words.expertsMissing);
  const experts = list === undefined ? [{ name: (one ?? '').trim(), unit }] : readExpertsFile(list);
  const faults = expertFaults(experts);
  if (faults.length > 0) throw new UsageError(faults.join('\n'));
  return experts;
}

function givenTo({ expert, applications, recused, undecided }: Assignment): Given {
  return {
    expert,
    outputs: [],
    applications: applications.map((of) => ({ file: of.file, title: roundTitle(of) })),
    recused: [...recused],
    undecided: undecided.map(undecidedSentence),
    problems: [],
  };
}

/** Writes one 评审包 per expert. */
async function writePackages(
  { round, assignments, force }: GivingOut,
  paths: readonly string[],
): Promise<Given[]> {
  for (const path of paths) assertFree(path, force);
  const given: Given[] = [];
  for (const [index, assignment] of assignments.entries()) {
    const of = givenTo(assignment);
    given.push(of);
    const made = makeReviewPackage(round, assignment);
    if (made.outcome === 'stopped') {
      of.problems.push(made.message);
      continue;
    }
    const path = paths[index] ?? '';
    writeOutput(path, await writePlan(made.plan), force);
    of.outputs.push(path);
  }
  return given;
}

/** Writes one folder per expert, with every submission and the 评审表 in it. */
async function writeInPlace({ round, assignments, force }: GivingOut, folder: string): Promise<Given[]> {
  const folders = expertFolderNames(assignments.map(({ expert }) => expert)).map((name) =>
    join(folder, name),
  );
  const targets = assignments.map(({ applications }, index) =>
    cardFileNames(applications).map((name) => join(folders[index] ?? folder, name)),
  );
  for (const path of targets.flat()) assertFree(path, force);
  const given: Given[] = [];
  for (const [index, assignment] of assignments.entries()) {
    const of = givenTo(assignment);
    given.push(of);
    mkdirSync(folders[index] ?? folder, { recursive: true });
    for (const [at, application] of assignment.applications.entries()) {
      const path = targets[index]?.[at] ?? '';
      const opened = openWorkbook(application.file);
      const made = makeCardInPlace(round, application, assignment.expert);
      const refusal =
        'unreadable' in opened
          ? opened.unreadable
          : made.outcome === 'stopped'
            ? made.message
            : await writeChange(opened.bytes, made.change, path, force);
      if (refusal === null) of.outputs.push(path);
      else of.problems.push(messages.notChanged(application.file, refusal));
    }
  }
  return given;
}

function requirePackagePaths(
  files: readonly string[],
  experts: readonly Expert[],
  output: string,
  isList: boolean,
): string[] {
  const paths = isList ? packageFileNames(experts).map((name) => join(output, name)) : [output];
  for (const path of paths) {
    assertXlsxName(path);
    if (files.some((file) => resolve(file) === resolve(path)))
      throw new UsageError(messages.outputIsSource(path));
  }
  return paths;
}

function print({ experts, problems }: ReviewPackageOutput, terminal: Terminal): void {
  for (const given of experts) {
    terminal.out(words.given(given));
    for (const recusal of given.recused) terminal.out(words.recused(recusal));
    for (const problem of given.problems) terminal.error(words.item(problem));
  }
  const undecided = experts.flatMap((given) => given.undecided);
  if (undecided.length > 0) terminal.out(words.undecidedHeading);
  for (const sentence of undecided) terminal.out(words.item(sentence));
  for (const problem of problems) terminal.error(problem);
}

/**
 * `review-package FILES… --expert NAME [--unit UNIT] -o OUT.xlsx`, or `--experts LIST -o FOLDER` for several: the 评审包 of
 * each expert; with `--in-place` a folder per expert with every submission and the 评审表 in it. `--decisions` names the
 * organiser's 回避审查. What cannot be read is said, and the rest goes on.
 */
export const giveOutReview: Command = async (call) => {
  const {
    flags,
    values,
    files: paths,
  } = parseWords(call.words, {
    flags: ['json', 'force', 'in-place'],
    values: [
      { name: 'output', short: 'o' },
      { name: 'expert' },
      { name: 'unit' },
      { name: 'experts' },
      { name: 'scheme' },
      { name: 'decisions' },
      { name: 'confirmed' },
    ],
  });
  if (paths.length === 0) throw new UsageError(words.filesMissing);
  const output = values.get('output');
  if (output === undefined) throw new UsageError(words.outputMissing);
  const list = values.get('experts');
  const experts = givenExperts(values.get('expert'), values.get('unit')?.trim() ?? '', list);
  const isInPlace = flags.has('in-place');
  const isIntoFolder = isInPlace || list !== undefined;
  const files = filesUnder(paths);
  const packages = isInPlace ? [] : requirePackagePaths(files, experts, output, list !== undefined);
  if (isIntoFolder) assertFolder(output);
  else assertWritable(output, flags.has('force'));
  const { terminal, today, now } = call;
  const opened = openRound(
    files.map((file) => ({ file, reading: readingOf(file) })),
    {
      today,
      now,
      scheme: readSchemeFile(values.get('scheme')),
      confirmed: readConfirmed(values.get('confirmed'), now),
    },
  );
  if (opened.outcome === 'stopped') {
    terminal.error(words.stopped(opened.message));
    return EXIT_CODES.errors;
  }
  const { round, problems } = opened;
  const decisionsFile = values.get('decisions');
  const titles = round.applications.map(roundTitle);
  const decided: { decisions: readonly ConflictDecision[]; faults: readonly string[] } =
    decisionsFile === undefined
      ? { decisions: [], faults: [] }
      : readDecisionsFile(decisionsFile, experts, titles);
  const assignments = experts.map((expert) => assignmentOf(round, expert, decided.decisions));
  const giving: GivingOut = { round, assignments, force: flags.has('force') };
  if (isIntoFolder) mkdirSync(output, { recursive: true });
  const result: ReviewPackageOutput = {
    scheme: schemeStamp(round.scheme),
    way: isInPlace ? 'inPlace' : 'package',
    experts: isInPlace ? await writeInPlace(giving, output) : await writePackages(giving, packages),
    problems: [...problems, ...decided.faults],
  };
  if (flags.has('json')) terminal.out(JSON.stringify(result, null, 2));
  else print(result, terminal);
  const isClean =
    result.problems.length === 0 && result.experts.every((given) => given.problems.length === 0);
  return isClean ? EXIT_CODES.clean : EXIT_CODES.errors;
};
