import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ActivityBar } from './activity-bar';
import { LayOutProvider } from './lay-out-request';
import { MergeView } from './merge/merge-view';
import { RoundDeskProvider } from './merge/round-desk';
import { NavigationProvider, useNavigation } from './navigation';
import { PaneFrame } from './pane-frame';
import { PaneMessagesProvider } from './pane-messages';
import type { PaneServices } from './pane-services';
import { PaneTheme } from './pane-theme';
import { ReviewView } from './review/review-view';
import { RibbonRequests } from './ribbon-requests';
import { RoleTabs } from './role-tabs';
import { ServicesProvider } from './services-context';
import { ShownView } from './shown-view';
import { BehindBar } from './top-bars';
import { ViewTabs } from './view-tabs';

const useStyles = makeStyles({
  /** The only part that scrolls: tabs and bars stay in sight. */
  content: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    position: 'relative',
    ':focus': { outlineStyle: 'none' },
  },
});

/** Can be given the focus where what had it is gone. */
function Content({ children }: { children: ReactNode }): ReactNode {
  const styles = useStyles();
  return (
    <main className={styles.content} tabIndex={-1}>
      {children}
    </main>
  );
}

function FilingRole(): ReactNode {
  return (
    <>
      <ViewTabs />
      <BehindBar />
      <Content>
        <ShownView />
      </Content>
      <ActivityBar />
    </>
  );
}

function ShownRole(): ReactNode {
  const { role } = useNavigation();
  if (role === 'applicant') return <FilingRole />;
  return <Content>{role === 'reviewer' ? <ReviewView /> : <MergeView />}</Content>;
}

/**
 * The pane, as it stands in Excel, in WPS 表格 and beside the embedded spreadsheet. Fills its parent; the parent sets
 * the height. The session is started by whoever made it.
 */
export function TaskPane({ services }: { services: PaneServices }): ReactNode {
  return (
    <ServicesProvider value={services}>
      <PaneTheme memory={services.memory}>
        <PaneMessagesProvider>
          <NavigationProvider>
            <LayOutProvider>
              <RoundDeskProvider>
                <RibbonRequests />
                <PaneFrame head={<RoleTabs />}>
                  <ShownRole />
                </PaneFrame>
              </RoundDeskProvider>
            </LayOutProvider>
          </NavigationProvider>
        </PaneMessagesProvider>
      </PaneTheme>
    </ServicesProvider>
  );
}
