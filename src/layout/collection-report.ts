import { cellAddress } from '../model/cell-address';
import type { CollectedField, Collection, CollectionProblem, Contribution } from '../model/collection';
import { DecimalText } from '../model/field';
import { fieldAtYear } from '../model/keys';
import type { PlannedSheet, PlannedValue, WorkbookPlan } from '../model/workbook-plan';
import { collectionReportMessages as words } from './collection-report-messages';
import type { ListCell } from './list-sheet';
import { listSheet } from './list-sheet';
import { StyleBook } from './styles';

/** Header, status and files stand above the first field. */
const FIRST_FIELD_ROW = 4;
/** Project, unit and sum stay in view beside the members' columns. */
const KEPT_COLUMNS = 3;
/** Takes away what adding binary doubles leaves behind; no form asks for more decimals. */
const SUM_DECIMALS = 6;

const BLANK: PlannedValue = { kind: 'blank' };

function contributionCell(given: Contribution): ListCell {
  switch (given.state) {
    case 'number':
      return { kind: 'number', decimal: given.decimal };
    case 'text':
    case 'unreadable':
      return words.unreadable(given.text);
    case 'answered':
      return given.text;
    case 'contradictory':
      return words.contradictory(given.values.map(({ text }) => text));
    case 'blank':
      return words.blank;
    case 'missing':
      return words.notReturned;
  }
}

/** A figure of the application as a figure, so that it can be set against the sum. */
function statedCell({ application }: CollectedField): ListCell {
  const figure = DecimalText.safeParse(application?.text);
  return figure.success ? { kind: 'number', decimal: figure.data } : (application?.text ?? '');
}

/** Adds up live what stands in the members' columns, and shows nothing where there is no number. */
function sumCell(sum: string | null, row: number, members: number): PlannedValue {
  if (members === 0) return BLANK;
  const first = words.sumColumns.length + 1;
  const range = `${cellAddress(row, first)}:${cellAddress(row, first + members - 1)}`;
  return {
    kind: 'formula',
    formula: `IF(COUNT(${range})=0,"",ROUND(SUM(${range}),${SUM_DECIMALS}))`,
    cached: sum === null ? '' : Number(sum),
  };
}

function sumText({ result }: CollectedField): string {
  if (result.kind !== 'sum') return words.share;
  const leftOut = words.leftOut(result.leftOut);
  return result.sum === null ? words.nothingToSum : leftOut;
}

function treatmentText(field: CollectedField, isFilled: boolean, differs: boolean): string {
  if (field.result.kind !== 'sum' || field.result.sum === null) return '';
  if (isFilled) return words.filled;
  if (differs) return words.different;
  return field.application === null ? words.notFilled : words.same;
}

function sumsSheet(collection: Collection, name: string, styles: StyleBook): PlannedSheet {
  const { members, fields, fills, contradictions } = collection;
  const filled = new Set(fills.map(({ field, year }) => fieldAtYear(field, year)));
  const differing = new Set(
    contradictions.flatMap(({ kind, field, year }) => (kind === 'withSum' ? [fieldAtYear(field, year)] : [])),
  );
  const above = (label: string): ListCell[] => [label, ...words.sumColumns.slice(1).map(() => BLANK)];
  const shown = fields.filter(({ result }) => result.kind !== 'text');
  const records = shown.map((field, index): ListCell[] => {
    const key = fieldAtYear(field.field, field.year);
    const sum = field.result.kind === 'sum' ? field.result.sum : null;
    return [
      field.label,
      field.unit ?? '',
      field.result.kind === 'sum' ? sumCell(sum, FIRST_FIELD_ROW + index, members.length) : BLANK,
      sumText(field),
      statedCell(field),
      treatmentText(field, filled.has(key), differing.has(key)),
      ...field.contributions.map(contributionCell),
    ];
  });
  const memberColumns = members.map(({ unit }) => ({ title: unit.name, width: words.memberWidth }));
  return listSheet(
    name,
    [...words.sumColumns, ...memberColumns],
    [
      [...above(words.statusRow), ...members.map(({ status }) => words.status(status))],
      [...above(words.fileRow), ...members.map(({ files }) => words.files(files))],
      ...records,
    ],
    styles,
    KEPT_COLUMNS,
  );
}

function textRecords({ fields, members }: Collection): string[][] {
  return fields
    .filter(({ result }) => result.kind === 'text')
    .flatMap(({ label, contributions }) =>
      contributions.flatMap((given, index) => {
        const name = members[index]?.unit.name ?? '';
        if (given.state === 'contradictory') {
          return given.values.map(({ text, from }) => [label, name, text, words.from(from.file, from.cell)]);
        }
        if (given.state === 'blank' || given.state === 'missing') return [];
        const text = given.state === 'number' ? given.decimal : given.text;
        return [[label, name, text, words.from(given.from.file, given.from.cell)]];
      }),
    );
}

function materialRecords({ materials }: Collection): string[][] {
  return materials.map(({ proposedNumber, proposedPages, unit, from, ...material }) => [
    proposedNumber,
    material.title,
    proposedPages === null ? words.pagesUnknown : words.pages(proposedPages.from, proposedPages.to),
    unit.name,
    material.number,
    material.points,
    material.figures,
    words.from(from.file, from.cell),
  ]);
}

/** The name itself, or with the first number behind it that no sheet has yet. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = words.numbered(name, number);
  return free;
}

/**
 * Sheets to add to an application: the sums with each member's share, the members' texts and materials where there are
 * any, and what is to be looked after.
 *
 * @param taken names of the sheets the application has
 */
export function collectionReport(
  collection: Collection,
  problems: readonly CollectionProblem[],
  taken: ReadonlySet<string>,
): WorkbookPlan {
  const styles = new StyleBook();
  const named = (name: string): string => freeName(name, taken);
  const texts = textRecords(collection);
  const materials = materialRecords(collection);
  return {
    programme: 'collection-report',
    templateVersion: '1',
    title: words.title,
    sheets: [
      sumsSheet(collection, named(words.sumsSheet), styles),
      listSheet(
        named(words.problemsSheet),
        words.problemColumns,
        problems.map(({ kind, unit, label, message }) => [words.problem(kind), unit, label, message]),
        styles,
      ),
      ...(texts.length === 0 ? [] : [listSheet(named(words.textsSheet), words.textColumns, texts, styles)]),
      ...(materials.length === 0
        ? []
        : [listSheet(named(words.materialsSheet), words.materialColumns, materials, styles)]),
    ],
    styles: styles.all(),
    // No identity: the sheets are a report inside the application and no form of it.
    names: [],
  };
}
