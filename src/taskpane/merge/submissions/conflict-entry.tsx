import { Badge, Button, Field, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { ClerkDecision, Conflict, ConflictCandidate } from '../../../model/merge';
import { clerkChoice } from '../../../usecases/merge/clerk-choice';
import { clockOf } from '../../../usecases/clock';
import { mergeOutputMessages } from '../../../usecases/merge/messages';
import { ChoiceSelect } from '../../parts/choice-select';
import { FoldedSection } from '../../parts/folded-section';
import { LongList } from '../../parts/long-list';
import { submissionsMessages as words } from './messages';
import { LabelledSheets } from './labelled-sheets';
import { Confirming } from './confirming';
import { ReasonField } from './reason-field';
import { useDecide } from './use-decide';
import type { Decide } from './use-decide';
import { useMerging } from './use-merging';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'flex-start', ':focus': { outlineStyle: 'none' } },
  kind: { flexGrow: 1, minWidth: 0, marginRight: tokens.spacingHorizontalS },
  badge: { flexShrink: 0 },
  text: { display: 'block', overflowWrap: 'anywhere' },
  candidates: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: tokens.spacingHorizontalL },
  note: { display: 'block', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  actions: { marginTop: tokens.spacingVerticalXS },
  button: { marginRight: tokens.spacingHorizontalS },
});

const SHOWN_DIFFERENCES = 20;
const BOTH = '#both';

interface DecidingProps {
  conflict: Conflict;
  decide: Decide;
}

/** In the words of the sheet: the earlier or first one is kept, a later one replaces it. */
function decisionOf({ candidates }: Conflict, chosen: string): ClerkDecision {
  if (chosen === BOTH) return 'both';
  return candidates[0]?.id === chosen ? 'keep' : 'replace';
}

function Candidates({ conflict: { candidates, standing } }: { conflict: Conflict }): ReactNode {
  const styles = useStyles();
  return (
    <ul className={styles.candidates}>
      {candidates.map(({ id, consortium, name, files, from }) => (
        <li key={id} className={styles.text}>
          {consortium || name}
          {standing === id && (
            <Badge appearance="tint" color="informative">
              {words.standing}
            </Badge>
          )}
          <Text size={200} className={styles.note}>
            {words.files(files)}
          </Text>
          {from !== null && (
            <Text size={200} className={styles.note}>
              {words.from(words.source(from.file, `${from.sheet}!${from.cell}`))}
            </Text>
          )}
        </li>
      ))}
    </ul>
  );
}

function Withdrawing({ decide }: Pick<DecidingProps, 'decide'>): ReactNode {
  const { state } = useMerging();
  return (
    <Button
      size="small"
      disabled={state.activity !== null}
      onClick={() => {
        decide(null);
      }}
    >
      {words.withdraw}
    </Button>
  );
}

function Deciding({ conflict, decide }: DecidingProps): ReactNode {
  const styles = useStyles();
  const { state } = useMerging();
  const { candidates, unfollowed } = conflict;
  const [chosen, setChosen] = useState(unfollowed?.chosen ?? '');
  const [reason, setReason] = useState(unfollowed?.reason ?? '');
  return (
    <>
      <Field label={words.decision} size="small">
        <ChoiceSelect
          value={chosen}
          choices={[
            { key: '', label: words.undecided },
            ...candidates.map((candidate) => ({
              key: candidate.id,
              label: words.choose(titleOf(candidate), candidate.files),
            })),
            { key: BOTH, label: words.both },
          ]}
          choose={setChosen}
        />
      </Field>
      <ReasonField reason={reason} onChange={setReason} />
      <div className={styles.actions}>
        <Button
          className={styles.button}
          size="small"
          appearance="primary"
          disabled={chosen === '' || state.activity !== null}
          onClick={() => {
            const { now } = clockOf(new Date());
            const decision = decisionOf(conflict, chosen);
            decide(clerkChoice(conflict, decision, decision === 'both' ? null : chosen, reason.trim(), now));
          }}
        >
          {words.decide}
        </Button>
        {unfollowed !== undefined && <Withdrawing decide={decide} />}
      </div>
    </>
  );
}

const titleOf = ({ consortium, name }: ConflictCandidate): string => consortium || name;

/** What was chosen, by its files too where another candidate is called the same, as versions of one application are. */
function chosenWords(candidates: readonly ConflictCandidate[], id: string | null): string {
  const chosen = candidates.find((candidate) => candidate.id === id);
  if (chosen === undefined) return '';
  const name = titleOf(chosen);
  const isAlone = candidates.filter((candidate) => titleOf(candidate) === name).length === 1;
  return isAlone ? words.chooseNamed(name) : words.choose(name, chosen.files);
}

function Decided({ conflict, decide }: DecidingProps): ReactNode {
  const styles = useStyles();
  const { choice, candidates } = conflict;
  if (choice === null) return null;
  return (
    <>
      <Text className={styles.text}>
        {words.chosenWas(choice.decision, chosenWords(candidates, choice.chosen))}
      </Text>
      <Text className={styles.note}>{words.reasonWas(choice.reason)}</Text>
      <div className={styles.actions}>
        <Withdrawing decide={decide} />
      </div>
    </>
  );
}

/** One thing the clerk decides: who it is between, what differs, and the decision. */
export function ConflictEntry({ conflict }: { conflict: Conflict }): ReactNode {
  const styles = useStyles();
  const { kind, message, differences, labelled, choice, fault } = conflict;
  const heading = useRef<HTMLDivElement>(null);
  const decide = useDecide(conflict, heading);
  const open = kind === 'foundByLabels' ? words.toConfirm : words.open;
  return (
    <>
      <div ref={heading} tabIndex={-1} className={styles.head}>
        <Text weight="semibold" className={styles.kind}>
          {mergeOutputMessages.conflict(kind)}
        </Text>
        <Badge className={styles.badge} appearance="tint" color={choice === null ? 'warning' : 'success'}>
          {choice === null ? open : words.settled}
        </Badge>
      </div>
      <span className={styles.text}>
        {fault === undefined ? message : mergeOutputMessages.unfollowedDecision(fault, message)}
      </span>
      <Candidates conflict={conflict} />
      {differences.length > 0 && (
        <FoldedSection title={words.differences(differences.length)}>
          <LongList items={differences} keyOf={(_, index) => String(index)} first={SHOWN_DIFFERENCES}>
            {({ label, before, after }) => mergeOutputMessages.difference(label, before, after)}
          </LongList>
        </FoldedSection>
      )}
      {labelled !== undefined && <LabelledSheets sheets={labelled} />}
      {choice !== null ? (
        <Decided conflict={conflict} decide={decide} />
      ) : kind === 'foundByLabels' ? (
        <Confirming conflict={conflict} decide={decide} />
      ) : (
        <Deciding key={conflict.unfollowed?.decidedAt ?? ''} conflict={conflict} decide={decide} />
      )}
    </>
  );
}
