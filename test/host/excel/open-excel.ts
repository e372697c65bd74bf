import { ExcelWorkbook } from '../../../src/host/excel/excel-workbook';
import type { OpenedHost } from '../../../src/selfcheck/user-hand';
import { excelApiLevels } from '../../setup/office-host/api-levels';
import { EmulatedExcel } from '../../setup/office-host/emulated-excel';
import { loadOfficeClient } from '../../setup/office-host/load-office-client';
import { EmulatedHand } from '../../setup/office-host/emulated-hand';

/** A workbook in the emulated Excel, behind Microsoft's own client. */
export interface OpenedExcel extends OpenedHost {
  host: EmulatedExcel;
  excel: typeof Excel;
  workbook: ExcelWorkbook;
}

const delivered = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * Opens an empty workbook.
 *
 * @param level minor number of the ExcelApi level of the host
 */
export function openExcel(level: number): OpenedExcel {
  const host = new EmulatedExcel(level, excelApiLevels());
  const excel = loadOfficeClient(host);
  const workbook = new ExcelWorkbook({
    openContext: () => new excel.RequestContext(),
    isSetSupported: (set, version) => set === 'ExcelApi' && Number(version.split('.')[1]) <= level,
  });
  const hand = new EmulatedHand(host, delivered);
  return { host, excel, workbook, editor: workbook, live: workbook, hand, close: () => Promise.resolve() };
}
