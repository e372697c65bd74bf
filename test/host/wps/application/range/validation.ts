import type { Validation as Rules } from '../../../../setup/emulated-workbook/cell';
import { WpsObject } from '../bridge/wps-object';
import { asItem } from '../session';
import { WpsRefusal } from '../wps-errors';
import { truth } from './cell-look';
import { changedCells, common, presentCells } from './cell-styles';
import { mayChange } from './protected-sheet';
import { firstArea } from './range-place';
import type { RangeInner } from './range-place';
import { formulaAsRead, formulaAtCorner } from './relative-formula';

const TYPES: ReadonlySet<unknown> = new Set([0, 1, 2, 3, 4, 5, 6, 7]);
const LIST = 3;
const CUSTOM = 7;
const INPUT_ONLY = 0;
const ALERTS: ReadonlySet<unknown> = new Set([1, 2, 3]);
const BETWEEN = 1;
const MAX_OPERATOR = 8;
/** Longest formula and list VBA takes, and longest titles and messages of the dialog. */
const MAX_FORMULA = 255;
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;

type Rule = {
  type: number;
  operator: number;
  formula1: string;
  formula2: string;
  inCellDropdown: boolean;
  /** The cell the formulas are relative to. */
  row: number;
  column: number;
};

type Texts = {
  title: string;
  message: string;
  shown: boolean;
};

type Alert = Texts & { style: number };

/** A validation as the fake keeps it in the neutral workbook. */
interface Kept extends Rules {
  readonly rule: Readonly<Record<string, unknown>> & Rule;
  readonly prompt: Readonly<Record<string, unknown>> & Texts;
  readonly errorAlert: Readonly<Record<string, unknown>> & Alert;
}

function isKept(rules: Rules | null): rules is Kept {
  return rules !== null && 'type' in rules.rule && rules.prompt !== null && rules.errorAlert !== null;
}

function limited(value: unknown, longest: number): string {
  if (typeof value !== 'string' || value.length > longest) throw new WpsRefusal(`the text ${String(value)}`);
  return value;
}

/** The rule about what may be entered into a range. */
export class Validation extends WpsObject {
  readonly inner = { className: 'Validation' };
  readonly #range: RangeInner;

  constructor(range: RangeInner) {
    super();
    this.#range = range;
  }

  /** @throws WpsRefusal where one of the cells has a rule already, as in VBA: `Delete` comes first */
  Add(type: unknown, alertStyle?: unknown, operator?: unknown, formula1?: unknown, formula2?: unknown): void {
    const { session, sheet, areas } = this.#range;
    if (!mayChange(session, sheet, null)) return;
    for (const { validation } of presentCells(sheet, areas)) {
      if (validation !== null) throw new WpsRefusal('there is a validation already');
    }
    const kept: Kept = {
      rule: this.#rule(type, operator, formula1, formula2),
      prompt: { title: '', message: '', shown: true },
      errorAlert: { title: '', message: '', shown: true, style: this.#alert(alertStyle) },
      ignoreBlanks: true,
    };
    for (const { row, column } of changedCells(areas)) sheet.change(row, column, { validation: kept });
  }

  Modify(
    type?: unknown,
    alertStyle?: unknown,
    operator?: unknown,
    formula1?: unknown,
    formula2?: unknown,
  ): void {
    const rule = this.#rule(type, operator, formula1, formula2);
    const style = this.#alert(alertStyle);
    this.#replace((kept) => ({ ...kept, rule, errorAlert: { ...kept.errorAlert, style } }));
  }

  Delete(): void {
    const { session, sheet, areas } = this.#range;
    if (!mayChange(session, sheet, null)) return;
    for (const { row, column } of changedCells(areas)) sheet.change(row, column, { validation: null });
  }

  get Type(): number | undefined {
    return this.#kept((kept) => kept.rule.type);
  }

  get AlertStyle(): number | undefined {
    return this.#kept((kept) => kept.errorAlert.style);
  }

  get Operator(): number | undefined {
    return this.#kept((kept) => kept.rule.operator);
  }

  get Formula1(): string | undefined {
    return this.#kept(({ rule }) => formulaAsRead(this.#range.session, rule.formula1, rule));
  }

  get Formula2(): string | undefined {
    return this.#kept(({ rule }) => formulaAsRead(this.#range.session, rule.formula2, rule));
  }

  get InputTitle(): string | undefined {
    return this.#kept((kept) => kept.prompt.title);
  }

  set InputTitle(value: unknown) {
    const title = limited(value, MAX_TITLE);
    this.#replace((kept) => ({ ...kept, prompt: { ...kept.prompt, title } }));
  }

  get InputMessage(): string | undefined {
    return this.#kept((kept) => kept.prompt.message);
  }

  set InputMessage(value: unknown) {
    const message = limited(value, MAX_MESSAGE);
    this.#replace((kept) => ({ ...kept, prompt: { ...kept.prompt, message } }));
  }

  get ErrorTitle(): string | undefined {
    return this.#kept((kept) => kept.errorAlert.title);
  }

  set ErrorTitle(value: unknown) {
    const title = limited(value, MAX_TITLE);
    this.#replace((kept) => ({ ...kept, errorAlert: { ...kept.errorAlert, title } }));
  }

  get ErrorMessage(): string | undefined {
    return this.#kept((kept) => kept.errorAlert.message);
  }

  set ErrorMessage(value: unknown) {
    const message = limited(value, MAX_MESSAGE);
    this.#replace((kept) => ({ ...kept, errorAlert: { ...kept.errorAlert, message } }));
  }

  get ShowInput(): boolean | undefined {
    return this.#kept((kept) => kept.prompt.shown);
  }

  set ShowInput(value: unknown) {
    const shown = truth(value);
    this.#replace((kept) => ({ ...kept, prompt: { ...kept.prompt, shown } }));
  }

  get ShowError(): boolean | undefined {
    return this.#kept((kept) => kept.errorAlert.shown);
  }

  set ShowError(value: unknown) {
    const shown = truth(value);
    this.#replace((kept) => ({ ...kept, errorAlert: { ...kept.errorAlert, shown } }));
  }

  get IgnoreBlank(): boolean | undefined {
    return this.#kept((kept) => kept.ignoreBlanks);
  }

  set IgnoreBlank(value: unknown) {
    const ignoreBlanks = truth(value);
    this.#replace((kept) => ({ ...kept, ignoreBlanks }));
  }

  get InCellDropdown(): boolean | undefined {
    return this.#kept((kept) => kept.rule.inCellDropdown);
  }

  set InCellDropdown(value: unknown) {
    const inCellDropdown = truth(value);
    this.#replace((kept) => ({ ...kept, rule: { ...kept.rule, inCellDropdown } }));
  }

  #rule(type: unknown, operator: unknown, formula1: unknown, formula2: unknown): Rule {
    if (!TYPES.has(type)) throw new WpsRefusal(`the validation type ${String(type)}`);
    const isCompared = type !== LIST && type !== CUSTOM && type !== INPUT_ONLY;
    const compared = operator ?? BETWEEN;
    if (typeof compared !== 'number' || compared < BETWEEN || compared > MAX_OPERATOR) {
      throw new WpsRefusal(`the operator ${String(operator)}`);
    }
    const { top: row, left: column } = firstArea(this.#range);
    const formula = (given: unknown, isNeeded: boolean): string => {
      if (given === undefined || given === null || given === '') {
        if (isNeeded) throw new WpsRefusal('a validation without its formula');
        return '';
      }
      if (typeof given === 'number' || typeof given === 'boolean') return String(given);
      return formulaAtCorner(this.#range.session, limited(given, MAX_FORMULA), { row, column });
    };
    if (type === CUSTOM && !String(formula1).startsWith('=')) throw new WpsRefusal('a formula without =');
    return {
      type: Number(type),
      operator: compared,
      formula1: formula(formula1, type !== INPUT_ONLY),
      formula2: formula(formula2, isCompared && compared <= 2),
      inCellDropdown: true,
      row,
      column,
    };
  }

  #alert(given: unknown): number {
    const style = given ?? 1;
    if (!ALERTS.has(style)) throw new WpsRefusal(`the alert style ${String(given)}`);
    return Number(style);
  }

  /** What the rule of all cells says; asking cells that have none, or several, fails as in VBA. */
  #kept<Value>(read: (kept: Kept) => Value): Value | undefined {
    const { session, sheet, areas } = this.#range;
    const kept = common(sheet, areas, ({ validation }) => validation);
    return asItem(session, isKept(kept) ? read(kept) : null, 'Validation');
  }

  /** Cells that shared a rule go on sharing one. */
  #replace(change: (kept: Kept) => Kept): void {
    const { session, sheet, areas } = this.#range;
    if (!mayChange(session, sheet, null)) return;
    const changed = new Map<Rules, Kept>();
    for (const { row, column } of changedCells(areas)) {
      const { validation } = sheet.cells.at(row, column);
      if (!isKept(validation)) throw new WpsRefusal('there is no validation');
      const next = changed.get(validation) ?? change(validation);
      changed.set(validation, next);
      sheet.change(row, column, { validation: next });
    }
  }
}
