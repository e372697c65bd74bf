import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CircleHintFilled } from '@fluentui/react-icons/svg/circle-hint';
import { DismissCircleFilled } from '@fluentui/react-icons/svg/dismiss-circle';
import { DocumentFilled } from '@fluentui/react-icons/svg/document';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import type { ProblemKind } from '../../model/comparison-output';
import { problemsViewMessages } from './messages';

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    marginRight: tokens.spacingHorizontalS,
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  icon: { display: 'inline-flex', marginRight: tokens.spacingHorizontalXXS, fontSize: '14px' },
  triggered: { color: tokens.colorPaletteRedForeground1 },
  unmet: { color: tokens.colorStatusWarningForeground1 },
});

const ICONS: Readonly<Record<ProblemKind, ReactNode>> = {
  triggered: <DismissCircleFilled />,
  unmet: <WarningFilled />,
  open: <CircleHintFilled />,
  noData: <CircleHintFilled />,
  evidence: <DocumentFilled />,
};

/** What kind of problem it is: by shape, by colour and in words. */
export function ProblemMark({ kind }: { kind: ProblemKind }): ReactNode {
  const styles = useStyles();
  const isGrave = kind === 'triggered' || kind === 'unmet';
  return (
    <span className={mergeClasses(styles.root, isGrave && styles[kind])}>
      <span className={styles.icon} aria-hidden>
        {ICONS[kind]}
      </span>
      {problemsViewMessages.kinds[kind]}
    </span>
  );
}
