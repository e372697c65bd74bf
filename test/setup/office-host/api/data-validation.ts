import { z } from 'zod';
import type { Validation } from '../../emulated-workbook/cell';
import { cellsOf } from '../../emulated-workbook/sheet';
import { invalidArgument } from '../../emulated-workbook/workbook-error';
import { HostObject, method, property } from '../wire/host-object';
import type { Member } from '../wire/host-object';
import { readValue } from './read-argument';
import type { Areas } from './uniform';
import { uniform } from './uniform';

const Formula = z.union([z.string().max(8192), z.number()]);
const Comparison = z.strictObject({
  formula1: Formula,
  formula2: Formula.optional(),
  operator: z.enum([
    'Between',
    'NotBetween',
    'EqualTo',
    'NotEqualTo',
    'GreaterThan',
    'LessThan',
    'GreaterThanOrEqualTo',
    'LessThanOrEqualTo',
  ]),
});
const Rule = z.union([
  z.strictObject({ list: z.strictObject({ inCellDropDown: z.boolean(), source: z.string().max(255) }) }),
  z.strictObject({ wholeNumber: Comparison }),
  z.strictObject({ decimal: Comparison }),
  z.strictObject({ textLength: Comparison }),
  z.strictObject({ custom: z.strictObject({ formula: z.string().regex(/^=/).max(8192) }) }),
]);
/** Limits of the dialog, which the file format has as well. */
const Prompt = z.strictObject({
  message: z.string().max(255),
  showPrompt: z.boolean(),
  title: z.string().max(32),
});
const ErrorAlert = z.strictObject({
  message: z.string().max(255),
  showAlert: z.boolean(),
  style: z.enum(['Stop', 'Warning', 'Information']),
  title: z.string().max(32),
});

const NONE: Validation = { rule: {}, prompt: null, errorAlert: null, ignoreBlanks: true };
const TYPES = new Map([
  ['list', 'List'],
  ['wholeNumber', 'WholeNumber'],
  ['decimal', 'Decimal'],
  ['textLength', 'TextLength'],
  ['custom', 'Custom'],
]);

/** The validation of one or several areas; what differs among their cells is null. */
export class DataValidation extends HostObject {
  readonly typeName = 'DataValidation';

  constructor(private readonly areas: Areas) {
    super();
  }

  protected members(): Record<string, Member> {
    const read = <Key extends keyof Validation>(key: Key): Validation[Key] | null =>
      uniform(this.areas, ({ validation }) => (validation ?? NONE)[key]);
    return {
      Rule: property(
        () => read('rule') ?? {},
        (value) => {
          this.#set({ rule: readValue(value, Rule) });
        },
      ),
      Prompt: property(
        () => read('prompt') ?? { message: '', showPrompt: true, title: '' },
        (value) => {
          this.#set({ prompt: readValue(value, Prompt) });
        },
      ),
      ErrorAlert: property(
        () => read('errorAlert') ?? { message: '', showAlert: true, style: 'Stop', title: '' },
        (value) => {
          this.#set({ errorAlert: readValue(value, ErrorAlert) });
        },
      ),
      IgnoreBlanks: property(
        () => read('ignoreBlanks'),
        (value) => {
          this.#set({ ignoreBlanks: readValue(value, z.boolean()) });
        },
      ),
      Type: property(() => this.#type()),
      Clear: method(() => {
        this.areas.sheet.requireUnprotected();
        this.#replace(() => null);
      }),
    };
  }

  #type(): string {
    const kinds = uniform(this.areas, ({ validation }) => Object.keys(validation?.rule ?? {})[0] ?? '');
    const isSame = uniform(this.areas, ({ validation }) => validation ?? NONE) !== null;
    if (kinds === null) return 'Inconsistent';
    if (kinds === '') return 'None';
    return isSame ? (TYPES.get(kinds) ?? 'None') : 'MixedCriteria';
  }

  #set(part: Partial<Validation>): void {
    this.areas.sheet.requireUnprotected();
    if (part.rule && this.areas.areas.length === 0) throw invalidArgument('no cells');
    this.#replace((validation) => ({ ...(validation ?? NONE), ...part }));
  }

  /** Cells that shared a validation go on sharing one. */
  #replace(change: (validation: Validation | null) => Validation | null): void {
    const changed = new Map<Validation | null, Validation | null>();
    for (const area of this.areas.areas) {
      for (const { row, column } of cellsOf(area)) {
        const { validation } = this.areas.sheet.cells.at(row, column);
        const next = changed.has(validation) ? (changed.get(validation) ?? null) : change(validation);
        changed.set(validation, next);
        this.areas.sheet.change(row, column, { validation: next });
      }
    }
  }
}
