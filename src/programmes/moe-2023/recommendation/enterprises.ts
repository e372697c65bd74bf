import type { Field, FieldType } from '../../../model/field';
import type { FieldGrid } from '../../../model/form';
import { statedField } from '../../field-record';
import { entryCell, printedCell } from '../../grid-cells';

const tenThousandYuan: FieldType = { kind: 'decimal', unit: '万元', decimals: 2 };
const enterprises: FieldType = { kind: 'integer', unit: '个' };
const YEAR_NOT_PRINTED = '原表未印年份；按说明三填2022年12月31日的数据。';

/** One figure for all member enterprises together, of the baseline year. */
function total(printId: string, name: string, label: string, type: FieldType, note?: string): Field {
  return statedField(printId, {
    key: `outcomes.enterprises.${name}`,
    label,
    type,
    years: [2022],
    ...(note === undefined ? {} : { note }),
  });
}

const fields = [
  total('M2.31', 'employees', '企业职工总数（人）', { kind: 'integer', unit: '人' }, YEAR_NOT_PRINTED),
  total('M2.32', 'assets', '企业资产总额（万元）', tenThousandYuan, YEAR_NOT_PRINTED),
  total('M2.33', 'sales', '2022年企业销售总额（万元）', tenThousandYuan),
  total('M2.34', 'benefit', '2022年校企合作产生的直接经济效益（万元）', tenThousandYuan),
  total(
    'M2.35',
    'aboveScale',
    '规模以上企业数（个）',
    enterprises,
    `按脚注指规模以上的工业企业。${YEAR_NOT_PRINTED}`,
  ),
  total(
    'M2.36',
    'aboveQuota',
    '限额以上企业数（个）',
    enterprises,
    `按脚注指限额以上的批发、零售、住宿、餐饮企业。${YEAR_NOT_PRINTED}`,
  ),
];

/** Marks of the footnotes, whose numbering begins anew in this part; the first one is lost in the text. */
const MARKS = new Map([
  ['outcomes.enterprises.aboveScale', '¹'],
  ['outcomes.enterprises.aboveQuota', '²'],
]);

/** 联合体企业情况, the last rows of 第2部分: one value each, no years. */
export const enterpriseGrid: FieldGrid = {
  kind: 'fieldGrid',
  key: 'outcomes.enterprises.sheet',
  columnWidths: [13, 29, 44],
  rows: fields.map(({ key, label }, index) => ({
    key,
    cells: [
      ...(index === 0 ? [printedCell('联合体企业情况', { rows: fields.length })] : []),
      printedCell(`${label}${MARKS.get(key) ?? ''}`),
      entryCell(key, { year: 2022 }),
    ],
    lines: 1,
  })),
  fields,
  totals: [],
};
