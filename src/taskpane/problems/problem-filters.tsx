import { Field, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ProblemKind } from '../../model/comparison-output';
import type { ProblemList } from '../../usecases/overview/problem-list';
import { PROBLEM_KINDS, problemCounts } from '../../usecases/problems/problem-selection';
import type { ProblemFilter } from '../../usecases/problems/problem-selection';
import { ChoiceSelect } from '../parts/choice-select';
import { problemsViewMessages } from './messages';

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  chips: { display: 'flex', flexWrap: 'wrap', marginTop: tokens.spacingVerticalXS },
  chip: {
    minWidth: 0,
    marginRight: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
    fontVariantNumeric: 'tabular-nums',
  },
});

function toggled(kinds: ReadonlySet<ProblemKind>, kind: ProblemKind): Set<ProblemKind> {
  const next = new Set(kinds);
  if (!next.delete(kind)) next.add(kind);
  return next;
}

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
      <div className={styles.chips} role="group" aria-label={problemsViewMessages.chips}>
        {PROBLEM_KINDS.map((kind) => (
          <ToggleButton
            key={kind}
            size="small"
            shape="circular"
            className={styles.chip}
            checked={kinds.has(kind)}
            onClick={() => {
              change({ ...filter, kinds: toggled(kinds, kind) });
            }}
          >
            {problemsViewMessages.chip(kind, counts[kind])}
          </ToggleButton>
        ))}
      </div>
    </div>
  );
}
