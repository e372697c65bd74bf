import { readMergedWorkbook } from '../host/file/reading/read-merged-workbook';
import type { StagedContent } from '../model/workbook-content';
import { MOST_MERGED_MEGABYTES, readInput } from './read-input';

/** A merged workbook of an earlier run. */
export interface MergedWorkbook {
  bytes: Uint8Array;
  content: StagedContent;
}

/** Reads a workbook an earlier merge made; a sentence where it cannot be read. Whether it is one its record says. */
export function openMergedWorkbook(file: string): MergedWorkbook | { refused: string } {
  const input = readInput(file, MOST_MERGED_MEGABYTES);
  if (input.outcome === 'notRead') return { refused: input.reason };
  const reading = readMergedWorkbook(input.bytes);
  if (reading.outcome === 'refused') return { refused: reading.message };
  return { bytes: input.bytes, content: reading.content };
}
