import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { HEARD_ONLY } from '../../heard-only';

const useStyles = makeStyles({
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
    '& th, & td': {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} 0`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
      textAlign: 'left',
      verticalAlign: 'top',
      fontWeight: tokens.fontWeightRegular,
    },
    '& thead th': { color: tokens.colorNeutralForeground2 },
    '& tbody th': { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  },
  caption: HEARD_ONLY,
});

/** A table that stays within a narrow pane; the first cell of a row is its header. */
export function NoticesTable({
  caption,
  head,
  widths,
  rows,
}: {
  caption: string;
  head: readonly string[];
  /** Of the columns, as CSS lengths. */
  widths: readonly string[];
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
}): ReactNode {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption>
        <span className={styles.caption}>{caption}</span>
      </caption>
      <colgroup>
        {widths.map((width, index) => (
          <col key={index} style={{ width }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {head.map((words) => (
            <th key={words} scope="col">
              {words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [first, ...others] }) => (
          <tr key={key}>
            <th scope="row">{first}</th>
            {others.map((cell, index) => (
              <td key={index}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
