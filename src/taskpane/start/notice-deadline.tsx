import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { daysUntil } from '../../usecases/overview/offered-programmes';
import { startMessages } from './messages';

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalXS },
  days: { marginLeft: tokens.spacingHorizontalXS },
});

/** Days in which a deadline is near enough to be said with emphasis. */
const NEAR_DAYS = 14;

/**
 * Until when a notice wants its papers; nothing where it sets no day. A day long past is said quietly: nobody can do
 * anything about it any more.
 *
 * @param props.today ISO date the days are counted from
 */
export function NoticeDeadline({ deadline, today }: { deadline: string | null; today: string }): ReactNode {
  const styles = useStyles();
  if (deadline === null) return null;
  const days = daysUntil(deadline, today);
  return (
    <div className={styles.root}>
      {startMessages.deadline} {startMessages.dateInWords(deadline)}
      <Badge
        appearance={days < 0 ? 'outline' : 'tint'}
        color={days < 0 ? 'informative' : days <= NEAR_DAYS ? 'warning' : 'brand'}
        className={styles.days}
      >
        {startMessages.daysLeft(days)}
      </Badge>
    </div>
  );
}
