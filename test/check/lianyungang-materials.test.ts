import { checkFiling } from '../../src/check/check';
import { computeCoverage } from '../../src/coverage/coverage';
import { FilingIndex } from '../../src/filing/filing-index';
import type { Finding } from '../../src/model/finding';
import { FRESH_STATE } from '../../src/model/filing-state';
import { lianyungang2026 as programme } from '../../src/programmes/lianyungang-2026';
import sample from '../../src/programmes/lianyungang-2026/samples/clean.json';
import type { PlainRow, PlainValues } from './build-filing';
import { buildFiling } from './build-filing';

const CLEAN: PlainValues = { ...sample, 'overview.founded': '2026-05' };
/** First row of the table on its sheet, as the test builds it. */
const ROW = 5;

function findingsOf(rule: string, changed: PlainValues): Finding[] {
  const confirmed = changed['confirmed'] !== false;
  const state = { ...FRESH_STATE, confirmations: [{ rule: 'R-LYG-11', confirmed, at: '2026-05-20' }] };
  const filing = buildFiling(programme, { ...CLEAN, ...changed }, { state });
  const coverage = computeCoverage(programme, filing, new FilingIndex(filing));
  const options = { stage: 'submit' as const, coverage, today: null, round: null, series: null };
  return checkFiling(programme, filing, options).findings.filter((finding) => finding.rule === rule);
}

/** The clean index with one of its rows changed. */
function withRow(position: number, changed: PlainRow): PlainValues {
  return {
    materials: (CLEAN['materials'] as PlainRow[]).map((row, index) =>
      index === position - 1 ? { ...row, ...changed } : { ...row },
    ),
  };
}

/** [rule, what is changed in the clean application, everything the rule says]. */
const failing: [string, string, PlainValues, string[]][] = [
  [
    'R-LYG-05',
    'a hundred and one pages',
    withRow(14, { pageTo: 101 }),
    ['「支撑材料目录」：支撑材料页数为101，不应超过100。请核对。'],
  ],
  [
    'R-LYG-11',
    'nobody says that the material is bound',
    { confirmed: false },
    ['「报送清单」未予确认（“否”）：支撑材料是否已设置目录索引，并单独装订成册？'],
  ],
  [
    'R-LYG-11a',
    'no index',
    { materials: [] },
    ['「支撑材料目录」还没有填写任何一行。请逐行填写“材料名称”。'],
  ],
  [
    'R-LYG-11a',
    'a piece without pages',
    withRow(2, { pageFrom: null, pageTo: null }),
    [
      '「支撑材料目录」有2处未填：第6行“产业园区工作考核办法和职业教育工作目标考核文件（示例）”的“起始页”、“结束页”。请补填，确实没有的填“无”，数字填“0”。',
    ],
  ],
  [
    'R-LYG-64',
    'pages the wrong way round',
    withRow(2, { pageFrom: 8, pageTo: 4 }),
    [
      `「支撑材料目录」第${ROW + 1}行“产业园区工作考核办法和职业教育工作目标考核文件（示例）”的“起始页”为8页，应不大于“结束页”的4页。请核对。（依表内关系推定）`,
    ],
  ],
  [
    'R-LYG-65',
    'pages left out, one and several',
    withRow(2, { pageFrom: 5, pageTo: 6 }),
    [
      `「支撑材料目录」第${ROW + 1}行“产业园区工作考核办法和职业教育工作目标考核文件（示例）”的“起始页”填的是“5页”，前面缺第4页。页码应连续，请核对起止页或补列材料。（依表内关系推定）`,
      `「支撑材料目录」第${ROW + 2}行“部门协调联动机制文件（示例）”的“起始页”填的是“9页”，前面缺第7—8页。页码应连续，请核对起止页或补列材料。（依表内关系推定）`,
    ],
  ],
  [
    'R-LYG-66',
    'pages of two pieces',
    withRow(2, { pageTo: 10 }),
    [
      `「支撑材料目录」第${ROW + 2}行“部门协调联动机制文件（示例）”的“起始页”填的是“9页”，第9—10页与第${ROW + 1}行“产业园区工作考核办法和职业教育工作目标考核文件（示例）”重复。同一页只归一份材料，请核对起止页。（依表内关系推定）`,
    ],
  ],
  [
    'R-LYG-67',
    'a number twice',
    withRow(2, { number: '01' }),
    [
      `“01”重复填写：「支撑材料目录」第${ROW}行、「支撑材料目录」第${ROW + 1}行。同一内容只填一次，请核对。（依表内关系推定）`,
    ],
  ],
  [
    'R-LYG-68',
    'points that do not exist',
    withRow(3, { points: ['1.3', '9.9', '观测点２.５', '章程'] }),
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
    [
      '「观测点对照表」的“1.1 材料编号”填的是“材料1、15”，其中“15”不在「支撑材料目录」的编号之中。请核对编号，或在目录中补列。（依表内关系推定）',
    ],
  ],
  [
    'R-LYG-69',
    'pages of another piece',
    { 'points.p1_1.pages': '2—3、第5页至第6页' },
    [
      '「观测点对照表」的“1.1 页码”填的是“2—3、第5页至第6页”，其中第5—6页不在所列材料的页码（第1—3页）之内。请核对材料编号和页码。（依表内关系推定）',
    ],
  ],
  [
    'R-LYG-70',
    'a long text beside a point',
    { 'points.p6_1.foundation': '特'.repeat(101) },
    ['「观测点对照表」的“6.1 已有基础”共101字，超出100字，打印时可能显示不全。请精简。（依表内关系推定）'],
  ],
];

describe('连云港 2026, supporting material and observation points', () => {
  test.each(failing)('%s: %s', (rule, _, changed, sentences) => {
    expect(findingsOf(rule, changed).map(({ message }) => message)).toEqual(sentences);
  });

  test.each([...new Set(failing.map(([rule]) => rule))])(
    '%s has nothing to say of a clean application',
    (rule) => {
      expect(findingsOf(rule, {})).toEqual([]);
    },
  );

  test('material without an index is for another rule to miss', () => {
    expect(findingsOf('R-LYG-69', { materials: [] })).toEqual([]);
  });
});
