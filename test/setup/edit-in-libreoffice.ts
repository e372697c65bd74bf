import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { findLibreOffice, findPythonWithOpenpyxl } from './run-foreign-program';

/** One thing a person does to a workbook; rows and columns are 1-based, areas as `C5:D7`. */
export type Edit =
  | [name: 'insertRows' | 'deleteRows' | 'hideRows', sheet: string, row: number, count: number]
  | [name: 'insertColumns' | 'deleteColumns', sheet: string, column: number, count: number]
  | [name: 'setText' | 'setFormula', sheet: string, cell: string, text: string]
  | [name: 'setNumber', sheet: string, cell: string, value: number]
  | [name: 'cut' | 'copyCells', sheet: string, area: string, target: string]
  | [name: 'copySheet', sheet: string, newName: string, position: number]
  | [name: 'renameSheet', sheet: string, newName: string]
  | [name: 'moveSheet', sheet: string, position: number]
  | [name: 'removeSheet', sheet: string]
  | [name: 'sort', sheet: string, area: string, column: number, ascending: boolean];

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
