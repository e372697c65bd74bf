/** Where a command prints; a test hands in its own. */
export interface Terminal {
  out(text: string): void;
  error(text: string): void;
}

/** What a command gets: its words after the command's name, and where to print. */
export interface CommandCall {
  words: readonly string[];
  terminal: Terminal;
  /** ISO date of today; handed in so that nothing else reads the clock. */
  today: string;
}

/** A command answers with its exit code. */
export type Command = (call: CommandCall) => Promise<number>;

/** The words of a call do not fit the command; the message says what does. */
export class UsageError extends Error {}
