import { useCallback, useEffect, useRef } from 'react';
import type { PaneRequest } from '../commands/pane-requests';
import type { FilingSession } from '../usecases/session/filing-session';
import { paneMessages } from './messages';
import { useNavigation } from './navigation';
import { usePaneMessages, useReport } from './pane-messages';
import { useServices } from './services-context';

/** A button can be pressed before the workbook was read for the first time. */
function untilRead(session: FilingSession): Promise<void> {
  return new Promise((resolve) => {
    const isRead = (): boolean => session.state.view.status !== 'reading';
    if (isRead()) {
      resolve();
      return;
    }
    const stop = session.subscribe(() => {
      if (!isRead()) return;
      stop();
      resolve();
    });
  });
}

/** 生成表格 of the ribbon: which notice's forms are wanted is chosen in 开始; where there are forms already, it says so. */
function useLayOutFromRibbon(): () => Promise<void> {
  const { session } = useServices();
  const { show } = usePaneMessages();
  return useCallback(async () => {
    await untilRead(session);
    // What the pane shows may be behind the workbook.
    await session.refresh();
    const { view, behind } = session.state;
    if (behind !== null) show(behind);
    else if (view.status === 'open') show(paneMessages.hasForms);
    else if (view.status === 'noForms') show(paneMessages.chooseNotice);
  }, [session, show]);
}

/** Does what the buttons of the ribbon ask for, wherever the user is in the pane. Shows nothing of its own. */
export function RibbonRequests(): null {
  const { requests, session } = useServices();
  const { role, destination, goTo } = useNavigation();
  const report = useReport();
  const layOutFromRibbon = useLayOutFromRibbon();

  const meet = (request: PaneRequest): void => {
    switch (request) {
      case 'check': {
        const isShown = role === 'applicant' && destination.view === 'findings';
        // Opened anew, the view would lose what the user searches for.
        if (!isShown) goTo({ view: 'findings' });
        void untilRead(session)
          .then(() => session.refresh())
          .then(() => {
            const { view, behind } = session.state;
            if (view.status === 'open' && behind === null) report({ outcome: 'done' }, paneMessages.checked);
          });
        return;
      }
      case 'nextFinding':
        goTo({ view: 'findings', step: 1 });
        return;
      case 'about':
        goTo({ view: 'about' });
        return;
      case 'layOut':
        goTo({ view: 'start' });
        void layOutFromRibbon();
    }
  };

  const latest = useRef(meet);
  useEffect(() => {
    latest.current = meet;
  });
  useEffect(
    () =>
      requests?.listen((request) => {
        latest.current(request);
      }),
    [requests],
  );
  return null;
}
