import Big from 'big.js';
import { cellText } from '../../filing/cell-text';
import type { KeyFrame } from '../../filing/key-frame';
import { findKeyFrame } from '../../filing/key-frame';
import { SheetGrid } from '../../filing/sheet-grid';
import type { CellPlace } from '../../model/cell-address';
import { formatPlace } from '../../model/cell-address';
import type { ProgrammeId } from '../../model/keys';
import type { Indicators } from '../../model/programme';
import { judgedCodes } from '../../model/scheme-entries';
import type { SchemeField } from '../../model/scheme-fields';
import {
  SCHEME_COLUMNS,
  SCHEME_FIELDS,
  SCHEME_ROWS,
  SCHEME_ROW_PREFIXES,
  SCHEME_SHEET,
  SCHEME_STAMP_COLUMNS,
  schemeFieldKeys,
  schemeRowKey,
} from '../../model/scheme-fields';
import { ScoringScheme } from '../../model/scoring';
import type { CellContent, WorkbookContent } from '../../model/workbook-content';
import type { SchemeFault } from '../scheme-faults';
import { schemeEntryMessages, schemeSheetMessages as words } from './messages';

/** A 评分方案 in a workbook. */
export interface SchemeSheet {
  name: string;
  programme: ProgrammeId;
  grid: SheetGrid;
  frame: KeyFrame;
}

/** Every 评分方案 of a workbook, in the order of its sheets. */
export function schemeSheets(content: WorkbookContent): SchemeSheet[] {
  return content.sheets.flatMap((sheet): SchemeSheet[] => {
    if (sheet.kind !== 'worksheet') return [];
    const grid = new SheetGrid(sheet);
    const frame = findKeyFrame(grid);
    return frame?.sheetKey?.sheet === SCHEME_SHEET
      ? [{ name: sheet.name, programme: frame.sheetKey.programme, grid, frame }]
      : [];
  });
}

/** What a sheet was made of. */
export interface SheetStamp {
  id: string;
  version: string;
  digest: string;
}

const SETTING_NAMES: readonly (keyof typeof SCHEME_FIELDS)[] = [
  'title',
  'version',
  'scale',
  'step',
  'deductionUse',
  'deductionMaximum',
  'vetoCarries',
  'aggregation',
  'fromExperts',
  'withFewer',
  'decimals',
  'minimumExperts',
  'divergence',
];
const ENTRY_COLUMNS = [SCHEME_COLUMNS.value, SCHEME_COLUMNS.second, SCHEME_COLUMNS.order];

/** What a row is called in a sentence, for the rows that must be there. */
function expectedRows(indicators: Indicators): Map<string, string> {
  const codes = judgedCodes(indicators);
  const hasDeduction = indicators.points.some(({ kind }) => kind === 'deduction');
  const settings = SETTING_NAMES.filter(
    (name) => hasDeduction || (name !== 'deductionUse' && name !== 'deductionMaximum'),
  );
  return new Map([
    ...settings.map((name): [string, string] => [
      schemeFieldKeys(SCHEME_FIELDS[name]).rowKey,
      schemeEntryMessages.settings[name],
    ]),
    ...codes.groups.map((code): [string, string] => [schemeRowKey('groups', code), words.groupRow(code)]),
    ...codes.points.map((code): [string, string] => [schemeRowKey('points', code), words.pointRow(code)]),
    ...codes.vetoes.map((code): [string, string] => [schemeRowKey('vetoes', code), words.vetoRow(code)]),
  ]);
}

/** One sheet while it is read: what is found wrong with its rows, and where its fields are. */
export class SheetReading {
  readonly faults: string[] = [];
  readonly remarks: string[] = [];

  constructor(readonly sheet: SchemeSheet) {}

  placeOf(field: SchemeField): CellPlace | null {
    const { rowKey, columnKey } = schemeFieldKeys(field);
    const { frame, name } = this.sheet;
    const row = frame.rows.get(rowKey)?.[0];
    const column = frame.columns.get(columnKey)?.[0];
    return row === undefined || column === undefined ? null : { sheet: name, row, column };
  }

  cellOf = (field: SchemeField): CellContent | null | undefined => {
    const place = this.placeOf(field);
    if (place !== null) return this.sheet.grid.at(place.row, place.column);
    // A grade's row that was deleted is a grade less.
    return schemeFieldKeys(field).rowKey.startsWith(`${SCHEME_SHEET}.grades.`) ? null : undefined;
  };

  located({ field, message }: SchemeFault): string {
    const place = this.placeOf(field);
    const where = place === null ? words.inSheet(this.sheet.name) : formatPlace(place);
    return words.located(where, message);
  }

  atRow(row: number, message: string): string {
    const { frame, name } = this.sheet;
    const column = frame.columns.get(SCHEME_COLUMNS.label)?.[0] ?? frame.column + 2;
    return words.located(formatPlace({ sheet: name, row, column }), message);
  }

  /** The codes whose rows are there, in the order of the rows. */
  present(kind: keyof typeof SCHEME_ROW_PREFIXES, codes: readonly string[]): string[] {
    return codes
      .flatMap((code) => {
        const row = this.sheet.frame.rows.get(schemeRowKey(kind, code))?.[0];
        return row === undefined ? [] : [{ code, row }];
      })
      .sort((one, other) => one.row - other.row)
      .map(({ code }) => code);
  }

  stamp(): SheetStamp | null {
    const part = (column: string): string => {
      const cell = this.cellOf(`${SCHEME_ROWS.stamp}/${column}`);
      return cell === undefined ? '' : cellText(cell);
    };
    const id = ScoringScheme.shape.id.safeParse(part(SCHEME_STAMP_COLUMNS.id));
    const { version, digest } = SCHEME_STAMP_COLUMNS;
    return id.success ? { id: id.data, version: part(version), digest: part(digest) } : null;
  }

  /** Rows that are gone, that stand there twice, and rows nobody knows. */
  checkRows(indicators: Indicators): void {
    const { frame, grid, name } = this.sheet;
    const expected = expectedRows(indicators);
    const missing = [...expected].filter(([key]) => !frame.rows.has(key)).map(([, said]) => said);
    if (missing.length > 0) this.faults.push(words.located(words.inSheet(name), words.rowsMissing(missing)));
    if (ENTRY_COLUMNS.some((column) => !frame.columns.has(column)))
      this.faults.push(words.located(words.inSheet(name), words.columnsMissing));
    for (const [key, rows] of frame.rows) {
      const [first = 0, second] = rows;
      const said = expected.get(key);
      if (said !== undefined && second !== undefined) {
        this.faults.push(this.atRow(second, words.rowTwice(said)));
      }
      const isListed = Object.values(SCHEME_ROW_PREFIXES).some((prefix) => key.startsWith(prefix));
      if (said === undefined && isListed) {
        const code = key
          .slice(key.lastIndexOf('.') + 1)
          .replace(/^p/, '')
          .replace(/_/g, '.');
        this.faults.push(this.atRow(first, words.rowUnknown(code)));
      }
    }
    const keyed = new Set([...frame.rows.values()].flat());
    const last = Math.max(...keyed);
    const columns = ENTRY_COLUMNS.flatMap((column) => frame.columns.get(column) ?? []);
    for (const row of grid.rows) {
      if (row <= frame.row || row > last || keyed.has(row)) continue;
      if (columns.some((column) => grid.textAt(row, column) !== ''))
        this.faults.push(this.atRow(row, words.strayRow));
    }
  }

  /** A total nobody reads, but people look at it. */
  checkFormula(field: SchemeField, what: string, computed: Big): void {
    const cell = this.cellOf(field);
    if (cell === null || cell === undefined || cell.value.kind === 'empty') return;
    if (cell.formula === undefined) {
      this.remarks.push(this.located({ field, message: words.formulaOverwritten(what) }));
      return;
    }
    const shown = cellText(cell);
    const isSame = cell.value.kind === 'number' && new Big(cell.value.decimal).minus(computed).abs().lt(1e-6);
    if (!isSame) {
      const message = words.formulaEdited(what, shown, computed.toFixed());
      this.remarks.push(this.located({ field, message }));
    }
  }
}
