import { statedField } from '../../field-record';

const text = { kind: 'text', maxLength: null } as const;
const persons = { kind: 'integer', unit: '人' } as const;
const tenThousandYuan = { kind: 'decimal', unit: '万元', decimals: 2 } as const;

export const name = statedField('M1.1', { key: 'overview.name', label: '联合体名称', type: text });
export const founded = statedField('M1.2', {
  key: 'overview.founded',
  label: '（拟）成立时间',
  type: { kind: 'date', precision: 'month' },
  note: '填到月即可；尚未成立的填拟成立的年月，如2023年6月。',
});
export const head = statedField('M1.3', {
  key: 'overview.head',
  label: '联合体负责人',
  type: text,
  note: '联合体负责人指所在产业园区管委会负责同志。',
});
export const headPost = statedField('M1.4', {
  key: 'overview.headPost',
  label: '职务及联系方式',
  type: text,
});
export const secretariatUnit = statedField('M1.5', {
  key: 'overview.secretariat.unit',
  label: '秘书处所在单位',
  type: text,
});
export const secretariatHead = statedField('M1.6', {
  key: 'overview.secretariat.head',
  label: '秘书处负责人',
  type: text,
});
export const secretariatArea = statedField('M1.7', {
  key: 'overview.secretariat.area',
  label: '固定办公面积',
  type: { kind: 'decimal', unit: '㎡', decimals: 2 },
});
export const secretariatTelephone = statedField('M1.8', {
  key: 'overview.secretariat.telephone',
  label: '联系电话',
  type: { kind: 'telephone', mobile: false },
});
export const staffTotal = statedField('M1.9', {
  key: 'overview.staff.total',
  label: '人员总数',
  type: persons,
});
export const staffFullTime = statedField('M1.10', {
  key: 'overview.staff.fullTime',
  label: '专职人数',
  type: persons,
});
export const staffPartTime = statedField('M1.11', {
  key: 'overview.staff.partTime',
  label: '兼职人数',
  type: persons,
});
export const staffNames = statedField('M1.12', {
  key: 'overview.staff.names',
  label: '人员姓名',
  type: { kind: 'list', maxItems: null },
  note: '姓名之间用顿号隔开。',
});
export const budgetTotal = statedField('M1.13', {
  key: 'overview.budget.total',
  label: '拟投入运行经费总额（万元）',
  type: tenThousandYuan,
  years: [2023, 2024, 2025],
});
export const budgetLead = statedField('M1.14', {
  key: 'overview.budget.lead',
  label: '牵头单位负担',
  type: tenThousandYuan,
  years: [2023],
});
export const budgetGovernment = statedField('M1.15', {
  key: 'overview.budget.government',
  label: '政府核拨',
  type: tenThousandYuan,
  years: [2023],
});
export const budgetOtherMembers = statedField('M1.16', {
  key: 'overview.budget.otherMembers',
  label: '其他成员负担',
  type: tenThousandYuan,
  years: [2023],
});
export const budgetOtherSources = statedField('M1.17', {
  key: 'overview.budget.otherSources',
  label: '其他途径',
  type: tenThousandYuan,
  years: [2023],
});
export const parkOutput = statedField('M1.18', {
  key: 'overview.park.output',
  label: '2022年产业园区总产值（亿元）',
  type: { kind: 'decimal', unit: '亿元', decimals: 4 },
  years: [2022],
  note: '单位是亿元，其余金额的单位是万元。',
});
export const parkIndustry = statedField('M1.19', {
  key: 'overview.park.industry',
  label: '产业园区主导产业情况',
  type: { kind: 'text', maxLength: 200 },
});
export const policy = statedField('M1.20', {
  key: 'overview.policy',
  label: '联合体所在地制定支持职业教育政策及落实情况',
  type: { kind: 'text', maxLength: 500 },
});
