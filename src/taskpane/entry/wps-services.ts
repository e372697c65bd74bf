import { paneRequests } from '../../commands/pane-requests';
import { followRibbon } from '../../commands/wps/ribbon-requests';
import { saveFile } from './save-in-wps';
import { sharedStorage } from '../../commands/wps/shared-storage';
import { hidePane } from '../../commands/wps/task-pane';
import { documentFiles } from '../../host/file/document/document-files';
import { portableFiles } from '../../host/file/pdf/portable-files';
import { workbookFiles } from '../../host/file/workbook-files';
import { clockOf } from '../../usecases/clock';
import type { DeliveredFile, PaneServices } from '../pane-services';
import { browserMemory } from './browser-memory';
import { downloadFile } from './download-file';
import type { ShownWorkbook, WorkbookFront } from './follow-workbook';

const loadEngine = () => import(/* webpackChunkName: "session" */ '../../usecases/session/filing-session');
const loadWps = () => import(/* webpackChunkName: "wps" */ '#wps-host');

/** What the pane needs inside WPS 表格. */
export interface WpsServices {
  readonly front: WorkbookFront;
  /**
   * The workbook that is in front now, with services over it; their session has not been started.
   *
   * @throws an error whose message is for the user where no workbook is open
   */
  openActive(): { workbook: ShownWorkbook; services: PaneServices };
}

/** WPS saves where it can; otherwise the file is a download like in any browser. */
function deliver(file: DeliveredFile): Promise<void> {
  if (saveFile(window, file.name, file.bytes) === 'unavailable') downloadFile(file);
  return Promise.resolve();
}

/** Puts the pane of this page away; the ribbon's 打开 brings it back. */
export function hideWpsPane(): void {
  hidePane(window, sharedStorage(window));
}

/**
 * Fetches the parts of the product that work on the workbook, and listens to the ribbon from then on.
 *
 * @returns null where WPS offers nothing to work with
 * @throws where a file of the product cannot be loaded
 */
export async function loadWpsServices(): Promise<WpsServices | null> {
  const [{ FilingSession }, { findWps }] = await Promise.all([loadEngine(), loadWps()]);
  const host = findWps(window);
  if (host === null) return null;
  const storage = sharedStorage(window);
  // As long as the page lives.
  if (storage !== null) followRibbon(storage, paneRequests);
  return {
    front: host,
    openActive: () => {
      const workbook = host.openActiveWorkbook();
      const services: PaneServices = {
        session: new FilingSession(workbook, () => clockOf(new Date())),
        files: workbookFiles,
        documents: documentFiles,
        portables: portableFiles,
        deliver,
        manualAddress: 'manual/index.html',
        host: {
          ...host.program,
          // Names the system and the engine where WPS names nothing; both differ between its editions.
          platform: [host.program.platform, window.navigator.userAgent]
            .filter((part) => part !== '')
            .join(' · '),
        },
        memory: browserMemory,
        requests: paneRequests,
        hide: hideWpsPane,
        openScratchWorkbook: host.openScratchWorkbook,
      };
      return { workbook, services };
    },
  };
}
