import { asText } from '../build-filing';
import { rowsOf, withRow } from './clean-application';
import { examples } from '../applications/failing-example';

/** 二、成员单位. */
export const memberExamples = examples([
  [
    'R-LYG-15',
    'no 中职 among the schools',
    {
      'members.schools': rowsOf('members.schools').filter(
        ({ level }) => level !== '中职' && level !== '技师学院',
      ),
    },
    'members.schools.level',
    ['「成员学校」：中职学校数为0，至少应为1。请核对或补充。'],
  ],
  [
    'R-LYG-16',
    'no other units',
    { 'members.others': [] },
    'members.others.category',
    [
      '「其他单位」：政府部门数为0，至少应为1。请核对或补充。',
      '「其他单位」：科研机构数为0，至少应为1。请核对或补充。',
    ],
  ],
  [
    'R-LYG-28',
    'six majors',
    withRow('members.schools', 1, { majors: ['一', '二', '三', '四', '五', '六'] }),
    'members.schools.majors#5',
    [
      '「成员学校」第5行“示例职业技术学院”的“联合体相关专业（填写5个以内）”：联合体相关专业个数为6，不应超过5。请核对。',
    ],
  ],
  [
    'R-LYG-40',
    'a figure written as text',
    withRow('members.enterprises', 1, { employees: asText('3200人', '3200') }),
    'members.enterprises.employees#5',
    [
      '「成员企业」第5行“示例重工集团有限公司”的“企业职工总数（人）”填的“3200人”是文本，未计入合计。请改为数字3200。（依表内关系推定）',
    ],
  ],
  [
    'R-LYG-41',
    'more students of the industry than students',
    withRow('members.schools', 1, { students: 10, relatedStudents: 11 }),
    'members.schools.relatedStudents#5',
    [
      '「成员学校」第5行“示例职业技术学院”的“联合体产业相关专业学生数”为11人，应不大于“学生总人数”的10人。请核对。（依表内关系推定）',
    ],
  ],
  [
    'R-LYG-47',
    'a member twice',
    {
      'members.enterprises': [...rowsOf('members.enterprises'), ...rowsOf('members.enterprises').slice(0, 1)],
    },
    'members.enterprises.name#5',
    [
      '“示例重工集团有限公司”重复填写：「成员企业」第5行、「成员企业」第10行。同一内容只填一次，请核对。（依表内关系推定）',
    ],
  ],
  [
    'R-LYG-62',
    'sales in 元',
    withRow('members.enterprises', 1, { sales: 9100000000 }),
    'members.enterprises.sales#5',
    [
      '「成员企业」第5行“示例重工集团有限公司”的“企业销售总额（万元）”为9100000000万元，与同列其他各行（中位数143000.5万元）相差63636倍，可能填错了单位。如第5行“示例重工集团有限公司”的“企业销售总额（万元）”原以元填写，换算后应为910000万元。（依表内关系推定）',
    ],
  ],
]);
