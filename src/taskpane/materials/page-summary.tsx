import { makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { writtenPages } from '../../usecases/material-links/link-material';
import type { MaterialOverview } from '../../usecases/material-links/material-overview';
import { materialsMessages } from './messages';

const useStyles = makeStyles({
  bar: { margin: `${tokens.spacingVerticalS} 0` },
  warning: { display: 'flex', alignItems: 'flex-start', marginTop: tokens.spacingVerticalXS },
  icon: {
    flexShrink: 0,
    marginTop: '2px',
    marginRight: tokens.spacingHorizontalXS,
    color: tokens.colorStatusWarningForeground3,
  },
});

/** Pages against the limit of the notice, gaps and overlaps. */
export function PageSummary({ overview }: { overview: MaterialOverview }): ReactNode {
  const styles = useStyles();
  const id = useId();
  const { covered, pageLimit, missing, shared } = overview;
  const runs = (pages: readonly { first: number; last: number }[]): string =>
    [...new Set(pages.map(writtenPages))].join(materialsMessages.separator);
  const warnings = [
    ...(pageLimit !== null && covered > pageLimit ? [materialsMessages.overLimit(covered - pageLimit)] : []),
    ...(missing.length > 0 ? [materialsMessages.missing(runs(missing))] : []),
    ...(shared.length > 0 ? [materialsMessages.shared(runs(shared))] : []),
  ];
  return (
    <div>
      <Text id={id} weight="semibold">
        {pageLimit === null
          ? materialsMessages.pagesAlone(covered)
          : materialsMessages.pages(covered, pageLimit)}
      </Text>
      {pageLimit !== null && (
        <ProgressBar
          className={styles.bar}
          aria-labelledby={id}
          thickness="large"
          max={pageLimit}
          value={Math.min(covered, pageLimit)}
          color={covered > pageLimit ? 'error' : 'brand'}
        />
      )}
      {warnings.map((warning) => (
        <div key={warning} className={styles.warning}>
          <WarningRegular className={styles.icon} aria-hidden />
          <Text>{warning}</Text>
        </div>
      ))}
    </div>
  );
}
