import { makeStyles, Spinner, Tab, TabList, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { HEARD_ONLY } from '../heard-only';
import { useServices } from '../services-context';
import { ViewBoundary } from '../view-boundary';
import { mergeMessages } from './messages';
import { recallStaffView, rememberStaffView } from './remembered-staff-view';
import { useRoundDesk } from './round-desk';
import { STAFF_VIEWS, STAFF_VIEW_LOADERS, VIEWS_OF_APPLICATIONS } from './staff-views';
import type { StaffView } from './staff-views';

const useStyles = makeStyles({
  root: { paddingBottom: tokens.spacingVerticalXXL },
  /** In a narrow pane the views take two lines rather than hiding behind an edge. */
  tabs: { flexWrap: 'wrap', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  /** The selected tab already says it to those who see. */
  heading: HEARD_ONLY,
  wait: { padding: tokens.spacingVerticalXXXL },
});

function LoadedStaffView({ view }: { view: StaffView }): ReactNode {
  const styles = useStyles();
  const title = mergeMessages.views[view];
  const [Loaded, setLoaded] = useState(() => lazy(STAFF_VIEW_LOADERS[view]));
  return (
    <ViewBoundary
      title={title}
      onRetry={() => {
        // A chunk that could not be fetched is asked for anew.
        setLoaded(() => lazy(STAFF_VIEW_LOADERS[view]));
      }}
    >
      <Suspense
        fallback={
          <Spinner className={styles.wait} label={mergeMessages.loading(title)} labelPosition="below" />
        }
      >
        <Loaded />
      </Suspense>
    </ViewBoundary>
  );
}

/** 汇总: what staff make of the workbooks of many, a view for each piece of work. */
export function MergeView(): ReactNode {
  const styles = useStyles();
  const { memory } = useServices();
  const [view, setView] = useState(() => recallStaffView(memory));
  const { bringSubmissions } = useRoundDesk();
  // Not before they are wanted: merging reads hundreds beside the page, these views read them in it.
  useEffect(() => {
    if (VIEWS_OF_APPLICATIONS.has(view)) bringSubmissions();
  }, [view, bringSubmissions]);
  return (
    <section className={styles.root}>
      <TabList
        size="small"
        className={styles.tabs}
        selectedValue={view}
        aria-label={mergeMessages.title}
        onTabSelect={(_, { value }) => {
          const chosen = STAFF_VIEWS.find((known) => known === value);
          if (chosen === undefined) return;
          rememberStaffView(memory, chosen);
          setView(chosen);
        }}
      >
        {STAFF_VIEWS.map((known) => (
          <Tab key={known} value={known}>
            {mergeMessages.views[known]}
          </Tab>
        ))}
      </TabList>
      <h2 className={styles.heading}>{mergeMessages.views[view]}</h2>
      <LoadedStaffView key={view} view={view} />
    </section>
  );
}
