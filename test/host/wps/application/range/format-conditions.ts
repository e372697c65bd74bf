import type { LiveFormat } from '../../../../setup/emulated-workbook/sheet';
import { overlap, without } from '../../../../../src/model/area-parts';
import { WpsObject } from '../bridge/wps-object';
import { asItem } from '../session';
import { colourNumber, colourText } from '../values/colours';
import { NONE } from '../values/words';
import { UnknownToFakeError, WpsRefusal } from '../wps-errors';
import { truth } from './cell-look';
import { mayChange } from './protected-sheet';
import { firstArea, RangePlace } from './range-place';
import type { RangeInner } from './range-place';
import { shiftFormula } from '../../../../../src/host/plan/shift-formula';
import { formulaAsRead, formulaAtCorner } from './relative-formula';

const EXPRESSION = 2;
const MAX_FORMULA = 255;

let made = 0;

function corner({ areas }: LiveFormat): { row: number; column: number } {
  const [first] = areas;
  if (!first) throw new WpsRefusal('the live format is gone');
  return { row: first.top, column: first.left };
}

/** One live format, found anew each time, as others may come before it. */
class LiveRule {
  constructor(
    readonly range: RangeInner,
    readonly id: string,
  ) {}

  get(): LiveFormat {
    const found = this.range.sheet.liveFormats.find(({ id }) => id === this.id);
    if (!found) throw new WpsRefusal('the live format is gone');
    return found;
  }

  set(part: Partial<LiveFormat>): void {
    const { session, sheet } = this.range;
    if (!mayChange(session, sheet, 'AllowFormattingCells')) return;
    const { id } = this.get();
    sheet.liveFormats = sheet.liveFormats.map((format) =>
      format.id === id ? { ...format, ...part } : format,
    );
  }
}

class ConditionInterior extends WpsObject {
  readonly inner = { className: 'Interior' };
  readonly #rule: LiveRule;

  constructor(rule: LiveRule) {
    super();
    this.#rule = rule;
  }

  get Color(): number | null {
    const { fill } = this.#rule.get();
    return fill === null ? null : colourNumber(fill);
  }

  set Color(value: unknown) {
    this.#rule.set({ fill: colourText(value) });
  }

  get ColorIndex(): number | null {
    return this.#rule.get().fill === null ? NONE : 0;
  }

  set ColorIndex(value: unknown) {
    if (value !== NONE) throw new UnknownToFakeError(`Interior.ColorIndex = ${String(value)}`);
    this.#rule.set({ fill: null });
  }

  get Pattern(): number | null {
    return this.#rule.get().fill === null ? NONE : 1;
  }
}

class ConditionFont extends WpsObject {
  readonly inner = { className: 'Font' };
  readonly #rule: LiveRule;

  constructor(rule: LiveRule) {
    super();
    this.#rule = rule;
  }

  get Color(): number | null {
    const { fontColour } = this.#rule.get();
    return fontColour === null ? null : colourNumber(fontColour);
  }

  set Color(value: unknown) {
    this.#rule.set({ fontColour: colourText(value) });
  }

  get Bold(): boolean | null {
    return this.#rule.get().bold;
  }

  set Bold(value: unknown) {
    this.#rule.set({ bold: truth(value) });
  }
}

/** A live format by formula. */
export class FormatCondition extends WpsObject {
  readonly inner = { className: 'FormatCondition' };
  readonly #rule: LiveRule;

  constructor(rule: LiveRule) {
    super();
    this.#rule = rule;
  }

  get Type(): number {
    this.#rule.get();
    return EXPRESSION;
  }

  get Formula1(): string {
    const format = this.#rule.get();
    return formulaAsRead(this.#rule.range.session, format.formula, corner(format));
  }

  get Interior(): WpsObject {
    return new ConditionInterior(this.#rule);
  }

  get Font(): WpsObject {
    return new ConditionFont(this.#rule);
  }

  get StopIfTrue(): boolean {
    return this.#rule.get().stopIfTrue ?? true;
  }

  set StopIfTrue(value: unknown) {
    this.#rule.set({ stopIfTrue: truth(value) });
  }

  get AppliesTo(): WpsObject {
    const { session, sheet } = this.#rule.range;
    return session.make.range(sheet, this.#rule.get().areas);
  }

  /** 1 is the highest. */
  get Priority(): number {
    return this.#rule.range.sheet.liveFormats.findIndex(({ id }) => id === this.#rule.id) + 1;
  }

  set Priority(value: unknown) {
    this.#move(Number(value) - 1);
  }

  SetFirstPriority(): void {
    this.#move(0);
  }

  SetLastPriority(): void {
    this.#move(this.#rule.range.sheet.liveFormats.length);
  }

  Modify(type: unknown, _operator?: unknown, formula?: unknown): void {
    const format = this.#rule.get();
    this.#rule.set({ formula: givenFormula(this.#rule.range, type, formula, corner(format)) });
  }

  ModifyAppliesToRange(range: unknown): void {
    if (!(range instanceof RangePlace)) throw new WpsRefusal('ModifyAppliesToRange takes a range');
    this.#rule.set({ areas: range.inner.areas });
  }

  Delete(): void {
    const { session, sheet } = this.#rule.range;
    const { id } = this.#rule.get();
    if (!mayChange(session, sheet, 'AllowFormattingCells')) return;
    sheet.liveFormats = sheet.liveFormats.filter((format) => format.id !== id);
  }

  #move(position: number): void {
    const { session, sheet } = this.#rule.range;
    const moved = this.#rule.get();
    if (!mayChange(session, sheet, 'AllowFormattingCells')) return;
    const others = sheet.liveFormats.filter(({ id }) => id !== moved.id);
    sheet.liveFormats = [...others.slice(0, position), moved, ...others.slice(position)];
  }
}

function givenFormula(
  { session }: RangeInner,
  type: unknown,
  formula: unknown,
  at: { row: number; column: number },
): string {
  if (type !== EXPRESSION) throw new UnknownToFakeError(`live formats of type ${String(type)}`);
  if (typeof formula !== 'string' || !formula.startsWith('=') || formula.length > MAX_FORMULA) {
    throw new WpsRefusal(`the formula ${String(formula)}`);
  }
  return formulaAtCorner(session, formula, at);
}

/** The live formats that touch a range, the one with the highest priority first. */
export class FormatConditions extends WpsObject {
  readonly inner = { className: 'FormatConditions' };
  readonly #range: RangeInner;

  constructor(range: RangeInner) {
    super();
    this.#range = range;
  }

  get Count(): number {
    return this.#found().length;
  }

  Item(index: number): WpsObject | undefined {
    const found = this.#found()[index - 1];
    return asItem(
      this.#range.session,
      found ? new FormatCondition(new LiveRule(this.#range, found.id)) : null,
      `FormatConditions ${index}`,
    );
  }

  /** A new one stands below all others. */
  Add(type: unknown, _operator?: unknown, formula?: unknown): WpsObject {
    const { session, sheet, areas } = this.#range;
    const { top, left } = firstArea(this.#range);
    const written = givenFormula(this.#range, type, formula, { row: top, column: left });
    made += 1;
    const id = `live-format-${made}`;
    if (mayChange(session, sheet, 'AllowFormattingCells')) {
      const format = {
        id,
        areas,
        type: 'Custom',
        formula: written,
        fill: null,
        fontColour: null,
        bold: null,
      };
      sheet.liveFormats = [...sheet.liveFormats, { ...format, stopIfTrue: true }];
    }
    return new FormatCondition(new LiveRule(this.#range, id));
  }

  /** Takes the formats away from the range alone: what they cover elsewhere stays. */
  Delete(): void {
    const { session, sheet, areas } = this.#range;
    if (!mayChange(session, sheet, 'AllowFormattingCells')) return;
    for (const cut of areas) {
      sheet.liveFormats = sheet.liveFormats.flatMap((format): LiveFormat[] => {
        const left = format.areas.flatMap((area) => without(area, cut));
        if (left.length === 0) return [];
        const kept = { ...format, areas: left };
        const [was, is] = [corner(format), corner(kept)];
        return [{ ...kept, formula: shiftFormula(format.formula, is.row - was.row, is.column - was.column) }];
      });
    }
  }

  #found(): LiveFormat[] {
    const { sheet, areas } = this.#range;
    return sheet.liveFormats.filter((format) =>
      format.areas.some((area) => areas.some((other) => overlap(area, other))),
    );
  }
}
