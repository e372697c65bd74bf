import { TextEncoder } from 'node:util';
import { act, configure, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Destination } from '../../src/taskpane/navigation';
import { rememberPlace } from '../../src/taskpane/remembered-place';
import { TaskPane } from '../../src/taskpane/task-pane';
import { computedStyle, offsetParent } from './computed-style';
import { paneOverSample } from './pane-over-sample';
import type { PaneOverSample, PaneSample } from './pane-over-sample';
import type { MemoryWorkbook } from './memory-workbook';
import { LayOutProvider } from '../../src/taskpane/lay-out-request';
import { NavigationProvider } from '../../src/taskpane/navigation';
import { PaneFrame } from '../../src/taskpane/pane-frame';
import { PaneMessagesProvider } from '../../src/taskpane/pane-messages';
import { PaneTheme } from '../../src/taskpane/pane-theme';
import { RoleTabs } from '../../src/taskpane/role-tabs';
import { RoundDeskProvider } from '../../src/taskpane/merge/round-desk';
import { ServicesProvider } from '../../src/taskpane/services-context';

// Fluent's components take seconds to come up where many tests run at once.
configure({ asyncUtilTimeout: 30_000 });

/** As a browser without preferences answers. */
const matchMedia = (media: string): Partial<MediaQueryList> => ({
  media,
  matches: false,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
});

class ResizeObserverThatSeesNothing implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** What jsdom lacks and the pane or Fluent asks for. */
function provideBrowserParts(): void {
  const provide = (target: object, name: string, value: unknown): void => {
    if (!(name in target)) Object.defineProperty(target, name, { value, configurable: true, writable: true });
  };
  provide(globalThis, 'TextEncoder', TextEncoder);
  provide(window, 'matchMedia', matchMedia);
  provide(globalThis, 'ResizeObserver', ResizeObserverThatSeesNothing);
  provide(Element.prototype, 'scrollIntoView', () => undefined);
  window.getComputedStyle = computedStyle;
  Object.defineProperty(HTMLElement.prototype, 'offsetParent', {
    configurable: true,
    get(this: HTMLElement) {
      return offsetParent(this);
    },
  });
  document.body.getBoundingClientRect = () => new DOMRectReadOnly(0, 0, 400, 800);
}

// At once: a test may lay out a workbook of its own before it draws the pane.
provideBrowserParts();

export interface RenderedPane extends PaneOverSample {
  /** Takes the pane out of the page and stops the session. */
  close(): void;
}

async function show(pane: PaneOverSample, content: ReactNode): Promise<RenderedPane> {
  const { unmount } = render(content);
  await act(() => pane.session.start());
  return {
    ...pane,
    close: () => {
      unmount();
      pane.session.stop();
    },
  };
}

/**
 * The whole pane over a sample, opened at a view. Views are loaded lazily: look for what they show with `findBy…`.
 *
 * @param change to services, before the pane is drawn
 */
export async function renderPane(
  sample: PaneSample | MemoryWorkbook,
  view: Destination['view'],
  change: (pane: PaneOverSample) => void = () => undefined,
): Promise<RenderedPane> {
  const pane = paneOverSample(sample);
  rememberPlace(pane.services.memory, { role: 'applicant', view });
  change(pane);
  return show(pane, <TaskPane services={pane.services} />);
}

/**
 * One view alone over a sample, within everything the pane gives it: the roles too, which hold what Fluent keeps of the
 * focus for as long as the pane stands.
 *
 * @example await renderView('typicalMistakes', <FindingsView />);
 */
export async function renderView(
  sample: PaneSample | MemoryWorkbook,
  view: ReactNode,
): Promise<RenderedPane> {
  const pane = paneOverSample(sample);
  return show(
    pane,
    <ServicesProvider value={pane.services}>
      <PaneTheme memory={pane.services.memory}>
        <PaneMessagesProvider>
          <NavigationProvider>
            <LayOutProvider>
              <RoundDeskProvider>
                <PaneFrame head={<RoleTabs />}>
                  <main tabIndex={-1}>{view}</main>
                </PaneFrame>
              </RoundDeskProvider>
            </LayOutProvider>
          </NavigationProvider>
        </PaneMessagesProvider>
      </PaneTheme>
    </ServicesProvider>,
  );
}
