import { createContext, useCallback, useContext, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { FieldKey, ProgrammeId } from '../model/keys';
import type { Severity } from '../model/rule-terms';
import { useServices } from './services-context';
import type { PaneRole } from './remembered-place';
import { rememberPlace, recallPlace } from './remembered-place';

/**
 * A view of 填报, with what is to be shown there. What a view is asked to show beyond opening it is optional; a view
 * that is opened by hand gets none of it.
 */
export type Destination =
  | { view: 'start' }
  | { view: 'overview' }
  /** `finding` is the subject of one; `section` the key of a section of the forms; `step` leads on from the last one. */
  | { view: 'findings'; severity?: Severity; section?: FieldKey; finding?: string; step?: 1 }
  /** `point` is the code of an observation point; null for the deduction item. */
  | { view: 'coverage'; point?: string | null }
  | { view: 'seal' }
  | { view: 'document' }
  | { view: 'documentImport' }
  | { view: 'handIn' }
  /** `point` is what the next piece of material is to be linked to; null for the deduction item. */
  | { view: 'materials'; point?: string | null }
  /** `field` is a long text or a repeating table that what is pasted goes to. */
  | { view: 'paste'; field?: FieldKey }
  | { view: 'repair' }
  | { view: 'collection' }
  | { view: 'carryOver' }
  | { view: 'problems' }
  | { view: 'years' }
  /** What differs between two notices; the pane proposes those that are not named. */
  | { view: 'differences'; older?: ProgrammeId; newer?: ProgrammeId }
  | { view: 'about' };

export type ViewName = Destination['view'];
export type DestinationOf<View extends ViewName> = Extract<Destination, { view: View }>;

/** Where the pane is. */
export interface PanePlace {
  role: PaneRole;
  destination: Destination;
  /** Counts up with every move, so that a view asked for again with something else to show starts afresh. */
  moves: number;
  /** Whether the view's heading takes the focus: not when the user walks along the tabs. */
  takesFocus: boolean;
}

export interface Navigation extends PanePlace {
  /** Opens a view of 填报 and moves the focus to its heading. */
  goTo: (destination: Destination) => void;
  /** Opens a view from the tabs, which keep the focus. */
  showTab: (view: ViewName) => void;
  showRole: (role: PaneRole) => void;
}

const NavigationContext = createContext<Navigation | null>(null);

/** Keeps where the pane is, also over a reload. */
export function NavigationProvider({ children }: { children: ReactNode }): ReactNode {
  const { memory } = useServices();
  const [place, setPlace] = useState<PanePlace>(() => {
    const { role, view } = recallPlace(memory);
    return { role, destination: { view }, moves: 0, takesFocus: false };
  });
  const move = useCallback(
    (role: PaneRole, destination: Destination, takesFocus: boolean) => {
      rememberPlace(memory, { role, view: destination.view });
      setPlace(({ moves }) => ({ role, destination, moves: moves + 1, takesFocus }));
    },
    [memory],
  );
  const navigation = useMemo<Navigation>(
    () => ({
      ...place,
      goTo: (destination) => {
        move('applicant', destination, true);
      },
      showTab: (view) => {
        if (view !== place.destination.view) move('applicant', { view }, false);
      },
      showRole: (role) => {
        if (role !== place.role) move(role, place.destination, false);
      },
    }),
    [place, move],
  );
  return <NavigationContext.Provider value={navigation}>{children}</NavigationContext.Provider>;
}

/**
 * Where the pane is, and how to go elsewhere.
 *
 * @example
 * const { goTo } = useNavigation();
 * goTo({ view: 'materials', point: '1.1' });
 * @throws where a view stands outside the pane
 */
export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (navigation === null) throw new Error('A view stands outside NavigationProvider.');
  return navigation;
}

/**
 * What a view was asked to show when it was opened.
 *
 * @returns the view alone where it was opened by hand
 * @example const { point } = useDestination('materials');
 */
export function useDestination<View extends ViewName>(view: View): DestinationOf<View> | { view: View } {
  const { destination } = useNavigation();
  return isDestinationOf(destination, view) ? destination : { view };
}

function isDestinationOf<View extends ViewName>(
  destination: Destination,
  view: View,
): destination is DestinationOf<View> {
  return destination.view === view;
}
