import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

const Shown = z.array(z.record(z.string(), z.string()));

/**
 * Runs all jobs in one LibreOffice. Sheet protection is lifted before edits, as a determined user would.
 *
 * @returns per job, the shown text of each cell asked for
 */
export function editInLibreOffice(jobs: readonly EditJob[]): z.infer<typeof Shown> {
  const office = findLibreOffice();
  const python = findPythonWithOpenpyxl();
  if (office === null || python === null) throw new Error('LibreOffice and python3-uno are needed.');
  const folder = mkdtempSync(join(tmpdir(), 'edits-'));
  try {
    const file = join(folder, 'jobs.json');
    writeFileSync(file, JSON.stringify(jobs));
    const script = join(__dirname, 'edit-in-libreoffice.py');
    const printed = execFileSync(python, [script, office, file], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    return Shown.parse(JSON.parse(printed));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
