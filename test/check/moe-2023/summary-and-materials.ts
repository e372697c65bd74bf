import { asText } from '../build-filing';
import { examples } from '../applications/failing-example';
import { withRow } from './clean-application';

/** 推荐名单汇总表, 支撑材料目录 and 观测点对照表, all of them ours. */
export const summaryAndMaterialExamples = examples([
  [
    'R-MOE-47',
    'rows that do not begin with 1',
    withRow('summary.consortia', 1, { number: 2 }),
    'summary.consortia.number#5',
    [
      '「推荐名单汇总表」第5行“示例市高端装备产教联合体”的“序号”填的是“2”，序号不连续。这一行的序号应为1。（依表内关系推定）',
    ],
  ],
  [
    'R-MOE-47',
    'a mobile number too short',
    withRow('summary.consortia', 1, { contactMobile: asText('1990000000') }),
    'summary.consortia.contactMobile#5',
    [
      '「推荐名单汇总表」第5行“示例市高端装备产教联合体”的“手机号码”填的是“1990000000”，不是11位手机号码。请填11位手机号码。（依表内关系推定）',
    ],
  ],
  [
    'R-MOE-47',
    'an industry the description does not speak of',
    withRow('summary.consortia', 1, { parkIndustry: '生物医药产业' }),
    'summary.consortia.parkIndustry#5',
    [
      '「推荐名单汇总表」第5行“示例市高端装备产教联合体”的“主导产业”填的是“生物医药产业”，其中“生物医药产业”未见于「联合体概况」的“产业园区主导产业情况”。两处应一致，请核对。（依表内关系推定）',
    ],
  ],
  [
    'R-MOE-09a',
    'no index',
    { materials: [] },
    'materials.title',
    ['「支撑材料目录」还没有填写任何一行。请逐行填写“材料名称”。'],
  ],
  [
    'R-MOE-09a',
    'a piece without pages',
    withRow('materials', 2, { pageFrom: null, pageTo: null }),
    'materials.pageFrom#6',
    [
      '「支撑材料目录」有2处未填：第6行“产业园区工作考核办法和职业教育工作目标考核文件（示例）”的“起始页”、“结束页”。请补填，确实没有的填“无”，数字填“0”。',
    ],
  ],
  [
    'R-MOE-48',
    'pages the wrong way round',
    withRow('materials', 2, { pageFrom: 8, pageTo: 4 }),
    'materials.pageFrom#6',
    [
      '「支撑材料目录」第6行“产业园区工作考核办法和职业教育工作目标考核文件（示例）”的“起始页”为8页，应不大于“结束页”的4页。请核对。（依表内关系推定）',
    ],
  ],
  [
    'R-MOE-49',
    'a page left out',
    withRow('materials', 2, { pageFrom: 5 }),
    'materials.pageFrom#6',
    [
      '「支撑材料目录」第6行“产业园区工作考核办法和职业教育工作目标考核文件（示例）”的“起始页”填的是“5页”，前面缺第4页。页码应连续，请核对起止页或补列材料。（依表内关系推定）',
    ],
  ],
  [
    'R-MOE-50',
    'pages of two pieces',
    withRow('materials', 2, { pageTo: 10 }),
    'materials.pageFrom#7',
    [
      '「支撑材料目录」第7行“部门协调联动机制文件（示例）”的“起始页”填的是“9页”，第9—10页与第6行“产业园区工作考核办法和职业教育工作目标考核文件（示例）”重复。同一页只归一份材料，请核对起止页。（依表内关系推定）',
    ],
  ],
  [
    'R-MOE-51',
    'a number twice',
    withRow('materials', 2, { number: '01' }),
    'materials.number#5',
    [
      '“01”重复填写：「支撑材料目录」第5行、「支撑材料目录」第6行。同一内容只填一次，请核对。（依表内关系推定）',
    ],
  ],
  [
    'R-MOE-52',
    'a point only another notice has',
    withRow('materials', 3, { points: ['1.3', '4.7'] }),
    'materials.points#7',
    [
      '「支撑材料目录」第7行“部门协调联动机制文件（示例）”的“对应观测点”填的是“1.3、4.7”，其中“4.7”不是观测点编号。最接近的编号有4.5、4.4、4.3，请核对。（依表内关系推定）',
    ],
  ],
  [
    'R-MOE-53',
    'a number the index does not have',
    { 'points.p1_1.materials': ['01', '16'] },
    'points.p1_1.materials',
    [
      '「观测点对照表」的“1.1 材料编号”填的是“01、16”，其中“16”不在「支撑材料目录」的编号之中。请核对编号，或在目录中补列。（依表内关系推定）',
    ],
  ],
  [
    'R-MOE-53',
    'pages of another piece',
    { 'points.p1_1.pages': '2-3、5' },
    'points.p1_1.pages',
    [
      '「观测点对照表」的“1.1 页码”填的是“2-3、5”，其中第5页不在所列材料的页码（第1—3页）之内。请核对材料编号和页码。（依表内关系推定）',
    ],
  ],
  [
    'R-MOE-54',
    'a long text beside a point',
    { 'points.p6_1.foundation': '特'.repeat(101) },
    'points.p6_1.foundation',
    ['「观测点对照表」的“6.1 已有基础”共101字，超出100字，打印时可能显示不全。请精简。（依表内关系推定）'],
  ],
]);
