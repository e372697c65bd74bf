import { resolve } from 'node:path';
import { UsageError } from './command';
import { messages } from './messages';
import { assertWritable, assertXlsxName } from './write-output';

/**
 * The workbook that `-o` names.
 *
 * @param sources files that are read, none of which is written over
 * @throws UsageError where it is missing, no .xlsx, one of the sources, or there already
 */
export function requireOutput(
  sources: readonly string[],
  output: string | undefined,
  force: boolean,
): string {
  if (output === undefined) throw new UsageError(messages.outputMissing);
  assertXlsxName(output);
  if (sources.some((file) => resolve(file) === resolve(output))) {
    throw new UsageError(messages.outputIsSource(output));
  }
  assertWritable(output, force);
  return output;
}
