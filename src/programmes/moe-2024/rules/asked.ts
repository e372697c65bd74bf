import type { Rule, RuleId } from '../../../model/rule';
import type { Severity } from '../../../model/rule-terms';
import { checklistLine } from '../../building-blocks/rules/checklist-line';
import { inferredRule, statedRule } from './rule-record';

/** What the notice wants to see and only a person can confirm. */
function asked(id: RuleId, title: string, quote: string, question: string, severity: Severity): Rule {
  return statedRule(id, {
    title,
    quote,
    scope: 'package',
    stage: 'submit',
    check: checklistLine(question, severity),
  });
}

/** 二、建设内容 and 四、加强保障 of the notice. */
export const askedRules: Rule[] = [
  asked(
    'R-N24-02',
    '三项需求清单',
    '梳理核心产品清单、技术需求清单、人才需求清单',
    '是否已梳理核心产品清单、技术需求清单、人才需求清单？',
    'warning',
  ),
  asked(
    'R-N24-03',
    '三项专业清单',
    '确定联合体重点建设专业清单、改造升级专业清单、限制撤销专业清单',
    '是否已确定重点建设专业清单、改造升级专业清单、限制撤销专业清单？',
    'warning',
  ),
  asked(
    'R-N24-04',
    '按岗位比例接收实习实训',
    '联合体内企业按一定岗位比例接收职业学校学生开展实习实训',
    '联合体内企业是否按一定岗位比例接收职业学校学生开展实习实训？',
    'hint',
  ),
  asked(
    'R-N24-05',
    '六方面激励政策',
    '明确金融、财政、税费、土地、信用、就业等激励政策的细化措施',
    '市级政府出台的政策包是否明确了金融、财政、税费、土地、信用、就业等激励政策的细化措施？',
    'warning',
  ),
  asked(
    'R-N24-06',
    '专项经费',
    '各地教育行政部门要推动市级政府、企业、学校安排市域产教联合体专项经费，加大财政经费支持力度',
    '市级政府、企业、学校是否安排了市域产教联合体专项经费？',
    'warning',
  ),
  asked(
    'R-N24-07',
    '市委市政府专题研究',
    '推动市委市政府专题研究市域产教联合体工作',
    '市委市政府是否专题研究了市域产教联合体工作？',
    'hint',
  ),
  inferredRule('R-STD-27', {
    title: '与推荐书数据一致',
    quote: '市域产教联合体内企业设立学徒岗位占岗位总量的比例（%）',
    scope: 'package',
    stage: 'submit',
    check: checklistLine(
      '与推荐书相同的数据（如共建专业数、学徒岗位比例、就业率），同一年度是否一致？',
      'warning',
    ),
  }),
];
