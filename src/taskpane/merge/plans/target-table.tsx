import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { GroupStanding } from '../../../model/merged-plans';
import { mergedPlansMessages } from '../../../usecases/merged-plans/messages';
import { plansViewMessages } from './messages';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  group: {
    width: '44%',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    verticalAlign: 'top',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  head: { textAlign: 'right', fontWeight: tokens.fontWeightSemibold, verticalAlign: 'bottom' },
  headGroup: { width: '44%', textAlign: 'left', fontWeight: tokens.fontWeightSemibold },
  figure: {
    textAlign: 'right',
    verticalAlign: 'top',
    fontVariantNumeric: 'tabular-nums',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  note: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** How many places of each kind have a consortium. */
export function TargetTable({ groups }: { groups: readonly GroupStanding[] }): ReactNode {
  const styles = useStyles();
  const { columns } = plansViewMessages;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.headGroup}>
            {columns.group}
          </th>
          {[columns.count, columns.planned, columns.proposed, columns.none].map((label) => (
            <th key={label} scope="col" className={styles.head}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {groups.map(({ title, listedBy, count, listed, planned, proposed, none }) => (
          <tr key={title}>
            <th scope="row" className={styles.group}>
              {title}
              <Text size={200} className={styles.note}>
                {mergedPlansMessages.listedBy(listedBy)}
                {listed < count && ` · ${plansViewMessages.unlisted(count - listed)}`}
              </Text>
            </th>
            {[count, planned, proposed, none].map((figure, index) => (
              <td key={index} className={styles.figure}>
                {figure}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
