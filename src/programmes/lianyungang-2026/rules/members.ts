import type { Rule, RuleCheckOf } from '../../../model/rule';
import type { Severity } from '../../../model/rule-terms';
import { checklistLine } from '../../building-blocks/rules/checklist-line';
import { inferredRule, statedRule } from './rule-record';

type Demand = RuleCheckOf<'count'>['demands'][number];

const SCHOOLS = { kind: 'rows', name: 'members.schools.name' } as const;
const OTHERS = { kind: 'rows', name: 'members.others.name' } as const;

/** At least one row, where `column` holds one of these options if any are named. */
function atLeastOne(
  label: string,
  rows: { kind: 'rows'; name: string },
  severity: Severity,
  where: { column: string; among: string[] } | null = null,
): Demand {
  return {
    of: { ...rows, where },
    label,
    bound: { kind: 'atLeast', limit: 1 },
    severity,
    sentence: null,
  };
}

function schoolsOf(label: string, levels: string[]): Demand {
  return atLeastOne(label, SCHOOLS, 'warning', { column: 'members.schools.level', among: levels });
}

function othersOf(label: string, category: string): Demand {
  return atLeastOne(label, OTHERS, 'hint', {
    column: 'members.others.category',
    among: [category],
  });
}

/** Who is in the consortium, as 二、条件要求 and part 2 of the form ask it. */
export const memberRules: Rule[] = [
  statedRule('R-LYG-15', {
    title: '成员学校层次',
    quote: '联合体职业教育资源富集，涵盖中职、高职（含职教本科）学校，吸纳普通本科学校、科研院所等作为成员',
    stage: 'check',
    check: {
      kind: 'count',
      demands: [
        schoolsOf('中职学校数', ['中职']),
        schoolsOf('高职（含职教本科）学校数', ['高职专科', '高职本科']),
        schoolsOf('普通本科学校数', ['普通本科']),
        othersOf('科研机构数', '科研机构'),
      ],
    },
  }),
  statedRule('R-LYG-16', {
    title: '多方参与',
    quote: '成立政府、企业、职业学校、科研机构等多方参与的理事会（董事会）',
    stage: 'check',
    check: {
      kind: 'count',
      demands: [
        atLeastOne('成员企业数', { kind: 'rows', name: 'members.enterprises.name' }, 'hint'),
        atLeastOne('成员学校数', SCHOOLS, 'hint'),
        othersOf('政府部门数', '政府部门'),
        othersOf('科研机构数', '科研机构'),
      ],
    },
  }),
  statedRule('R-LYG-28', {
    title: '相关专业个数',
    quote: '联合体相关专业（填写5个以内）',
    stage: 'fill',
    check: {
      kind: 'count',
      demands: [
        {
          of: { kind: 'items', field: 'members.schools.majors' },
          label: '联合体相关专业个数',
          bound: { kind: 'atMost', limit: 5 },
          severity: 'error',
          sentence: null,
        },
      ],
    },
  }),
  statedRule('R-LYG-29', {
    title: '成员企业填全',
    quote: '（不够可加行，所有企业均填写）',
    stage: 'submit',
    check: checklistLine('联合体内所有企业是否均已填入成员企业表？', 'warning'),
  }),
  statedRule('R-LYG-30', {
    title: '成员学校填全',
    quote: '（不够可加行，所有学校均填写）',
    stage: 'submit',
    check: checklistLine('联合体内所有学校是否均已填入成员学校表？', 'warning'),
  }),
  inferredRule('R-LYG-41', {
    title: '相关专业学生数',
    quote: '学生总人数 联合体产业相关专业学生数',
    stage: 'fill',
    check: {
      kind: 'comparison',
      pairs: {
        kind: 'columns',
        left: 'members.schools.relatedStudents',
        right: 'members.schools.students',
      },
      operator: '<=',
      outcomes: [{ when: 'violated', severity: 'error', sentence: null }],
    },
  }),
  inferredRule('R-LYG-47', {
    title: '成员单位重复',
    quote: '联合体其他单位情况',
    stage: 'check',
    check: {
      kind: 'uniqueness',
      fields: ['members.enterprises.name', 'members.schools.name', 'members.others.name'],
      normalisation: 'unitName',
      outcomes: [{ when: 'duplicate', severity: 'warning', sentence: null }],
    },
  }),
];
