import { EMPTY_REGISTER } from '../../../src/model/merge';
import type { WorkbookContent } from '../../../src/model/workbook-content';
import { decodeMerge, encodeMerge } from '../../../src/usecases/merge/stored-merge';
import type { StoredMerge } from '../../../src/usecases/merge/stored-merge';
import { filledContent, submissionOf } from '../../merge/submissions/seeded-file';
import { seededNames, seededValues } from '../../merge/submissions/seeded-values';

const submissions = [0, 1].map((index) =>
  submissionOf({
    file: `${index}.xlsx`,
    content: filledContent(seededValues(seededNames(index))),
    receivedAt: '2026-05-12',
  }),
);

const stored: StoredMerge = {
  register: {
    ...EMPTY_REGISTER,
    submissions,
    choices: [
      {
        subject: 'park:lianyungang-2026:示例园区',
        decision: 'both',
        chosen: null,
        considered: ['甲', '乙'],
        reason: '各为一个园区',
        decidedAt: '2026-05-20T09:00:00+08:00',
      },
    ],
    order: [{ programme: 'lianyungang-2026', application: '示例甲', number: 1 }],
  },
  written: Array.from({ length: 1_200 }, (_, at) => ({
    programme: 'lianyungang-2026',
    application: `示例联合体${at}`,
    cells: [{ field: 'summary.consortia.number', value: { kind: 'number', decimal: String(at + 1) } }],
  })),
  reviewed: [
    {
      programme: 'lianyungang-2026',
      application: '示例甲',
      content: submissions[0]?.content ?? '',
      file: '0.xlsx',
      result: '补正',
      reason: '缺章',
    },
  ],
};

/** The record on its sheet, read back. */
function content(rows: readonly (readonly string[])[]): WorkbookContent {
  return {
    sheets: [
      {
        name: '_merge',
        state: 'veryHidden',
        kind: 'worksheet',
        cells: rows.flatMap((texts, row) =>
          texts.map((text, column) => ({
            row: row + 1,
            column: column + 1,
            value: { kind: 'text' as const, text },
          })),
        ),
      },
    ],
    names: [],
    notes: [],
  };
}

const rows = [...encodeMerge(stored)];

test('everything comes back, however many rows were written', () => {
  expect(decodeMerge(content(rows))).toEqual({ outcome: 'read', stored });
});

test('asked again, a workbook says the same without being read again', () => {
  const same = content(rows);
  expect(decodeMerge(same)).toBe(decodeMerge(same));
});

test.each([
  ['|1', 'read'],
  ['|2', 'read'],
  ['|3', 'read'],
  ['|4', 'damaged'],
  ['', 'damaged'],
])('a record of format %s is %s', (format, outcome) => {
  const [[key] = [], ...others] = rows;
  expect(decodeMerge(content([[key ?? '', format], ...others])).outcome).toBe(outcome);
});

test('a record that was cut short is damaged and says where', () => {
  const cut = rows.map((texts, at) => (at === 2 ? texts.map((text) => text.slice(0, 40)) : texts));
  expect(decodeMerge(content(cut))).toEqual({ outcome: 'damaged', detail: '_merge!3' });
});

test('a workbook without a record was not merged', () => {
  expect(decodeMerge({ sheets: [], names: [], notes: [] })).toEqual({ outcome: 'none' });
});
