import { FIRST_ROW as ROW } from '../build-filing';
import type { PlainRow, PlainValues } from '../build-filing';
import { withRow as withRowOf } from './clean-application';
import { examples } from '../applications/failing-example';

function withRow(position: number, changed: PlainRow): PlainValues {
  return withRowOf('materials', position, changed);
}

/** 支撑材料目录 and 观测点对照表. */
export const materialExamples = examples([
  [
    'R-LYG-05',
    'a hundred and one pages',
    withRow(14, { pageTo: 101 }),
    'materials.pageFrom#5',
    ['「支撑材料目录」：支撑材料页数为101，不应超过100。请核对。'],
  ],
  [
    'R-LYG-05',
    'a hundred and two pages, two of them the index',
    {
      materials: [
        { number: '00', title: '支撑材料目录（示例）', pageFrom: 1, pageTo: 2, points: [] },
        { number: '01', title: '示例章程', pageFrom: 3, pageTo: 102, points: ['2.1'] },
      ],
    },
    'materials.pageFrom#5',
    [
      '「支撑材料目录」：支撑材料页数为102，超过100；不计“支撑材料目录（示例）”为100。通知未说明这些页是否计入，建议压缩或向主办单位核实。',
    ],
  ],
  [
    'R-LYG-05',
    'a hundred and one pages besides the index',
    {
      materials: [
        { number: '00', title: '目录', pageFrom: 1, pageTo: 2, points: [] },
        { number: '01', title: '参与企业目录（示例）', pageFrom: 3, pageTo: 103, points: ['3.1'] },
      ],
    },
    'materials.pageFrom#5',
    ['「支撑材料目录」：支撑材料页数为103，不应超过100。请核对。'],
  ],
  [
    'R-LYG-11a',
    'no index',
    { materials: [] },
    'materials.title',
    ['「支撑材料目录」还没有填写任何一行。请逐行填写“材料名称”。'],
  ],
  [
    'R-LYG-11a',
    'a piece without pages',
    withRow(2, { pageFrom: null, pageTo: null }),
    'materials.pageFrom#6',
    [
      '「支撑材料目录」有2处未填：第6行“产业园区工作考核办法和职业教育工作目标考核文件（示例）”的“起始页”、“结束页”。请补填，确实没有的填“无”，数字填“0”。',
    ],
  ],
  [
    'R-LYG-64',
    'pages the wrong way round',
    withRow(2, { pageFrom: 8, pageTo: 4 }),
    'materials.pageFrom#6',
    [
      `「支撑材料目录」第${ROW + 1}行“产业园区工作考核办法和职业教育工作目标考核文件（示例）”的“起始页”为8页，应不大于“结束页”的4页。请核对。（依表内关系推定）`,
    ],
  ],
  [
    'R-LYG-65',
    'pages left out, one and several',
    withRow(2, { pageFrom: 5, pageTo: 6 }),
    'materials.pageFrom#6',
    [
      `「支撑材料目录」第${ROW + 1}行“产业园区工作考核办法和职业教育工作目标考核文件（示例）”的“起始页”填的是“5页”，前面缺第4页。页码应连续，请核对起止页或补列材料。（依表内关系推定）`,
      `「支撑材料目录」第${ROW + 2}行“部门协调联动机制文件（示例）”的“起始页”填的是“9页”，前面缺第7—8页。页码应连续，请核对起止页或补列材料。（依表内关系推定）`,
    ],
  ],
  [
    'R-LYG-66',
    'pages of two pieces',
    withRow(2, { pageTo: 10 }),
    'materials.pageFrom#7',
    [
      `「支撑材料目录」第${ROW + 2}行“部门协调联动机制文件（示例）”的“起始页”填的是“9页”，第9—10页与第${ROW + 1}行“产业园区工作考核办法和职业教育工作目标考核文件（示例）”重复。同一页只归一份材料，请核对起止页。（依表内关系推定）`,
    ],
  ],
  [
    'R-LYG-67',
    'a number twice',
    withRow(2, { number: '01' }),
    'materials.number#5',
    [
      `“01”重复填写：「支撑材料目录」第${ROW}行、「支撑材料目录」第${ROW + 1}行。同一内容只填一次，请核对。（依表内关系推定）`,
    ],
  ],
  [
    'R-LYG-68',
    'points that do not exist',
    withRow(3, { points: ['1.3', '9.9', '观测点２.５', '章程'] }),
    'materials.points#7',
    [
      `「支撑材料目录」第${ROW + 2}行“部门协调联动机制文件（示例）”的“对应观测点”填的是“1.3、9.9、观测点２.５、章程”，其中“9.9”不是观测点编号。最接近的编号有4.7、4.6、5.5，请核对。（依表内关系推定）`,
      `「支撑材料目录」第${ROW + 2}行“部门协调联动机制文件（示例）”的“对应观测点”填的是“1.3、9.9、观测点２.５、章程”，其中“观测点２.５”不是观测点编号。最接近的编号有2.4、2.3、4.5，请核对。（依表内关系推定）`,
      `「支撑材料目录」第${ROW + 2}行“部门协调联动机制文件（示例）”的“对应观测点”填的是“1.3、9.9、观测点２.５、章程”，其中“章程”不是观测点编号。请填观测点编号，如1.1；扣分项填“其他”。（依表内关系推定）`,
    ],
  ],
  [
    'R-LYG-69',
    'a number the index does not have',
    { 'points.p1_1.materials': ['材料1', '15'] },
    'points.p1_1.materials',
    [
      '「观测点对照表」的“1.1 材料编号”填的是“材料1、15”，其中“15”不在「支撑材料目录」的编号之中。请核对编号，或在目录中补列。（依表内关系推定）',
    ],
  ],
  [
    'R-LYG-69',
    'pages of another piece',
    { 'points.p1_1.pages': '2—3、第5页至第6页' },
    'points.p1_1.pages',
    [
      '「观测点对照表」的“1.1 页码”填的是“2—3、第5页至第6页”，其中第5—6页不在所列材料的页码（第1—3页）之内。请核对材料编号和页码。（依表内关系推定）',
    ],
  ],
  [
    'R-LYG-70',
    'a long text beside a point',
    { 'points.p6_1.foundation': '特'.repeat(101) },
    'points.p6_1.foundation',
    ['「观测点对照表」的“6.1 已有基础”共101字，超出100字，打印时可能显示不全。请精简。（依表内关系推定）'],
  ],
]);
