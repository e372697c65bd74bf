import type { Form } from '../../model/form';
import { statedField } from '../field-record';
import { entryCell, printedCell } from '../grid-cells';

const text = { kind: 'text', maxLength: null } as const;

const unit = statedField('A3.0', { key: 'summary.unit', label: '填表单位（盖章）：', type: text });
const contact = statedField('A3.0', { key: 'summary.contact', label: '联系人：', type: text });
const telephone = statedField('A3.0', {
  key: 'summary.telephone',
  label: '联系电话：',
  type: { kind: 'telephone', mobile: false },
});

const number = statedField('A3.1', {
  key: 'summary.consortia.number',
  label: '序号',
  type: { kind: 'integer', unit: '' },
});
const consortium = statedField('A3.2', {
  key: 'summary.consortia.consortium',
  label: '联合体名称',
  type: text,
});
const industries = statedField('A3.3', {
  key: 'summary.consortia.industries',
  label: '主要服务产业',
  type: { kind: 'list', maxItems: 2 },
  note: '产业之间用顿号隔开。',
});
const parkName = statedField('A3.4', {
  key: 'summary.consortia.parkName',
  label: '园区名称',
  type: text,
});
const parkIndustry = statedField('A3.5', {
  key: 'summary.consortia.parkIndustry',
  label: '主导产业',
  type: text,
});
const schoolName = statedField('A3.6', {
  key: 'summary.consortia.schoolName',
  label: '学校名称',
  type: text,
});
const schoolLevel = statedField('A3.7', {
  key: 'summary.consortia.schoolLevel',
  label: '教育层次',
  type: {
    kind: 'option',
    options: ['中职', '高职专科', '高职本科'].map((value) => ({ value, countsAs: null })),
    open: true,
  },
});
const enterpriseName = statedField('A3.8', {
  key: 'summary.consortia.enterpriseName',
  label: '企业名称',
  type: text,
  note: '由行业协会牵头的填写协会全称。',
});
const integrated = statedField('A3.9', {
  key: 'summary.consortia.integrated',
  label: '是否省市级产教融合型企业',
  type: {
    kind: 'option',
    options: [
      { value: '是', countsAs: null },
      { value: '否', countsAs: null },
      { value: '是（省级）', countsAs: '是' },
      { value: '是（市级）', countsAs: '是' },
    ],
    open: true,
  },
});
const contactName = statedField('A3.10', {
  key: 'summary.consortia.contactName',
  label: '姓名',
  type: text,
});
const contactPost = statedField('A3.11', {
  key: 'summary.consortia.contactPost',
  label: '职务',
  type: text,
});
const contactMobile = statedField('A3.12', {
  key: 'summary.consortia.contactMobile',
  label: '手机号码',
  type: { kind: 'telephone', mobile: true },
});

const PARK = '依托园区';
const SCHOOL = '牵头学校';
const ENTERPRISE = '牵头企业';
const CONTACT = '联系人';

/** 附件3. The notes are printed below the table; they stand above it here, so that the table can grow. */
export const summary: Form = {
  id: 'summary',
  title: '市域产教联合体申报汇总表',
  basis: 'stated',
  sections: [
    {
      key: 'summary',
      number: null,
      title: '市域产教联合体申报汇总表',
      sheets: [
        {
          key: 'summary',
          name: '申报汇总表',
          heading: '市域产教联合体申报汇总表',
          orientation: 'landscape',
          blocks: [
            {
              kind: 'fieldGrid',
              key: 'summary.heading',
              columnWidths: [6, 20, 18, 18, 16, 18],
              rows: [
                {
                  key: 'summary.heading',
                  cells: [unit, contact, telephone].flatMap((field) => [
                    printedCell(field.label),
                    entryCell(field.key),
                  ]),
                  lines: 1,
                },
              ],
              fields: [unit, contact, telephone],
              totals: [],
            },
            {
              kind: 'prose',
              key: 'summary.instructions',
              heading: '填表说明：',
              paragraphs: [
                '1.园区名称、学校名称和企业名称请填写全称。',
                '2.联合体主要服务产业不超过2个。',
                '3.教育层次填写中职、高职专科或高职本科。',
              ],
            },
            {
              kind: 'repeatingTable',
              key: 'summary.consortia',
              title: '市域产教联合体申报汇总表',
              note: null,
              columns: [
                { field: number, width: 6, group: null },
                { field: consortium, width: 20, group: null },
                { field: industries, width: 18, group: null },
                { field: parkName, width: 18, group: PARK },
                { field: parkIndustry, width: 16, group: PARK },
                { field: schoolName, width: 18, group: SCHOOL },
                { field: schoolLevel, width: 10, group: SCHOOL },
                { field: enterpriseName, width: 18, group: ENTERPRISE },
                { field: integrated, width: 14, group: ENTERPRISE },
                { field: contactName, width: 10, group: CONTACT },
                { field: contactPost, width: 12, group: CONTACT },
                { field: contactMobile, width: 14, group: CONTACT },
              ],
              nameColumn: consortium.key,
              printedRows: ['1', '2', '3'].map((printed) => [{ column: number.key, text: printed }]),
              spareRows: 30,
              totals: [],
            },
          ],
          footnotes: [],
        },
      ],
    },
  ],
};
