import type { Clock } from '../usecases/clock';
import type { StartWorker } from './reading-worker-pool';

/** Where a command prints; a test hands in its own. */
export interface Terminal {
  out: (text: string) => void;
  error: (text: string) => void;
  /** Replaces the line that says how far a long command is; absent where nobody watches. */
  progress?: (text: string) => void;
}

/** What a command gets: its words after the command's name, where to print, and the time. */
export interface CommandCall extends Clock {
  words: readonly string[];
  terminal: Terminal;
  /** Threads for reading many files; null where there are none. */
  startWorker: StartWorker | null;
}

/** A command answers with its exit code. */
export type Command = (call: CommandCall) => Promise<number>;

/** The words of a call do not fit the command; the message says what does. */
export class UsageError extends Error {}

/** A file without which a command can do nothing cannot be read; the message says why. */
export class UnreadableError extends Error {}
