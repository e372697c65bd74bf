import type { Page } from 'playwright-core';
import type { EmulatedExcel } from '../../setup/office-host/emulated-excel';
import { provideOfficeExternal } from './office-external';

/** How Excel on Windows tells a page where it runs; office.js then loads the library of that platform. */
const HOST_INFO = '_host_Info=Excel$Win32$16.01$zh-CN$$$$0';

/**
 * Opens the pane as Excel does: office.js as it is shipped, talking through `window.external` to the emulated host.
 *
 * @param origin of the served pane
 */
export async function openInExcel(page: Page, origin: string, host: EmulatedExcel): Promise<void> {
  await page.exposeFunction('hostProcessQuery', (body: string) => host.processQuery(body));
  host.onEvents = (entries) => {
    // A page that was closed meanwhile hears nothing.
    page
      .evaluate((told) => {
        (globalThis as unknown as { fireHostEvents(entries: unknown): void }).fireHostEvents(told);
      }, entries)
      .catch(() => undefined);
  };
  const sets = JSON.stringify({ ExcelApi: `1.${host.level}`, SharedRuntime: '1.1', AddinCommands: '1.1' });
  await page.addInitScript(provideOfficeExternal, sets);
  await page.goto(`${origin}/taskpane.html?${HOST_INFO}`);
}
