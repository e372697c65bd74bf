import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { FlagFilled } from '@fluentui/react-icons/svg/flag';
import type { ReactNode } from 'react';
import type { RedFlag } from '../../usecases/review/reviewed-point';
import { reviewMessages } from './messages';

const useStyles = makeStyles({
  badge: { marginRight: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXXS },
});

const COLOURS: Readonly<Record<RedFlag, 'danger' | 'warning' | 'informative'>> = {
  veto: 'danger',
  error: 'danger',
  missingEvidence: 'warning',
  unmet: 'warning',
  answeredError: 'informative',
};

/** Why a point deserves a closer look: in words and with a flag, whatever the colour. */
export function FlagBadges({ flags }: { flags: readonly RedFlag[] }): ReactNode {
  const styles = useStyles();
  return flags.map((flag) => (
    <Badge key={flag} className={styles.badge} appearance="tint" color={COLOURS[flag]} icon={<FlagFilled />}>
      {reviewMessages.flag(flag)}
    </Badge>
  ));
}
