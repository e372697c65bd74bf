import type { FieldReference } from '../../../model/field';
import type { Rule, RuleCheckOf, RuleId } from '../../../model/rule';
import { at } from '../../field-reference';
import { ENTERPRISE_KINDS, KEY_AREAS, PARK_LEVELS, SCHOOL_STANDINGS } from '../form/answers/basic';
import { MEASURED_YEAR } from '../years';
import { inferredRule, statedRule } from './rule-record';

type Measure = RuleCheckOf<'threshold'>['measure'];
type Operator = Extract<Measure, { kind: 'number' }>['operator'];

const YES: Measure = { kind: 'answer', among: ['是'] };

function oneOf(...among: string[]): Measure {
  return { kind: 'answer', among };
}

function figure(operator: Operator, value: string): Measure {
  return { kind: 'number', operator, value };
}

/** 达标, 未达标 or 无数据 at one cell. */
function measured(reference: FieldReference, measure: Measure): RuleCheckOf<'threshold'> {
  return { kind: 'threshold', of: 'standard', reference, measure, sentence: null };
}

/** A measure the standard states itself. */
function threshold(
  id: RuleId,
  title: string,
  quote: string,
  reference: FieldReference,
  measure: Measure,
): Rule {
  return statedRule(id, { title, quote, stage: 'check', check: measured(reference, measure) });
}

const [NATIONAL = '', PROVINCIAL = ''] = PARK_LEVELS;
const BOARD = '成立政府、企业、学校、科研机构等多方参与的理事会（董事会）';
const SCHOOLS = '学校涵盖中职、高职（含职教本科）';
const SYSTEMS = '人员聘用及评价体系、绩效考核体系、运营质量保障体系是否建立';

/** What the standard measures, figure by figure; the year is the last one a self-check asks for. */
export const thresholdRules: Rule[] = [
  threshold(
    'R-STD-01',
    '占全市相应产业产值的比重',
    '列入重点产业，占全市相应产业产值的比重高于30%',
    at('park.keyIndustry.share', MEASURED_YEAR),
    figure('>', '30'),
  ),
  threshold(
    'R-STD-02',
    '列入市域重点产业目录',
    '列入市域重点产业目录，占全市相应产业产值的比重（%）',
    at('park.keyIndustry.listed'),
    YES,
  ),
  threshold(
    'R-STD-03',
    '牵头企业类型',
    '是否为行业龙头企业、专精特新“小巨人”企业或省级及以上产教融合型企业',
    at('leadEnterprise.kind'),
    oneOf(...ENTERPRISE_KINDS),
  ),
  threshold(
    'R-STD-04',
    '牵头企业三年总投入',
    '近3年内累计投入100万元以上',
    at('leadEnterprise.investment'),
    figure('>=', '100'),
  ),
  threshold(
    'R-STD-05',
    '提取职工教育经费比例',
    '按照不少于职工工资总额2.5%提取职工教育经费，安排一定比例用于技能人才培训',
    at('leadEnterprise.training.fundRate', MEASURED_YEAR),
    figure('>=', '2.5'),
  ),
  inferredRule('R-STD-06', {
    title: '用于技能人才培训的比例',
    quote: '安排一定比例用于技能人才培训',
    stage: 'check',
    check: measured(at('leadEnterprise.training.skilledShare', MEASURED_YEAR), figure('>', '0')),
  }),
  threshold(
    'R-STD-07',
    '产业园区等级',
    '产业园区等级：国家级、省级',
    at('park.level'),
    oneOf(NATIONAL, PROVINCIAL),
  ),
  threshold(
    'R-STD-08',
    '位于重点区域',
    '位于国家级新区、经济开发区、高新技术产业园区、临空经济区等重点区域',
    at('park.area'),
    oneOf(...KEY_AREAS),
  ),
  threshold(
    'R-STD-09',
    '牵头学校水平',
    '是否为国家级、省级高水平职业学校或专业群建设单位，或本科层次职业学校',
    at('leadSchool.standing'),
    oneOf(...SCHOOL_STANDINGS),
  ),
  threshold('R-STD-10', '多方参与的理事会', BOARD, at('governance.board'), YES),
  threshold('R-STD-10a', '涵盖中职学校', SCHOOLS, at('governance.schools.secondary'), YES),
  threshold('R-STD-10b', '涵盖高职（含职教本科）学校', SCHOOLS, at('governance.schools.college'), YES),
  threshold('R-STD-10c', '涵盖普通本科学校', SCHOOLS, at('governance.schools.university'), YES),
  threshold(
    'R-STD-11',
    '纳入产业园区考核',
    '市域产教联合体建设情况是否纳入产业园区工作考核指标',
    at('governance.assessment.park'),
    YES,
  ),
  threshold(
    'R-STD-11a',
    '纳入区域职业教育考核',
    '市域产教联合体建设情况是否纳入区域职业教育工作目标考核体系',
    at('governance.assessment.region'),
    YES,
  ),
  threshold('R-STD-12', '决策机制', '是否建立决策机制', at('governance.decisions'), YES),
  threshold('R-STD-12a', '议事规则', '是否出台议事规则', at('governance.procedure'), YES),
  threshold('R-STD-12b', '各主体工作职责', '是否明确各主体工作职责', at('governance.duties'), YES),
  threshold('R-STD-12c', '章程', '《市域产教联合体章程》是否完备', at('governance.charter'), YES),
  threshold('R-STD-12d', '运营管理制度', '运营管理制度是否建立', at('governance.operation'), YES),
  threshold('R-STD-12e', '人员聘用及评价体系', SYSTEMS, at('governance.systems.staffing'), YES),
  threshold('R-STD-12f', '绩效考核体系', SYSTEMS, at('governance.systems.performance'), YES),
  threshold('R-STD-12g', '运营质量保障体系', SYSTEMS, at('governance.systems.quality'), YES),
  threshold(
    'R-STD-15',
    '园区生产总值增速',
    '产业园区生产总值增速超全市平均水平',
    at('park.growth', MEASURED_YEAR),
    YES,
  ),
  statedRule('R-STD-16', {
    title: '三项就业率逐年提高',
    quote: '毕业生就业率、就业对口率和本地就业率提高',
    stage: 'check',
    check: {
      kind: 'trend',
      fields: ['outcomes.employmentRate', 'employment.matchingRate', 'employment.localRate'],
      demand: 'rising',
      finds: { kind: 'measure' },
    },
  }),
];
