import { makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { HEARD_ONLY } from '../heard-only';
import { useSessionState } from '../services-context';
import { BehindBar } from '../top-bars';
import { ViewBoundary } from '../view-boundary';
import { WorkbookGate } from '../workbook-gate';
import { reviewMessages } from './messages';

const useStyles = makeStyles({
  root: { paddingBottom: tokens.spacingVerticalXXL },
  heading: HEARD_ONLY,
  /** That what is shown may be behind must be seen wherever the expert has scrolled to. */
  bars: {
    position: 'sticky',
    top: 0,
    zIndex: 3,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  wait: { padding: tokens.spacingVerticalXXXL },
  none: { display: 'block', padding: tokens.spacingHorizontalL },
});

/** The engine of reviewing comes with it, so it is fetched when somebody reviews. */
const loadDesk = (): Promise<{ default: ComponentType }> =>
  import(/* webpackChunkName: "review" */ './review-desk').then(({ ReviewDesk }) => ({
    default: ReviewDesk,
  }));

/** 评审: what an expert does with the application in front of them. */
export function ReviewView(): ReactNode {
  const styles = useStyles();
  const { view } = useSessionState();
  const [Desk, setDesk] = useState(() => lazy(loadDesk));
  return (
    <div className={styles.root}>
      <h2 className={styles.heading}>{reviewMessages.title}</h2>
      <div className={styles.bars}>
        <BehindBar />
      </div>
      {view.status === 'noForms' ? (
        <Text className={styles.none}>{reviewMessages.noForms}</Text>
      ) : (
        <WorkbookGate>
          <ViewBoundary
            title={reviewMessages.title}
            onRetry={() => {
              // A chunk that could not be fetched is asked for anew.
              setDesk(() => lazy(loadDesk));
            }}
          >
            <Suspense
              fallback={
                <Spinner className={styles.wait} label={reviewMessages.loading} labelPosition="below" />
              }
            >
              <Desk />
            </Suspense>
          </ViewBoundary>
        </WorkbookGate>
      )}
    </div>
  );
}
