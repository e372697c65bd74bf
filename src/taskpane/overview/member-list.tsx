import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { MemberTable } from '../../usecases/overview/member-overview';
import { shownFigure } from '../../usecases/overview/shown-figure';
import { overviewMessages } from './messages';

const useStyles = makeStyles({
  root: { margin: `0 0 ${tokens.spacingVerticalS}` },
  head: { display: 'flex', justifyContent: 'space-between', fontWeight: tokens.fontWeightSemibold },
  list: {
    margin: 0,
    '& > div': { display: 'flex', justifyContent: 'space-between' },
    '& dt': { color: tokens.colorNeutralForeground2, minWidth: 0 },
    '& dd': {
      margin: `0 0 0 ${tokens.spacingHorizontalS}`,
      textAlign: 'right',
      fontVariantNumeric: 'tabular-nums',
      flexShrink: 0,
      maxWidth: '50%',
    },
  },
  leftOut: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** Members by kind, and what their tables add up to. */
export function MemberList({ tables }: { tables: readonly MemberTable[] }): ReactNode {
  const styles = useStyles();
  return tables.map(({ table, title, count, unit, sums }) => (
    <div key={table} className={styles.root}>
      <div className={styles.head}>
        <span>{title}</span>
        <span>
          {shownFigure(count)} {unit}
        </span>
      </div>
      <dl className={styles.list}>
        {sums.map(({ label, sum, unit: ofSum, unfilled }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {shownFigure(sum)} {ofSum}
              {unfilled > 0 && (
                <Text size={200} className={styles.leftOut}>
                  {overviewMessages.leftOut(unfilled, unit)}
                </Text>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  ));
}
