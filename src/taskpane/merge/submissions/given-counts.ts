import type { DeskView } from '../../../usecases/merge/desk/desk';
import type { StatusCount } from '../../../usecases/merge/desk/status-counts';
import { statusCounts } from '../../../usecases/merge/desk/status-counts';
import { submissionsMessages as words } from './messages';

/** What became of the files of this session: where a 汇总表 is gone on with, it holds those of earlier ones as well. */
export function givenCounts({ files, into }: DeskView): readonly StatusCount[] {
  return into === null ? statusCounts(files) : into.given;
}

/** How many files came in and how many applications stand, as a sentence. */
export function readSentence(view: DeskView): string {
  const { applications, into } = view;
  const given = givenCounts(view).reduce((sum, { count }) => sum + count, 0);
  return into === null
    ? words.read(given, applications.length)
    : words.readInto(given, into.sources, applications.length);
}
