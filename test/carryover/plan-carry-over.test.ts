import type { CarryOverPlan } from '../../src/carryover/carry-over-plan';
import { chosenOffers } from '../../src/carryover/chosen-offers';
import { planCarryOver } from '../../src/carryover/plan-carry-over';
import type { CarryOver, FieldLink } from '../../src/model/carry-over';
import type { FillValues } from '../../src/model/command-output';
import { findCarryOver } from '../../src/programmes/carry-over/registry';
import { filled, knownProgramme } from './filled';

const LYG = 'lianyungang-2026';
const MOE = 'moe-2023';
const STANDARD = 'moe-2024';

function plan(
  [from, to]: readonly [string, string],
  source: FillValues,
  target: FillValues = {},
  mapping: CarryOver | null = findCarryOver(from, to),
): CarryOverPlan {
  if (mapping === null) throw new Error('not mapped');
  const sides = [filled(knownProgramme(from), source), filled(knownProgramme(to), target)] as const;
  return planCarryOver(...sides, mapping, () => false);
}

/** How a target came out: certain, proposed with its reasons, or left with its cause; null where nothing is said. */
function fate(
  { certain, proposed, left }: CarryOverPlan,
  field: string,
  year: number | null = null,
): string | null {
  const isIt = ({ target }: { target: { field: string; year: number | null } }): boolean =>
    target.field === field && target.year === year;
  const offered = certain.find(isIt);
  if (offered !== undefined) return `= ${offered.shown}`;
  const near = proposed.find(isIt);
  if (near !== undefined) return `≈ ${near.shown}｜${near.reasons.join('｜')}`;
  const alone = left.find(isIt);
  return alone === undefined ? null : `${alone.cause} ${alone.message}`;
}

function link(target: string, source: string, parts: Partial<FieldLink> = {}): CarryOver['links'][number] {
  return {
    kind: 'field',
    target,
    sources: [source],
    conversion: { kind: 'same' },
    years: { kind: 'same' },
    figures: 'byYear',
    confirmed: 'together',
    exclusive: null,
    strength: '=',
    reason: null,
    basis: 'inferred',
    ...parts,
  };
}

const mapped = (from: string, to: string, ...links: CarryOver['links']): CarryOver => ({
  from,
  to,
  links,
  never: [],
});

describe('years', () => {
  test('a figure goes to its own calendar year only', () => {
    const both = { 'outcomes.jointMajors@2025': 12, 'outcomes.jointMajors@2026': 15 };
    const into = plan([LYG, STANDARD], both);
    expect(fate(into, 'outcomes.jointMajors', 2025)).toBe('= 12个');
    expect(fate(into, 'outcomes.jointMajors', 2024)).toBeNull();
    expect(into.left.find(({ cause }) => cause === 'noYear')?.sources.map(({ text }) => text)).toEqual([
      '15',
    ]);
  });

  test('the baselines of two rounds are two years', () => {
    const into = plan([MOE, LYG], { 'outcomes.jointMajors@2022': 12, 'overview.park.output@2022': 860 });
    expect(into.certain).toEqual([]);
    expect(into.proposed).toEqual([]);
    expect(into.left.filter(({ cause }) => cause === 'noYear').map(({ target }) => target.field)).toEqual([
      'overview.park.output',
      'outcomes.jointMajors',
    ]);
  });

  test('a promise is no achievement, nor the other way round', () => {
    const promised = plan([MOE, STANDARD], { 'outcomes.jointMajors@2023': 15 });
    expect(fate(promised, 'outcomes.jointMajors', 2023)).toBe(
      '≈ 15个｜来源是2023年的承诺数，不是实际完成数。',
    );
    const achieved = plan([STANDARD, MOE], { 'outcomes.jointMajors@2023': 15 });
    expect(fate(achieved, 'outcomes.jointMajors', 2023)).toMatch(/^≈ 15个｜来源是2023年的实际数/);
  });

  test('planned money is planned in whatever year', () => {
    const into = plan([MOE, STANDARD], { 'overview.budget.total@2024': 360 });
    expect(fate(into, 'funds.dedicated.planned', 2024)).toMatch(
      /^≈ 360万元｜来源是拟投入运行经费总额（计划数）[^｜]*$/,
    );
    expect(fate(into, 'funds.dedicated.paid', 2024)).toBeNull();
    expect(fate(into, 'funds.daily.paid', 2024)).toBeNull();
  });

  test.each([
    ['overview.staff.total', 6],
    ['outcomes.teamAwards', '示例团队1项'],
  ])('%s without a year is about another baseline', (field, value) => {
    expect(fate(plan([MOE, LYG], { [field]: value }), field)).toMatch(
      /^≈ .*来源的基期是2022年，这里的基期是2025年/,
    );
  });
});

describe('what stands in the target', () => {
  test.each([
    [6, 'same'],
    ['６人', 'same'],
    [7, 'different'],
    ['—', 'different'],
    ['约6人', 'different'],
  ])('%s against 6 is left as %s', (held, cause) => {
    const into = plan([MOE, LYG], { 'overview.staff.total': 6 }, { 'overview.staff.total': held });
    const [left] = into.left.filter(({ target }) => target.field === 'overview.staff.total');
    expect([left?.cause, left?.held]).toEqual([cause, String(held)]);
    expect([...into.certain, ...into.proposed]).toEqual([]);
  });

  test('a formula that shows nothing yet is somebody’s', () => {
    const [source, target] = [
      filled(knownProgramme(MOE), { 'overview.head': '示例甲' }),
      filled(knownProgramme(LYG), {}),
    ];
    const mapping = findCarryOver(MOE, LYG) ?? mapped(MOE, LYG);
    const into = planCarryOver(source, target, mapping, ({ sheet }) => sheet === '联合体概况');
    expect(fate(into, 'overview.head')).toBe('formula 单元格内已有公式，保留不动。');
  });
});

describe('types, units and limits', () => {
  const text = (length: number): string => '示'.repeat(length);

  test('a text within the limit goes as it is, a longer one is proposed whole', () => {
    const within = plan([MOE, LYG], { 'features.content': [text(600), text(400)] });
    expect(fate(within, 'features.content')).toBe(`= ${text(600)}\n${text(400)}`);
    const over = plan([MOE, LYG], { 'features.content': [text(1001)] });
    expect(fate(over, 'features.content')).toBe(
      `≈ ${text(1001)}｜来源有1001字，超过这里的1000字以内；带入的是全文，须自行压缩。`,
    );
  });

  test('units are converted in decimals', () => {
    const mapping = mapped(LYG, STANDARD, link('park.output', 'outcomes.research.income'));
    const into = plan([LYG, STANDARD], { 'outcomes.research.income@2025': '1260.8' }, {}, mapping);
    expect(fate(into, 'park.output', 2025)).toBe('= 0.12608亿元');
    expect(into.certain[0]?.notes).toEqual(['单位由“万元”换算为“亿元”。']);
  });

  test.each<[string, string, FillValues[string], string]>([
    ['park.output', 'outcomes.jointMajors', 3, 'doesNotFit 来源的单位“个”不能换算成“亿元”。'],
    ['outcomes.jointMajors', 'outcomes.internships', '12.5', 'doesNotFit 来源的单位“人月”不能换算成“个”。'],
    ['outcomes.jointMajors', 'outcomes.jointMajors', '约12个', 'doesNotFit 来源的内容无法识别，请先改正。'],
    ['outcomes.jointMajors', 'outcomes.jointMajors', '—', '= —'],
    ['outcomes.jointMajors', 'outcomes.jointMajors', '１２个', '= 12个'],
    ['outcomes.employmentRate', 'outcomes.employmentRate', '0.5%', '= 0.5%'],
    [
      'outcomes.employmentRate',
      'outcomes.employmentRate',
      '百分之九十八',
      'doesNotFit 来源的内容无法识别，请先改正。',
    ],
    [
      'jointTraining.enrolled',
      'outcomes.skillAppraisals',
      40,
      '≈ 40人｜来源的单位是“人次”，这里是“人”，请核对口径。',
    ],
  ])('%s from %s: %s', (target, source, value, expected) => {
    const into = plan(
      [LYG, STANDARD],
      { [`${source}@2025`]: value },
      {},
      mapped(LYG, STANDARD, link(target, source)),
    );
    const found = fate(into, target, 2025);
    // A count of another thing is foreign or asks to be confirmed; it is never certain.
    if (expected.startsWith('≈')) expect(found).toMatch(/^(≈|doesNotFit)/);
    else expect(found).toBe(expected);
  });

  test('half a per cent is written so that it is read as half a per cent', () => {
    const into = plan([LYG, STANDARD], { 'outcomes.employmentRate@2025': '0.5%' });
    const content = into.certain.find(({ target }) => target.field === 'outcomes.employmentRate')?.content;
    expect(content).toMatchObject({ value: { kind: 'text', text: '0.5%' } });
  });
});

describe('several sources', () => {
  const training = (other: FillValues[string]): FillValues => ({
    'outcomes.jointTraining.apprenticeship@2025': '420.0',
    'outcomes.jointTraining.fieldEngineers@2025': 120,
    'outcomes.jointTraining.other@2025': other,
  });

  test('a sum is proposed where all of it is there', () => {
    const into = plan([LYG, STANDARD], training(260));
    expect(fate(into, 'jointTraining.trained', 2025)).toMatch(/^≈ 800人｜/);
    expect(
      into.proposed.find(({ target }) => target.field === 'jointTraining.trained')?.sources,
    ).toHaveLength(3);
  });

  test.each([null, '—', '约260人'])('a sum with %s in it is none', (other) => {
    expect(fate(plan([LYG, STANDARD], training(other)), 'jointTraining.trained', 2025)).toBe(
      'doesNotFit 有1处没有填数字，不能得出完整的合计。',
    );
  });

  test('kinds of schools follow from the members', () => {
    const schools = (...levels: (string | null)[]): FillValues => ({
      'members.schools': levels.map((level, index) => ({ name: `示例学校${index + 1}`, level })),
    });
    const said = (into: CarryOverPlan): (string | null)[] =>
      ['secondary', 'college', 'university'].map((kind) => fate(into, `governance.schools.${kind}`));
    expect(said(plan([LYG, STANDARD], schools('技师学院', '高职本科', '普通本科')))).toEqual([
      '= 是',
      '= 是',
      '= 是',
    ]);
    expect(said(plan([LYG, STANDARD], schools('中职', '五年制高职')))).toEqual(['= 是', '= 是', '= 否']);
    const unclear = 'doesNotFit 有1行没有写明类别，不能断定没有这一类成员。';
    expect(said(plan([LYG, STANDARD], schools('中职', null)))).toEqual(['= 是', unclear, unclear]);
    expect(said(plan([LYG, STANDARD], schools('中职', '其他（注明）')))).toEqual(['= 是', unclear, unclear]);
  });

  test('two sources for one cell are two proposals', () => {
    const into = plan([STANDARD, LYG], { 'services.contracts@2025': 10, 'results.conversionFunds@2025': 20 });
    const offers = into.proposed.filter(({ target }) => target.field === 'outcomes.research.income');
    expect(offers.map(({ id, shown }) => [id, shown])).toEqual([
      ['outcomes.research.income@2025', '10万元'],
      ['outcomes.research.income@2025#2', '20万元'],
    ]);
  });

  describe('confirming all proposals at once', () => {
    const taken = (source: Parameters<typeof plan>[1], names?: string[]) => {
      const into = plan([LYG, STANDARD], source);
      const { offers, rivals } = chosenOffers(into, { kind: 'named', names: names ?? ['all'] });
      return { offers: offers.map(({ id }) => id), rivals: rivals.map(({ id }) => id) };
    };

    test('leaves out another quantity, which is named by itself', () => {
      const source = { 'outcomes.progression.secondaryToBachelor@2025': 100 };
      expect(taken(source)).toEqual({ offers: [], rivals: [] });
      expect(taken(source, ['progression.collegeToBachelor']).offers).toEqual([
        'progression.collegeToBachelor@2025',
      ]);
    });

    test('never counts one source twice', () => {
      const source = { 'outcomes.research.income@2025': 1500 };
      const both = ['services.contracts@2025', 'results.conversionFunds@2025'];
      expect(taken(source)).toEqual({ offers: [], rivals: both });
      expect(taken(source, both)).toEqual({ offers: [], rivals: both });
      expect(taken(source, both.slice(0, 1))).toEqual({ offers: both.slice(0, 1), rivals: [] });
    });
  });

  test('what was promised is confirmed by itself', () => {
    const into = plan([MOE, STANDARD], { 'outcomes.jointMajors@2023': 15 });
    const ids = into.proposed.filter(({ confirmed }) => confirmed === 'byItself').map(({ id }) => id);
    expect(ids).toContain('outcomes.jointMajors@2023');
  });

  test('figures become words where words are asked for, and words no figures', () => {
    const back = plan([STANDARD, LYG], {
      'teachers.nationalAwards@2023': 1,
      'teachers.nationalAwards@2025': 2,
    });
    expect(fate(back, 'outcomes.teamAwards')).toMatch(/^≈ 2023年1项、2025年2项｜/);
    const into = plan([LYG, STANDARD], { 'outcomes.teamAwards': '示例奖1项' });
    expect(fate(into, 'teachers.nationalAwards', 2025)).toMatch(/^byHand .*请按原文自行填写/);
  });
});

describe('rows', () => {
  const lists: FillValues = {
    'overview.members.enterprises.names': '示例甲有限公司、示例乙（集团）公司、示例丙厂',
    'overview.members.colleges.names': '示例职业学院',
    'overview.members.universities.names': '无',
    'overview.members.government.names': '示例市教育局',
  };

  test('names on lists become rows with what the list says of them', () => {
    const into = plan([MOE, LYG], lists);
    expect(into.certain).toEqual([]);
    expect(into.proposed.map(({ id, shown }) => [id, shown])).toEqual([
      ['members.schools:1', '学校名称：示例职业学院'],
      ['members.enterprises:1', '企业名称：示例甲有限公司'],
      ['members.enterprises:2', '企业名称：示例乙（集团）公司'],
      ['members.enterprises:3', '企业名称：示例丙厂'],
      ['members.others:1', '单位名称：示例市教育局；单位类别：政府部门'],
    ]);
    expect(into.unused).toEqual([]);
  });

  test('a row that is there under the same name is completed, not repeated', () => {
    const into = plan([MOE, LYG], lists, {
      'members.enterprises': [{ name: '示例甲公司', employees: 30 }],
      'members.others': [{ name: '示例市教育局', headcount: 12 }],
    });
    const ids = into.proposed.map(({ id }) => id);
    expect(ids).not.toContain('members.enterprises:1');
    const completed = into.proposed.find(({ id }) => id === 'members.others:1');
    expect(completed?.shown).toBe('单位类别：政府部门');
    expect(completed?.content).toMatchObject({ kind: 'row', row: expect.any(Number) as number });
    expect(into.left.filter(({ cause }) => cause === 'different').map(({ held }) => held)).toEqual([
      '示例甲公司',
    ]);
  });

  test('what single fields say becomes one row of a city’s plan', () => {
    const into = plan([MOE, 'shandong-2023'], {
      ...lists,
      'cover.consortium': '示例联合体',
      'cover.hostPark': '示例园区',
      'overview.members.secondarySchools.names': '示例中专、示例技校',
    });
    const row = into.proposed.find(({ target }) => target.field === 'plan.consortia');
    expect(row?.shown).toContain('参与的主要院校：示例中专、示例技校、示例职业学院');
    expect(row?.reasons).toEqual([expect.stringContaining('一个联合体一行')]);
    expect(into.unused.map(({ field }) => field)).toEqual(['overview.members.government.names']);
    expect(plan([MOE, 'shandong-2023'], lists).proposed).toEqual([]);
  });

  test('the names of a table’s rows become one cell of a city’s plan', () => {
    const into = plan([LYG, 'shandong-2023'], {
      'cover.consortium': '示例联合体',
      'members.enterprises': [{ name: '示例甲公司' }, { name: '示例乙公司' }],
      'members.schools': [{ name: '示例中专' }],
    });
    const row = into.proposed.find(({ target }) => target.field === 'plan.consortia');
    expect(row?.shown).toContain('参与的主要企业：示例甲公司、示例乙公司');
    expect(row?.shown).toContain('参与的主要院校：示例中专');
  });

  test('two self-checks share who is checked, and nothing they judge', () => {
    const into = plan(['shandong-2023', STANDARD], {
      'identity.consortium': '示例联合体',
      'identity.hostPark': '示例园区',
      'identity.date': '2023-05-20',
    });
    expect(into.certain.map(({ id }) => id)).toEqual(['identity.consortium', 'identity.hostPark']);
    expect(into.proposed).toEqual([]);
  });

  test('rows become names and numbers by kind', () => {
    const into = plan([LYG, MOE], {
      'members.schools': [
        { name: '示例中专', level: '中职' },
        { name: '示例技师学院', level: '技师学院' },
        { name: '示例学院', level: '高职专科' },
      ],
    });
    expect(fate(into, 'overview.members.secondarySchools.names')).toMatch(/^≈ 示例中专、示例技师学院｜/);
    expect(fate(into, 'overview.members.secondarySchools.count')).toMatch(/^≈ 2所｜/);
    expect(fate(into, 'overview.members.universities.count')).toMatch(/^noValue/);
  });
});

test('everything the source says is carried, left with its reason, or listed as going nowhere', () => {
  const source: FillValues = {
    'features.declaration': '是',
    'overview.policy': '示例政策',
    'cover.date': '2026-05-20',
    'outcomes.jointMajors@2025': 3,
    'points.p1_1.commitment': '示例承诺',
    materials: [{ number: '1', title: '示例材料' }],
  };
  const into = plan([LYG, STANDARD], source);
  const reasons = new Map(into.unused.map(({ field, reason }) => [field, reason]));
  expect(reasons.get('features.declaration')).toMatch(/声明须由申报单位/);
  expect(reasons.get('overview.policy')).toMatch(/1\.2\.2 .*6\.3\.1 /);
  expect(reasons.get('cover.date')).toMatch(/按实际填写/);
  expect(reasons.get('points.p1_1.commitment')).toMatch(/不带入/);
  expect(reasons.get('materials.title')).toMatch(/不带入/);
  expect(reasons.has('outcomes.jointMajors')).toBe(false);
});

test('a mapping that names a declaration or an opinion carries none', () => {
  const links = [
    link('features.declaration', 'features.declaration'),
    link('promise.opinion', 'promise.opinion'),
  ];
  const source = { 'features.declaration': '是', 'promise.opinion': '同意推荐' };
  const into = plan([LYG, MOE], source, {}, mapped(LYG, MOE, ...links));
  expect([...into.certain, ...into.proposed]).toEqual([]);
  expect(into.unused.map(({ field }) => field).sort()).toEqual(['features.declaration', 'promise.opinion']);
});
