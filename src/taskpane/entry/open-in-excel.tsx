import { associateRibbonCommands } from '../../commands/main';
import { paneRequests } from '../../commands/pane-requests';
import { TaskPane } from '../task-pane';
import { loadExcelServices } from './excel-services';
import { entryMessages } from './messages';
import { officeReadiness } from './office-readiness';
import type { PageViews } from './page-views';

/** office.js may be missing, whatever its types say: it comes from another server. */
declare global {
  interface Window {
    readonly Office?: typeof Office;
  }
}

/** Waits for Excel, opens its workbook and draws the pane, or says why it cannot. */
export async function openInExcel({ show, notice, failed }: PageViews): Promise<void> {
  const office = window.Office;
  // Before Excel answers, so that both are waited for at once; a failure is told below.
  const loading = loadExcelServices();
  loading.catch(() => undefined);
  const readiness = await officeReadiness(office);
  switch (readiness) {
    case 'officeMissing':
      notice(entryMessages.officeMissingTitle, entryMessages.officeMissing);
      return;
    case 'notInExcel':
      notice(entryMessages.notInExcelTitle, entryMessages.notInExcel);
      return;
    case 'excelTooOld':
      notice(entryMessages.excelTooOldTitle, entryMessages.excelTooOld);
      return;
    case 'ready':
      associateRibbonCommands(Office, paneRequests);
      try {
        const services = (await loading)();
        show(<TaskPane services={services} />);
        await services.session.start();
      } catch (reason) {
        failed(reason);
      }
  }
}
