import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { submissionsMessages } from './messages';

const useStyles = makeStyles({
  text: { display: 'block', margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
});

/** 收件汇总: framed, not there yet. */
export function SubmissionsView(): ReactNode {
  const styles = useStyles();
  return (
    <Text as="p" className={styles.text}>
      {submissionsMessages.toCome}
    </Text>
  );
}
