import type { Field } from '../../../model/field';
import type { FormSection } from '../../../model/form';
import { statedField } from '../../field-record';
import { entryCell, printedCell } from '../../grid-cells';

const consortium = statedField('LC.1', {
  key: 'cover.consortium',
  label: '联合体名称',
  type: { kind: 'text', maxLength: null },
});
const region = statedField('LC.2', {
  key: 'cover.region',
  label: '推荐地区',
  type: { kind: 'text', maxLength: null },
});
const hostPark = statedField('LC.3', {
  key: 'cover.hostPark',
  label: '依托园区',
  type: { kind: 'text', maxLength: null },
  note: '填写产业园区（管委会）全称，与公章一致。',
});
const leadSchool = statedField('LC.4', {
  key: 'cover.leadSchool',
  label: '牵头学校',
  type: { kind: 'text', maxLength: null },
  note: '填写全称，与公章一致。',
});
const leadEnterprise = statedField('LC.5', {
  key: 'cover.leadEnterprise',
  label: '牵头企业',
  type: { kind: 'text', maxLength: null },
  note: '填写全称，与公章一致；由行业协会牵头的填写协会全称。',
});
const date = statedField('LC.6', {
  key: 'cover.date',
  label: '填表日期',
  type: { kind: 'date', precision: 'day' },
});

function coverRow(field: Field, suffix?: string) {
  return {
    key: field.key,
    cells: [printedCell(field.label), entryCell(field.key, suffix === undefined ? {} : { suffix })],
    lines: 1,
  };
}

/** 附件2 封面. Three seals go onto the print beside the three lead units. */
export const cover: FormSection = {
  key: 'cover',
  number: null,
  title: '封面',
  sheets: [
    {
      key: 'cover',
      name: '封面',
      heading: '市域产教联合体推荐书',
      orientation: 'portrait',
      blocks: [
        {
          kind: 'fieldGrid',
          key: 'cover.sheet',
          columnWidths: [16, 52],
          rows: [
            coverRow(consortium),
            coverRow(region),
            coverRow(hostPark, '（公章）'),
            coverRow(leadSchool, '（公章）'),
            coverRow(leadEnterprise, '（公章）'),
            coverRow(date),
          ],
          fields: [consortium, region, hostPark, leadSchool, leadEnterprise, date],
          totals: [],
        },
      ],
      footnotes: [],
    },
  ],
};
