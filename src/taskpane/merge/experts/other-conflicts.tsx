import { Field, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { ConflictDecision } from '../../../model/scorecard';
import { ChoiceSelect } from '../../parts/choice-select';
import { FoldedSection } from '../../parts/folded-section';
import { ConflictEntry } from './conflict-entry';
import { DecisionForm } from './decision-form';
import { expertsViewMessages as words } from './messages';

const useStyles = makeStyles({
  hint: { display: 'block', color: tokens.colorNeutralForeground2 },
  field: { marginTop: tokens.spacingVerticalS },
  list: { margin: `${tokens.spacingVerticalM} 0 0`, padding: 0, listStyleType: 'none' },
  line: { padding: `${tokens.spacingVerticalXS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface Props {
  applications: readonly string[];
  /** Names of the experts. */
  experts: readonly string[];
  decisions: readonly ConflictDecision[];
  decide: (decision: ConflictDecision) => void;
  withdraw: (decision: ConflictDecision) => void;
}

const choicesOf = (texts: readonly string[]): { key: string; label: string }[] =>
  texts.map((text) => ({ key: text, label: text }));

/** What no name shows: relatives, teachers and pupils. */
export function OtherConflicts({ applications, experts, decisions, decide, withdraw }: Props): ReactNode {
  const styles = useStyles();
  const [chosenApplication, setApplication] = useState('');
  const [chosenExpert, setExpert] = useState('');
  // What was chosen may have been removed meanwhile.
  const application = applications.find((title) => title === chosenApplication) ?? applications[0];
  const expert = experts.find((name) => name === chosenExpert) ?? experts[0];
  return (
    <FoldedSection title={words.others(decisions.length)}>
      <Text size={200} className={styles.hint}>
        {words.othersHint}
      </Text>
      {application !== undefined && expert !== undefined && (
        <>
          <Field className={styles.field} label={words.application}>
            <ChoiceSelect value={application} choices={choicesOf(applications)} choose={setApplication} />
          </Field>
          <Field className={styles.field} label={words.expert}>
            <ChoiceSelect value={expert} choices={choicesOf(experts)} choose={setExpert} />
          </Field>
          <DecisionForm
            before={null}
            cancel={null}
            decide={(decision, reason) => {
              decide({ application, expert, decision, reason });
            }}
          />
        </>
      )}
      <ul className={styles.list}>
        {decisions.map((decision) => (
          <li key={`${decision.application}\n${decision.expert}`} className={styles.line}>
            <ConflictEntry
              application={decision.application}
              expert={{ name: decision.expert, unit: '' }}
              decision={decision}
              decide={decide}
              withdraw={withdraw}
            />
          </li>
        ))}
      </ul>
    </FoldedSection>
  );
}
