import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleHintFilled } from '@fluentui/react-icons/svg/circle-hint';
import { DismissCircleFilled } from '@fluentui/react-icons/svg/dismiss-circle';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoFilled } from '@fluentui/react-icons/svg/info';
import { LightbulbFilled } from '@fluentui/react-icons/svg/lightbulb';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import type { FindingStanding } from '../../usecases/findings-view/listed-finding';
import { findingsMessages } from './messages';

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    flexShrink: 0,
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { display: 'inline-flex', marginRight: tokens.spacingHorizontalXS, fontSize: '16px' },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  hint: { color: tokens.colorBrandForeground1 },
  unmet: { color: tokens.colorStatusWarningForeground1 },
  noData: { color: tokens.colorNeutralForeground2 },
  met: { color: tokens.colorStatusSuccessForeground1 },
  triggered: { color: tokens.colorPaletteRedForeground1 },
  open: { color: tokens.colorNeutralForeground2 },
  notTriggered: { color: tokens.colorStatusSuccessForeground1 },
  notice: { color: tokens.colorNeutralForeground2 },
});

const ICONS: Readonly<Record<FindingStanding, ReactNode>> = {
  error: <ErrorCircleFilled />,
  warning: <WarningFilled />,
  hint: <LightbulbFilled />,
  unmet: <DismissCircleFilled />,
  noData: <CircleHintFilled />,
  met: <CheckmarkCircleFilled />,
  triggered: <DismissCircleFilled />,
  open: <CircleHintFilled />,
  notTriggered: <CheckmarkCircleFilled />,
  notice: <InfoFilled />,
};

/** How grave a finding is: by colour, by shape and in words. */
export function StandingMark({ standing }: { standing: FindingStanding }): ReactNode {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.mark, styles[standing])}>
      <span className={styles.icon} aria-hidden="true">
        {ICONS[standing]}
      </span>
      {findingsMessages.standing(standing)}
    </span>
  );
}
