import type { FormSheet } from '../../../model/form';
import { ownField, statedField } from '../../field-record';
import { tableTotals } from '../../table-totals';

const CATEGORIES = ['政府部门', '科研机构', '其他组织'];

const text = { kind: 'text', maxLength: null } as const;

const name = statedField('L2O.1', { key: 'members.others.name', label: '单位名称', type: text });
/** Printed as prompts inside 单位名称, where they would stand in the way of the names. */
const category = ownField({
  key: 'members.others.category',
  label: '单位类别',
  type: {
    kind: 'option',
    options: CATEGORIES.map((value) => ({ value, countsAs: null })),
    open: false,
  },
  note: '原表把政府部门、科研机构、其他组织印在单位名称栏内，这里单列一栏。',
});
const nature = statedField('L2O.2', { key: 'members.others.nature', label: '单位性质', type: text });
const headcount = statedField('L2O.3', {
  key: 'members.others.headcount',
  label: '单位总人数',
  type: { kind: 'integer', unit: '人' },
});
const support = statedField('L2O.4', {
  key: 'members.others.support',
  label: '对联合体支持作用',
  type: text,
});
const remarks = statedField('L2O.5', { key: 'members.others.remarks', label: '备注', type: text });

/** 联合体其他单位情况, the third table of 第2部分. */
export const memberOthers: FormSheet = {
  key: 'members.others',
  name: '其他单位',
  heading: '2.联合体成员概况',
  orientation: 'landscape',
  blocks: [
    {
      kind: 'repeatingTable',
      key: 'members.others',
      title: '联合体其他单位情况',
      note: '（不够可加行）',
      columns: [
        { field: name, width: 32, group: null },
        { field: category, width: 12, group: null },
        { field: nature, width: 14, group: null },
        { field: headcount, width: 12, group: null },
        { field: support, width: 42, group: null },
        { field: remarks, width: 18, group: null },
      ],
      nameColumn: name.key,
      printedRows: CATEGORIES.map((value) => [{ column: category.key, text: value }]),
      spareRows: 30,
      totals: tableTotals(
        { key: 'members.others', nameColumn: name.key, countLabel: '单位数', countUnit: '个' },
        [headcount],
      ),
    },
  ],
  footnotes: [],
};
