import type { StartWorker } from '../../src/cli/reading-worker-pool';
import { runCommandLine } from '../../src/cli/run-command-line';

/** Runs one command as of 1 May 2026 and gives what it printed. */
export async function runForTest(
  words: readonly string[],
  now = '2026-05-01T09:30:00+08:00',
  startWorker: StartWorker | null = null,
): Promise<{ code: number; out: string; error: string }> {
  const out: string[] = [];
  const error: string[] = [];
  const code = await runCommandLine(
    words,
    { today: '2026-05-01', now },
    {
      out: (text) => out.push(text),
      error: (text) => error.push(text),
    },
    startWorker,
  );
  return { code, out: out.join('\n'), error: error.join('\n') };
}
