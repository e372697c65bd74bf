import type { Finding } from '../../model/finding';
import type { RepeatingTable } from '../../model/form';
import type { RuleCheckOf } from '../../model/rule';
import type { CheckContext, ReadFields, RuleOf } from '../check-context';
import type { FieldCell } from '../field-cells';
import { WORDS } from '../messages';
import { labelInWords, rowOfCell, sheetInWords } from '../place-wording';
import { outcomeFor, ruleFinding } from '../report';
import { sentenceOf } from '../sentence';

/** More labels than these are only counted: the cells are all in the finding's places. */
const LISTED_LABELS = 12;

/** Blank cells that are reported together. */
interface BlankGroup {
  where: string;
  /** Null for the cells of a section outside its tables. */
  table: RepeatingTable | null;
  blanks: FieldCell[];
}

function isBlank({ value }: FieldCell): boolean {
  return (
    value.state === 'blank' ||
    (value.state === 'list' && value.items.length === 0) ||
    (value.state === 'paragraphs' && value.paragraphs.every((paragraph) => paragraph.trim() === ''))
  );
}

/** In a row without a name only the name is asked for: who the row is about comes first. */
function isAsked({ row, of }: FieldCell): boolean {
  return row === null || row.name !== null || of.field.key === row.table.nameColumn;
}

function groupOf({ of }: FieldCell, groups: Map<string, BlankGroup>): BlankGroup {
  const table = of.block.kind === 'repeatingTable' ? of.block : null;
  const key = table === null ? `${of.form.id}/${of.section.key}` : `table/${table.key}`;
  const where = sheetInWords(
    table === null && of.section.sheets.length > 1 ? of.section.title : of.sheet.name,
  );
  const group = groups.get(key) ?? { where, table, blanks: [] };
  groups.set(key, group);
  return group;
}

function labelsOf(blanks: readonly FieldCell[]): string {
  const byRow = new Map<string, string[]>();
  for (const cell of blanks.slice(0, LISTED_LABELS)) {
    const row = cell.row === null ? '' : `${rowOfCell(cell)}的`;
    byRow.set(row, [...(byRow.get(row) ?? []), labelInWords(cell)]);
  }
  const listed = [...byRow]
    .map(([row, labels]) => `${row}${labels.join(WORDS.listSeparator)}`)
    .join(WORDS.clauseSeparator);
  return blanks.length > LISTED_LABELS ? `${listed}${WORDS.andMore}` : listed;
}

/** Blank cells, one finding per section and per table; a table without any row is one finding. */
export function checkRequired(rule: RuleOf<'required'>, { cells }: CheckContext): Finding[] {
  const outcome = outcomeFor(rule.check.outcomes, 'blank');
  if (outcome === null) return [];
  const { fields } = rule.check;
  const groups = new Map<string, BlankGroup>();
  const findings: Finding[] = [];
  for (const of of cells.selected(fields)) {
    // A tick is asked for by the rule that asks its question.
    if (fields === 'all' && of.field.type.kind === 'confirmation') continue;
    const table = cells.tableOf(of.field.key);
    if (table?.nameColumn === of.field.key && cells.rows(table).length === 0) {
      if (!cells.isLost(of.field.key)) {
        const values = {
          where: sheetInWords(of.sheet.name),
          count: '1',
          labels: `“${of.field.label}”`,
        };
        findings.push(
          ruleFinding(rule, outcome, sentenceOf('required', 'blankTable', values, null), {
            cells: [],
            places: [{ field: of.field.key, year: null, cell: null }],
            also: [table.key],
          }),
        );
      }
      continue;
    }
    // Fields that were found nowhere have their own finding about the workbook.
    for (const cell of cells.isLost(of.field.key) ? [] : cells.of(of.field.key)) {
      if (isBlank(cell) && isAsked(cell)) groupOf(cell, groups).blanks.push(cell);
    }
  }
  for (const { where, table, blanks } of groups.values()) {
    if (table !== null) blanks.sort((one, other) => (one.row?.row ?? 0) - (other.row?.row ?? 0));
    const values = { where, count: String(blanks.length), labels: labelsOf(blanks) };
    const sentence = sentenceOf('required', 'blank', values, outcome.sentence);
    findings.push(ruleFinding(rule, outcome, sentence, { cells: blanks }));
  }
  return findings;
}

/** The fields a required rule reads. */
export function readByRequired(check: RuleCheckOf<'required'>): ReadFields {
  return check.fields;
}
