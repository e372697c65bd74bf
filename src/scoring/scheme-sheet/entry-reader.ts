import Big from 'big.js';
import { cellText } from '../../filing/cell-text';
import { foldWidth, isInvisible } from '../../filing/character-width';
import { readNumber } from '../../filing/read-number';
import { readOption } from '../../filing/read-option';
import type { SchemeChoice } from '../../model/scheme-choices';
import type { SchemeField } from '../../model/scheme-fields';
import type { CellContent } from '../../model/workbook-content';
import type { SchemeFault } from '../scheme-faults';
import { schemeEntryMessages as words } from './messages';

const FIGURE = { kind: 'decimal', unit: '分', decimals: 6 } as const;

/** Where a field's cell is looked up; undefined where its row is gone, which is told elsewhere. */
export type CellOfField = (field: SchemeField) => CellContent | null | undefined;

/** Reads field after field and keeps what is wrong with them. What cannot be read is null. */
export class EntryReader {
  readonly faults: SchemeFault[] = [];
  /** What was understood all the same, and should be known. */
  readonly remarks: SchemeFault[] = [];

  constructor(readonly cellOf: CellOfField) {}

  /** Whether nothing a person could see stands there. */
  isBlank(field: SchemeField): boolean {
    const cell = this.cellOf(field);
    if (cell === null || cell === undefined) return true;
    return cell.value.kind === 'empty'
      ? cell.formula === undefined
      : cell.value.kind === 'text' && isInvisible(cell.value.text);
  }

  /** Tells what is wrong with a field. */
  fail(field: SchemeField, message: string): null {
    this.faults.push({ field, message });
    return null;
  }

  /** A text, without space around it. */
  text(field: SchemeField, what: string): string | null {
    const cell = this.#filled(field, what);
    return cell === null ? null : cellText(cell).trim();
  }

  /**
   * A figure as a plain decimal.
   *
   * @param share whether 15% means 15, as of weights, which are shares of a hundred
   */
  figure(field: SchemeField, what: string, share = false): string | null {
    const cell = this.#filled(field, what);
    if (cell === null) return null;
    const raw = cellText(cell);
    const isPercent = share && (cell.format === 'percent' || foldWidth(raw).trim().endsWith('%'));
    const { value, traces } = readNumber(isPercent ? { kind: 'percent' } : FIGURE, cell);
    if (value.state !== 'number') return this.fail(field, words.notANumber(what, raw));
    if (traces.includes('writtenAsText')) {
      this.remarks.push({ field, message: words.writtenAsText(what, value.decimal) });
    }
    return value.decimal;
  }

  /** A whole number that is not below `least`. */
  whole(field: SchemeField, what: string, least: number, most: number | null = null): number | null {
    const decimal = this.figure(field, what);
    if (decimal === null) return null;
    const figure = new Big(decimal);
    const isWhole = figure.mod(1).eq(0) && figure.gte(least) && figure.lte(most ?? Number.MAX_SAFE_INTEGER);
    if (isWhole) return figure.toNumber();
    const message =
      most === null ? words.notWhole(what, decimal, least) : words.outOfRange(what, decimal, least, most);
    return this.fail(field, message);
  }

  /** One of a few words. */
  choice<Value extends string>(
    field: SchemeField,
    what: string,
    choices: readonly SchemeChoice<Value>[],
  ): Value | null {
    const cell = this.#filled(field, what);
    if (cell === null) return null;
    const raw = cellText(cell);
    const read = readOption(
      choices.map(({ word }) => ({ value: word, countsAs: null })),
      raw,
    );
    const chosen = choices.find(({ word }) => read.listed && word === read.option);
    const offered = choices.map(({ word }) => word);
    return chosen?.value ?? this.fail(field, words.notAChoice(what, raw, offered));
  }

  /** The cell of a field that must hold something; what holds nothing that can be used is told. */
  #filled(field: SchemeField, what: string): CellContent | null {
    const cell = this.cellOf(field);
    if (cell === undefined) return null;
    if (cell === null || this.isBlank(field)) return this.fail(field, words.blank(what));
    if (cell.value.kind === 'error') return this.fail(field, words.errorValue(what, cellText(cell)));
    if (cell.value.kind === 'empty') return this.fail(field, words.notCalculated(what));
    return cell;
  }
}
