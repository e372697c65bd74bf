import { statedField } from '../../field-record';

const text = { kind: 'text', maxLength: null } as const;
const persons = { kind: 'integer', unit: '人' } as const;
const tenThousandYuan = { kind: 'decimal', unit: '万元', decimals: 2 } as const;

export const name = statedField('L1.1', { key: 'overview.name', label: '联合体名称', type: text });
export const founded = statedField('L1.2', {
  key: 'overview.founded',
  label: '（拟）成立时间',
  type: { kind: 'date', precision: 'month' },
  note: '填到月即可；尚未成立的填拟成立的年月，如2026年6月。',
});
export const head = statedField('L1.3', {
  key: 'overview.head',
  label: '联合体负责人',
  type: text,
  note: '联合体负责人指所在产业园区管委会负责同志。',
});
export const headPost = statedField('L1.4', {
  key: 'overview.headPost',
  label: '职务及联系方式',
  type: text,
});
export const secretariatUnit = statedField('L1.5', {
  key: 'overview.secretariat.unit',
  label: '秘书处所在单位',
  type: text,
});
export const secretariatHead = statedField('L1.6', {
  key: 'overview.secretariat.head',
  label: '秘书处负责人',
  type: text,
});
export const secretariatArea = statedField('L1.7', {
  key: 'overview.secretariat.area',
  label: '固定办公面积',
  type: { kind: 'decimal', unit: '㎡', decimals: 2 },
});
export const secretariatTelephone = statedField('L1.8', {
  key: 'overview.secretariat.telephone',
  label: '联系电话',
  type: { kind: 'telephone', mobile: false },
});
export const staffTotal = statedField('L1.9', {
  key: 'overview.staff.total',
  label: '人员总数',
  type: persons,
});
export const staffFullTime = statedField('L1.10', {
  key: 'overview.staff.fullTime',
  label: '专职人数',
  type: persons,
});
export const staffPartTime = statedField('L1.11', {
  key: 'overview.staff.partTime',
  label: '兼职人数',
  type: persons,
});
export const staffNames = statedField('L1.12', {
  key: 'overview.staff.names',
  label: '人员姓名',
  type: { kind: 'list', maxItems: null },
  note: '姓名之间用顿号隔开。',
});
export const budgetTotal = statedField('L1.13', {
  key: 'overview.budget.total',
  label: '拟投入运行经费总额（万元）',
  type: tenThousandYuan,
  years: [2026, 2027, 2028],
  note: '2027年一栏原表印作2026年；按说明三，承诺数据为2026—2028年。',
});
export const budgetLead = statedField('L1.14', {
  key: 'overview.budget.lead',
  label: '牵头单位负担',
  type: tenThousandYuan,
  years: [2026],
});
export const budgetGovernment = statedField('L1.15', {
  key: 'overview.budget.government',
  label: '政府核拨',
  type: tenThousandYuan,
  years: [2026],
});
export const budgetOtherMembers = statedField('L1.16', {
  key: 'overview.budget.otherMembers',
  label: '其他成员负担',
  type: tenThousandYuan,
  years: [2026],
});
export const budgetOtherSources = statedField('L1.17', {
  key: 'overview.budget.otherSources',
  label: '其他途径',
  type: tenThousandYuan,
  years: [2026],
});
export const parkOutput = statedField('L1.18', {
  key: 'overview.park.output',
  label: '2025年产业园区总产值（亿元）',
  type: { kind: 'decimal', unit: '亿元', decimals: 4 },
  years: [2025],
  note: '单位是亿元，其余金额的单位是万元。',
});
export const parkIndustry = statedField('L1.19', {
  key: 'overview.park.industry',
  label: '产业园区主导产业情况',
  type: { kind: 'text', maxLength: 200 },
});
export const policy = statedField('L1.20', {
  key: 'overview.policy',
  label: '联合体所在地制定支持职业教育政策及落实情况',
  type: { kind: 'text', maxLength: 500 },
});
