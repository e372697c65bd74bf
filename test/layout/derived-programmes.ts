import type { Block, FormSheet, Total } from '../../src/model/form';
import { Programme } from '../../src/model/programme';
import type { Rule } from '../../src/model/rule';
import { lianyungang2026 } from '../../src/programmes/lianyungang-2026';

/** A programme of one sheet with these blocks, and rules and corrections where a test needs them. */
export function programmeOf(
  blocks: unknown[],
  more: {
    rules?: Rule[];
    corrections?: Programme['corrections'];
    readingNotes?: Programme['readingNotes'];
    footnotes?: FormSheet['footnotes'];
  } = {},
): Programme {
  return Programme.parse({
    ...lianyungang2026,
    id: 'sample',
    evidence: [],
    scoring: [],
    rules: more.rules ?? [],
    corrections: more.corrections ?? [],
    readingNotes: more.readingNotes ?? [],
    forms: [
      {
        id: 'recommendation',
        title: '示例',
        basis: 'stated',
        sections: [
          {
            key: 'sample',
            number: '1',
            title: '示例',
            sheets: [
              {
                key: 'sample',
                name: '示例',
                heading: '1.示例',
                orientation: 'portrait',
                blocks,
                footnotes: more.footnotes ?? [],
              },
            ],
          },
        ],
      },
    ],
  });
}

/** A field filled in by the applicant, a text without a limit unless told otherwise. */
export function sampleField(
  key: string,
  more: Record<string, unknown> = {},
): Extract<Block, { kind: 'longText' }>['field'] {
  return {
    key,
    printId: null,
    label: `示例${key}`,
    type: { kind: 'text', maxLength: null },
    years: null,
    filledBy: 'applicant',
    basis: 'stated',
    note: null,
    ...more,
  };
}

/** A table of two columns: a name and a figure. */
export function sampleTable(more: { totals?: Total[]; spareRows?: number; title?: string } = {}): Block {
  return {
    kind: 'repeatingTable',
    key: 'rows',
    title: more.title ?? '示例表',
    note: null,
    columns: [
      { field: sampleField('rows.name'), width: 30, group: null },
      {
        field: sampleField('rows.amount', { type: { kind: 'decimal', unit: '万元', decimals: 2 } }),
        width: 20,
        group: null,
      },
    ],
    nameColumn: 'rows.name',
    printedRows: [],
    spareRows: more.spareRows ?? 5,
    totals: more.totals ?? [],
  };
}

/** A grid of one row: a label and a cell for each field, in columns of these widths. */
export function sampleGrid(fields: ReturnType<typeof sampleField>[], widths: number[]): unknown {
  return {
    kind: 'fieldGrid',
    key: 'grid',
    columnWidths: widths,
    rows: [
      {
        key: 'grid.row',
        cells: fields.flatMap((field) => [
          { kind: 'label', text: field.label },
          { kind: 'field', field: field.key, year: field.years?.[0] ?? null },
        ]),
      },
    ],
    fields,
    totals: [],
  };
}

/** A rule that every field of the applicant is filled in. */
export const everythingRequired: Rule = {
  ...(lianyungang2026.rules[0] as Rule),
  id: 'R-LYG-56',
  scope: 'filing',
  check: {
    kind: 'required',
    fields: 'all',
    outcomes: [{ when: 'blank', severity: 'error', sentence: null }],
  },
};
