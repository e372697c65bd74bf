import { z } from 'zod';
import type { MergedFile } from '../../../model/merge';
import { MergedFileStatus } from '../../../model/merge';

/** How many files have a status. */
export const StatusCount = z.object({ status: MergedFileStatus, count: z.int().min(1) });
export type StatusCount = z.infer<typeof StatusCount>;

/** Files by what became of them; a status no file has is left out. */
export function statusCounts(files: readonly MergedFile[]): StatusCount[] {
  return MergedFileStatus.options
    .map((status) => ({ status, count: files.filter((file) => file.status === status).length }))
    .filter(({ count }) => count > 0);
}
