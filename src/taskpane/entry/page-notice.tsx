import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { HidePaneButton } from '../hide-pane-button';

const useStyles = makeStyles({
  notice: { padding: tokens.spacingHorizontalL },
  title: { marginTop: 0, marginBottom: tokens.spacingVerticalM },
  hide: { float: 'right' },
});

interface PageNoticeProps {
  title: string;
  sentence: string;
  /** Hides the pane; null where the host has a button of its own for it. */
  hide: (() => void) | null;
}

/** A page that says why there is no pane, and what to do instead. */
export function PageNotice({ title, sentence, hide }: PageNoticeProps): ReactElement {
  const styles = useStyles();
  return (
    <main role="alert" className={styles.notice}>
      {hide !== null && (
        <div className={styles.hide}>
          <HidePaneButton hide={hide} />
        </div>
      )}
      <Text as="h1" size={500} weight="semibold" block className={styles.title}>
        {title}
      </Text>
      <Text block>{sentence}</Text>
    </main>
  );
}
