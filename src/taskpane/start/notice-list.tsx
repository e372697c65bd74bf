import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Programme } from '../../model/programme';
import { noticesByLevel } from '../../usecases/comparison/listed-notices';
import { ViewSection } from '../parts/view-section';
import { LayOutOffer } from './lay-out-offer';
import { startMessages } from './messages';
import { NoticeCard } from './notice-card';

const useStyles = makeStyles({
  hint: {
    display: 'block',
    margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    color: tokens.colorNeutralForeground2,
  },
});

/**
 * Notices by level, the newest first; the one of the open workbook before all others.
 *
 * @param props.current the notice of the open workbook; null where none is open
 * @param props.canLayOut whether forms can be laid out in this workbook
 */
export function NoticeList({
  notices,
  current,
  canLayOut,
  today,
}: {
  notices: readonly Programme[];
  current: Programme | null;
  canLayOut: boolean;
  today: string;
}): ReactNode {
  const styles = useStyles();
  const others = notices.filter((programme) => programme !== current);
  return (
    <>
      {current !== null && (
        <ViewSection title={startMessages.ownNotice}>
          <NoticeCard programme={current} today={today}>
            {null}
          </NoticeCard>
        </ViewSection>
      )}
      <Text as="p" size={200} className={styles.hint}>
        {canLayOut ? startMessages.layOutHint : startMessages.inNewWorkbook}
      </Text>
      {noticesByLevel(others).map(({ level, notices: ofLevel }) => (
        <ViewSection
          key={level}
          title={current === null ? startMessages.noticesOf(level) : startMessages.otherNoticesOf(level)}
        >
          {ofLevel.map((programme) => (
            <NoticeCard key={programme.id} programme={programme} today={today}>
              {canLayOut ? <LayOutOffer programme={programme} /> : null}
            </NoticeCard>
          ))}
        </ViewSection>
      ))}
    </>
  );
}
