import type { FilingIndex } from '../filing/filing-index';
import type { CataloguedField } from '../model/catalogue';
import type { PointCoverage } from '../model/coverage';
import { fieldLabel } from '../model/field-label';
import type { FiledValue, FilingEntry } from '../model/filing';
import type { RepeatingTable } from '../model/form';
import type { Programme } from '../model/programme';
import { fillSentence } from '../model/sentence-template';
import type { Gap } from './gaps';
import { WORDS } from './messages';
import { reason } from './reason';

/** What one field contributes to an observation point. */
export interface FieldEvidence {
  cells: PointCoverage['evidence'];
  /** Something in it speaks for the point. */
  isPresent: boolean;
  /** Nothing of it is still to come: every year, every named row. */
  isWhole: boolean;
  /** Why it is not whole. */
  gaps: Gap[];
}

function otherGap(sentence: string): Gap {
  return { kind: 'other', sentence };
}

/** A value or an answer in words; what cannot be read speaks for nothing. */
function speaks(value: FiledValue): boolean {
  switch (value.state) {
    case 'blank':
    case 'unreadable':
      return false;
    case 'confirmed':
      return value.value;
    case 'list':
      return value.items.length > 0;
    case 'paragraphs':
      return value.paragraphs.some((paragraph) => paragraph.trim() !== '');
    case 'text':
      return value.text.trim() !== '';
    case 'answered':
    case 'number':
    case 'date':
    case 'option':
    case 'yesNo':
      return true;
  }
}

/** Collects what fields say for observation points, from one filing. */
export class FieldEvidenceReader {
  readonly #programme: Programme;
  readonly #index: FilingIndex;
  readonly #read = new Map<CataloguedField, FieldEvidence>();

  constructor(programme: Programme, index: FilingIndex) {
    this.#programme = programme;
    this.#index = index;
  }

  /** What a field says; a field that serves many points is read once. */
  of(field: CataloguedField): FieldEvidence {
    const known = this.#read.get(field);
    if (known) return known;
    const evidence =
      field.block.kind === 'repeatingTable' ? this.#ofColumn(field, field.block) : this.#ofCells(field);
    this.#read.set(field, evidence);
    return evidence;
  }

  #labelled({ field, sheet }: CataloguedField, label: string) {
    const found = this.#index.entries(field.key).find(({ cell }) => cell !== null);
    return { sheet: found?.cell?.sheet ?? sheet.name, label };
  }

  #ofCells(of: CataloguedField): FieldEvidence {
    const { field } = of;
    const years = field.years ?? [null];
    const entries = years.map((year) => this.#index.entry(field.key, year));
    const cells = years.map((year, at) => {
      const entry = entries[at] ?? null;
      return {
        field: field.key,
        year,
        cell: entry?.cell ?? null,
        present: entry !== null && speaks(entry.value),
      };
    });
    const missing = cells.filter(({ present }) => !present);
    return {
      cells,
      isPresent: missing.length < cells.length,
      isWhole: missing.length === 0,
      gaps: missing.length === 0 ? [] : [this.#whyMissing(of, missing, entries)],
    };
  }

  #whyMissing(
    of: CataloguedField,
    missing: PointCoverage['evidence'],
    entries: readonly (FilingEntry | null)[],
  ): Gap {
    const where = this.#labelled(of, fieldLabel(of, this.#programme, null));
    const states = entries.flatMap((entry) => entry?.value.state ?? []);
    if (states.includes('unreadable')) return otherGap(reason('unreadable', where));
    if (states.includes('confirmed') || of.field.type.kind === 'confirmation')
      return otherGap(reason('unconfirmed', where));
    const years = missing.flatMap(({ year }) => year ?? []);
    if (years.length === 0 || missing.length === entries.length) return { kind: 'blank', ...where };
    const named = years.map((year) => fillSentence(this.#wordsOf(year), { year: String(year) }));
    return { kind: 'yearsBlank', ...where, years: named.join(WORDS.separator) };
  }

  /** 基期 and 承诺 are told apart where a programme asks for both. */
  #wordsOf(year: number): string {
    const { baseline, commitments } = this.#programme.years;
    if (commitments.length === 0) return WORDS.year;
    return year === baseline ? WORDS.baseline : WORDS.commitment;
  }

  #ofColumn(of: CataloguedField, table: RepeatingTable): FieldEvidence {
    const entries = this.#index.rows(table.key).map((row) => row.entries.get(of.field.key) ?? null);
    const speaking = entries.filter((entry) => entry !== null && speaks(entry.value));
    const where = this.#labelled(of, fieldLabel(of, this.#programme, null));
    const blank = entries.length - speaking.length;
    const gaps =
      entries.length === 0
        ? [otherGap(reason('noRows', where))]
        : blank > 0
          ? [otherGap(reason('rowsBlank', { ...where, count: String(blank) }))]
          : [];
    const cell = speaking[0]?.cell ?? entries[0]?.cell ?? null;
    return {
      cells: [{ field: of.field.key, year: null, cell, present: speaking.length > 0 }],
      isPresent: speaking.length > 0,
      isWhole: gaps.length === 0,
      gaps,
    };
  }
}
