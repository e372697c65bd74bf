import type { FormSection } from '../../../model/form';
import { coverSection } from '../../building-blocks/cover-section';
import { statedField } from '../../field-record';

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

/** 附件2 封面. */
export const cover: FormSection = coverSection(
  { consortium, region, hostPark, leadSchool, leadEnterprise, date },
  null,
);
