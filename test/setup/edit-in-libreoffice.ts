import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { Edit } from '../../src/selfcheck/edit';
import { findLibreOffice, findPythonWithOpenpyxl } from './run-foreign-program';

export interface EditJob {
  input: string;
  /** Where to save as .xlsx; null leaves the input alone. */
  output: string | null;
  edits: readonly Edit[];
  /** Cells whose shown text is wanted after a full recalculation: `联合体概况!C5`. */
  show: readonly string[];
}

/** Per job, the shown text of each cell asked for. */
const Shown = z.array(z.record(z.string(), z.string()));
type Shown = z.infer<typeof Shown>;

const Answer = z.union([z.strictObject({ shown: Shown }), z.strictObject({ failure: z.string() })]);

function shownIn(line: string): Shown {
  const answer = Answer.parse(JSON.parse(line));
  if ('failure' in answer) throw new Error(answer.failure);
  return answer.shown;
}

/** The program, and the arguments it is started with. */
function editingProgram(): [python: string, given: readonly string[]] {
  const office = findLibreOffice();
  const python = findPythonWithOpenpyxl();
  if (office === null || python === null) throw new Error('LibreOffice and python3-uno are needed.');
  return [python, [join(__dirname, 'edit-in-libreoffice.py'), office]];
}

/** Within ASCII, so that no system takes the names of our sheets for something else. */
const lineOf = (jobs: readonly EditJob[]): string =>
  `${JSON.stringify(jobs).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;

/**
 * Runs all jobs in one LibreOffice. Sheet protection is lifted before edits, as a determined user would.
 *
 * @returns per job, the shown text of each cell asked for
 */
export function editInLibreOffice(jobs: readonly EditJob[]): Shown {
  const printed = execFileSync(...editingProgram(), {
    input: lineOf(jobs),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return shownIn(printed);
}

/** A LibreOffice that stays open: for jobs of which each depends on what the one before left. */
export interface StandingLibreOffice {
  /** As {@link editInLibreOffice}, one call at a time. */
  edit(jobs: readonly EditJob[]): Promise<Shown>;
  close(): Promise<void>;
}

/** Starting LibreOffice takes longer than most edits; close it in afterAll. */
export function openLibreOffice(): StandingLibreOffice {
  const program = spawn(...editingProgram(), { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(program, 'exit');
  const lines = createInterface(program.stdout)[Symbol.asyncIterator]();
  return {
    edit: async (jobs) => {
      program.stdin.write(lineOf(jobs));
      const answer = await lines.next();
      if (answer.done === true) throw new Error('LibreOffice has ended.');
      return shownIn(answer.value);
    },
    close: async () => {
      program.stdin.end();
      await ended;
    },
  };
}
