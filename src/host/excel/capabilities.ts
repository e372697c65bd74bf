import type { HostCapabilities } from '../../model/ports';
import type { ExcelRuntime } from './excel-runtime';
import { hasLevel } from './excel-runtime';

/** What this Excel can do, by the levels in which the API documents it. */
export function excelCapabilities(runtime: ExcelRuntime): HostCapabilities {
  return {
    conditionalFormats: hasLevel(runtime, '1.6'),
    dataValidation: hasLevel(runtime, '1.8'),
    protection: hasLevel(runtime, '1.2'),
    pageLayout: hasLevel(runtime, '1.9'),
    veryHiddenSheets: hasLevel(runtime, '1.1'),
    // What an add-in writes can be undone from this level on; before, it clears the list of what can be.
    undoOfWrites: hasLevel(runtime, '1.19'),
  };
}
