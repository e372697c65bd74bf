import type { Form } from '../../model/form';
import { statedField } from '../field-record';
import { entryCell, printedCell } from '../grid-cells';

const text = { kind: 'text', maxLength: null } as const;
const list = { kind: 'list', maxItems: null } as const;

const bureau = statedField('S0', { key: 'plan.bureau', label: '单位：', type: text });

const name = statedField('S1', {
  key: 'plan.consortia.name',
  label: '名称',
  type: text,
});
const hostPark = statedField('S2', {
  key: 'plan.consortia.hostPark',
  label: '所依托的园区',
  type: text,
});
const industries = statedField('S3', { key: 'plan.consortia.industries', label: '主要产业领域', type: text });
const enterprises = statedField('S4', {
  key: 'plan.consortia.enterprises',
  label: '参与的主要企业',
  type: list,
});
const schools = statedField('S5', {
  key: 'plan.consortia.schools',
  label: '参与的主要院校',
  type: list,
});
const practiceCentre = statedField('S6', {
  key: 'plan.consortia.practiceCentre',
  label: '产教融合实践中心',
  type: text,
});
const platform = statedField('S7', {
  key: 'plan.consortia.platform',
  label: '技术攻关平台/中试基地',
  type: text,
});
const founding = statedField('S8', {
  key: 'plan.consortia.founding',
  label: '拟成立时间',
  type: { kind: 'date', precision: 'month' },
  note: '原表“拟成立时间及形式”为一栏，本表分时间、形式两格填写。',
});
const foundingForm = statedField('S8', {
  key: 'plan.consortia.foundingForm',
  label: '形式',
  type: text,
});

/** Printed over both facts its column asks for. */
const FOUNDING = '拟成立时间及形式';
const TITLE = '市域产教联合体建设规划';

/** The columns of the plan, in the order of the print. */
export const planColumns = {
  name,
  hostPark,
  industries,
  enterprises,
  schools,
  practiceCentre,
  platform,
  founding,
  foundingForm,
};

/** 附件1, filled in and sealed by the education bureau of a city: one row per consortium. */
export const plan: Form = {
  id: 'plan',
  title: TITLE,
  basis: 'stated',
  sections: [
    {
      key: 'plan',
      number: null,
      title: TITLE,
      sheets: [
        {
          key: 'plan',
          name: '建设规划',
          heading: TITLE,
          orientation: 'landscape',
          blocks: [
            {
              kind: 'fieldGrid',
              key: 'plan.heading',
              columnWidths: [8, 46],
              rows: [
                {
                  key: 'plan.heading',
                  cells: [printedCell(bureau.label), entryCell(bureau.key, { suffix: '（盖章）' })],
                  lines: 1,
                },
              ],
              fields: [bureau],
              totals: [],
            },
            {
              kind: 'repeatingTable',
              key: 'plan.consortia',
              title: TITLE,
              note: null,
              columns: [
                { field: name, width: 18, group: null },
                { field: hostPark, width: 18, group: null },
                { field: industries, width: 14, group: null },
                { field: enterprises, width: 22, group: null },
                { field: schools, width: 20, group: null },
                { field: practiceCentre, width: 14, group: null },
                { field: platform, width: 14, group: null },
                { field: founding, width: 11, group: FOUNDING },
                { field: foundingForm, width: 12, group: FOUNDING },
              ],
              nameColumn: name.key,
              printedRows: [],
              spareRows: 20,
              totals: [],
            },
          ],
          footnotes: [],
        },
      ],
    },
  ],
};
