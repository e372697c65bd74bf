import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { ConflictDecision } from '../../../model/scorecard';
import { clockOf } from '../../../usecases/clock';
import {
  conflictPairs,
  otherDecisions,
  withDecision,
  withoutDecision,
} from '../../../usecases/conflicts/conflict-pairs';
import { conflictWorkbook, decisionsAsTyped } from '../../../usecases/conflicts/conflict-workbook';
import { findConflicts, readApplications } from '../../../usecases/conflicts/find-conflicts';
import { usePaneMessages } from '../../pane-messages';
import { SaveWorkbook } from '../../parts/save-workbook';
import { useRoundDesk } from '../round-desk';
import { SubmissionsAtHand } from '../submissions-at-hand';
import { useConfirmedContents } from '../use-confirmed-contents';
import { ConflictList } from './conflict-list';
import { ExpertList } from './expert-list';
import { expertsViewMessages as words } from './messages';
import { OtherConflicts } from './other-conflicts';

const useStyles = makeStyles({
  intro: { display: 'block', padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
  bar: { margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
  notes: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  save: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
});

const NO_APPLICATIONS = readApplications([]);

/** 专家与回避: who scores, who may have to do with which application, and what the organiser decides about it. */
export function ExpertsView(): ReactNode {
  const styles = useStyles();
  const { announce } = usePaneMessages();
  const { submissions, experts, decisions, setDecisions } = useRoundDesk();
  const { files, takingIn } = submissions;
  const confirmed = useConfirmedContents();
  const read = useMemo(
    // Reading on every file of many would read each of them many times.
    () => (takingIn === null ? readApplications(files, confirmed) : NO_APPLICATIONS),
    [files, takingIn, confirmed],
  );
  const table = useMemo(() => findConflicts(read, experts), [read, experts]);
  const titles = table.applications.map(({ title }) => title);
  const isReady = titles.length > 0 && experts.length > 0;
  const decide = (decision: ConflictDecision): void => {
    setDecisions((known) => withDecision(known, decision));
    announce(words.decided);
  };
  const withdraw = (decision: ConflictDecision): void => {
    setDecisions((known) => withoutDecision(known, decision));
    announce(words.withdrawn);
  };
  return (
    <>
      <Text className={styles.intro}>{words.explanation}</Text>
      <ExpertList applications={titles} />
      <SubmissionsAtHand words={words.submissions} />
      {table.notes.length > 0 && (
        <MessageBar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody>
            <MessageBarTitle>{words.notes}</MessageBarTitle>
            <ul className={styles.notes}>
              {table.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
      {isReady ? (
        <>
          <ConflictList pairs={conflictPairs(table, decisions)} decide={decide} withdraw={withdraw} />
          <OtherConflicts
            applications={titles}
            experts={[...new Set(experts.map(({ name }) => name))]}
            decisions={otherDecisions(table, decisions)}
            decide={decide}
            withdraw={withdraw}
          />
        </>
      ) : (
        <Text className={styles.intro}>{words.nothingYet}</Text>
      )}
      {experts.length > 0 && (
        <div className={styles.save}>
          <SaveWorkbook
            name={words.workbookName}
            appearance="primary"
            plan={() => conflictWorkbook(table, decisionsAsTyped(decisions), clockOf(new Date()).now)}
            words={words.saveWorkbook}
          />
        </div>
      )}
    </>
  );
}
