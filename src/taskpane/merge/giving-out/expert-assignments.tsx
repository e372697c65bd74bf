import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Assignment } from '../../../usecases/review-package/review-round';
import { LongList } from '../../parts/long-list';
import { ViewSection } from '../../parts/view-section';
import { givingOutMessages as words } from './messages';
import type { GivingOutFiles } from './use-giving-out';

const FIRST_SHOWN = 30;

const useStyles = makeStyles({
  expert: { display: 'flex', alignItems: 'flex-start' },
  name: { flexGrow: 1, minWidth: 0, marginRight: tokens.spacingHorizontalS, overflowWrap: 'anywhere' },
  note: { display: 'block', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  save: { marginTop: tokens.spacingVerticalM },
  progress: { marginTop: tokens.spacingVerticalS },
  list: { margin: `${tokens.spacingVerticalS} 0 0`, paddingLeft: tokens.spacingHorizontalXL },
});

function ExpertLine({
  assignment: { expert, applications, recused },
  isBusy,
  save,
}: {
  assignment: Assignment;
  isBusy: boolean;
  save: () => void;
}): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.expert}>
      <span className={styles.name}>
        {words.expert(expert.name, expert.unit)}
        <Text size={200} className={styles.note}>
          {words.scores(applications.length)}
        </Text>
        {recused.map(({ title, reason }) => (
          <Text key={title} size={200} className={styles.note}>
            {words.recused(title, reason)}
          </Text>
        ))}
      </span>
      <Button
        size="small"
        disabled={isBusy || applications.length === 0}
        aria-label={words.saveOneOf(expert.name)}
        onClick={save}
      >
        {words.saveOne}
      </Button>
    </div>
  );
}

/** Who scores what, and the way to save it for one or for all. */
export function ExpertAssignments({
  assignments,
  files: { making, outcome, save, stop },
}: {
  assignments: readonly Assignment[];
  files: GivingOutFiles;
}): ReactNode {
  const styles = useStyles();
  const isBusy = making !== null;
  return (
    <ViewSection title={words.who}>
      <LongList
        items={assignments.map((assignment, index) => ({ assignment, index }))}
        keyOf={({ assignment }) => assignment.expert.name}
        first={FIRST_SHOWN}
      >
        {({ assignment, index }) => (
          <ExpertLine
            assignment={assignment}
            isBusy={isBusy}
            save={() => {
              save([index]);
            }}
          />
        )}
      </LongList>
      {making === null ? (
        <Button
          appearance="primary"
          className={styles.save}
          onClick={() => {
            save(assignments.map((_, index) => index));
          }}
        >
          {words.saveAll(assignments.length)}
        </Button>
      ) : (
        <>
          <Text className={styles.save}>{words.making(making.done, making.total, making.name)}</Text>
          <ProgressBar
            className={styles.progress}
            value={making.done}
            max={making.total}
            aria-label={words.who}
          />
          <Button size="small" className={styles.progress} onClick={stop}>
            {words.stop}
          </Button>
        </>
      )}
      {outcome.length > 0 && (
        <ul className={styles.list}>
          {outcome.map((sentence, index) => (
            <li key={`${index} ${sentence}`}>{sentence}</li>
          ))}
        </ul>
      )}
    </ViewSection>
  );
}
