/** What the adapter needs of Office.js; tests hand over the client of an emulated host. */
export interface ExcelRuntime {
  /**
   * A request context of its own. Every proxy of the adapter lives for one round trip, so nothing has to be kept in
   * the host: `Excel.run` would keep each range and release them all with one more request.
   */
  openContext(): Excel.RequestContext;
  isSetSupported(set: string, version: string): boolean;
}

/** Office.js as the page has loaded it; only after `Office.onReady`. */
export function officeRuntime(): ExcelRuntime {
  return {
    openContext: () => new Excel.RequestContext(),
    isSetSupported: (set, version) => Office.context.requirements.isSetSupported(set, version),
  };
}

/** The level the manifest asks for: range areas, page layout and `copyFrom` begin with it. */
export const MINIMUM_LEVEL = '1.9';

/** Whether the host has this level of the Excel API, e.g. `'1.13'`. */
export function hasLevel(runtime: ExcelRuntime, version: string): boolean {
  return runtime.isSetSupported('ExcelApi', version);
}
