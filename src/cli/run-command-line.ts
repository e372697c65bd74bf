import { EXIT_CODES } from '../model/command-output';
import type { Clock } from '../usecases/clock';
import type { Command, Terminal } from './command';
import { UnreadableError, UsageError } from './command';
import { compareDocument } from './commands/agree';
import { answerFile } from './commands/answer';
import { carryOverFile } from './commands/carry-over';
import { checkFiles } from './commands/check';
import { collectFromMembers } from './commands/collect';
import { compareFiles } from './commands/compare';
import { listConflicts } from './commands/conflicts';
import { coverFiles } from './commands/coverage';
import { showDifferences } from './commands/differences';
import { exportFile } from './commands/export';
import { fixFile } from './commands/fix';
import { makeMeetingMaterial } from './commands/meeting';
import { packageFile } from './commands/package';
import { bringPanelTogether } from './commands/panel';
import { mergePlansOfCities } from './commands/plans';
import { importDocument } from './commands/import';
import { listProblems } from './commands/problems';
import { showProgramme } from './commands/programme';
import { listProgrammes } from './commands/programmes';
import { mergeIntoSummary } from './commands/merge';
import { repairFile } from './commands/repair';
import { returnApplications } from './commands/returns';
import { showScheme } from './commands/scheme';
import { giveOutReview } from './commands/review-package';
import { writeScorecard } from './commands/scorecard';
import { sealFile } from './commands/seal';
import { writeTemplate } from './commands/template';
import { unsealFile } from './commands/unseal';
import type { StartWorker } from './reading-worker-pool';
import { messages } from './messages';
import { OutputExistsError } from './write-output';

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['programmes', listProgrammes],
  ['programme', showProgramme],
  ['template', writeTemplate],
  ['check', checkFiles],
  ['coverage', coverFiles],
  ['fix', fixFile],
  ['answer', answerFile],
  ['seal', sealFile],
  ['unseal', unsealFile],
  ['export', exportFile],
  ['import', importDocument],
  ['agree', compareDocument],
  ['package', packageFile],
  ['repair', repairFile],
  ['collect', collectFromMembers],
  ['merge', mergeIntoSummary],
  ['returns', returnApplications],
  ['carry-over', carryOverFile],
  ['problems', listProblems],
  ['compare', compareFiles],
  ['differences', showDifferences],
  ['plans', mergePlansOfCities],
  ['scheme', showScheme],
  ['scorecard', writeScorecard],
  ['review-package', giveOutReview],
  ['conflicts', listConflicts],
  ['panel', bringPanelTogether],
  ['meeting', makeMeetingMaterial],
]);

/**
 * Runs one command.
 *
 * @param words everything after the program's name
 * @param startWorker starts a thread for a command with many files; null where everything is done in this one
 * @returns the exit code, see {@link EXIT_CODES}
 */
export async function runCommandLine(
  words: readonly string[],
  clock: Clock,
  terminal: Terminal,
  startWorker: StartWorker | null = null,
): Promise<number> {
  const [name, ...rest] = words;
  if (name === 'help' || name === '--help' || name === '-h') {
    terminal.out(messages.usage);
    return EXIT_CODES.clean;
  }
  const command = name === undefined ? undefined : COMMANDS.get(name);
  if (command !== undefined && rest.some((word) => word === '--help' || word === '-h')) {
    terminal.out(messages.usage);
    return EXIT_CODES.clean;
  }
  try {
    if (command === undefined) throw new UsageError(name === undefined ? '' : messages.unknownCommand(name));
    return await command({ words: rest, terminal, startWorker, ...clock });
  } catch (error) {
    if (error instanceof UsageError) {
      // The whole of it behind a sentence would push the sentence off the screen.
      terminal.error(error.message === '' ? messages.usage : `${error.message}\n${messages.seeHelp}`);
      return EXIT_CODES.usage;
    }
    if (error instanceof OutputExistsError) {
      terminal.error(error.message);
      return EXIT_CODES.usage;
    }
    if (error instanceof UnreadableError) {
      terminal.error(error.message);
      return EXIT_CODES.unreadable;
    }
    terminal.error(messages.unexpected(error instanceof Error ? error.message : String(error)));
    return EXIT_CODES.internal;
  }
}
