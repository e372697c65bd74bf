import { makeStyles, Spinner, tokens, typographyStyles } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { HEARD_ONLY } from './heard-only';
import { VIEW_LOADERS } from './lazy-views';
import { paneMessages } from './messages';
import { useNavigation } from './navigation';
import type { ViewName } from './navigation';
import { useAnnounce } from './pane-messages';
import { ViewBoundary } from './view-boundary';
import { PRIMARY_VIEWS } from './view-tabs';
import { WorkbookGate } from './workbook-gate';

const useStyles = makeStyles({
  heading: {
    ...typographyStyles.subtitle2,
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0`,
    ':focus': { outlineStyle: 'none' },
  },
  /** The selected tab already says it to those who see. */
  heardHeading: HEARD_ONLY,
  wait: { padding: tokens.spacingVerticalXXXL },
});

/** These have something to show for any workbook. */
const FOR_ANY_WORKBOOK: readonly ViewName[] = ['start', 'differences', 'about'];

function LoadedView({ view }: { view: ViewName }): ReactNode {
  const styles = useStyles();
  const title = paneMessages.views[view];
  const [Loaded, setLoaded] = useState(() => lazy(VIEW_LOADERS[view]));
  const loaded = <Loaded />;
  return (
    <ViewBoundary
      title={title}
      onRetry={() => {
        // A chunk that could not be fetched is asked for anew.
        setLoaded(() => lazy(VIEW_LOADERS[view]));
      }}
    >
      <Suspense
        fallback={
          <Spinner className={styles.wait} label={paneMessages.loadingView(title)} labelPosition="below" />
        }
      >
        {FOR_ANY_WORKBOOK.includes(view) ? loaded : <WorkbookGate>{loaded}</WorkbookGate>}
      </Suspense>
    </ViewBoundary>
  );
}

/** The view of 填报 the user is in, under its heading. */
export function ShownView(): ReactNode {
  const styles = useStyles();
  const { destination, moves, takesFocus } = useNavigation();
  const announce = useAnnounce();
  const heading = useRef<HTMLHeadingElement>(null);
  const { view } = destination;
  const title = paneMessages.views[view];
  useEffect(() => {
    if (moves === 0) return;
    if (takesFocus) heading.current?.focus();
    else announce(title);
  }, [moves, takesFocus, title, announce]);
  return (
    <>
      <h2
        ref={heading}
        tabIndex={-1}
        className={PRIMARY_VIEWS.includes(view) ? styles.heardHeading : styles.heading}
      >
        {title}
      </h2>
      <LoadedView key={`${view} ${moves}`} view={view} />
    </>
  );
}
