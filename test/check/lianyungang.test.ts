import { checkFiling } from '../../src/check/check';
import { computeCoverage } from '../../src/coverage/coverage';
import { FilingIndex } from '../../src/filing/filing-index';
import type { Finding } from '../../src/model/finding';
import { FRESH_STATE } from '../../src/model/filing-state';
import { lianyungang2026 as programme } from '../../src/programmes/lianyungang-2026';
import sample from '../../src/programmes/lianyungang-2026/samples/clean.json';
import type { PlainRow, PlainValues } from './build-filing';
import { asText, buildFiling } from './build-filing';

/** A clean application; the one date it gives in words is given as a reader would read it. */
const CLEAN: PlainValues = { ...sample, 'overview.founded': '2026-05' };

function findingsOf(rule: string, changed: PlainValues, others: readonly PlainValues[] = []): Finding[] {
  const state = {
    ...FRESH_STATE,
    confirmations: ['R-LYG-29', 'R-LYG-30'].map((confirmed) => ({
      rule: confirmed,
      confirmed: changed['confirmed'] !== false,
      at: '2026-05-20',
    })),
  };
  const filing = buildFiling(programme, { ...CLEAN, ...changed }, { state });
  const round = [filing, ...others.map((other) => buildFiling(programme, { ...CLEAN, ...other }))];
  const coverage = computeCoverage(programme, filing, new FilingIndex(filing));
  const options = { stage: 'submit' as const, coverage, today: '2026-05-20', round, series: null };
  return checkFiling(programme, filing, options).findings.filter((finding) => finding.rule === rule);
}

function rowsOf(table: string): PlainRow[] {
  return (CLEAN[table] as PlainRow[]).map((row) => ({ ...row }));
}

function withFirstRow(table: string, changed: PlainRow): PlainValues {
  return { [table]: rowsOf(table).map((row, index) => (index === 0 ? { ...row, ...changed } : row)) };
}

/** [rule, what is changed in the clean application, what the first finding says]. */
const failing: [string, string, PlainValues, string][] = [
  [
    'R-LYG-02',
    'a lead party is not named',
    { 'cover.leadEnterprise': null },
    '「封面」有1处未填：“牵头企业”。请补填，确实没有的填“无”，数字填“0”。',
  ],
  [
    'R-LYG-12',
    'the head is no one of the park',
    { 'overview.headPost': '示例职业技术学院院长' },
    '「联合体概况」的“职务及联系方式”填的是“示例职业技术学院院长”，未见“管委会”、“管理委员会”、“党工委”、“园区”、“经开区”等字样。请核对。',
  ],
  [
    'R-LYG-15',
    'no 中职 among the schools',
    {
      'members.schools': rowsOf('members.schools').filter(
        ({ level }) => level !== '中职' && level !== '技师学院',
      ),
    },
    '「成员学校」：中职学校数为0，至少应为1。请核对或补充。',
  ],
  [
    'R-LYG-16',
    'no other units',
    { 'members.others': [] },
    '「其他单位」：政府部门数为0，至少应为1。请核对或补充。',
  ],
  [
    'R-LYG-17',
    'the industry is of no named kind',
    { 'overview.park.industry': '以综合贸易为主。' },
    '「联合体概况」的“产业园区主导产业情况”中未见先进制造业、现代服务业或现代农业的表述，请核对是否已写明主导产业门类。',
  ],
  [
    'R-LYG-20',
    'the industry is told at length',
    { 'overview.park.industry': '制造'.repeat(101) },
    '「联合体概况」的“产业园区主导产业情况”共202字（202个字符），超出200字的限制2字。请删减。',
  ],
  [
    'R-LYG-21',
    'the policy is told at length',
    { 'overview.policy': '政策'.repeat(251) },
    '「联合体概况」的“联合体所在地制定支持职业教育政策及落实情况”共502字（502个字符），超出500字的限制2字。请删减。',
  ],
  [
    'R-LYG-28',
    'six majors',
    withFirstRow('members.schools', { majors: ['一', '二', '三', '四', '五', '六'] }),
    '「成员学校」第5行“示例职业技术学院”的“联合体相关专业（填写5个以内）”：联合体相关专业个数为6，不应超过5。请核对。',
  ],
  [
    'R-LYG-29',
    'nobody says that all enterprises are listed',
    { confirmed: false },
    '「报送清单」未予确认（“否”）：联合体内所有企业是否均已填入成员企业表？',
  ],
  [
    'R-LYG-30',
    'nobody says that all schools are listed',
    { confirmed: false },
    '「报送清单」未予确认（“否”）：联合体内所有学校是否均已填入成员学校表？',
  ],
  [
    'R-LYG-37',
    'sources that make another total',
    { 'overview.budget.government@2026': 119 },
    '「联合体概况」的“拟投入运行经费总额（万元）”（2026年）为320.5万元，而“牵头单位负担”（2026年）150.5万元、“政府核拨”（2026年）119万元、“其他成员负担”（2026年）40万元、“其他途径”（2026年）10万元之和为319.5万元，相差1万元。请核对各项。（依表内关系推定）',
  ],
  [
    'R-LYG-38',
    'staff that makes another total',
    { 'overview.staff.partTime': 3 },
    '「联合体概况」的“人员总数”为6人，而“专职人数”4人、“兼职人数”3人之和为7人，相差1人。请核对各项。（依表内关系推定）',
  ],
  [
    'R-LYG-39',
    'a name too few',
    { 'overview.staff.names': ['示例乙', '示例丙'] },
    '「联合体概况」的“人员姓名”：人员姓名个数为2，而「联合体概况」的“人员总数”填的是6，两者应一致。请核对。（依表内关系推定）',
  ],
  [
    'R-LYG-40',
    'a figure written as text',
    withFirstRow('members.enterprises', { employees: asText('3200人', '3200') }),
    '「成员企业」第5行“示例重工集团有限公司”的“企业职工总数（人）”填的“3200人”是文本，未计入合计。请改为数字3200。（依表内关系推定）',
  ],
  [
    'R-LYG-41',
    'more students of the industry than students',
    withFirstRow('members.schools', { students: 10, relatedStudents: 11 }),
    '「成员学校」第5行“示例职业技术学院”的“联合体产业相关专业学生数”为11人，应不大于“学生总人数”的10人。请核对。（依表内关系推定）',
  ],
  [
    'R-LYG-44',
    'another name on the cover',
    { 'cover.consortium': '示例联合体' },
    '“联合体名称”几处填写不一致：「封面」为“示例联合体”、「联合体概况」为“示例市高端装备产教联合体”、「申报汇总表」第5行为“示例市高端装备产教联合体”。请核对后改为一致。（依表内关系推定）',
  ],
  [
    'R-LYG-45',
    'the lead school is no member',
    { 'cover.leadSchool': '远方大学' },
    '「封面」的“牵头学校”填的“远方大学”不在「成员学校」之中。请核对名称，或在表中补上。（依表内关系推定）',
  ],
  [
    'R-LYG-47',
    'a member twice',
    {
      'members.enterprises': [...rowsOf('members.enterprises'), ...rowsOf('members.enterprises').slice(0, 1)],
    },
    '“示例重工集团有限公司”重复填写：「成员企业」第5行、「成员企业」第10行。同一内容只填一次，请核对。（依表内关系推定）',
  ],
  [
    'R-LYG-54',
    'filled in after the deadline',
    { 'cover.date': '2026-05-29' },
    '「封面」的“填表日期”为2026年5月29日，应不晚于2026年5月28日。请核对。（依表内关系推定）',
  ],
  [
    'R-LYG-55',
    'the secretariat is at no member',
    { 'overview.secretariat.unit': '远方大学' },
    '「联合体概况」的“秘书处所在单位”填的“远方大学”不在「成员企业」、「成员学校」、「其他单位」、「封面」之中。请核对名称，或在表中补上。（依表内关系推定）',
  ],
  [
    'R-LYG-56',
    'a cell left blank',
    { 'overview.secretariat.area': null },
    '「联合体概况」有1处未填：“固定办公面积”。请补填，确实没有的填“无”，数字填“0”。（依表内关系推定）',
  ],
  [
    'R-LYG-60',
    'the output in 万元',
    { 'overview.park.output@2025': 8623500 },
    '「联合体概况」的“2025年产业园区总产值（亿元）”为8623500亿元，而「成员企业」的“企业销售总额（万元）”之和仅为1582700.5万元，可能填错了单位。如“2025年产业园区总产值（亿元）”原以万元填写，换算后应为862.35亿元。（依表内关系推定）',
  ],
  [
    'R-LYG-61',
    'a budget in 元',
    { 'overview.budget.total@2027': 3600000 },
    '「联合体概况」的“拟投入运行经费总额（万元）”（2027年）为3600000万元，是2026年（320.5万元）的11232.4倍，可能填错了单位。如“拟投入运行经费总额（万元）”（2027年）原以元填写，换算后应为360万元。（依表内关系推定）',
  ],
  [
    'R-LYG-62',
    'sales in 元',
    withFirstRow('members.enterprises', { sales: 9100000000 }),
    '「成员企业」第5行“示例重工集团有限公司”的“企业销售总额（万元）”为9100000000万元，与同列其他各行（中位数143000.5万元）相差63636倍，可能填错了单位。如第5行“示例重工集团有限公司”的“企业销售总额（万元）”原以元填写，换算后应为910000万元。（依表内关系推定）',
  ],
];

describe('连云港 2026, cover and parts 1 and 2', () => {
  test.each(failing)('%s: %s', (rule, _, changed, sentence) => {
    const [first] = findingsOf(rule, changed);
    expect(first?.message).toBe(sentence);
  });

  test.each([...new Set(failing.map(([rule]) => rule))])(
    '%s has nothing to say of a clean application',
    (rule) => {
      expect(findingsOf(rule, {})).toEqual([]);
    },
  );

  test('R-LYG-37 allows for a hundredth, which rounding may cost', () => {
    expect(findingsOf('R-LYG-37', { 'overview.budget.government@2026': 119.99 })).toEqual([]);
    expect(findingsOf('R-LYG-37', { 'overview.budget.government@2026': 119.98 })).toHaveLength(1);
  });

  test('R-LYG-01: two applications of one park', () => {
    expect(findingsOf('R-LYG-01', {}, [{}])[0]?.message).toBe(
      '「封面」的“依托园区”：同一产业园区的申报家数为2，不应超过1。请核对。',
    );
    expect(findingsOf('R-LYG-01', {}, [{ 'cover.hostPark': '示范市示范高新技术产业开发区' }])).toEqual([]);
  });

  test('R-LYG-03: days left are said, and never block', () => {
    const sentence =
      '申报材料由牵头学校于2026年5月28日前报送市教育局高职处302室。（距截止日期2026年5月28日还有8天）';
    expect(
      findingsOf('R-LYG-03', {}).map((finding) => [
        finding.kind === 'rule' && finding.severity,
        finding.message,
      ]),
    ).toEqual([['hint', sentence]]);
  });

  test.each(['R-LYG-08', 'R-LYG-09', 'R-LYG-13', 'R-LYG-42'])('%s is information and no finding', (rule) => {
    expect(findingsOf(rule, {})).toEqual([]);
  });

  test('R-LYG-43 asks which year is meant, as a hint, until the applicant has answered', () => {
    const [finding, ...more] = findingsOf('R-LYG-43', {});
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ kind: 'rule', severity: 'hint' });
    expect(finding?.message).toContain('按表头填的是2024年数据吗？');
  });
});
