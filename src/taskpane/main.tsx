// First of all: it mends the engine for every module after it.
import './entry/prepare-engine';
import { FluentProvider, Spinner, webLightTheme } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { associateRibbonCommands } from '../commands/main';
import { paneRequests } from '../commands/pane-requests';
import { loadExcelServices } from './entry/excel-services';
import { entryMessages } from './entry/messages';
import { officeReadiness } from './entry/office-readiness';
import { PageNotice } from './entry/page-notice';
import { hasRefusedEngine } from './entry/refuse-old-engine';
import { TaskPane } from './task-pane';

/** office.js may be missing, whatever its types say: it comes from another server. */
declare global {
  interface Window {
    readonly Office?: typeof Office;
  }
}

/** The page of the add-in: waits for Excel, opens its workbook and draws the pane, or says why it cannot. */
async function openPane(show: (view: ReactNode) => void): Promise<void> {
  const notice = (title: string, sentence: string): void => {
    show(
      <FluentProvider theme={webLightTheme}>
        <PageNotice title={title} sentence={sentence} />
      </FluentProvider>,
    );
  };
  const failed = (reason: unknown): void => {
    const isLoading = reason instanceof Error && reason.name === 'ChunkLoadError';
    notice(
      entryMessages.failedTitle,
      entryMessages.failed(isLoading ? entryMessages.scriptsMissing : String(reason)),
    );
  };

  show(
    <FluentProvider theme={webLightTheme}>
      <Spinner label={entryMessages.opening} />
    </FluentProvider>,
  );
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

const place = document.getElementById('root');
if (place !== null && !hasRefusedEngine()) {
  const root = createRoot(place);
  void openPane((view) => {
    root.render(view);
  });
}
