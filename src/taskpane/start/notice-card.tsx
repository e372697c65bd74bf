import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';
import type { Programme } from '../../model/programme';
import { daysUntil } from '../../usecases/overview/offered-programmes';
import { startMessages } from './messages';

const useStyles = makeStyles({
  root: {
    margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0`,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  number: { color: tokens.colorNeutralForeground2, marginRight: tokens.spacingHorizontalS },
  list: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalM} 0 0`,
    '& dt': { color: tokens.colorNeutralForeground2 },
    '& dd': { margin: 0, minWidth: 0 },
  },
  items: { margin: 0, padding: 0, listStyleType: 'none' },
  days: { marginLeft: tokens.spacingHorizontalXS },
  actions: { marginTop: tokens.spacingVerticalM },
});

/** Days in which a deadline is near enough to be said with emphasis. */
const NEAR_DAYS = 14;

function Deadline({ deadline, today }: { deadline: string | null; today: string }): ReactNode {
  const styles = useStyles();
  if (deadline === null) return startMessages.noDeadline;
  const days = daysUntil(deadline, today);
  const color = days < 0 ? 'danger' : days <= NEAR_DAYS ? 'warning' : 'brand';
  return (
    <>
      {startMessages.dateInWords(deadline)}{' '}
      <Badge appearance="tint" color={color} className={styles.days}>
        {startMessages.daysLeft(days)}
      </Badge>
    </>
  );
}

/**
 * What a notice asks for, at a glance.
 *
 * @param props.today ISO date the days to the deadline are counted from
 * @param props.children what can be done with it
 */
export function NoticeCard({
  programme: { notice },
  today,
  children,
}: {
  programme: Programme;
  today: string;
  children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const id = useId();
  return (
    <article className={styles.root} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {notice.title}
      </h3>
      <Text className={styles.number}>{notice.documentNumber}</Text>
      <Badge appearance="outline" color="informative">
        {startMessages.levels[notice.level]}
      </Badge>
      <dl className={styles.list}>
        <dt>{startMessages.authority}</dt>
        <dd>{notice.authority}</dd>
        <dt>{startMessages.deadline}</dt>
        <dd>
          <Deadline deadline={notice.deadline} today={today} />
        </dd>
        {notice.handedInBy !== null && (
          <>
            <dt>{startMessages.handedInBy}</dt>
            <dd>{notice.handedInBy}</dd>
          </>
        )}
        {notice.handIn.length > 0 && (
          <>
            <dt>{startMessages.handIn}</dt>
            <dd>
              <ul className={styles.items}>
                {notice.handIn.map(({ item, copies }) => (
                  <li key={item}>{startMessages.handInLine(item, copies)}</li>
                ))}
                {notice.materialPageLimit !== null && (
                  <li>{startMessages.pageLimit(notice.materialPageLimit)}</li>
                )}
              </ul>
            </dd>
          </>
        )}
        {notice.quota !== null && (
          <>
            <dt>{startMessages.quota}</dt>
            <dd>{notice.quota.quote}</dd>
          </>
        )}
      </dl>
      {children !== null && <div className={styles.actions}>{children}</div>}
    </article>
  );
}
