import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';

/** The first of the usual places at which a program exists; null where it is not installed. */
function firstExisting(paths: readonly string[]): string | null {
  return paths.find((path) => existsSync(path)) ?? null;
}

/** LibreOffice, our oracle for formulas and for opening what we write; null where it is not installed. */
export function findLibreOffice(): string | null {
  return firstExisting([
    '/usr/bin/soffice',
    '/usr/lib/libreoffice/program/soffice',
    '/opt/libreoffice/program/soffice',
  ]);
}

function lookForPython(): string | null {
  const python = firstExisting(['/usr/bin/python3', '/usr/local/bin/python3']);
  if (python === null) return null;
  try {
    execFileSync(python, ['-c', 'import openpyxl, uno'], { stdio: 'ignore' });
    return python;
  } catch {
    return null;
  }
}

let foundPython: string | null = null;

/**
 * The system's Python, which sees Debian's openpyxl and the bridge to LibreOffice; null where one is missing. Once found
 * it is remembered: asking it takes as long as many a program it is to run.
 */
export function findPythonWithOpenpyxl(): string | null {
  foundPython ??= lookForPython();
  return foundPython;
}

/**
 * Converts files with LibreOffice into `outputFolder`; one call for many files, because starting takes seconds.
 *
 * @param format the target as LibreOffice names it: `xlsx`, `pdf`, `csv` …
 * @throws where LibreOffice is missing or produced no file for an input
 */
export function convertWithLibreOffice(
  inputs: readonly string[],
  format: string,
  outputFolder: string,
): void {
  const office = findLibreOffice();
  if (office === null) throw new Error('LibreOffice is not installed (apt-get install libreoffice-calc).');
  mkdirSync(outputFolder, { recursive: true });
  const profile = mkdtempSync(join(tmpdir(), 'office-profile-'));
  try {
    execFileSync(
      office,
      [
        `-env:UserInstallation=file://${profile}`,
        '--headless',
        '--convert-to',
        format,
        '--outdir',
        outputFolder,
        ...inputs,
      ],
      { stdio: 'pipe', timeout: 300_000 },
    );
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  const extension = format.split(':')[0] ?? format;
  for (const input of inputs) {
    const output = join(outputFolder, `${basename(input, extname(input))}.${extension}`);
    if (!existsSync(output)) throw new Error(`LibreOffice wrote no ${output}`);
  }
}

/**
 * Runs a Python program that may import openpyxl and returns what it printed.
 *
 * @throws with Python's own message where the program fails
 */
export function runPython(source: string, args: readonly string[]): string {
  const python = findPythonWithOpenpyxl();
  if (python === null) throw new Error('openpyxl is not installed (apt-get install python3-openpyxl).');
  return execFileSync(python, ['-c', source, ...args], { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
}
