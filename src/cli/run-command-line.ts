import { EXIT_CODES } from '../model/command-output';
import type { Clock } from '../usecases/clock';
import type { Command, Terminal } from './command';
import { UsageError } from './command';
import { answerFile } from './commands/answer';
import { checkFiles } from './commands/check';
import { collectFromMembers } from './commands/collect';
import { coverFiles } from './commands/coverage';
import { fixFile } from './commands/fix';
import { showProgramme } from './commands/programme';
import { listProgrammes } from './commands/programmes';
import { repairFile } from './commands/repair';
import { sealFile } from './commands/seal';
import { writeTemplate } from './commands/template';
import { unsealFile } from './commands/unseal';
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
  ['repair', repairFile],
  ['collect', collectFromMembers],
]);

/**
 * Runs one command.
 *
 * @param words everything after the program's name
 * @returns the exit code, see {@link EXIT_CODES}
 */
export async function runCommandLine(
  words: readonly string[],
  clock: Clock,
  terminal: Terminal,
): Promise<number> {
  const [name, ...rest] = words;
  if (name === 'help' || name === '--help' || name === '-h') {
    terminal.out(messages.usage);
    return EXIT_CODES.clean;
  }
  const command = name === undefined ? undefined : COMMANDS.get(name);
  try {
    if (command === undefined) throw new UsageError(name === undefined ? '' : messages.unknownCommand(name));
    return await command({ words: rest, terminal, ...clock });
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.error(error.message === '' ? messages.usage : `${error.message}\n\n${messages.usage}`);
      return EXIT_CODES.usage;
    }
    if (error instanceof OutputExistsError) {
      terminal.error(error.message);
      return EXIT_CODES.usage;
    }
    terminal.error(messages.unexpected(error instanceof Error ? error.message : String(error)));
    return EXIT_CODES.internal;
  }
}
