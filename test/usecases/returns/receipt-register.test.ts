import type { Programme } from '../../../src/model/programme';
import { findProgramme } from '../../../src/programmes/registry';
import { blankReceiptNote } from '../../../src/usecases/merge/receipt-notes';
import { notedReceipts, registeredReceipts } from '../../../src/usecases/returns/receipt-register';
import type { WorkbookContent } from '../../../src/model/workbook-content';

const TITLES = [
  '序号',
  '联合体',
  '收到日期',
  '延期至',
  '是否按时',
  '纸质份数',
  '签字盖章',
  '审查结论',
  '理由',
];

function merged(rows: readonly (readonly string[])[]): WorkbookContent {
  const all = [['merge/receipts/lianyungang-2026', ...TITLES], ...rows];
  return {
    names: [],
    notes: [],
    sheets: [
      {
        name: '收件登记与形式审查',
        state: 'visible',
        kind: 'worksheet',
        cells: all.flatMap((texts, row) =>
          texts.flatMap((text, column) =>
            text === '' ? [] : [{ row: row + 1, column: column + 1, value: { kind: 'text' as const, text } }],
          ),
        ),
      },
    ],
  };
}

const REGISTER = merged([
  ['app:示例甲', '1', '示例甲', '2026-05-20', '', '按时', '3', '缺园区公章', '补正', '推荐书缺园区公章。'],
  ['app:示例乙', '2', '示例乙', '2026-05-21', '', '按时', '3', '齐全', '通过', ''],
]);

function programmeOf(id: string): Programme {
  const programme = findProgramme(id);
  if (programme === null) throw new Error(`${id} is not registered.`);
  return programme;
}

const LIANYUNGANG = programmeOf('lianyungang-2026');
const receiptsOf = registeredReceipts(REGISTER);

const REPEATED = {
  receipt: [
    { label: '收到日期', text: '2026-05-20' },
    { label: '是否按时', text: '按时' },
    { label: '纸质份数', text: '3' },
    { label: '签字盖章', text: '缺园区公章' },
    { label: '审查结论', text: '补正' },
  ],
  review: { result: '补正', reason: '推荐书缺园区公章。' },
  isPassed: false,
  remarks: [],
};
const NOTHING = { receipt: [], review: null, isPassed: false, remarks: [] };

test('what the clerk noted is repeated, and what is to be put right is an item', () => {
  expect(receiptsOf(LIANYUNGANG, ['示例甲#0', '示例甲'])).toEqual(REPEATED);
});

test('what was noted and not written yet says the same as the workbook it is written into', () => {
  const note = {
    ...blankReceiptNote('lianyungang-2026', '示例甲'),
    received: '2026-05-20',
    copies: '3',
    seals: '缺园区公章',
    result: '补正',
    reason: '推荐书缺园区公章。',
  };
  expect(notedReceipts([note])(LIANYUNGANG, ['示例甲#0', '示例甲'])).toEqual(REPEATED);
  expect(notedReceipts([note])(LIANYUNGANG, ['示例乙'])).toEqual(NOTHING);
});

test.each([
  ['2026-05-20', '', '按时'],
  ['2026-12-31', '', '逾期'],
  ['2026-12-31', '2026-12-31', '按时'],
  ['2026年5月28日', '', '按时'],
  ['2026.12.31', '2026/12/31', '按时'],
])(
  'received %s, extended %j: a formula nobody has computed yet is judged: %s',
  (received, extended, said) => {
    const fresh = merged([['app:示例甲', '1', '示例甲', received, extended]]);
    expect(registeredReceipts(fresh)(LIANYUNGANG, ['示例甲']).receipt).toContainEqual({
      label: '是否按时',
      text: said,
    });
  },
);

test.each([
  ['昨天', ''],
  ['2026-12-31', '年底'],
])(
  'received %s, extended %j is no day: the letter says nothing of it, whoever sends it is told',
  (received, extended) => {
    // What the formula says stands in its cell and is for the clerk alone.
    const cells = ['app:示例甲', '1', '示例甲', received, extended, '请填日期'];
    const { receipt, remarks } = registeredReceipts(merged([cells]))(LIANYUNGANG, ['示例甲']);
    expect(receipt.map(({ label }) => label)).not.toContain('是否按时');
    expect(remarks.join('')).toContain('不是日期');
  },
);

test('a reason that begins like a formula is said as it was typed: the apostrophe belongs into the cell', () => {
  const guarded = merged([['app:示例甲', '1', '示例甲', '', '', '', '', '', '补正', "'=以电话为准"]]);
  expect(registeredReceipts(guarded)(LIANYUNGANG, ['示例甲']).review).toEqual({
    result: '补正',
    reason: '=以电话为准',
  });
  const quoted = merged([['app:示例甲', '1', '示例甲', '', '', '', '', '', '补正', "'引号'要改"]]);
  expect(registeredReceipts(quoted)(LIANYUNGANG, ['示例甲']).review?.reason).toBe("'引号'要改");
});

test('who passed has nothing to put right, who is not registered nothing noted', () => {
  expect(receiptsOf(LIANYUNGANG, ['示例乙'])).toMatchObject({ review: null, isPassed: true });
  expect(receiptsOf(LIANYUNGANG, ['示例丙'])).toEqual(NOTHING);
  expect(receiptsOf(programmeOf('moe-2023'), ['示例甲'])).toEqual(NOTHING);
});
