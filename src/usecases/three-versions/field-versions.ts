import { catalogueByKey } from '../../model/catalogue';
import type { CellPlace } from '../../model/cell-address';
import type { Disagreement } from '../../model/document-import';
import { fieldAtYear } from '../../model/keys';
import type { FieldKey } from '../../model/keys';
import type { PortableAgreement, PortableDisagreement } from '../../model/portable-document';
import { FilingIndex } from '../../filing/filing-index';
import type { FilingEntry } from '../../model/filing';
import type { ReadableWorkbook } from '../check-workbook';
import type { ComparedWord } from '../document-import/compare-word';
import { placeInWords } from '../document-import/import-report';
import { placeLabel } from '../document-import/place-label';
import { threeVersionsMessages } from './messages';

/** A Word document beside the workbook. */
export interface WordVersion {
  file: string;
  compared: ComparedWord;
}

/** What one document says of a field, in the words of the document. */
export type Said =
  | { kind: 'same' }
  /** `where` is a sentence of its own: a page, a cell of a table. */
  | { kind: 'says'; text: string; where: string }
  /** The document shows the form, and not this. */
  | { kind: 'nothing'; note: string }
  /** The document does not show the form, or could not be read. */
  | { kind: 'notCompared' };

/** One field on which not all versions say the same. */
export interface FieldVersions {
  key: string;
  label: string;
  /** Null where the workbook says nothing. */
  workbook: string | null;
  cell: CellPlace | null;
  /** A line for every document, in their order; a long text may have several for one. */
  documents: { file: string; said: Said[] }[];
}

/** Whatever names one field of one row: the row of the workbook, or one only the document has. */
type Difference = Pick<Disagreement, 'field' | 'year' | 'row' | 'workbook' | 'cell' | 'label'>;

/** A document as the list of fields asks for it. */
interface Version {
  file: string;
  forms: ReadonlySet<string>;
  /** By {@link keyOf}. */
  said: ReadonlyMap<string, Said[]>;
  differences: readonly Difference[];
}

function keyOf({ field, year, row, workbook, cell }: Difference): string {
  // A row the document has alone counts by the document and must not fall together with the workbook's row of that number.
  const isAlone = workbook === null && cell === null && row !== null;
  return `${fieldAtYear(field, year)} ${row ?? ''}${isAlone ? ' alone' : ''}`;
}

function wordSays({ document, place }: Disagreement): Said {
  return document === null
    ? { kind: 'nothing', note: threeVersionsMessages.notInWord }
    : { kind: 'says', text: document, where: place === null ? '' : placeInWords(place) };
}

function portableSays({ kind, portable, page }: PortableDisagreement): Said {
  switch (kind) {
    case 'different':
    case 'onlyInPortable':
      return { kind: 'says', text: portable ?? '', where: threeVersionsMessages.page(page) };
    case 'elsewhere':
      return { kind: 'nothing', note: threeVersionsMessages.elsewhere(page) };
    case 'notFound':
      return { kind: 'nothing', note: threeVersionsMessages.notInPortable };
  }
}

function grouped<Item extends Difference>(
  items: readonly Item[],
  say: (item: Item) => Said,
): Map<string, Said[]> {
  const said = new Map<string, Said[]>();
  for (const item of items) said.set(keyOf(item), [...(said.get(keyOf(item)) ?? []), say(item)]);
  return said;
}

function ofWord({ file, compared: { agreement, forms } }: WordVersion): Version {
  const { differences } = agreement;
  return { file, forms: new Set(forms), said: grouped(differences, wordSays), differences };
}

function ofPortable({ file, forms, differences }: PortableAgreement): Version {
  return { file, forms: new Set<string>(forms), said: grouped(differences, portableSays), differences };
}

function inOrder(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((part, index) => part !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

function entryOf(
  index: FilingIndex,
  { field, year, row }: Difference,
  table: FieldKey | null,
): FilingEntry | null {
  if (row === null || table === null) return index.entry(field, year);
  return index.rows(table)[row - 1]?.entries.get(field) ?? null;
}

/**
 * Puts side by side what the workbook, the Word document and the PDFs say of every field on which they are not all the
 * same, in the order of the forms.
 *
 * @param word null where none was given
 */
export function fieldVersions(
  { programme, filing }: ReadableWorkbook,
  word: WordVersion | null,
  portables: readonly PortableAgreement[],
): FieldVersions[] {
  const fields = catalogueByKey(programme);
  const order = new Map([...fields.keys()].map((key, at) => [key, at] as const));
  const tables = new Map(
    [...fields].reverse().map(([key, { table }]) => [table, order.get(key) ?? 0] as const),
  );
  // Tables row by row, everything else as the form has it.
  const placeOf = ({ field, row, year }: Difference): number[] => {
    const own = order.get(field) ?? 0;
    const table = fields.get(field)?.table ?? null;
    return [table === null ? own : (tables.get(table) ?? own), row ?? 0, own, year ?? 0];
  };
  const index = FilingIndex.of(filing);
  const versions = [...(word === null ? [] : [ofWord(word)]), ...portables.map(ofPortable)];
  const byKey = new Map<string, Difference>();
  for (const { differences } of versions) {
    for (const difference of differences) {
      if (!byKey.has(keyOf(difference))) byKey.set(keyOf(difference), difference);
    }
  }
  const said = (version: Version, key: string, form: string): Said[] => {
    if (!version.forms.has(form)) return [{ kind: 'notCompared' }];
    return version.said.get(key) ?? [{ kind: 'same' }];
  };
  return [...byKey]
    .sort(([, one], [, other]) => inOrder(placeOf(one), placeOf(other)))
    .flatMap(([key, difference]): FieldVersions[] => {
      const of = fields.get(difference.field);
      if (of === undefined) return [];
      const entry = difference.cell === null ? null : entryOf(index, difference, of.table);
      return [
        {
          key,
          label: placeLabel(programme, of, difference.year, difference.row),
          workbook: difference.workbook === null ? null : entry === null ? difference.workbook : entry.raw,
          cell: entry?.cell ?? null,
          documents: versions.map((version) => ({
            file: version.file,
            said: said(version, key, of.form.id),
          })),
        },
      ];
    });
}
