import { Field, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ProblemList } from '../../usecases/overview/problem-list';
import { PROBLEM_KINDS, problemCounts } from '../../usecases/problems/problem-selection';
import type { ProblemFilter } from '../../usecases/problems/problem-selection';
import { FilterChips, toggled } from '../parts/filter-chips';
import { ChoiceSelect } from '../parts/choice-select';
import { problemsViewMessages } from './messages';

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  chips: { marginTop: tokens.spacingVerticalXS },
});

/** The category and the kinds of problems the list is narrowed to. */
export function ProblemFilters({
  list,
  filter,
  change,
}: {
  list: ProblemList;
  filter: ProblemFilter;
  change: (filter: ProblemFilter) => void;
}): ReactNode {
  const styles = useStyles();
  const { category, kinds } = filter;
  const counts = problemCounts(list, category);
  const points = list.categories.reduce((sum, { problems }) => sum + problems.length, 0);
  return (
    <div className={styles.root}>
      <Field label={problemsViewMessages.category} size="small">
        <ChoiceSelect
          value={category ?? ''}
          choices={[
            { key: '', label: problemsViewMessages.allCategories(points) },
            ...list.categories.map(({ title, problems }) => ({
              key: title,
              label: problemsViewMessages.categoryChoice(title, problems.length),
            })),
          ]}
          choose={(key) => {
            change({ ...filter, category: key === '' ? null : key });
          }}
        />
      </Field>
      <div className={styles.chips}>
        <FilterChips
          label={problemsViewMessages.chips}
          choices={PROBLEM_KINDS}
          isChosen={(kind) => kinds.has(kind)}
          wordsOf={(kind) => problemsViewMessages.chip(kind, counts[kind])}
          choose={(kind) => {
            change({ ...filter, kinds: toggled(kinds, kind) });
          }}
        />
      </div>
    </div>
  );
}
