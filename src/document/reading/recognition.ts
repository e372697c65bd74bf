import { catalogueByKey, lastSegment } from '../../model/catalogue';
import type { DocumentPlace, ImportedValue } from '../../model/document-import';
import { fieldLabel } from '../../model/field-label';
import type { Field } from '../../model/field';
import type { FieldKey } from '../../model/keys';
import { fieldAtYear } from '../../model/keys';
import type { Programme } from '../../model/programme';
import type { ReadParagraph } from './document-tree';
import { readingMessages } from './messages';
import type { PrintedTexts } from './printed-texts';
import { printedTextsOf } from './printed-texts';
import type { FieldReading } from './read-field-text';
import { TextLedger } from './text-ledger';

/** Whose value is taken, and from where. */
export interface TakenFrom {
  field: Field;
  year: number | null;
  /** Position among the rows read, from 1; null outside tables. */
  row: number | null;
  raw: string;
  place: DocumentPlace;
}

/** What recognising a document has come to so far; every step adds to it. */
export class Recognition {
  readonly ledger: TextLedger;
  readonly printed: PrintedTexts;
  readonly #values = new Map<string, ImportedValue>();
  readonly #reasons = new Map<ReadParagraph, string>();
  readonly #rows = new Map<FieldKey, number>();

  constructor(
    readonly programme: Programme,
    paragraphs: readonly ReadParagraph[],
  ) {
    this.ledger = new TextLedger(paragraphs);
    this.printed = printedTextsOf(programme);
  }

  /** In the order of the forms, tables behind everything else and row by row. */
  values(): ImportedValue[] {
    const fields = [...catalogueByKey(this.programme).values()];
    const order = new Map(fields.map(({ field }, index) => [field.key, index]));
    const tables = new Map(
      [...fields].reverse().map(({ table, field }) => [table, order.get(field.key) ?? 0]),
    );
    const placeOf = ({ table, row, field, year }: ImportedValue): number[] => [
      table === null ? -1 : (tables.get(table) ?? 0),
      row ?? 0,
      order.get(field) ?? 0,
      year ?? 0,
    ];
    return [...this.#values.values()]
      .map((value) => ({ value, place: placeOf(value) }))
      .sort((one, other) =>
        one.place.reduce((found, number, index) => found || number - (other.place[index] ?? 0), 0),
      )
      .map(({ value }) => value);
  }

  /** Whether a value of a field outside tables was found. */
  hasValue(field: FieldKey, year: number | null): boolean {
    return this.#values.has(fieldAtYear(field, year));
  }

  /** The number of the next row of a table. */
  nextRow(table: FieldKey): number {
    const row = (this.#rows.get(table) ?? 0) + 1;
    this.#rows.set(table, row);
    return row;
  }

  /** Says why a text is left over, where it turns out to be. */
  explain(paragraphs: readonly ReadParagraph[], reason: string): void {
    for (const paragraph of paragraphs) this.#reasons.set(paragraph, reason);
  }

  reasonFor(paragraph: ReadParagraph): string | null {
    return this.#reasons.get(paragraph) ?? null;
  }

  /** Keeps a value; a second one for the same field makes it doubtful, unless it says the same. */
  accept(from: TakenFrom, reading: FieldReading): void {
    this.takeTexts(from, [reading.text], reading);
  }

  /** {@link accept} for a long text, a paragraph each. */
  takeTexts(
    { field, year, row, raw, place }: TakenFrom,
    texts: string[],
    { isCertain, remark, alternatives }: Pick<FieldReading, 'isCertain' | 'remark' | 'alternatives'>,
  ): void {
    const of = catalogueByKey(this.programme).get(field.key);
    const table = of?.table ?? null;
    const key =
      table === null || row === null
        ? fieldAtYear(field.key, year)
        : `${table}[${row}].${lastSegment(field.key)}`;
    const known = this.#values.get(key);
    if (known !== undefined) {
      if (known.texts.join('\n') === texts.join('\n')) return;
      const reason = `${readingMessages.secondReading}：${readingMessages.place(place)}`;
      this.#values.set(key, {
        ...known,
        certainty: 'doubtful',
        remark: known.remark ?? readingMessages.saidTwice,
        alternatives: [...known.alternatives, { text: texts.join('\n'), reason }],
      });
      return;
    }
    this.#values.set(key, {
      key,
      field: field.key,
      year,
      table,
      row,
      label: of === undefined ? field.label : fieldLabel(of, this.programme, year),
      texts,
      raw,
      place,
      certainty: isCertain ? 'certain' : 'doubtful',
      remark,
      alternatives,
    });
  }
}

/** A reading that also bears another remark, and is doubtful if that makes it so. */
export function remarked(reading: FieldReading, remark: string | null, isDoubtful: boolean): FieldReading {
  if (remark === null) return reading;
  return {
    ...reading,
    isCertain: reading.isCertain && !isDoubtful,
    remark: reading.remark === null ? remark : `${remark}${reading.remark}`,
  };
}
