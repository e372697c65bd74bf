import type { HostCapabilities } from '../../../model/ports';
import type { PlannedSheet, PlannedStyle } from '../../../model/workbook-plan';
import { plannedInputs } from '../../plan/planned-inputs';
import { styledCells } from '../../plan/styled-cells';
import type { BoundWorkbook } from '../bridge/bound-workbook';
import { attempt } from '../bridge/present';
import { rangeOf } from '../bridge/ranges';
import type { CellChanges } from '../writing/cell-changes';
import { PLANNED_PROTECTION, protect } from '../writing/sheet-protection';
import { mergedLines, setLooks } from './cell-looks';
import { setValidations } from './cell-rules';
import { addLiveFormats } from './live-formats';
import { setUpPage } from './page-set-up';
import { setSizes } from './sizes';

/** What laying out a sheet needs besides its plan. */
export interface LayingOut {
  book: BoundWorkbook;
  changes: CellChanges;
  capabilities: HostCapabilities;
  styles: ReadonlyMap<string, PlannedStyle>;
}

function freeze({ book }: LayingOut, { freeze: place }: PlannedSheet): void {
  if (place === null) return;
  // Only comfort: a window that cannot freeze shows all the same.
  attempt(() => {
    const window = book.workbook.Windows.Item(1);
    window.SplitRow = place.row - 1;
    window.SplitColumn = place.column - 1;
    window.FreezePanes = true;
  });
}

/**
 * Puts everything of a planned sheet on a new, empty one, which is in front; hidden sheets are hidden later. Looks come
 * first: what is written into a text cell stays the text it is.
 */
export function layOutSheet(context: LayingOut, sheet: Et.Worksheet, planned: PlannedSheet): void {
  const { styles, changes, capabilities } = context;
  setLooks(sheet, styledCells(planned, styles), true);
  const written = plannedInputs(planned, styles);
  if (written !== null) changes.write(sheet, planned.name, written, true);
  for (const { area, isAcross } of mergedLines(planned.merges)) rangeOf(sheet, area).Merge(isAcross);
  setSizes(sheet, planned);
  if (capabilities.dataValidation) setValidations(sheet, planned.validations, true);
  if (capabilities.conditionalFormats) addLiveFormats(sheet, planned.conditionalFormats, true);
  freeze(context, planned);
  setUpPage(sheet, planned);
  if (planned.protected && capabilities.protection) protect(sheet, PLANNED_PROTECTION);
}
