import type { CellChange, Unsubscribe } from '../../../model/ports';
import type { ExcelRuntime } from '../excel-runtime';
import { hasLevel } from '../excel-runtime';
import { changedCells } from '../../values/changed-cells';

/** Names of sheets by the ids events give. */
export interface KnownSheets {
  nameOf(id: string): string | null;
  learn(id: string, name: string): void;
}

/** Excel tells from this level on that a sheet was renamed or moved. */
const NAME_EVENTS_LEVEL = '1.17';
/** What Excel calls a change of values; every other kind moves cells. */
const VALUES_CHANGED = 'RangeEdited';
/** The source of changes made by this very add-in, told from ExcelApi 1.14 on. */
const OWN = 'ThisLocalAddin';

interface Registration {
  remove(): void;
}

/**
 * Tells what the user changes: cells, or that a sheet has to be read anew. Our own writes are made with events off.
 *
 * Sheet names come from what was read last; before ExcelApi 1.17 a renamed sheet goes by its old name until it is read
 * again.
 */
export async function watchSheets(
  runtime: ExcelRuntime,
  known: KnownSheets,
  onChange: (change: CellChange) => void,
): Promise<Unsubscribe> {
  const context = runtime.openContext();
  const { worksheets } = context.workbook;
  let isWatched = true;
  const tell = (change: CellChange): Promise<void> => {
    if (isWatched) onChange(change);
    return Promise.resolve();
  };
  const restructured = (id: string): Promise<void> => tell({ sheet: known.nameOf(id) ?? '', cells: null });
  const registrations: Registration[] = [
    worksheets.onChanged.add(({ worksheetId, address, changeType, triggerSource }) => {
      if ((triggerSource as string | undefined) === OWN) return Promise.resolve();
      const sheet = known.nameOf(worksheetId);
      if (sheet === null || changeType !== VALUES_CHANGED) return restructured(worksheetId);
      return tell({ sheet, cells: changedCells(sheet, address) });
    }),
    worksheets.onAdded.add(({ worksheetId }) => restructured(worksheetId)),
    worksheets.onDeleted.add(({ worksheetId }) => restructured(worksheetId)),
  ];
  if (hasLevel(runtime, NAME_EVENTS_LEVEL)) {
    registrations.push(
      worksheets.onNameChanged.add(({ worksheetId, nameAfter }) => {
        known.learn(worksheetId, nameAfter);
        return restructured(worksheetId);
      }),
      worksheets.onMoved.add(({ worksheetId }) => restructured(worksheetId)),
    );
  }
  worksheets.load('items/id,items/name');
  await context.sync();
  for (const { id, name } of worksheets.items) known.learn(id, name);
  return () => {
    isWatched = false;
    for (const registration of registrations) registration.remove();
    // Nobody waits for it: what still arrives is no longer told.
    void context.sync().catch(() => undefined);
  };
}
