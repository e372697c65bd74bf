import fc from 'fast-check';
import type { PanelApplication, PanelResult } from '../../src/model/panel-result';
import type { Scorecard } from '../../src/model/scorecard';
import type { ScoringScheme } from '../../src/model/scoring';
import { agreementOf } from '../../src/scoring/agreement';
import { panelResult } from '../../src/scoring/panel';
import type { PanelInput } from '../../src/scoring/panel';
import type { Given } from './example-cards';
import { cardOf, GROUP_OF, OTHER_STAMP, SCHEME, STAMP } from './example-cards';

function panel(cards: readonly Scorecard[], more: Partial<PanelInput> = {}): PanelResult {
  return panelResult({
    scheme: SCHEME,
    stamp: STAMP,
    groupOf: GROUP_OF,
    cards,
    problems: [],
    decisions: [],
    line: null,
    ...more,
  });
}

const EXPERTS = ['甲', '乙', '丙', '丁', '戊', '己', '庚'].map((name) => `示例专家${name}`);

/** One card per expert, all points given the same score. */
function cardsOf(title: string, scores: readonly string[], more: Given = {}): Scorecard[] {
  return scores.map((score, at) =>
    cardOf({ title, expert: EXPERTS[at] ?? '', scores: [score, score, score], ...more }),
  );
}

function only({ applications }: PanelResult): PanelApplication {
  const [first] = applications;
  if (first === undefined) throw new Error('no application');
  return first;
}

test('five experts: the highest and the lowest are left out, and every card says what became of it', () => {
  const application = only(panel(cardsOf('示例联合体', ['5', '7', '8', '9', '10'])));
  expect(application.outcome).toMatchObject({
    state: 'scored',
    score: '80.00',
    method: 'trimmedMean',
    rank: 1,
  });
  expect(Object.fromEntries(application.cards.map(({ expert, part }) => [expert.name, part]))).toEqual({
    示例专家甲: 'lowest',
    示例专家乙: 'counted',
    示例专家丙: 'counted',
    示例专家丁: 'counted',
    示例专家戊: 'highest',
  });
  expect(application.flags).toEqual(['divergent']);
  expect(application.cards[0]?.totalCell).toBe('评审表!H20');
});

test('who recuses is gone before anything is trimmed', () => {
  const five = cardsOf('示例联合体', ['5', '7', '8', '9', '10']);
  const [lowest = cardOf({}), ...four] = five;
  const recused: Scorecard = { ...lowest, recusal: { ...lowest.recusal, claimed: { state: 'yes' } } };
  // Four are left: too few to trim, so their mean.
  expect(only(panel([recused, ...four])).outcome).toMatchObject({ score: '85.00', method: 'mean' });
  expect(only(panel([recused, ...four])).outcome).toEqual(only(panel(four)).outcome);
});

test('the organiser may recuse an expert whose card says nothing of it', () => {
  const decision = {
    application: '示例 联合体',
    expert: '示例专家 甲',
    decision: 'recused' as const,
    reason: '任职单位为成员',
  };
  const cards = cardsOf('示例联合体', ['5', '7', '8']);
  const result = panel(cards, { decisions: [decision] });
  expect(only(result).outcome).toMatchObject({ score: '75.00' });
  expect(only(result).cards.find(({ expert }) => expert.name === '示例专家甲')?.standing).toEqual({
    state: 'recused',
    reason: '任职单位为成员',
  });
  const cleared = { ...decision, decision: 'cleared' as const };
  expect(only(panel(cards, { decisions: [decision, cleared] })).outcome).toMatchObject({ score: '66.67' });
});

test('incomplete cards are listed and never count as 0', () => {
  const cards = [
    ...cardsOf('示例联合体', ['8', '9']),
    cardOf({ expert: '示例专家丙', scores: ['8', null, '8'] }),
  ];
  const result = panel(cards);
  expect(only(result).outcome).toMatchObject({ score: '85.00' });
  expect(only(result).flags).toEqual(['incompleteCards']);
  expect(result.notes.join('\n')).toContain('专家示例专家丙对“示例联合体”的评审表未完成（观测点1.2）');
});

test('too few complete cards: no score, no rank, not 0', () => {
  const result = panel(cardsOf('示例联合体', ['8', '9']), { scheme: { ...SCHEME, minimumExperts: 3 } });
  expect(only(result).outcome).toEqual({ state: 'pending', reason: 'fewExperts', complete: 2, needed: 3 });
  expect(result.notes.join('\n')).toContain('目前只有2张完整的评审表，至少要3张');
  expect(only(panel([cardOf({})])).outcome).toMatchObject({ state: 'pending', complete: 0 });
});

test('a veto of most excludes, one of few is for the organiser to decide', () => {
  const two = cardsOf('示例联合体', ['8', '9']);
  const veto = (name: string): Scorecard => cardOf({ expert: name, veto: true });
  const one = panel([...two, veto('示例专家丙')]);
  expect(only(one).outcome).toMatchObject({ state: 'pending', reason: 'vetoDisputed' });
  expect(only(one).flags).toEqual(['vetoClaimed']);
  const three = panel([...two, ...['丙', '丁', '戊'].map((name) => veto(`示例专家${name}`))]);
  expect(only(three).outcome).toEqual({ state: 'vetoed', points: ['3.1'] });
  const any: ScoringScheme = { ...SCHEME, vetoCarries: 'anyExpert' };
  expect(only(panel([...two, veto('示例专家丙')], { scheme: any })).outcome).toMatchObject({
    state: 'vetoed',
  });
});

test.each<[string, Given, string, string]>([
  ['another scheme', { scheme: OTHER_STAMP }, 'otherScheme', '用的是另一评分方案（版本“2”）'],
  ['the workbook of another application', { standsIn: '别的联合体' }, 'otherApplication', ''],
])('a card for %s is listed and left out', (_, given, state, note) => {
  const result = panel([
    ...cardsOf('示例联合体', ['8', '9']),
    cardOf({ expert: '示例专家丙', scores: ['1', '1', '1'], ...given }),
  ]);
  expect(only(result).outcome).toMatchObject({ score: '85.00' });
  expect(
    only(result)
      .cards.map(({ standing }) => standing.state)
      .sort(),
  ).toEqual(['complete', 'complete', state].sort());
  expect(result.notes.join('\n')).toContain(note);
});

test('the same expert twice: the same counts once, different scores do not count at all', () => {
  const cards = cardsOf('示例联合体', ['8', '9']);
  const again = cardOf({ expert: '示例专家 甲', file: '另存.xlsx', scores: ['8', '8', '8'] });
  const same = panel([...cards, again]);
  expect(only(same).outcome).toMatchObject({ score: '85.00' });
  expect(only(same).flags).toEqual(['duplicateCards']);

  const other = cardOf({ expert: '示例专家甲', file: '另存.xlsx', scores: ['8', '8', '7'] });
  const different = panel([...cards, other]);
  expect(only(different).outcome).toMatchObject({ score: '90.00' });
  expect(only(different).flags).toEqual(['contradictoryCards']);
  expect(different.notes.join('\n')).toContain('交了几张评分不同的评审表');
});

test('applications whose names are spelt differently are one; cards made of different states are flagged', () => {
  const result = panel([
    cardOf({ title: '示例（连云港）联合体', expert: '示例专家甲', scores: ['8', '8', '8'] }),
    cardOf({
      title: '示例(连云港) 联合体',
      expert: '示例专家乙',
      scores: ['9', '9', '9'],
      digest: 'changed',
    }),
  ]);
  expect(result.applications).toHaveLength(1);
  expect(only(result).flags).toEqual(['changedApplication']);
});

test('ties are declared with their names, and a line through them is said', () => {
  const result = panel(
    ['甲', '乙', '丙'].flatMap((name, at) => cardsOf(`示例联合体${name}`, [at === 2 ? '7' : '8'])),
    { line: { kind: 'places', places: 1 } },
  );
  expect(
    result.applications.map(({ title, outcome }) => [title, outcome.state === 'scored' && outcome.rank]),
  ).toEqual([
    ['示例联合体乙', 1],
    ['示例联合体甲', 1],
    ['示例联合体丙', 3],
  ]);
  const said = result.notes.join('\n');
  expect(said).toContain('第1名并列：“示例联合体乙”、“示例联合体甲”');
  expect(said).toContain('入围1个，但“示例联合体乙”、“示例联合体甲”并列，跨在入围线上');
});

const half = fc.integer({ min: 0, max: 20 }).map((halves) => String(halves / 2));
const card = fc
  .record({
    title: fc.constantFrom('示例联合体甲', '示例联合体乙', '示例联合体丙'),
    expert: fc.constantFrom(...EXPERTS),
    scores: fc.tuple(
      half,
      half,
      fc.oneof({ weight: 8, arbitrary: half }, { weight: 1, arbitrary: fc.constant(null) }),
    ),
    deduction: half,
    veto: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
    file: fc.constantFrom('一.xlsx', '二.xlsx', '三.xlsx'),
  })
  .map(cardOf);
const cards = fc.array(card, { maxLength: 30 });

test('the order of files and experts changes nothing', () => {
  fc.assert(
    fc.property(cards, fc.infiniteStream(fc.nat()), (given, order) => {
      const shuffled = given
        .map((of) => ({ of, at: Number(order.next().value) }))
        .sort((one, other) => one.at - other.at)
        .map(({ of }) => of);
      // What cannot be told apart by expert, file and sheet may change places; nobody could say which is which.
      const told = (result: PanelResult): unknown => ({
        ...result,
        applications: result.applications.map((of) => ({
          ...of,
          cards: of.cards.map((own) => JSON.stringify(own)).sort(),
        })),
      });
      expect(told(panel(shuffled))).toEqual(told(panel(given)));
    }),
  );
});

test('adding a recused card changes no score, rank or tie', () => {
  fc.assert(
    fc.property(cards, card, (given, extra) => {
      const recused: Scorecard = {
        ...extra,
        expert: { name: '示例专家回避', unit: '' },
        recusal: { ...extra.recusal, claimed: { state: 'yes' } },
      };
      const outcomes = ({ applications }: PanelResult): unknown[] =>
        applications
          .filter(({ cards: own }) => own.some(({ expert }) => expert.name !== '示例专家回避'))
          .map(({ title, outcome }) => ({ title, outcome }));
      expect(outcomes(panel([...given, recused]))).toEqual(outcomes(panel(given)));
    }),
  );
});

test('a card of an expert the organiser recused changes no score, rank or tie either', () => {
  fc.assert(
    fc.property(cards, card, (given, extra) => {
      const recused: Scorecard = { ...extra, expert: { name: '示例专家回避', unit: '' } };
      const decision = {
        application: extra.application.title,
        expert: '示例专家 回避',
        decision: 'recused' as const,
        reason: '任职单位',
      };
      const outcomes = ({ applications }: PanelResult): unknown[] =>
        applications
          .filter(({ cards: own }) => own.some(({ expert }) => expert.name !== '示例专家回避'))
          .map(({ title, outcome }) => ({ title, outcome }));
      const decisions = [decision];
      expect(outcomes(panel([...given, recused], { decisions }))).toEqual(outcomes(panel(given)));
    }),
  );
});

test('agreement comes with the size of the sample and plain words', () => {
  const result = panel(
    ['甲', '乙', '丙'].flatMap((name, at) => cardsOf(`示例联合体${name}`, [String(6 + at), String(7 + at)])),
  );
  const { kendall, krippendorff } = agreementOf(result.applications);
  expect(kendall).toMatchObject({ w: 1, experts: 2, applications: 3 });
  expect(kendall?.words).toBe(
    '2名专家对3个联合体的排序一致性（肯德尔和谐系数W）为1.000，排序比较一致。样本较小，只供参考，不能作为评判专家的依据。',
  );
  expect(krippendorff).toMatchObject({ experts: 2, applications: 3, values: 6, metric: 'interval' });
  expect(agreementOf(panel(cardsOf('示例联合体', ['8', '9'])).applications)).toEqual({
    kendall: null,
    krippendorff: expect.objectContaining({ applications: 1 }) as unknown,
    missing: [expect.stringContaining('不能计算排序一致性') as string],
  });
});
