import { makeStyles, Spinner, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { ReactNode } from 'react';
import { ViewBoundary } from '../view-boundary';
import { mergeMessages } from './messages';

const useStyles = makeStyles({
  root: { paddingBottom: tokens.spacingVerticalXXL },
  title: { display: 'block', padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
  text: { display: 'block', margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  wait: { padding: tokens.spacingVerticalXXXL },
});

const loadPlans = (): Promise<{ default: () => ReactNode }> =>
  import('./plans/plans-view').then(({ PlansView }) => ({ default: PlansView }));

/** 汇总: what staff make of the workbooks of many. */
export function MergeView(): ReactNode {
  const styles = useStyles();
  const [Plans, setPlans] = useState(() => lazy(loadPlans));
  return (
    <section className={styles.root}>
      <Subtitle2 as="h2" className={styles.title}>
        {mergeMessages.plans}
      </Subtitle2>
      <ViewBoundary
        title={mergeMessages.title}
        onRetry={() => {
          // A chunk that could not be fetched is asked for anew.
          setPlans(() => lazy(loadPlans));
        }}
      >
        <Suspense fallback={<Spinner className={styles.wait} label={mergeMessages.loading} />}>
          <Plans />
        </Suspense>
      </ViewBoundary>
      <Subtitle2 as="h2" className={styles.title}>
        {mergeMessages.applications}
      </Subtitle2>
      <Text as="p" className={styles.text}>
        {mergeMessages.applicationsToCome}
      </Text>
    </section>
  );
}
