import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import { ViewSection } from '../../parts/view-section';
import { plansViewMessages } from './messages';
import type { ChosenPlaceList } from './use-place-list';

const useStyles = makeStyles({
  text: { display: 'block', marginBottom: tokens.spacingVerticalXS },
  note: { display: 'block', marginTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
  button: { marginRight: tokens.spacingHorizontalS },
  bar: { marginTop: tokens.spacingVerticalS },
});

/** Whose list of places counts: ours, which says so, or the clerk's own. */
export function PlaceListChoice({ chosen, problem, choose, forget }: ChosenPlaceList): ReactNode {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <ViewSection title={plansViewMessages.list}>
      <Text className={styles.text}>
        {chosen === null ? plansViewMessages.listOurs : plansViewMessages.listOwn(chosen.file)}
      </Text>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".txt,.json"
        aria-label={plansViewMessages.pickList}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file !== undefined) choose(file);
          target.value = '';
        }}
      />
      <Button
        size="small"
        className={styles.button}
        onClick={() => {
          picker.current?.click();
        }}
      >
        {plansViewMessages.pickList}
      </Button>
      {chosen !== null && (
        <Button size="small" appearance="subtle" onClick={forget}>
          {plansViewMessages.dropList}
        </Button>
      )}
      <Text size={200} className={styles.note}>
        {plansViewMessages.listFormat}
      </Text>
      {problem !== null && (
        <MessageBar intent="error" layout="multiline" className={styles.bar}>
          <MessageBarBody>{problem}</MessageBarBody>
        </MessageBar>
      )}
    </ViewSection>
  );
}
