import type { FilingSession } from '../../usecases/session/filing-session';
import { TaskPane } from '../task-pane';
import { followWorkbook } from './follow-workbook';
import type { ShownWorkbook } from './follow-workbook';
import { entryMessages } from './messages';
import type { PageViews } from './page-views';
import { loadWpsServices } from './wps-services';

/**
 * Draws the pane over the workbook in front of the user, anew for each workbook that comes to the front: a session works
 * on the workbook it was opened for and on no other.
 */
export async function openInWps({ show, notice, failed }: PageViews): Promise<void> {
  try {
    const wps = await loadWpsServices();
    if (wps === null) {
      notice(entryMessages.wpsUnusableTitle, entryMessages.wpsUnusable);
      return;
    }
    let session: FilingSession | null = null;
    let opened = 0;
    const leave = (): void => {
      session?.stop();
      session = null;
    };
    const open = (): ShownWorkbook | null => {
      leave();
      try {
        const { workbook, services } = wps.openActive();
        ({ session } = services);
        opened += 1;
        show(<TaskPane key={opened} services={services} />);
        session.start().catch(failed);
        return workbook;
      } catch (reason) {
        failed(reason);
        return null;
      }
    };
    followWorkbook(wps.front, open, () => {
      leave();
      notice(entryMessages.noWorkbookTitle, entryMessages.noWorkbook);
    });
  } catch (reason) {
    failed(reason);
  }
}
