import type { Rule, RuleCheck, RuleId } from '../../model/rule';

type Placement = Partial<Pick<Rule, 'basis' | 'scope' | 'stage'>>;

function rule(id: RuleId, title: string, check: RuleCheck, placement: Placement = {}): Rule {
  return {
    id,
    title,
    source: { document: '示例〔2026〕1号', quote: `${title}。` },
    basis: 'stated',
    scope: 'filing',
    stage: 'check',
    check,
    ...placement,
  };
}

const at = (field: string, year: number | null = null) => ({ field, year });

/** One worked example of every rule kind; kinds with several forms have one of each. */
export const exampleRules: Rule[] = [
  rule('R-EX-01', '各栏填写完整', {
    kind: 'required',
    fields: ['cover', 'enterprises', 'schools.name', 'schools.students'],
    outcomes: [{ when: 'blank', severity: 'warning', sentence: null }],
  }),
  rule(
    'R-EX-02',
    '数值填写',
    {
      kind: 'type',
      fields: 'all',
      outcomes: [
        { when: 'unreadable', severity: 'error', sentence: null },
        { when: 'writtenAsText', severity: 'warning', sentence: null },
        { when: 'negative', severity: 'error', sentence: null },
        { when: 'notWhole', severity: 'error', sentence: null },
        { when: 'overHundred', severity: 'error', sentence: null },
        { when: 'bareFraction', severity: 'hint', sentence: null },
      ],
    },
    { stage: 'fill' },
  ),
  rule('R-EX-03', '工位利用率', {
    kind: 'range',
    fields: ['overview.hours'],
    minimum: '0',
    maximum: '168',
    outcomes: [{ when: 'outside', severity: 'warning', sentence: null }],
  }),
  rule(
    'R-EX-04',
    '篇幅',
    {
      kind: 'length',
      fields: 'all',
      outcomes: [
        { when: 'over', severity: 'error', sentence: null },
        { when: 'overByCharacters', severity: 'warning', sentence: null },
        { when: 'near', severity: 'hint', sentence: null },
      ],
    },
    { stage: 'fill' },
  ),
  rule('R-EX-05', '园区等级', {
    kind: 'options',
    fields: ['overview.level', 'overview.fund.planned'],
    outcomes: [{ when: 'notListed', severity: 'warning', sentence: null }],
  }),
  rule('R-EX-06', '个数', {
    kind: 'count',
    demands: [
      {
        of: { kind: 'items', field: 'schools.majors' },
        label: '相关专业个数',
        bound: { kind: 'atMost', limit: 3 },
        severity: 'error',
        sentence: null,
      },
      {
        of: { kind: 'rows', name: 'schools.name', where: { column: 'schools.level', among: ['中职'] } },
        label: '中职学校数',
        bound: { kind: 'atLeast', limit: 1 },
        severity: 'warning',
        sentence: null,
      },
      {
        of: { kind: 'items', field: 'overview.staff.names' },
        label: '人员姓名个数',
        bound: { kind: 'equalTo', reference: at('overview.staff.total') },
        severity: 'warning',
        sentence: null,
      },
    ],
  }),
  rule(
    'R-EX-07',
    '支撑材料页数',
    {
      kind: 'count',
      demands: [
        {
          of: {
            kind: 'pages',
            from: 'materials.pageFrom',
            to: 'materials.pageTo',
            arguable: { column: 'materials.title', titles: ['目录'], severity: 'hint' },
          },
          label: '支撑材料页数',
          bound: { kind: 'atMost', limit: 100 },
          severity: 'error',
          sentence: null,
        },
      ],
    },
    { scope: 'package', stage: 'submit' },
  ),
  rule(
    'R-EX-08',
    '申报家数',
    {
      kind: 'count',
      demands: [
        {
          of: { kind: 'applications', by: 'cover.leadSchool' },
          label: '同一牵头学校的申报家数',
          bound: { kind: 'atMost', limit: 1 },
          severity: 'warning',
          sentence: null,
        },
        {
          of: { kind: 'applications', by: null },
          label: '申报家数',
          bound: { kind: 'atMost', limit: 2 },
          severity: 'warning',
          sentence: null,
        },
      ],
    },
    { scope: 'round', stage: 'submit' },
  ),
  rule(
    'R-EX-09',
    '人员总数',
    {
      kind: 'sum',
      total: at('overview.staff.total'),
      parts: [at('overview.staff.fullTime'), at('overview.staff.partTime')],
      tolerance: '0',
      outcomes: [{ when: 'different', severity: 'error', sentence: null }],
    },
    { basis: 'inferred', stage: 'fill' },
  ),
  rule('R-EX-10', '填表日期', {
    kind: 'comparison',
    pairs: { kind: 'single', left: at('cover.date'), right: { kind: 'date', iso: '2026-05-28' } },
    operator: '<=',
    outcomes: [{ when: 'violated', severity: 'hint', sentence: null }],
  }),
  rule('R-EX-11', '专职人数', {
    kind: 'comparison',
    pairs: {
      kind: 'single',
      left: at('overview.staff.fullTime'),
      right: { kind: 'number', value: '1' },
    },
    operator: '>=',
    outcomes: [{ when: 'violated', severity: 'hint', sentence: null }],
  }),
  rule('R-EX-12', '学徒不多于职工', {
    kind: 'comparison',
    pairs: { kind: 'columns', left: 'enterprises.apprentices', right: 'enterprises.employees' },
    operator: '<=',
    outcomes: [{ when: 'violated', severity: 'error', sentence: null }],
  }),
  rule('R-EX-13', '承诺不低于基期', {
    kind: 'comparison',
    pairs: { kind: 'years', fields: ['outcomes'], left: 2026, right: 2025 },
    operator: '>=',
    outcomes: [{ when: 'violated', severity: 'hint', sentence: null }],
  }),
  rule('R-EX-14', '名称一致', {
    kind: 'agreement',
    groups: [
      {
        label: '联合体名称',
        places: [at('cover.consortium'), at('overview.name'), at('summary.consortium')],
      },
    ],
    normalisation: 'unitName',
    outcomes: [{ when: 'different', severity: 'warning', sentence: null }],
  }),
  rule('R-EX-15', '牵头学校列入成员', {
    kind: 'membership',
    members: [{ field: 'cover.leadSchool', among: ['schools.name', 'enterprises.name'] }],
    normalisation: 'unitName',
    outcomes: [
      { when: 'absent', severity: 'error', sentence: null },
      { when: 'near', severity: 'warning', sentence: null },
    ],
  }),
  rule('R-EX-16', '成员不重复', {
    kind: 'uniqueness',
    fields: ['enterprises.name', 'schools.name'],
    normalisation: 'unitName',
    outcomes: [{ when: 'duplicate', severity: 'warning', sentence: null }],
  }),
  rule(
    'R-EX-17',
    '名称不重复',
    {
      kind: 'uniqueness',
      fields: ['cover.consortium'],
      normalisation: 'text',
      outcomes: [{ when: 'duplicate', severity: 'warning', sentence: null }],
    },
    { scope: 'round' },
  ),
  rule('R-EX-18', '人次与课时', {
    kind: 'implication',
    cases: [
      {
        label: '2025年企业兼职教师',
        when: [{ kind: 'positive', reference: at('outcomes.teachers.persons', 2025) }],
        then: [{ kind: 'positive', reference: at('outcomes.teachers.hours', 2025) }],
        bothWays: true,
      },
      {
        label: '专项经费',
        when: [{ kind: 'answer', reference: at('overview.fund.planned'), value: '否' }],
        then: [{ kind: 'zero', reference: at('overview.fund.paid') }],
        bothWays: false,
      },
      {
        label: '联合培养',
        when: [{ kind: 'filled', reference: at('outcomes.jointTraining', 2025) }],
        then: [{ kind: 'tableHas', where: { column: 'schools.level', among: ['高职专科', '普通本科'] } }],
        bothWays: false,
      },
    ],
    outcomes: [{ when: 'violated', severity: 'hint', sentence: null }],
  }),
  rule('R-EX-19', '负责人职务', {
    kind: 'wording',
    fields: ['overview.headPost'],
    expected: [['管委会', '园区']],
    suspicious: [],
    endings: [],
    outcomes: [{ when: 'missing', severity: 'hint', sentence: null }],
  }),
  rule('R-EX-20', '企业全称', {
    kind: 'wording',
    fields: ['enterprises.name'],
    expected: [],
    suspicious: ['示科'],
    endings: ['公司', '厂'],
    outcomes: [
      { when: 'missing', severity: 'hint', sentence: null },
      { when: 'suspicious', severity: 'hint', sentence: null },
    ],
  }),
  rule(
    'R-EX-21',
    '数值单位',
    {
      kind: 'scaleSuspicion',
      suspicions: [
        { against: 'otherYear', fields: ['overview.budget', 'outcomes'], ratio: '5' },
        {
          against: 'columnSum',
          reference: at('overview.output', 2025),
          column: 'enterprises.sales',
          unitFactor: '10000',
        },
        { against: 'column', column: 'enterprises.sales', factor: '1000' },
        { against: 'ceiling', fields: [at('outcomes.jointTraining', 2025)], column: 'schools.students' },
      ],
      outcomes: [{ when: 'suspicious', severity: 'warning', sentence: null }],
    },
    { basis: 'inferred' },
  ),
  rule('R-EX-22', '学徒岗位比例达标', {
    kind: 'threshold',
    of: 'standard',
    reference: at('outcomes.apprenticePosts', 2025),
    measure: { kind: 'number', operator: '>', value: '30' },
    sentence: null,
  }),
  rule('R-EX-23', '园区等级达标', {
    kind: 'threshold',
    of: 'standard',
    reference: at('overview.level'),
    measure: { kind: 'answer', among: ['国家级', '省级'] },
    sentence: null,
  }),
  ...(['rising', 'notFalling', 'consistent'] as const).map((demand, index) =>
    rule(
      `R-EX-${24 + index}`,
      '历年数据',
      {
        kind: 'trend',
        fields: [demand === 'consistent' ? 'overview.budget' : 'overview.staff.total'],
        demand,
        finds: {
          kind: 'violations',
          outcomes: [{ when: 'violated', severity: 'hint', sentence: null }],
        },
      },
      { scope: 'series' },
    ),
  ),
  rule('R-EX-27', '承诺确认', {
    kind: 'confirmation',
    question: '各成员单位近3年内未发生过重大违规事件。',
    field: 'promise.confirmed',
    outcomes: [
      { when: 'unconfirmed', severity: 'error', sentence: null },
      { when: 'denied', severity: 'error', sentence: null },
    ],
  }),
  rule(
    'R-EX-28',
    '纸质材料',
    {
      kind: 'confirmation',
      question: '推荐书一式三份是否已备齐？',
      field: null,
      outcomes: [
        { when: 'unconfirmed', severity: 'error', sentence: null },
        { when: 'denied', severity: 'error', sentence: '推荐书未备齐：{question}' },
      ],
    },
    { scope: 'package', stage: 'submit' },
  ),
  rule(
    'R-EX-29',
    '截止日期',
    { kind: 'information', sentence: '请于2026年5月28日前报送。', date: '2026-05-28' },
    { stage: 'fill' },
  ),
  rule('R-EX-30', '观测点均有依据', {
    kind: 'coverage',
    outcomes: [
      { when: 'missing', severity: 'warning', sentence: null },
      { when: 'partial', severity: 'hint', sentence: null },
    ],
  }),
  rule(
    'R-EX-31',
    '教育层次一致',
    {
      kind: 'named',
      name: 'leadSchoolLevel',
      parameters: {
        name: 'summary.schoolName',
        level: 'summary.schoolLevel',
        memberName: 'schools.name',
        memberLevel: 'schools.level',
      },
      outcomes: [{ when: 'violated', severity: 'warning', sentence: null }],
    },
    { basis: 'inferred' },
  ),
  rule('R-EX-32', '序号与手机号码', {
    kind: 'named',
    name: 'summaryRows',
    parameters: { number: 'summary.number', mobile: 'summary.mobile' },
    outcomes: [{ when: 'violated', severity: 'warning', sentence: null }],
  }),
  rule('R-EX-33', '联合培养人数与人员', {
    kind: 'comparison',
    pairs: {
      kind: 'sums',
      sums: [
        {
          left: [at('outcomes.jointTraining', 2025), at('outcomes.teachers.persons', 2025)],
          right: [at('overview.staff.fullTime'), at('overview.staff.partTime')],
        },
        { left: [at('overview.staff.partTime')], right: [at('overview.staff.total')] },
      ],
    },
    operator: '<=',
    outcomes: [{ when: 'violated', severity: 'warning', sentence: null }],
  }),
  rule('R-EX-34', '至少一人', {
    kind: 'count',
    demands: [
      {
        of: { kind: 'items', field: 'overview.staff.names' },
        label: '人员姓名个数',
        bound: { kind: 'atLeast', limit: 1 },
        severity: 'warning',
        sentence: null,
      },
    ],
  }),
  rule('R-EX-35', '联合体名称在人员之中', {
    kind: 'membership',
    members: [{ field: 'overview.name', among: ['overview.staff.names'] }],
    normalisation: 'text',
    outcomes: [{ when: 'absent', severity: 'hint', sentence: null }],
  }),
  rule('R-EX-36', '人员不重复', {
    kind: 'uniqueness',
    fields: ['overview.staff.names'],
    normalisation: 'text',
    outcomes: [{ when: 'duplicate', severity: 'hint', sentence: null }],
  }),
  rule('R-EX-37', '园区等级过低', {
    kind: 'threshold',
    of: 'veto',
    reference: at('overview.level'),
    measure: { kind: 'answer', among: ['国家级', '省级'] },
    sentence: null,
  }),
  rule('R-EX-38', '学徒岗位比例提高', {
    kind: 'trend',
    fields: ['outcomes.apprenticePosts'],
    demand: 'rising',
    finds: { kind: 'measure' },
  }),
  rule('R-EX-39', '连续两年教师不足', {
    kind: 'lapse',
    lapse: '教师少于联合培养人数',
    years: [2025, 2026],
    successive: 2,
    wanted: {
      kind: 'asPlanned',
      actual: ['outcomes.teachers.persons'],
      planned: ['outcomes.jointTraining'],
    },
  }),
  rule('R-EX-40', '连续两年没有本科学校加入', {
    kind: 'lapse',
    lapse: '没有本科学校加入',
    years: [2024, 2025, 2026],
    successive: 2,
    wanted: {
      kind: 'rows',
      date: 'schools.joined',
      column: 'schools.level',
      counts: ['普通本科'],
      fails: ['中职', '高职专科'],
    },
  }),
];
