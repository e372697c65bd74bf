import { contentWithValues } from '../../src/filing/content-with-values';
import { contentOfPlan } from '../../src/filing/plan-content';
import { markWrites } from '../../src/host/marks';
import type { CellPlace } from '../../src/model/cell-address';
import type {
  CellChange,
  CellValue,
  HostCapabilities,
  LaidOut,
  LayoutProgress,
  LiveWorkbook,
  Repaired,
  Unsubscribe,
} from '../../src/model/ports';
import type { Finding } from '../../src/model/finding';
import type { WorkbookContent, WorkbookReading } from '../../src/model/workbook-content';
import type { WorkbookPlan } from '../../src/model/workbook-plan';

const NOTHING: WorkbookContent = {
  sheets: [{ name: '表一', state: 'visible', kind: 'worksheet', cells: [] }],
  names: [],
  notes: [],
};

/** A workbook that is nothing but its contents: for tests of what stands above the hosts. Formulas are not computed. */
export class MemoryWorkbook implements LiveWorkbook {
  readonly kind = 'embedded';
  readonly capabilities: HostCapabilities = {
    conditionalFormats: true,
    dataValidation: true,
    protection: true,
    pageLayout: true,
    veryHiddenSheets: true,
    undoOfWrites: false,
  };
  readonly revealed: CellPlace[] = [];
  /** Names of the methods called, in order. */
  readonly calls: string[] = [];
  /** What the next read throws; null for nothing. */
  failure: Error | null = null;
  content: WorkbookContent;
  #watchers = new Set<(change: CellChange) => void>();

  constructor(plan: WorkbookPlan | null = null) {
    this.content = plan === null ? NOTHING : contentOfPlan(plan);
  }

  /** As if the user typed: watchers hear of it. */
  typed(...values: CellValue[]): void {
    this.content = contentWithValues(this.content, values);
    const cells = values.map(({ place }) => place);
    for (const tell of this.#watchers) tell({ sheet: cells[0]?.sheet ?? '', cells });
  }

  read(): Promise<WorkbookReading> {
    this.calls.push('read');
    if (this.failure !== null) return Promise.reject(this.failure);
    return Promise.resolve({ outcome: 'read', content: this.content });
  }

  readAtOnce(): Promise<WorkbookReading> {
    return this.read();
  }

  layOut(plan: WorkbookPlan, progress?: LayoutProgress): Promise<LaidOut> {
    this.calls.push('layOut');
    const taken = new Set(this.content.sheets.map(({ name }) => name));
    const clashes = plan.sheets.map(({ name }) => name).filter((name) => taken.has(name));
    if (clashes.length > 0) return Promise.resolve({ outcome: 'nameClash', sheets: clashes });
    for (const index of plan.sheets.keys()) {
      if (progress?.sheetDone(index + 1, plan.sheets.length) === 'cancel') {
        return Promise.resolve({ outcome: 'cancelled' });
      }
    }
    const added = contentOfPlan(plan);
    this.content = {
      sheets: [...this.content.sheets, ...added.sheets],
      names: [...this.content.names, ...added.names],
      notes: this.content.notes,
    };
    return Promise.resolve({ outcome: 'laidOut', sheets: plan.sheets.map(({ name }) => name) });
  }

  write(values: readonly CellValue[]): Promise<void> {
    this.calls.push('write');
    this.content = contentWithValues(this.content, values);
    return Promise.resolve();
  }

  mark(findings: readonly Finding[]): Promise<void> {
    this.calls.push('mark');
    this.content = contentWithValues(this.content, markWrites(this.content, findings));
    return Promise.resolve();
  }

  repair(): Promise<Repaired> {
    this.calls.push('repair');
    return Promise.resolve({ repaired: [], remaining: [] });
  }

  insertRows(sheet: string, above: number, count: number): Promise<void> {
    this.calls.push('insertRows');
    this.content = {
      ...this.content,
      sheets: this.content.sheets.map((known) =>
        known.name === sheet
          ? {
              ...known,
              cells: known.cells.map((cell) =>
                cell.row >= above ? { ...cell, row: cell.row + count } : cell,
              ),
            }
          : known,
      ),
    };
    return Promise.resolve();
  }

  reveal(place: CellPlace): Promise<void> {
    this.revealed.push(place);
    return Promise.resolve();
  }

  selection(): Promise<CellPlace | null> {
    return Promise.resolve(this.revealed[this.revealed.length - 1] ?? null);
  }

  watch(onChange: (change: CellChange) => void): Promise<Unsubscribe> {
    this.#watchers.add(onChange);
    return Promise.resolve(() => this.#watchers.delete(onChange));
  }
}
