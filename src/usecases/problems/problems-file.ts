import { formatPlace } from '../../model/cell-address';
import type { ProblemsFile } from '../../model/comparison-output';
import type { CheckedWorkbook } from '../check-workbook';
import { findingOutput } from '../finding-output';
import { measuresStandard } from '../overview/measures-standard';
import { problemList } from '../overview/problem-list';
import { problemMessages } from './messages';
import { problemCounts } from './problem-selection';

/**
 * What `problems` says about one file.
 *
 * @param file the name the caller used
 */
export function problemsFile(file: string, checked: CheckedWorkbook): ProblemsFile {
  const none = {
    categories: [],
    counts: problemCounts({ categories: [], settled: 0 }),
    settled: 0,
  };
  if (checked.outcome === 'refused') {
    const { programme, reason } = checked;
    return { ...none, file, programme, status: 'unreadable', reason };
  }
  const { programme } = checked;
  if (!measuresStandard(programme)) {
    const reason = problemMessages.notMeasured(programme.notice.shortName);
    return { ...none, file, programme: programme.id, status: 'notMeasured', reason };
  }
  const list = problemList(checked);
  return {
    file,
    programme: programme.id,
    status: 'ok',
    reason: null,
    categories: list.categories.map(({ title, problems }) => ({
      title,
      problems: problems.map(({ point, kinds, measures, coverage, places, closing }) => ({
        point: point.code,
        text: point.text,
        kinds,
        measures: measures.map(findingOutput),
        coverage,
        cells: places.map(formatPlace),
        closing,
      })),
    })),
    counts: problemCounts(list),
    settled: list.settled,
  };
}
