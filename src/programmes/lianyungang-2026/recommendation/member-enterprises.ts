import type { FormSheet } from '../../../model/form';
import { statedField } from '../../field-record';
import { tableTotals } from '../../table-totals';

const tenThousandYuan = { kind: 'decimal', unit: '万元', decimals: 2 } as const;

const name = statedField('L2E.1', {
  key: 'members.enterprises.name',
  label: '企业名称',
  type: { kind: 'text', maxLength: null },
});
const employees = statedField('L2E.2', {
  key: 'members.enterprises.employees',
  label: '企业职工总数（人）',
  type: { kind: 'integer', unit: '人' },
});
const assets = statedField('L2E.3', {
  key: 'members.enterprises.assets',
  label: '企业资产总额（万元）',
  type: tenThousandYuan,
});
const sales = statedField('L2E.4', {
  key: 'members.enterprises.sales',
  label: '企业销售总额（万元）',
  type: tenThousandYuan,
  note: '原表未印年份；按说明三填2025年数据。',
});
const benefit = statedField('L2E.5', {
  key: 'members.enterprises.benefit',
  label: '2024年校企合作产生的直接经济效益（万元）',
  type: tenThousandYuan,
  note: '原表印作2024年，而基期为2025年；未见主办单位更正前按表头填2024年数据。',
});

/** 联合体企业情况, the first table of 第2部分. */
export const memberEnterprises: FormSheet = {
  key: 'members.enterprises',
  name: '成员企业',
  heading: '2.联合体成员概况',
  orientation: 'landscape',
  blocks: [
    {
      kind: 'repeatingTable',
      key: 'members.enterprises',
      title: '联合体企业情况',
      note: '（不够可加行，所有企业均填写）',
      columns: [
        { field: name, width: 36, group: null },
        { field: employees, width: 16, group: null },
        { field: assets, width: 18, group: null },
        { field: sales, width: 18, group: null },
        { field: benefit, width: 26, group: null },
      ],
      nameColumn: name.key,
      printedRows: [],
      spareRows: 30,
      totals: tableTotals(
        {
          key: 'members.enterprises',
          nameColumn: name.key,
          countLabel: '企业数',
          countUnit: '家',
        },
        [employees, assets, sales, benefit],
      ),
    },
  ],
  footnotes: [],
};
