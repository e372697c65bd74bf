import { Field, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { DeskView } from '../../../usecases/merge/desk/desk';
import type { DeskProblem, ProblemFilter, ProblemSeverity } from '../../../usecases/merge/desk/desk-problems';
import { deskProblems, filteredProblems } from '../../../usecases/merge/desk/desk-problems';
import { StandingMark } from '../../findings/standing-mark';
import { findingsMessages } from '../../findings/messages';
import { ChoiceSelect } from '../../parts/choice-select';
import { FilterChips, toggled } from '../../parts/filter-chips';
import { FoldedSection } from '../../parts/folded-section';
import { LongList } from '../../parts/long-list';
import { submissionsMessages as words } from './messages';

const useStyles = makeStyles({
  note: { display: 'block', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  title: { marginLeft: tokens.spacingHorizontalS },
  message: { display: 'block', overflowWrap: 'anywhere' },
  chips: { marginBottom: tokens.spacingVerticalXS },
});

const SEVERITIES: readonly ProblemSeverity[] = ['error', 'warning', 'hint', 'unmet', 'triggered', 'open'];
const SHOWN = 30;
/** A rule over a whole table may speak of hundreds. */
const SHOWN_CELLS = 6;

function Problem({ problem }: { problem: DeskProblem }): ReactNode {
  const styles = useStyles();
  const { title, file, severity, message, cells, rule, answer } = problem;
  const more = cells.length - SHOWN_CELLS;
  return (
    <>
      <StandingMark standing={severity} />
      <Text size={200} className={styles.title}>
        {title}
      </Text>
      <span className={styles.message}>{message}</span>
      {answer !== null && (
        <Text size={200} className={styles.note}>
          {words.explained(answer)}
        </Text>
      )}
      <Text size={200} className={styles.note}>
        {words.placeOf(file, cells.slice(0, SHOWN_CELLS))}
        {more > 0 && ` ${words.moreCells(cells.length)}`}
        {rule !== null && ` · ${words.rule(rule)}`}
      </Text>
    </>
  );
}

/** What was found in the applications of a notice: where, in which file, sheet and cell. */
export function ProblemSection({ view, programme }: { view: DeskView; programme: string }): ReactNode {
  const styles = useStyles();
  const [filter, setFilter] = useState<ProblemFilter>({ severities: new Set(), application: null });
  const problems = useMemo(() => deskProblems(view, programme), [view, programme]);
  const { application } = filter;
  const ofApplication = filteredProblems(problems, { severities: new Set(), application });
  const count = (severity: ProblemSeverity): number =>
    ofApplication.filter((problem) => problem.severity === severity).length;
  const shown = filteredProblems(problems, filter);
  const applications = view.applications.filter((of) => of.programme === programme);
  return (
    <FoldedSection title={words.problems(problems.length)}>
      <Field label={words.problemsOf} size="small">
        <ChoiceSelect
          value={application ?? ''}
          choices={[
            { key: '', label: words.allApplications(applications.length) },
            ...applications.map(({ key, number, title }) => ({
              key,
              label: words.application(number, title),
            })),
          ]}
          choose={(key) => {
            setFilter({ ...filter, application: key === '' ? null : key });
          }}
        />
      </Field>
      <div className={styles.chips}>
        <FilterChips
          label={words.severities}
          choices={SEVERITIES.filter((severity) => count(severity) > 0 || filter.severities.has(severity))}
          isChosen={(severity) => filter.severities.has(severity)}
          wordsOf={(severity) => words.severity(findingsMessages.standing(severity), count(severity))}
          choose={(severity) => {
            setFilter({ ...filter, severities: toggled<ProblemSeverity>(filter.severities, severity) });
          }}
        />
      </div>
      {shown.length === 0 && <Text>{words.noProblems}</Text>}
      <LongList items={shown} keyOf={({ key }, index) => `${key} ${index}`} first={SHOWN}>
        {(problem) => <Problem problem={problem} />}
      </LongList>
    </FoldedSection>
  );
}
