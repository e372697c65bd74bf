import { confirmedContents } from '../usecases/merge/confirmed-contents';
import type { ConfirmedContents } from '../usecases/merge/counted-workbook';
import { UnreadableError, UsageError } from './command';
import { messages } from './messages';
import { openMergedWorkbook } from './open-merged-workbook';

/**
 * `--confirmed 汇总.xlsx`: what was found by labels and confirmed in a merged workbook.
 *
 * @param now ISO date and time
 * @throws UnreadableError; UsageError where the file is no merged workbook
 */
export function readConfirmed(path: string | undefined, now: string): ConfirmedContents {
  if (path === undefined) return { digests: new Set(), toldAt: 'commandLine' };
  const opened = openMergedWorkbook(path);
  if ('refused' in opened) throw new UnreadableError(messages.confirmedUnusable(path, opened.refused));
  const read = confirmedContents(opened.content, now);
  if (read.outcome === 'refused') throw new UsageError(messages.confirmedUnusable(path, read.message));
  return { digests: read.digests, toldAt: 'commandLine' };
}
