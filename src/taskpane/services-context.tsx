import { createContext, useContext, useSyncExternalStore } from 'react';
import type { ReadableWorkbook } from '../usecases/check-workbook';
import type { SessionState } from '../usecases/session/session-state';
import type { PaneServices } from './pane-services';

const ServicesContext = createContext<PaneServices | null>(null);

/** Hands the services to every view below. */
export const ServicesProvider = ServicesContext.Provider;

/** @throws where a view stands outside the pane */
export function useServices(): PaneServices {
  const services = useContext(ServicesContext);
  if (services === null) throw new Error('A view stands outside ServicesProvider.');
  return services;
}

/** What the session shows right now; the view is drawn again with every change. */
export function useSessionState(): SessionState {
  const { session } = useServices();
  return useSyncExternalStore(session.subscribe, () => session.state);
}

/** The workbook in front of the user, read and checked; null before that and where it holds no forms of ours. */
export function useOpenWorkbook(): ReadableWorkbook | null {
  const { view } = useSessionState();
  return view.status === 'open' ? view.workbook : null;
}
