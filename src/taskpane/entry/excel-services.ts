import { paneRequests } from '../../commands/pane-requests';
import { documentFiles } from '../../host/file/document/document-files';
import { portableFiles } from '../../host/file/pdf/portable-files';
import { workbookFiles } from '../../host/file/workbook-files';
import { clockOf } from '../../usecases/clock';
import type { OpenedHost } from '../../selfcheck/user-hand';
import type { DeliveredFile, PaneServices } from '../pane-services';
import { binaryString } from './binary-string';
import { browserMemory } from './browser-memory';
import { downloadFile } from './download-file';
import { entryMessages } from './messages';

const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Web views of Excel keep no downloads of workbooks that the user would find again; Excel itself opens them. */
async function deliver(file: DeliveredFile): Promise<void> {
  if (file.mediaType === WORKBOOK_TYPE) await Excel.createWorkbook(btoa(binaryString(file.bytes)));
  else downloadFile(file);
}

/** The parts of the pane that are not needed to draw its frame: the engine with the notices, and the way to Excel. */
const loadEngine = () => import(/* webpackChunkName: "session" */ '../../usecases/session/filing-session');
const loadExcel = () => import(/* webpackChunkName: "excel" */ '../../host/excel/excel-workbook');

/** Hardly anybody runs 自检: what it needs is fetched then. */
async function openScratchWorkbook(): Promise<OpenedHost> {
  const { scratchExcel } = await import('../../host/excel/self-check/open-scratch-excel');
  return scratchExcel()();
}

/** What the pane needs inside Excel; to be called once Excel is known to be there. */
export type ExcelServices = () => PaneServices;

/**
 * Fetches the parts of the product that work on the workbook; may begin before Excel is ready.
 *
 * @throws where a file of the product cannot be loaded
 */
export async function loadExcelServices(): Promise<ExcelServices> {
  const [{ FilingSession }, { ExcelWorkbook }] = await Promise.all([loadEngine(), loadExcel()]);
  return () => ({
    session: new FilingSession(new ExcelWorkbook(), () => clockOf(new Date())),
    files: workbookFiles,
    documents: documentFiles,
    portables: portableFiles,
    deliver,
    manualAddress: 'manual/index.html',
    host: {
      name: entryMessages.hostName,
      version: Office.context.diagnostics.version,
      platform: String(Office.context.diagnostics.platform),
    },
    memory: browserMemory,
    requests: paneRequests,
    hide: null,
    openScratchWorkbook,
  });
}
