import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { SCHEME_FIELDS } from '../../../model/scheme-fields';
import { schemeCode, schemeStamp, usableScheme } from '../../../usecases/review/scheme-stamp';
import { settledDraft } from '../../../usecases/scheme/scheme-draft';
import { useAnnounce } from '../../pane-messages';
import { ViewSection } from '../../parts/view-section';
import { useRoundDesk } from '../round-desk';
import { schemeViewMessages as words } from './messages';
import type { DraftDesk } from './use-scheme-draft';

const useStyles = makeStyles({
  text: { display: 'block', marginBottom: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  button: { marginRight: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});

/** Faults nobody reads to the end are counted. */
const MOST_LISTED = 8;

/** What keeps the draft from being adopted, all in one place: the fields may be folded away. */
function DraftFaults({ desk }: { desk: DraftDesk }): ReactNode {
  const styles = useStyles();
  const faults = [...desk.judged.faults.values()].flat();
  const { proposedVersion } = desk.judged;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {words.openFaults(faults.length)}
        <ul className={styles.list}>
          {faults.slice(0, MOST_LISTED).map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
        {proposedVersion !== null && (
          <Button
            size="small"
            className={styles.button}
            onClick={() => {
              desk.fill(SCHEME_FIELDS.version, proposedVersion);
            }}
          >
            {words.takeVersion(proposedVersion)}
          </Button>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}

/** Which scheme the round works with, and what may take its place. */
export function SchemeInUse({ desk }: { desk: DraftDesk }): ReactNode {
  const styles = useStyles();
  const announce = useAnnounce();
  const { scheme: own, setScheme } = useRoundDesk();
  const used = usableScheme(desk.programme, own);
  const { scheme } = desk.judged;
  const inUse = own ?? desk.programme.scoring[0];
  const stampOf = (known: typeof inUse): string | null =>
    known === undefined ? null : schemeStamp(known).digest;
  const isAdopted = scheme !== null && stampOf(scheme) === stampOf(inUse);
  return (
    <ViewSection title={words.inUse}>
      <Text className={styles.text} weight="semibold">
        {own === null
          ? words.exampleInUse
          : words.schemeInUse(own.title, own.version, schemeCode(schemeStamp(own)))}
      </Text>
      {used.outcome === 'stopped' && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{words.notFitting(used.message)}</MessageBarBody>
        </MessageBar>
      )}
      {scheme === null ? (
        <DraftFaults desk={desk} />
      ) : (
        <Text className={styles.text}>{isAdopted ? words.isAdopted : words.canAdopt}</Text>
      )}
      <Button
        appearance="primary"
        className={styles.button}
        disabledFocusable={scheme === null || isAdopted}
        onClick={() => {
          if (scheme === null || isAdopted) return;
          setScheme(scheme);
          desk.replace(settledDraft(desk.programme, desk.draft));
          announce(words.adopted);
        }}
      >
        {words.adopt}
      </Button>
      {own !== null && (
        <Button
          className={styles.button}
          onClick={() => {
            setScheme(null);
            announce(words.exampleAdopted);
          }}
        >
          {words.useExample}
        </Button>
      )}
    </ViewSection>
  );
}
