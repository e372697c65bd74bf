import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { formatPlace } from '../../model/cell-address';
import type { ListedFinding } from '../../usecases/findings-view/listed-finding';
import { fixPreviews } from '../../usecases/findings-view/offered-fixes';
import { useNavigation } from '../navigation';
import { TextLink } from '../parts/text-link';
import { FixTable } from './fix-table';
import { findingsMessages } from './messages';
import { ReasonForm } from './reason-form';
import type { FindingActions } from './use-finding-actions';

const useStyles = makeStyles({
  root: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
  source: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: `0 0 0 ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
  },
  quote: { margin: 0 },
  line: { display: 'block', marginTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
  places: { marginTop: tokens.spacingVerticalS },
  place: { marginRight: tokens.spacingHorizontalM, display: 'inline-block' },
  fix: {
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  actions: { display: 'flex', flexWrap: 'wrap' },
  action: { marginTop: tokens.spacingVerticalS, marginRight: tokens.spacingHorizontalS },
});

/** Links to further cells; a finding over a whole sheet may speak of hundreds. */
const LINKED_PLACES = 8;

interface Props {
  listed: ListedFinding;
  /** How many open findings of the same rule offer a fix. */
  sameKind: number;
  isSealed: boolean;
  isBusy: boolean;
  actions: FindingActions;
}

function Source({ listed: { finding } }: Pick<Props, 'listed'>): ReactNode {
  const styles = useStyles();
  if (finding.kind === 'workbook') return null;
  return (
    <>
      <figure className={styles.source}>
        <figcaption>{findingsMessages.source(finding.source.document)}</figcaption>
        <blockquote className={styles.quote}>“{finding.source.quote}”</blockquote>
      </figure>
      {finding.basis === 'inferred' && <Text className={styles.line}>{findingsMessages.inferred}</Text>}
      <Text size={200} className={styles.line}>
        {findingsMessages.ruleNumber(finding.rule)}
      </Text>
    </>
  );
}

function Places({
  listed: { finding },
  reveal,
}: Pick<Props, 'listed'> & Pick<FindingActions, 'reveal'>): ReactNode {
  const styles = useStyles();
  const places = new Map(
    finding.places.flatMap(({ cell }) => (cell === null ? [] : [[formatPlace(cell), cell] as const])),
  );
  if (places.size < 2) return null;
  const more = places.size - LINKED_PLACES;
  return (
    <div className={styles.places}>
      <Text>{findingsMessages.places(places.size)}</Text>
      <div>
        {[...places].slice(0, LINKED_PLACES).map(([name, place]) => (
          <span key={name} className={styles.place}>
            <TextLink
              go={() => {
                reveal(place);
              }}
            >
              {name}
            </TextLink>
          </span>
        ))}
        {more > 0 && <Text>{findingsMessages.morePlaces(more)}</Text>}
      </div>
    </div>
  );
}

function FixOffer({ listed, sameKind, isBusy, actions }: Omit<Props, 'isSealed'>): ReactNode {
  const styles = useStyles();
  const { fix } = listed.finding;
  if (fix === null) return null;
  return (
    <div className={styles.fix}>
      <FixTable fixes={fixPreviews(listed)} />
      <div className={styles.actions}>
        <Button
          appearance="primary"
          size="small"
          className={styles.action}
          disabled={isBusy}
          onClick={() => {
            actions.fix(listed);
          }}
        >
          {findingsMessages.fix(fix.title)}
        </Button>
        {sameKind > 1 && (
          <Button
            size="small"
            className={styles.action}
            disabled={isBusy}
            onClick={() => {
              actions.askToFix(listed.finding.rule);
            }}
          >
            {findingsMessages.fixKind(sameKind)}
          </Button>
        )}
      </div>
    </div>
  );
}

function RepairHint(): ReactNode {
  const styles = useStyles();
  const navigation = useNavigation();
  return (
    <>
      <Text className={styles.line}>{findingsMessages.repair}</Text>
      <Button
        size="small"
        className={styles.action}
        onClick={() => {
          navigation.goTo({ view: 'repair' });
        }}
      >
        {findingsMessages.goToRepair}
      </Button>
    </>
  );
}

function Answering({ listed, isBusy, actions }: Pick<Props, 'listed' | 'isBusy' | 'actions'>): ReactNode {
  const styles = useStyles();
  const [isWriting, setIsWriting] = useState(false);
  const { finding, rule, answer, standing } = listed;
  if (finding.kind !== 'rule' || standing === 'notice') return null;
  if (isWriting) {
    return (
      <ReasonForm
        initial={answer ?? ''}
        isBusy={isBusy}
        save={(reason) => {
          void actions.answer(listed, reason).then((isSaved) => {
            if (isSaved) setIsWriting(false);
          });
        }}
        cancel={() => {
          setIsWriting(false);
        }}
      />
    );
  }
  const isQuestion = rule?.check.kind === 'confirmation' && rule.check.field === null;
  return (
    <div className={styles.actions}>
      {isQuestion &&
        [true, false].map((confirmed) => (
          <Button
            key={String(confirmed)}
            size="small"
            className={styles.action}
            disabled={isBusy}
            onClick={() => {
              actions.confirm(finding.rule, confirmed);
            }}
          >
            {confirmed ? findingsMessages.confirm : findingsMessages.deny}
          </Button>
        ))}
      <Button
        size="small"
        className={styles.action}
        disabled={isBusy}
        onClick={() => {
          setIsWriting(true);
        }}
      >
        {answer === null ? findingsMessages.passWithReason : findingsMessages.editReason}
      </Button>
    </div>
  );
}

/** Everything about one finding: why, where, what can be done. */
export function FindingDetail({ listed, sameKind, isSealed, isBusy, actions }: Props): ReactNode {
  const styles = useStyles();
  const { finding, answer } = listed;
  return (
    <div className={styles.root}>
      {answer !== null && <Text className={styles.line}>{findingsMessages.reasonGiven(answer)}</Text>}
      {answer === null && !isSealed && (
        <FixOffer listed={listed} sameKind={sameKind} isBusy={isBusy} actions={actions} />
      )}
      {isSealed && finding.fix !== null && <Text className={styles.line}>{findingsMessages.sealed}</Text>}
      <Places listed={listed} reveal={actions.reveal} />
      <Source listed={listed} />
      {finding.kind === 'workbook' && <RepairHint />}
      <Answering listed={listed} isBusy={isBusy} actions={actions} />
    </div>
  );
}
