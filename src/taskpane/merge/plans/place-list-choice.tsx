import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { FilePicker } from '../../parts/file-picker';
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
  return (
    <ViewSection title={plansViewMessages.list}>
      <Text className={styles.text}>
        {chosen === null ? plansViewMessages.listOurs : plansViewMessages.listOwn(chosen.file)}
      </Text>
      <FilePicker
        label={plansViewMessages.pickList}
        accept=".txt,.json"
        count="one"
        size="small"
        className={styles.button}
        pick={([file]) => {
          if (file !== undefined) choose(file);
        }}
      >
        {plansViewMessages.pickList}
      </FilePicker>
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
