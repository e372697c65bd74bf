import type { MergedFile } from '../../../model/merge';
import { submissionsMessages as words } from './messages';

/**
 * Why a file stands nowhere in the 汇总表, for people at the pane: where the workbook says to choose and merge once more,
 * here a button does both.
 */
export function fileReason({ status, reason }: Pick<MergedFile, 'status' | 'reason'>): string {
  if (status === 'unconfirmed') return `${words.status[status]}：${words.unconfirmed}`;
  if (reason === null) return words.status[status];
  return status === 'unreadable' ? reason : `${words.status[status]}：${reason}`;
}
