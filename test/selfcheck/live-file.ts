import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileWorkbook } from '../../src/host/file/file-workbook';
import { readWorkbook } from '../../src/host/file/reading/read-workbook';
import { writePlan } from '../../src/host/file/writing/write-plan';
import type { CellPlace } from '../../src/model/cell-address';
import { parseCellAddress } from '../../src/model/cell-address';
import type { CellChange, LiveWorkbook } from '../../src/model/ports';
import type { Edit } from '../../src/selfcheck/edit';
import type { HandAct, OpenedHost } from '../../src/selfcheck/user-hand';
import { emptySheet, planOf } from '../host/file/sample-plan';
import { editInLibreOffice } from '../setup/edit-in-libreoffice';

const ACTS: readonly HandAct[] = [
  'insertRows',
  'deleteRows',
  'insertColumns',
  'setText',
  'copyCells',
  'copySheet',
  'removeSheet',
  'type',
  'watchedEdits',
  'dump',
];

/** A file that LibreOffice edits and recalculates, so that it behaves as a workbook open in front of somebody does. */
export async function openLiveFile(): Promise<OpenedHost> {
  const folder = mkdtempSync(join(tmpdir(), 'live-file-'));
  const path = join(folder, 'open.xlsx');
  let file = new FileWorkbook(await writePlan(planOf(emptySheet('表一'))));
  let selected: CellPlace | null = null;
  const watchers = new Set<(change: CellChange) => void>();
  const inLibreOffice = (edits: readonly Edit[]): Uint8Array => {
    writeFileSync(path, file.bytes());
    editInLibreOffice([{ input: path, output: path, edits, show: [] }]);
    return new Uint8Array(readFileSync(path));
  };
  const tell = (change: CellChange): void => {
    for (const watcher of watchers) watcher(change);
  };
  const live: LiveWorkbook = {
    kind: file.kind,
    capabilities: file.capabilities,
    read: () => Promise.resolve(readWorkbook(inLibreOffice([]))),
    layOut: (plan, progress) => file.layOut(plan, progress),
    write: (values) => file.write(values),
    mark: (findings) => file.mark(findings),
    repair: (plan) => file.repair(plan),
    reveal: (place) => {
      selected = place;
      return Promise.resolve();
    },
    selection: () => Promise.resolve(selected),
    insertRows: (sheet, above, count) => {
      file = new FileWorkbook(inLibreOffice([['insertRows', sheet, above, count]]));
      return Promise.resolve();
    },
    watch: (onChange) => {
      watchers.add(onChange);
      return Promise.resolve(() => watchers.delete(onChange));
    },
  };
  const edit = (edits: readonly Edit[]): Promise<void> => {
    file = new FileWorkbook(inLibreOffice(edits));
    // Which cells an edit reached it does not know, as some hosts do not.
    for (const [, sheet] of edits) tell({ sheet, cells: null });
    return Promise.resolve();
  };
  return {
    editor: live,
    live,
    hand: {
      acts: new Set(ACTS),
      do: (...edits) => edit(edits),
      type: async (sheet, cell, text) => {
        const { row, column } = parseCellAddress(cell) ?? { row: 0, column: 0 };
        const place = { sheet, row, column };
        await file.write([{ place, value: { kind: 'text', text } }]);
        tell({ sheet, cells: [place] });
      },
      dump: () => Promise.resolve(readWorkbook(file.bytes())),
      selection: () => Promise.resolve(selected),
      settled: () => Promise.resolve(),
    },
    close: () => {
      rmSync(folder, { recursive: true, force: true });
      return Promise.resolve();
    },
  };
}
