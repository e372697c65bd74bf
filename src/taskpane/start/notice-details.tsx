import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Programme } from '../../model/programme';
import { startMessages } from './messages';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalS} 0 0`,
    '& dt': { color: tokens.colorNeutralForeground2 },
    '& dd': { margin: 0, minWidth: 0 },
  },
  items: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** Who issued a notice, and what it wants handed in by whom. */
export function NoticeDetails({ notice }: { notice: Programme['notice'] }): ReactNode {
  const styles = useStyles();
  const { authority, handedInBy, handIn, materialPageLimit, quota } = notice;
  return (
    <dl className={styles.list}>
      <dt>{startMessages.authority}</dt>
      <dd>{authority}</dd>
      {handedInBy !== null && (
        <>
          <dt>{startMessages.handedInBy}</dt>
          <dd>{handedInBy}</dd>
        </>
      )}
      {handIn.length > 0 && (
        <>
          <dt>{startMessages.handIn}</dt>
          <dd>
            <ul className={styles.items}>
              {handIn.map(({ item, copies }) => (
                <li key={item}>{startMessages.handInLine(item, copies)}</li>
              ))}
              {materialPageLimit !== null && <li>{startMessages.pageLimit(materialPageLimit)}</li>}
            </ul>
          </dd>
        </>
      )}
      {quota !== null && (
        <>
          <dt>{startMessages.quota}</dt>
          <dd>{quota.quote}</dd>
        </>
      )}
    </dl>
  );
}
