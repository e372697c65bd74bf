import type { FilingSession } from '../../usecases/session/filing-session';
import { TaskPane } from '../task-pane';
import { followWorkbook } from './follow-workbook';
import { entryMessages } from './messages';
import type { PageViews } from './page-views';
import { loadWpsServices } from './wps-services';

/**
 * Draws the pane over the workbook in front of the user, anew for each workbook that comes to the front: a session works
 * on the workbook it was opened for and on no other.
 */
export async function openInWps({ show, notice, failed }: PageViews): Promise<void> {
  try {
    const services = await loadWpsServices();
    if (services === null) {
      notice(entryMessages.wpsUnusableTitle, entryMessages.wpsUnusable);
      return;
    }
    let session: FilingSession | null = null;
    let opened = 0;
    followWorkbook(services.front, (isThere) => {
      session?.stop();
      session = null;
      if (!isThere) {
        notice(entryMessages.noWorkbookTitle, entryMessages.noWorkbook);
        return;
      }
      try {
        const paneServices = services.servicesForActive();
        ({ session } = paneServices);
        opened += 1;
        show(<TaskPane key={opened} services={paneServices} />);
        session.start().catch(failed);
      } catch (reason) {
        failed(reason);
      }
    });
  } catch (reason) {
    failed(reason);
  }
}
