import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { ReadableWorkbook } from '../../usecases/check-workbook';
import { measuresStandard } from '../../usecases/overview/measures-standard';
import { problemList } from '../../usecases/overview/problem-list';
import { ALL_PROBLEMS, selectedProblems } from '../../usecases/problems/problem-selection';
import { ViewSection } from '../parts/view-section';
import { useOpenWorkbook } from '../services-context';
import { problemsViewMessages } from './messages';
import { ProblemEntry } from './problem-entry';
import { ProblemFilters } from './problem-filters';

const useStyles = makeStyles({
  root: { paddingBottom: tokens.spacingVerticalXXL },
  sentence: { display: 'block', margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  clear: { marginTop: tokens.spacingVerticalS },
});

function List({ workbook }: { workbook: ReadableWorkbook }): ReactNode {
  const styles = useStyles();
  const [filter, setFilter] = useState(ALL_PROBLEMS);
  const list = useMemo(() => problemList(workbook), [workbook]);
  const points = list.categories.reduce((sum, { problems }) => sum + problems.length, 0);
  if (points === 0) {
    return <Text className={styles.sentence}>{problemsViewMessages.nothing(list.settled)}</Text>;
  }
  const shown = selectedProblems(list, filter);
  return (
    <div className={styles.root}>
      <Text className={styles.sentence}>{problemsViewMessages.summary(points, list.settled)}</Text>
      <ProblemFilters list={list} filter={filter} change={setFilter} />
      {shown.length === 0 && (
        <div className={styles.sentence}>
          <Text>{problemsViewMessages.noMatch}</Text>
          <div className={styles.clear}>
            <Button
              size="small"
              onClick={() => {
                setFilter(ALL_PROBLEMS);
              }}
            >
              {problemsViewMessages.clearFilter}
            </Button>
          </div>
        </div>
      )}
      {shown.map(({ title, problems }) => (
        <ViewSection key={title} title={problemsViewMessages.categoryChoice(title, problems.length)}>
          <ul className={styles.list}>
            {problems.map((problem) => (
              <ProblemEntry key={problem.point.code ?? ''} problem={problem} />
            ))}
          </ul>
        </ViewSection>
      ))}
    </div>
  );
}

/** 问题清单: what a self-check against a standard leaves to be done, by category. */
export function ProblemsView(): ReactNode {
  const styles = useStyles();
  const workbook = useOpenWorkbook();
  if (workbook === null) return null;
  const { programme } = workbook;
  return measuresStandard(programme) ? (
    <List workbook={workbook} />
  ) : (
    <Text className={styles.sentence}>{problemsViewMessages.notMeasured(programme.notice.shortName)}</Text>
  );
}
