import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import type { ReactNode } from 'react';
import type { Verdict } from '../../usecases/findings-view/verdict';
import { findingsMessages } from './messages';

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
  line: { display: 'flex', alignItems: 'flex-start' },
  icon: {
    flexShrink: 0,
    marginRight: tokens.spacingHorizontalS,
    fontSize: '20px',
    color: tokens.colorStatusSuccessForeground1,
  },
  note: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** How the filing stands, in one sentence. “没有问题” only where nothing is open and the view is not behind. */
export function VerdictBar({ verdict, isBehind }: { verdict: Verdict; isBehind: boolean }): ReactNode {
  const styles = useStyles();
  if (isBehind) {
    return (
      <div className={styles.root}>
        <Text className={styles.note}>{findingsMessages.behind}</Text>
      </div>
    );
  }
  const isClear = verdict.kind === 'nothing';
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        {isClear && (
          <span className={styles.icon} aria-hidden="true">
            <CheckmarkCircleFilled />
          </span>
        )}
        <div>
          <Text className={mergeClasses(!isClear && styles.note)} weight={isClear ? 'semibold' : 'regular'}>
            {findingsMessages.verdict(verdict)}
          </Text>
          {isClear && verdict.askedLater > 0 && (
            <Text className={styles.note}>{findingsMessages.askedLater(verdict.askedLater)}</Text>
          )}
        </div>
      </div>
    </div>
  );
}
