/** What the manifest asks for as well; a host that ignores manifests, or an old one, is caught here. */
const MINIMUM_EXCEL_API = '1.9';

/** Whether the page has an Excel to work with. */
export type OfficeReadiness = 'ready' | 'officeMissing' | 'notInExcel' | 'excelTooOld';

/** What is asked of office.js; `Office` offers it. */
export interface OfficeLibrary {
  onReady(): Promise<{ host: unknown }>;
  HostType: { Excel: unknown };
  context: { requirements: { isSetSupported(name: string, minimum: string): boolean } };
}

/**
 * Waits for office.js and says what it found.
 *
 * @param office undefined where its script was not loaded: no network, a refused origin
 */
export async function officeReadiness(office: OfficeLibrary | undefined): Promise<OfficeReadiness> {
  if (office === undefined) return 'officeMissing';
  const { host } = await office.onReady();
  if (host !== office.HostType.Excel) return 'notInExcel';
  return office.context.requirements.isSetSupported('ExcelApi', MINIMUM_EXCEL_API) ? 'ready' : 'excelTooOld';
}
