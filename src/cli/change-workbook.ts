import { resolve } from 'node:path';
import { patchPackage } from '../host/file/patching/patch-package';
import { readWorkbook } from '../host/file/reading/read-workbook';
import type { WorkbookReading } from '../model/workbook-content';
import type { WorkbookChange } from '../usecases/state-change';
import { UsageError } from './command';
import { messages } from './messages';
import { readInput } from './read-input';
import { assertWritable, assertXlsxName, writeOutput } from './write-output';

/** The one file a command reads, and the new one it writes. */
export interface FilePair {
  file: string;
  output: string;
}

/**
 * The file to read and the file to write; the file read is never written to, not even with `--force`.
 *
 * @throws UsageError, OutputExistsError
 */
export function requireFilePair(
  files: readonly string[],
  output: string | undefined,
  force: boolean,
): FilePair {
  const file = requireSingleFile(files);
  if (output === undefined) throw new UsageError(messages.outputMissing);
  assertXlsxName(output);
  if (resolve(file) === resolve(output)) throw new UsageError(messages.outputIsSource(output));
  assertWritable(output, force);
  return { file, output };
}

/** @throws UsageError where there is none, or more than one */
export function requireSingleFile(files: readonly string[]): string {
  const [file, ...more] = files;
  if (file === undefined || more.length > 0) throw new UsageError(messages.singleFileMissing);
  return file;
}

/** A workbook opened to be changed; what cannot be opened is an answer with the reason. */
export interface OpenedWorkbook {
  bytes: Uint8Array;
  reading: WorkbookReading;
}

/** Reads a file's bytes and what they say. */
export function openWorkbook(file: string): OpenedWorkbook | { unreadable: string } {
  const input = readInput(file);
  if (input.outcome === 'notRead') return { unreadable: input.reason };
  return { bytes: input.bytes, reading: readWorkbook(input.bytes) };
}

/**
 * Writes a changed copy; everything the change does not name is copied byte for byte.
 *
 * @returns why nothing was written, as a sentence; null where the file is there
 */
export async function writeChange(
  bytes: Uint8Array,
  { cells, plan }: WorkbookChange,
  output: string,
  force: boolean,
): Promise<string | null> {
  if (cells.length === 0 && plan === null) {
    writeOutput(output, bytes, force);
    return null;
  }
  const outcome = await patchPackage(bytes, { cells, plan, names: [] });
  switch (outcome.outcome) {
    case 'patched':
      writeOutput(output, outcome.bytes, force);
      return null;
    case 'nameClash':
      return messages.sheetsClash(outcome.sheets);
    case 'refused':
      return outcome.message;
  }
}
