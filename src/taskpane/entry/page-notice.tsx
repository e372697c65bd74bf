import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  notice: { padding: tokens.spacingHorizontalL },
  title: { marginTop: 0, marginBottom: tokens.spacingVerticalM },
});

/** A page that says why there is no pane, and what to do instead. */
export function PageNotice({ title, sentence }: { title: string; sentence: string }): ReactElement {
  const styles = useStyles();
  return (
    <main role="alert" className={styles.notice}>
      <Text as="h1" size={500} weight="semibold" block className={styles.title}>
        {title}
      </Text>
      <Text block>{sentence}</Text>
    </main>
  );
}
