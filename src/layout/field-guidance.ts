import { isSelected } from '../model/catalogue';
import type { Field } from '../model/field';
import type { FieldKey } from '../model/keys';
import type { Programme } from '../model/programme';
import type { RuleCheckOf } from '../model/rule';

type Correction = Programme['corrections'][number];

/** A rule that a figure equals the sum of others. */
export type SumRule = RuleCheckOf<'sum'>;

/** What the programme says about its fields beyond their records: which are required, corrected, explained, summed. */
export class FieldGuidance {
  readonly sums: readonly SumRule[];
  readonly #required: readonly RuleCheckOf<'required'>[];
  readonly #confirmed: ReadonlySet<FieldKey>;
  readonly #demands: RuleCheckOf<'count'>['demands'];
  readonly #corrections: readonly Correction[];
  readonly #readingNotes: ReadonlyMap<FieldKey, string>;

  constructor(programme: Programme) {
    const ofFilings = programme.rules.filter((rule) => rule.scope === 'filing');
    this.sums = ofFilings.map((rule) => rule.check).filter((check) => check.kind === 'sum');
    // The sheet does not miss what only those need to fill in who use that part of the workbook.
    const always = ofFilings.filter((rule) => rule.onlyWhenFilled === undefined).map((rule) => rule.check);
    this.#required = always.filter((check) => check.kind === 'required');
    this.#confirmed = new Set(
      always.flatMap((check) => (check.kind === 'confirmation' && check.field !== null ? [check.field] : [])),
    );
    // A limit on pages is asked at the end, and shown from the beginning.
    this.#demands = programme.rules.flatMap(({ check }) => (check.kind === 'count' ? check.demands : []));
    this.#corrections = programme.corrections;
    this.#readingNotes = new Map(programme.readingNotes.map((note) => [note.field, note.text]));
  }

  /** Whether a rule wants the applicant to leave no blank here. */
  isRequired(field: Field): boolean {
    if (field.filledBy !== 'applicant') return false;
    return (
      this.#confirmed.has(field.key) || this.#required.some((check) => isSelected(check.fields, field.key))
    );
  }

  /** How many pages the rows of a table may take together; null where no rule limits them. */
  pageLimit(from: FieldKey, to: FieldKey): number | null {
    for (const { of, bound } of this.#demands) {
      if (of.kind === 'pages' && of.from === from && of.to === to && bound.kind === 'atMost')
        return bound.limit;
    }
    return null;
  }

  /** The organiser's 更正 of a field's label; one without a year holds for every year. */
  correction(field: FieldKey, year: number | null): Correction | null {
    return (
      this.#corrections.find(
        (correction) => correction.field === field && (correction.year === null || correction.year === year),
      ) ?? null
    );
  }

  /** The label to show: the printed one, or what the organiser replaced it by. */
  label(field: Field): string {
    return this.correction(field.key, null)?.label ?? field.label;
  }

  /** 统计口径 of a field. */
  readingNote(field: FieldKey): string | null {
    return this.#readingNotes.get(field) ?? null;
  }
}
