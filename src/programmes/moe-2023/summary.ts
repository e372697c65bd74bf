import type { Form } from '../../model/form';
import { ownField } from '../field-record';
import { entryCell, printedCell } from '../grid-cells';

const text = { kind: 'text', maxLength: null } as const;

const unit = ownField({ key: 'summary.unit', label: '填表单位（盖章）：', type: text });
const contact = ownField({ key: 'summary.contact', label: '联系人：', type: text });
const telephone = ownField({
  key: 'summary.telephone',
  label: '联系电话：',
  type: { kind: 'telephone', mobile: false },
});

const number = ownField({
  key: 'summary.consortia.number',
  label: '序号',
  type: { kind: 'integer', unit: '' },
});
const consortium = ownField({ key: 'summary.consortia.consortium', label: '联合体名称', type: text });
const parkName = ownField({ key: 'summary.consortia.parkName', label: '园区名称', type: text });
const parkIndustry = ownField({ key: 'summary.consortia.parkIndustry', label: '主导产业', type: text });
const schoolName = ownField({ key: 'summary.consortia.schoolName', label: '学校名称', type: text });
const schoolLevel = ownField({
  key: 'summary.consortia.schoolLevel',
  label: '教育层次',
  type: {
    kind: 'option',
    options: ['中职', '高职专科', '高职本科'].map((value) => ({ value, countsAs: null })),
    open: true,
  },
});
const enterpriseName = ownField({ key: 'summary.consortia.enterpriseName', label: '企业名称', type: text });
const contactName = ownField({ key: 'summary.consortia.contactName', label: '姓名', type: text });
const contactPost = ownField({ key: 'summary.consortia.contactPost', label: '职务', type: text });
const contactMobile = ownField({
  key: 'summary.consortia.contactMobile',
  label: '手机号码',
  type: { kind: 'telephone', mobile: true },
});

const PARK = '依托园区';
const SCHOOL = '牵头学校';
const ENTERPRISE = '牵头企业';
const CONTACT = '联系人';
const TITLE = '推荐名单汇总表（参考格式，非通知原表）';

/** 附件3 is named by the notice, and its text is not at hand: this table is ours and says so in its title. */
export const summary: Form = {
  id: 'summary',
  title: TITLE,
  basis: 'inferred',
  sections: [
    {
      key: 'summary',
      number: null,
      title: TITLE,
      sheets: [
        {
          key: 'summary',
          name: '推荐名单汇总表',
          heading: TITLE,
          orientation: 'landscape',
          blocks: [
            {
              kind: 'fieldGrid',
              key: 'summary.heading',
              columnWidths: [20, 50, 12, 30, 14, 34],
              rows: [
                {
                  key: 'summary.heading',
                  cells: [unit, contact, telephone].flatMap(({ key, label }) => [
                    printedCell(label),
                    entryCell(key),
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
              heading: '说明（非通知原文）',
              paragraphs: [
                '通知提到推荐名单汇总表（附件3），但未见其格式。本表供整理推荐名单参考，报送时以主管部门下发的表格为准。',
                '园区、学校和企业名称填全称，与推荐书封面一致。',
              ],
            },
            {
              kind: 'repeatingTable',
              key: 'summary.consortia',
              title: '推荐名单汇总表',
              note: '（参考格式，非通知原表）',
              columns: [
                { field: number, width: 6, group: null },
                { field: consortium, width: 24, group: null },
                { field: parkName, width: 22, group: PARK },
                { field: parkIndustry, width: 18, group: PARK },
                { field: schoolName, width: 20, group: SCHOOL },
                { field: schoolLevel, width: 10, group: SCHOOL },
                { field: enterpriseName, width: 22, group: ENTERPRISE },
                { field: contactName, width: 12, group: CONTACT },
                { field: contactPost, width: 14, group: CONTACT },
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
