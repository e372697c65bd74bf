import type { FormSection } from '../../../model/form';
import { coverSection } from '../../building-blocks/cover-section';
import { statedField } from '../../field-record';

const text = { kind: 'text', maxLength: null } as const;

const consortium = statedField('MC.1', { key: 'cover.consortium', label: '联合体名称', type: text });
const province = statedField('MC.2', { key: 'cover.province', label: '推荐省份', type: text });
const hostPark = statedField('MC.3', {
  key: 'cover.hostPark',
  label: '依托园区',
  type: text,
  note: '填写产业园区（管委会）全称，与公章一致。',
});
const leadSchool = statedField('MC.4', {
  key: 'cover.leadSchool',
  label: '牵头学校',
  type: text,
  note: '填写全称，与公章一致。',
});
const leadEnterprise = statedField('MC.5', {
  key: 'cover.leadEnterprise',
  label: '牵头企业',
  type: text,
  note: '填写全称，与公章一致。',
});
const date = statedField('MC.6', {
  key: 'cover.date',
  label: '填表日期',
  type: { kind: 'date', precision: 'day' },
});

/** 附件2 封面. */
export const cover: FormSection = coverSection(
  { consortium, region: province, hostPark, leadSchool, leadEnterprise, date },
  '教育部制',
);
