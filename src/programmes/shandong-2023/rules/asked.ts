import type { Rule } from '../../../model/rule';
import { checklistLine } from '../../building-blocks/rules/checklist-line';
import { consortium } from '../workbook/identity';
import { statedRule } from './rule-record';
import { incidentsDeduction } from '../../building-blocks/rules/incidents-deduction';

/** What only a person can say: of the plan, of one consortium, and of what the province knows. */
export const askedRules: Rule[] = [
  statedRule('R-SD-01a', {
    title: '建设规划盖章和电子版',
    quote: '建设规划纸质版（一式1份，加盖单位公章）、电子版',
    scope: 'package',
    stage: 'submit',
    check: checklistLine('建设规划纸质版（一式1份）是否已加盖单位公章，电子版是否已一并备齐？', 'error'),
  }),
  statedRule('R-SD-06', {
    title: '成员单位构成',
    quote:
      '涵盖驻地中职、高职（含职教本科）、普通本科高校和相关科研机构，规模以上企业全面参与，中小微企业广泛覆盖，可视需邀请区域外职业院校、本科高校参加',
    stage: 'submit',
    check: checklistLine(
      '联合体是否涵盖驻地中职、高职（含职教本科）、普通本科高校和相关科研机构，规模以上企业全面参与，中小微企业广泛覆盖？',
      'warning',
    ),
  }),
  statedRule('R-SD-07', {
    title: '理事会、章程和建设方案',
    quote:
      '成立政府、企业、学校、科研机构等多方参与的理事会，制定联合体章程，拟定发展规划和建设方案，明确组织架构、运行机制、任务分工和各单位责任、权利与义务等。',
    scope: 'package',
    stage: 'submit',
    onlyWhenFilled: consortium.key,
    check: checklistLine(
      '是否已成立多方参与的理事会，制定联合体章程，拟定发展规划和建设方案，明确组织架构、运行机制、任务分工和各单位责任、权利与义务？',
      'warning',
    ),
  }),
  statedRule('R-SD-08', {
    title: '教学指导委员会',
    quote: '各类主体联合成立教学指导委员会',
    scope: 'package',
    stage: 'submit',
    onlyWhenFilled: consortium.key,
    check: checklistLine('各类主体是否已联合成立教学指导委员会？', 'hint'),
  }),
  statedRule('R-SD-09', {
    title: '定期发布报告',
    quote: '联合体要定期发布报告，接受社会监督。',
    scope: 'package',
    stage: 'submit',
    onlyWhenFilled: consortium.key,
    check: checklistLine('联合体是否定期发布报告，接受社会监督？', 'hint'),
  }),
  statedRule('R-SD-10', {
    title: '纳入目标考核',
    quote: '各地要将联合体建设情况纳入职业教育工作目标考核体系。',
    scope: 'package',
    stage: 'submit',
    check: checklistLine('是否已将联合体建设情况纳入职业教育工作目标考核体系？', 'warning'),
  }),
  statedRule('R-SD-12', incidentsDeduction),
];
