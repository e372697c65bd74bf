import type { FieldKey } from '../../model/keys';
import type { Evidence } from '../../model/programme';
import { planColumns } from './plan';
import type { z } from 'zod';

type Entry = z.infer<typeof Evidence>;

const PARTIES: FieldKey[] = [planColumns.enterprises.key, planColumns.schools.key];
const FORM: FieldKey = planColumns.foundingForm.key;

/** Columns of the plan give a part of what the point asks for; the rest is for material to show. */
function partlyPlanned(point: string, fields: FieldKey[], material: string): Entry {
  return { point, strength: 'B', fields, texts: [], material };
}

/** Nothing in the plan speaks for the point but, perhaps, a text. */
function shownByMaterial(point: string, material: string, texts: FieldKey[] = []): Entry {
  return { point, strength: 'C', fields: [], texts, material };
}

/** Which columns of the plan speak for which point. The notice does not say so; this reading is ours. */
export const evidence: Entry[] = [
  partlyPlanned(
    '1.1',
    [planColumns.hostPark.key, planColumns.industries.key, ...PARTIES],
    '园区总产值及位次证明',
  ),
  shownByMaterial('1.2', '考核文件'),
  shownByMaterial('1.3', '部门协调联动机制文件'),
  shownByMaterial('1.4', '经费和政策文件'),
  partlyPlanned('2.1', [...PARTIES, FORM], '理事会（董事会）成立文件和组成名单'),
  shownByMaterial('2.2', '治理模式和运行机制文件', [FORM]),
  shownByMaterial('2.3', '章程和各项制度'),
  shownByMaterial('2.4', '议事规则、会议纪要和工作记录'),
  shownByMaterial('3.1', '共商培养方案、联合培养和学徒制材料'),
  shownByMaterial('3.2', '龙头企业参与专业规划、教材课程开发等的材料'),
  partlyPlanned('3.3', [planColumns.practiceCentre.key], '共建产教融合实训基地和产业学院的材料'),
  shownByMaterial('3.4', '聘请企业人员到校工作的材料'),
  shownByMaterial('3.5', '联合制订方案和人员互兼的材料'),
  shownByMaterial('4.1', '人才供需信息平台和专业动态调整材料'),
  shownByMaterial('4.2', '校企协作育人材料'),
  shownByMaterial('4.3', '引入新方法、新技术、新工艺、新标准的材料'),
  shownByMaterial('4.4', '学徒、实习和教师实践岗位材料'),
  shownByMaterial('4.5', '分段培养或贯通培养材料'),
  partlyPlanned('5.1', [planColumns.platform.key], '协同攻关和技术服务材料'),
  shownByMaterial('5.2', '成果转化、专利和获奖材料'),
  shownByMaterial('5.3', '培训规划和培训记录'),
  shownByMaterial('5.4', '服务国家和区域重大发展战略的材料'),
  shownByMaterial('6.1', '服务区域经济社会发展的成绩材料'),
  shownByMaterial('6.2', '制度和机制创新材料'),
  shownByMaterial('6.3', '社会影响力材料'),
  { point: null, strength: 'A', fields: ['identity.noIncidents'], texts: [], material: null },
];
