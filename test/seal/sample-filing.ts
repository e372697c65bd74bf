import type { Field } from '../../src/model/field';
import type { FiledValue, Filing, FilingEntry } from '../../src/model/filing';
import { FRESH_STATE } from '../../src/model/filing-state';
import { Programme } from '../../src/model/programme';

function field(key: string, type: Field['type'], filledBy: Field['filledBy'] = 'applicant'): Field {
  return { key, printId: null, label: key, type, years: null, filledBy, basis: 'stated', note: null };
}

const text: Field['type'] = { kind: 'text', maxLength: null };
const number: Field['type'] = { kind: 'decimal', unit: '万元', decimals: 2 };

/** A programme with one of each place a value can stand in: cell, yearly cell, long text, table, and staff's column. */
export const SAMPLE_PROGRAMME: Programme = Programme.parse({
  id: 'sample-2026',
  templateVersion: '1',
  acceptedVersions: [],
  notice: {
    title: '示例通知',
    shortName: '示例 2026',
    authority: '示例教育局',
    documentNumber: '示例〔2026〕1号',
    level: 'city',
    issued: null,
    deadline: null,
    handedInBy: null,
    handIn: [],
    quota: null,
    materialPageLimit: null,
  },
  years: { baseline: 2025, commitments: [2026] },
  indicators: {
    title: '示例指标',
    groups: [{ code: '1', title: '示例组' }],
    points: [
      { code: '1.1', text: '示例观测点', group: '1', path: ['示例组'], kind: 'observation', note: null },
    ],
  },
  forms: [
    {
      id: 'recommendation',
      title: '示例推荐书',
      basis: 'stated',
      sections: [
        {
          key: 'overview',
          number: '一',
          title: '概况',
          sheets: [
            {
              key: 'overview',
              name: '概况',
              heading: '概况',
              orientation: 'portrait',
              blocks: [
                {
                  kind: 'fieldGrid',
                  key: 'overview',
                  columnWidths: [10],
                  rows: [{ key: 'overview.row', cells: [{ kind: 'label', text: '名称' }] }],
                  fields: [
                    field('overview.name', text),
                    field('overview.budget', number),
                    field('overview.opinion', text, 'staff'),
                    field('overview.score', number, 'expert'),
                  ],
                  totals: [],
                },
                {
                  kind: 'longText',
                  key: 'overview.story',
                  field: field('overview.story', { kind: 'longText', maxLength: null }),
                  note: null,
                  spareRows: 3,
                },
              ],
              footnotes: [],
            },
            {
              key: 'members',
              name: '成员',
              heading: '成员',
              orientation: 'landscape',
              blocks: [
                {
                  kind: 'repeatingTable',
                  key: 'members',
                  title: '成员',
                  note: null,
                  columns: [
                    { field: field('members.name', text), width: 10, group: null },
                    { field: field('members.sales', number), width: 10, group: null },
                    { field: field('members.remark', text), width: 10, group: null },
                    { field: field('members.verified', text, 'staff'), width: 10, group: null },
                  ],
                  nameColumn: 'members.name',
                  printedRows: [],
                  spareRows: 3,
                  totals: [],
                },
              ],
              footnotes: [],
            },
          ],
        },
      ],
    },
  ],
  evidence: [],
  rules: [],
  scoring: [],
  corrections: [],
  readingNotes: [],
});

export const textValue = (content: string): FiledValue => ({ state: 'text', text: content });
export const numberValue = (decimal: string): FiledValue => ({ state: 'number', decimal });
export const unreadableValue = (raw: string): FiledValue => ({
  state: 'unreadable',
  raw,
  reason: 'approximate',
  proposal: null,
});

/** One entry; rows of tables are worksheet rows. */
export function entry(
  key: string,
  value: FiledValue,
  at: { year?: number; tableRow?: number } = {},
): FilingEntry {
  return {
    field: key,
    year: at.year ?? null,
    tableRow: at.tableRow ?? null,
    value,
    raw: '',
    cell: null,
    foundBy: 'keys',
    traces: [],
  };
}

/** A row of the sample's table: name, sales and remark; null is a blank. */
export function memberRow(
  tableRow: number,
  name: string | null,
  sales: string | null,
  remark: string | null = null,
): FilingEntry[] {
  const cell = (key: string, value: FiledValue | null): FilingEntry =>
    entry(key, value ?? { state: 'blank' }, { tableRow });
  return [
    cell('members.name', name === null ? null : textValue(name)),
    cell('members.sales', sales === null ? null : numberValue(sales)),
    cell('members.remark', remark === null ? null : textValue(remark)),
  ];
}

export function filingOf(entries: FilingEntry[]): Filing {
  return {
    programme: 'sample-2026',
    templateVersion: '1',
    entries,
    tables: [],
    shownTotals: [],
    state: FRESH_STATE,
    faults: [],
  };
}
