import { Badge, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { ConflictDecision } from '../../../model/scorecard';
import { DecisionForm } from './decision-form';
import { expertsViewMessages as words } from './messages';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'flex-start' },
  name: { flexGrow: 1, minWidth: 0, marginRight: tokens.spacingHorizontalS, overflowWrap: 'anywhere' },
  badge: { flexShrink: 0 },
  note: { display: 'block', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', marginTop: tokens.spacingVerticalXS },
  button: { marginRight: tokens.spacingHorizontalS },
});

const COLOURS = { recused: 'danger', cleared: 'success', undecided: 'warning' } as const;

interface Props {
  application: string;
  expert: { name: string; unit: string };
  decision: ConflictDecision | null;
  decide: (decision: ConflictDecision) => void;
  withdraw: (decision: ConflictDecision) => void;
  /** What speaks for a conflict. */
  children?: ReactNode;
}

/** One expert and one application, what the organiser decided, and the way to decide. */
export function ConflictEntry(props: Props): ReactNode {
  const { application, expert, decision, decide, withdraw, children } = props;
  const styles = useStyles();
  const buttons = useRef<HTMLDivElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const close = (): void => {
    setIsOpen(false);
    buttons.current?.querySelector('button')?.focus();
  };
  const standing = decision?.decision ?? 'undecided';
  const about = decision === null ? words.decide : words.change;
  return (
    <>
      <div className={styles.head}>
        <span className={styles.name}>
          {words.person(expert.name, expert.unit)}
          <Text size={200} className={styles.note}>
            {application}
          </Text>
        </span>
        <Badge className={styles.badge} appearance="tint" color={COLOURS[standing]}>
          {decision === null ? words.undecided : words.decisions[decision.decision]}
        </Badge>
      </div>
      {children}
      {decision !== null && (
        <Text size={200} className={styles.note}>
          {words.reasonOf(decision.reason)}
        </Text>
      )}
      <div className={styles.buttons} ref={buttons}>
        <Button
          size="small"
          className={styles.button}
          aria-expanded={isOpen}
          aria-label={words.decideOn(about, expert.name, application)}
          onClick={() => {
            setIsOpen((was) => !was);
          }}
        >
          {about}
        </Button>
        {decision !== null && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={words.decideOn(words.withdraw, expert.name, application)}
            onClick={() => {
              close();
              withdraw(decision);
            }}
          >
            {words.withdraw}
          </Button>
        )}
      </div>
      {isOpen && (
        <DecisionForm
          before={decision}
          cancel={close}
          decide={(chosen, reason) => {
            decide({ application, expert: expert.name, decision: chosen, reason });
            close();
          }}
        />
      )}
    </>
  );
}
