import { catalogueFields } from '../../src/model/catalogue';
import type { Field } from '../../src/model/field';
import type { Block, FieldGrid, FormSheet, RepeatingTable, YearTable } from '../../src/model/form';
import type { Programme } from '../../src/model/programme';

/** A text a programme claims to take from its notice, and where it stands. */
export interface StatedText {
  where: string;
  text: string;
}

function isText(text: string | null | undefined): text is string {
  return text !== null && text !== undefined;
}

function labelOf(field: Field): string[] {
  return field.basis === 'stated' ? [field.label] : [];
}

/** Rows that hold a total are ours, with their labels. */
function gridTexts(grid: FieldGrid): string[] {
  const printed = grid.rows.filter((row) => row.cells.every((cell) => cell.kind !== 'total'));
  const cells = printed.flatMap((row) =>
    row.cells.flatMap((cell) =>
      cell.kind === 'label'
        ? [cell.text]
        : cell.kind === 'field' && cell.suffix !== null
          ? [cell.suffix]
          : [],
    ),
  );
  return [...cells, ...grid.fields.flatMap(labelOf)];
}

function yearTableTexts(table: YearTable): string[] {
  return [
    table.itemHeader,
    ...table.years.map((year) => year.label),
    ...table.rows.flatMap((row) => [
      ...row.groups,
      row.label,
      ...row.lines.flatMap((line) => [...labelOf(line.field), line.printedUnit].filter(isText)),
    ]),
  ];
}

function repeatingTableTexts(table: RepeatingTable): string[] {
  return [
    table.title,
    ...[table.note].filter(isText),
    ...table.columns.flatMap((column) => [...labelOf(column.field), column.group].filter(isText)),
    ...table.printedRows.flatMap((row) => row.map((cell) => cell.text)),
  ];
}

function blockTexts(block: Block): string[] {
  switch (block.kind) {
    case 'fieldGrid':
      return gridTexts(block);
    case 'yearTable':
      return yearTableTexts(block);
    case 'repeatingTable':
      return repeatingTableTexts(block);
    case 'longText':
      return [...labelOf(block.field), block.note].filter(isText);
    case 'declaration':
      return [block.sentence, ...labelOf(block.field)];
    case 'signatures':
      return [
        block.heading,
        block.statement,
        ...(block.field ? labelOf(block.field) : []),
        ...block.signatures.flatMap((signature) => [signature.role, ...signature.lines]),
      ].filter(isText);
    case 'prose':
      return [block.heading, ...block.paragraphs].filter(isText);
    case 'pointTable':
      return [];
  }
}

function sheetTexts(sheet: FormSheet): string[] {
  return [
    sheet.heading,
    ...sheet.footnotes.map((footnote) => footnote.mark + footnote.text),
    ...sheet.blocks.flatMap(blockTexts),
  ];
}

/** 说明, and the sentence the print is set by. */
function printTexts(programme: Programme): StatedText[] {
  return programme.forms.flatMap(({ title, instructions, typography }) =>
    [...(instructions ? blockTexts(instructions) : []), typography?.quote]
      .filter(isText)
      .map((text) => ({ where: title, text })),
  );
}

function formTexts(programme: Programme, printedInOwnForms: readonly string[]): StatedText[] {
  return programme.forms.flatMap((form) =>
    form.sections.flatMap((section) =>
      section.sheets.flatMap((sheet) => {
        const texts =
          form.basis === 'stated'
            ? sheetTexts(sheet)
            : sheet.blocks.filter((block) => printedInOwnForms.includes(block.key)).flatMap(blockTexts);
        const numbered = section.number === null ? [] : [`${section.number}.${section.title}`];
        return [...numbered, ...texts].map((text) => ({ where: sheet.name, text }));
      }),
    ),
  );
}

/** A field the notice prints keeps its label wherever we put it. */
function labelsInOwnForms(programme: Programme): StatedText[] {
  return catalogueFields(programme)
    .filter(({ form }) => form.basis === 'inferred')
    .flatMap(({ field, sheet }) => labelOf(field).map((text) => ({ where: sheet.name, text })));
}

function noticeTexts({ notice }: Programme): StatedText[] {
  return [
    notice.title,
    notice.authority,
    notice.documentNumber,
    ...notice.handIn.flatMap(({ item, copies, quote }) => [item, copies, quote]),
    notice.handedInBy,
    notice.quota?.quote,
  ]
    .filter(isText)
    .map((text) => ({ where: 'notice', text }));
}

function indicatorTexts({ indicators }: Programme): StatedText[] {
  return [
    indicators.title,
    ...indicators.groups.map((group) => `${group.code}.${group.title}`),
    ...indicators.points.flatMap((point) => [...point.path, `${point.code ?? ''}${point.text}`]),
  ].map((text) => ({ where: 'indicators', text }));
}

/** The places a notice names itself; where it gives their number only, their names are ours. */
function targetTexts({ target }: Programme): StatedText[] {
  if (target === undefined) return [];
  const named = target.groups.flatMap(({ basis, places }) =>
    basis === 'stated' ? places.map(({ name }) => name) : [],
  );
  return [target.quote, ...target.groups.map(({ quote }) => quote), ...named].map((text) => ({
    where: 'target',
    text,
  }));
}

/**
 * Every text of a programme that must stand in its notice.
 *
 * @param printedInOwnForms - keys of blocks in forms of ours that hold printed text
 */
export function statedTexts(programme: Programme, printedInOwnForms: readonly string[]): StatedText[] {
  return [
    ...noticeTexts(programme),
    ...indicatorTexts(programme),
    ...targetTexts(programme),
    ...formTexts(programme, printedInOwnForms),
    ...printTexts(programme),
    ...labelsInOwnForms(programme),
    ...programme.rules.map((rule) => ({ where: rule.id, text: rule.source.quote })),
    ...programme.readingNotes
      .filter((note) => note.basis === 'stated')
      .map((note) => ({ where: `reading note ${note.field}`, text: note.text })),
  ];
}
