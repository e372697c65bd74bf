import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { Programme } from '../../model/programme';
import { useNavigation } from '../navigation';
import { startMessages } from './messages';
import { NoticeDeadline } from './notice-deadline';
import { NoticeDetails } from './notice-details';

const useStyles = makeStyles({
  root: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  number: { display: 'block', color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', marginTop: tokens.spacingVerticalXS },
  action: { marginTop: tokens.spacingVerticalXS, marginRight: tokens.spacingHorizontalXS },
  fold: { paddingLeft: tokens.spacingHorizontalXS },
});

/**
 * A notice on a few lines; what it asks for in full is folded out on request.
 *
 * @param props.today ISO date the days to the deadline are counted from
 * @param props.children what can be done with it
 */
export function NoticeCard({
  programme: { id, notice },
  today,
  children,
}: {
  programme: Programme;
  today: string;
  children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const { goTo } = useNavigation();
  const [isOpen, setIsOpen] = useState(false);
  const own = useId();
  const [title, details] = [`${own}-title`, `${own}-details`];
  return (
    <article className={styles.root} aria-labelledby={title}>
      <h4 id={title} className={styles.title}>
        {notice.title}
      </h4>
      <Text as="p" size={200} className={styles.number}>
        {startMessages.shortNameAndNumber(notice.shortName, notice.documentNumber)}
      </Text>
      <NoticeDeadline deadline={notice.deadline} today={today} />
      <div className={styles.actions}>
        {children}
        <Button
          size="small"
          appearance="subtle"
          className={mergeClasses(styles.action, styles.fold)}
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isOpen}
          aria-controls={isOpen ? details : undefined}
          aria-label={startMessages.detailsOf(notice.shortName)}
          onClick={() => {
            setIsOpen((was) => !was);
          }}
        >
          {startMessages.details}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          className={styles.action}
          aria-label={startMessages.differencesOf(notice.shortName)}
          onClick={() => {
            goTo({ view: 'differences', newer: id });
          }}
        >
          {startMessages.differences}
        </Button>
      </div>
      {isOpen && (
        <div id={details}>
          <NoticeDetails notice={notice} />
        </div>
      )}
    </article>
  );
}
