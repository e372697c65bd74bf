import type { PaneRequest } from '../pane-requests';
import { ribbonMessages } from './messages';
import { sendRequest } from './ribbon-requests';
import { sharedStorage } from './shared-storage';
import { hidePane, isPaneShown, showPane } from './task-pane';
import { callMember, hasMember, hasOpenWorkbook, holderOf, memberOf, setMember } from './wps-objects';

/** The functions ribbon.xml names. None is asynchronous: WPS takes the answer at once or not at all. */
export interface Ribbon {
  OnAddinLoad(ribbonUi: unknown): boolean;
  OnAction(control: unknown): boolean;
  GetLabel(control: unknown): string;
  GetEnabled(control: unknown): boolean;
  GetImage(control: unknown): string;
}

interface RibbonButton {
  picture: string;
  label: string;
  /** What is asked of the pane; null where the button only shows or hides it. */
  request: PaneRequest | null;
  needsWorkbook: boolean;
}

const OPEN = 'filingOpen';

/** The buttons by their id in ribbon.xml. */
const BUTTONS: Readonly<Record<string, RibbonButton>> = {
  [OPEN]: { picture: 'icon', label: ribbonMessages.open, request: null, needsWorkbook: false },
  filingCheck: { picture: 'check', label: ribbonMessages.check, request: 'check', needsWorkbook: true },
  filingNextFinding: {
    picture: 'next-finding',
    label: ribbonMessages.nextFinding,
    request: 'nextFinding',
    needsWorkbook: true,
  },
  filingLayOut: {
    picture: 'lay-out',
    label: ribbonMessages.layOut,
    request: 'layOut',
    needsWorkbook: true,
  },
  filingAbout: { picture: 'icon', label: ribbonMessages.about, request: 'about', needsWorkbook: false },
};

/** After these, another workbook or none may be open, or the pane may have come or gone. */
const STATE_CHANGES = [
  'NewWorkbook',
  'WorkbookOpen',
  'WorkbookActivate',
  'WorkbookDeactivate',
  'WindowActivate',
  'WindowDeactivate',
  'AfterTaskPaneShow',
  'AfterTaskPaneHidden',
];

/** Ribbons know a control by `Id`; some builds hand over the id itself. */
function buttonId(control: unknown): string {
  const id = memberOf(control, 'Id');
  return typeof id === 'string' ? id : typeof control === 'string' ? control : '';
}

/**
 * The ribbon's functions over the objects WPS put into the entry page.
 *
 * @param page the window of the entry page
 * @param folder address of the add-in's folder, with a slash at the end
 */
export function makeRibbon(page: unknown, folder: string): Ribbon {
  const storage = () => sharedStorage(page);

  const refresh = (): void => {
    const ribbonUi = memberOf(holderOf(page, 'ribbonUI'), 'ribbonUI');
    for (const id of Object.keys(BUTTONS)) {
      try {
        callMember(ribbonUi, 'InvalidateControl', [id]);
      } catch {
        // The ribbon is not drawn yet; it asks anew when it is.
      }
    }
  };

  const listen = (): void => {
    const events = memberOf(holderOf(page, 'ApiEvent'), 'ApiEvent');
    for (const name of STATE_CHANGES) {
      try {
        // Deactivation is told while the workbook is still there.
        callMember(events, 'AddApiEventListener', [name, () => void setTimeout(refresh, 0)]);
      } catch {
        // A build that lacks an event shows the state of the last click.
      }
    }
  };

  const press = ({ request }: RibbonButton): void => {
    const shared = storage();
    if (request === null) {
      if (isPaneShown(page, shared)) hidePane(page, shared);
      else showPane(page, shared, `${folder}taskpane.html`);
      return;
    }
    if (shared !== null) sendRequest(shared, request);
    showPane(page, shared, `${folder}taskpane.html`);
  };

  return {
    OnAddinLoad(ribbonUi) {
      // Older builds hand the ribbon over and expect the add-in to keep it.
      const place = holderOf(page, 'CreateTaskPane');
      if (place !== null && !hasMember(place, 'ribbonUI')) setMember(place, 'ribbonUI', ribbonUi);
      listen();
      return true;
    },
    OnAction(control) {
      const button = BUTTONS[buttonId(control)];
      try {
        if (button !== undefined) press(button);
        refresh();
      } catch (reason) {
        // Nothing of ours can be drawn where WPS refuses a pane: its log has the reason.
        console.error(reason);
      }
      return true;
    },
    GetLabel(control) {
      const id = buttonId(control);
      if (id === OPEN && isPaneShown(page, storage())) return ribbonMessages.hide;
      return BUTTONS[id]?.label ?? '';
    },
    GetEnabled(control) {
      return BUTTONS[buttonId(control)]?.needsWorkbook !== true || hasOpenWorkbook(page);
    },
    GetImage(control) {
      return `assets/${BUTTONS[buttonId(control)]?.picture ?? 'icon'}-32.png`;
    },
  };
}
