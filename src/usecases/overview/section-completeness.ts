import { FilingIndex } from '../../filing/filing-index';
import { ruleApplies } from '../../filing/rule-applies';
import { catalogueFields, isSelected } from '../../model/catalogue';
import type { CataloguedField } from '../../model/catalogue';
import type { CellPlace } from '../../model/cell-address';
import type { FiledValue, FilingEntry } from '../../model/filing';
import type { FormSection, RepeatingTable } from '../../model/form';
import type { Programme } from '../../model/programme';
import type { ReadableWorkbook } from '../check-workbook';
import { locateTable } from '../pasting/located-table';

/** How far a section of the forms has been filled in. */
export interface SectionCompleteness {
  section: FormSection;
  /** Cells the rules ask for; a table without any row counts as one, the name of its first. */
  asked: number;
  filled: number;
  /** Where to go on: the first cell that is asked for and blank; null where there is none, or nobody can find it. */
  firstMissing: CellPlace | null;
}

function isBlank(value: FiledValue): boolean {
  return (
    value.state === 'blank' ||
    (value.state === 'list' && value.items.length === 0) ||
    (value.state === 'paragraphs' && value.paragraphs.every((paragraph) => paragraph.trim() === ''))
  );
}

/** Fields a required rule of this stage asks for. A tick is asked for by the rule that asks its question. */
function askedFields(programme: Programme, index: FilingIndex): CataloguedField[] {
  const selections = programme.rules.flatMap((rule) =>
    rule.check.kind === 'required' &&
    (rule.stage === 'fill' || rule.stage === 'check') &&
    ruleApplies(rule, index)
      ? [rule.check.fields]
      : [],
  );
  return catalogueFields(programme).filter(
    ({ field }) =>
      field.filledBy === 'applicant' &&
      field.type.kind !== 'confirmation' &&
      selections.some((selection) => isSelected(selection, field.key)),
  );
}

/** The cells of one field that are asked for: in a row without a name only the name is. */
function askedEntries(field: CataloguedField, index: FilingIndex): readonly FilingEntry[] {
  const { block } = field;
  if (block.kind !== 'repeatingTable') return index.entries(field.field.key);
  return index.rows(block.key).flatMap(({ entries }) => {
    const name = entries.get(block.nameColumn);
    const isNamed = name !== undefined && !isBlank(name.value);
    const entry = entries.get(field.field.key);
    return entry !== undefined && (isNamed || field.field.key === block.nameColumn) ? [entry] : [];
  });
}

function firstNamePlace(workbook: ReadableWorkbook, table: RepeatingTable): CellPlace | null {
  const located = locateTable(workbook, table);
  const column = located?.columns.get(table.nameColumn);
  return located === null || column === undefined
    ? null
    : { sheet: located.sheet, row: located.begin + 1, column };
}

function inSheetOrder(one: CellPlace, other: CellPlace): number {
  return one.row - other.row || one.column - other.column;
}

/**
 * How far each section of the forms has been filled in, in the order of the forms; sections nothing is asked in are
 * left out. Counts what the rules ask for until 定稿, so that it is complete exactly where no rule misses anything.
 */
export function sectionCompleteness(workbook: ReadableWorkbook): SectionCompleteness[] {
  const { programme, filing } = workbook;
  const index = FilingIndex.of(filing);
  const fields = askedFields(programme, index);
  return programme.forms.flatMap(({ sections }) =>
    sections.flatMap((section): SectionCompleteness[] => {
      let asked = 0;
      let filled = 0;
      let firstMissing: CellPlace | null = null;
      for (const sheet of section.sheets) {
        const missing: CellPlace[] = [];
        for (const field of fields) {
          if (field.sheet !== sheet) continue;
          const { block } = field;
          const isEmptyTable = block.kind === 'repeatingTable' && index.rows(block.key).length === 0;
          if (isEmptyTable) {
            if (field.field.key !== block.nameColumn) continue;
            asked += 1;
            const place = firstNamePlace(workbook, block);
            if (place !== null) missing.push(place);
            continue;
          }
          for (const { value, cell } of askedEntries(field, index)) {
            asked += 1;
            if (!isBlank(value)) filled += 1;
            else if (cell !== null) missing.push(cell);
          }
        }
        firstMissing ??= missing.sort(inSheetOrder)[0] ?? null;
      }
      return asked === 0 ? [] : [{ section, asked, filled, firstMissing }];
    }),
  );
}
