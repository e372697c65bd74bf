import type { Field } from '../../../model/field';
import type { FormSection } from '../../../model/form';
import { ownField } from '../../field-record';
import { labelledFields } from '../../building-blocks/labelled-fields';

const text = { kind: 'text', maxLength: null } as const;

/** Who fills it in checks a consortium; who leaves it blank hands in a plan and nothing else. */
export const consortium = ownField({
  key: 'identity.consortium',
  label: '联合体名称',
  type: text,
  note: '与建设规划中的名称一致；只报建设规划的，本表留空。',
});
const city = ownField({ key: 'identity.city', label: '所在市', type: text });
const hostPark = ownField({
  key: 'identity.hostPark',
  label: '所依托的园区',
  type: text,
  note: '与建设规划中的园区一致。',
});
const date = ownField({
  key: 'identity.date',
  label: '自查日期',
  type: { kind: 'date', precision: 'day' },
});
const noIncidents = ownField({
  key: 'identity.noIncidents',
  label: '近3年内在招生、就业、安全等领域未发生过重大违法违规事件、未造成不良社会影响',
  type: { kind: 'confirmation' },
  note: '对应指标7.其他；属实的填“是”。',
});

const FIELDS: Field[] = [consortium, city, hostPark, date, noIncidents];

/** Which consortium checks itself: one workbook holds the check of one (一体一案). */
export const identity: FormSection = {
  key: 'identity',
  number: null,
  title: '自查单位信息',
  sheets: [
    {
      key: 'identity',
      name: '自查单位信息',
      heading: '市域产教联合体自查单位信息',
      orientation: 'portrait',
      blocks: [labelledFields('identity.sheet', [34, 52], FIELDS)],
      footnotes: [],
    },
  ],
};
