import fc from 'fast-check';
import type { TypedDecision } from '../../../src/model/conflict-review';
import { judgeDecisions } from '../../../src/usecases/conflicts/judge-decisions';
import type { KnownReview } from '../../../src/usecases/conflicts/judge-decisions';
import { row } from './conflict-rows';

const KNOWN: KnownReview = {
  experts: [{ name: '示例专家甲' }, { name: '示例专家乙' }],
  applications: ['示例联合体', '示例联合体二'],
};

const DECIDED = { decision: '回避', reason: '任职单位' };

test('a decision with its reason is one; widths, spaces and brackets do not matter', () => {
  const typed = [
    row({ ...DECIDED, application: '示例 联合体', expert: '示例专家 甲' }),
    row({ expert: '示例专家乙', decision: '不构成 回避', reason: '已于多年前调离' }),
  ];
  expect(judgeDecisions(typed, KNOWN)).toEqual({
    decisions: [
      { application: '示例 联合体', expert: '示例专家 甲', decision: 'recused', reason: '任职单位' },
      { application: '示例联合体', expert: '示例专家乙', decision: 'cleared', reason: '已于多年前调离' },
    ],
    undecided: [],
    faults: [],
  });
});

test('what nobody decided is 待定 and no fault', () => {
  expect(judgeDecisions([row({})], KNOWN)).toEqual({ decisions: [], undecided: [row({})], faults: [] });
});

test('several parties of one application are one decision; one row may carry it for all', () => {
  const typed = [row({}), row({ ...DECIDED, party: '示例大学附属学院' }), row({ decision: '回避' })];
  const { decisions, undecided, faults } = judgeDecisions(typed, KNOWN);
  expect(decisions).toHaveLength(1);
  expect([undecided, faults]).toEqual([[], []]);
});

test.each<[string, TypedDecision[], string, number]>([
  ['a decision without a reason', [row({ decision: '回避' })], '回避审查!I6：.*没有写理由，仍按待定处理', 1],
  ['a reason without a decision', [row({ reason: '任职' })], '只写了理由，没有写决定，仍按待定处理', 1],
  [
    'another word for a decision',
    [row({ decision: '再议', reason: '待查' })],
    '决定填的是“再议”，应选“回避”或“不构成回避”',
    1,
  ],
  [
    'an unknown expert',
    [row({ ...DECIDED, expert: '示例专家丁' })],
    '专家“示例专家丁”不在评审专家名单中，决定没有采用',
    0,
  ],
  [
    'an application that is not there',
    [row({ ...DECIDED, application: '别的联合体' })],
    '没有名为“别的联合体”的申报，决定没有采用',
    0,
  ],
  ['no expert', [row({ ...DECIDED, expert: '' })], '没有写专家', 0],
  ['no application', [row({ ...DECIDED, application: '' })], '没有写申报联合体', 0],
  [
    'two rows that contradict each other',
    [row(DECIDED), row({ decision: '不构成回避', reason: '无关', cell: '回避审查!I9' })],
    '回避审查!I6、回避审查!I9：.*既写了回避又写了不构成回避，仍按待定处理',
    1,
  ],
])('%s decides nothing and is a clear sentence', (_, typed, sentence, undecided) => {
  const judged = judgeDecisions(typed, KNOWN);
  expect(judged.decisions).toEqual([]);
  expect(judged.faults).toEqual([expect.stringMatching(sentence) as string]);
  expect(judged.undecided).toHaveLength(undecided);
});

test('one bad row does not stop the others', () => {
  const judged = judgeDecisions(
    [row({ ...DECIDED, expert: '' }), row(DECIDED), row({ expert: '示例专家乙', decision: '?' })],
    KNOWN,
  );
  expect(judged.decisions).toHaveLength(1);
  expect(judged.faults).toHaveLength(2);
});

const typedRow = fc
  .record({
    application: fc.constantFrom('示例联合体', '示例联合体二', '别的', ''),
    expert: fc.constantFrom('示例专家甲', '示例专家乙', '示例专家丁', ''),
    decision: fc.constantFrom('', '回避', '不构成回避', '再议'),
    reason: fc.constantFrom('', '任职', '亲属'),
  })
  .map(row);

test('nothing is decided that nobody wrote, and the order of rows changes no decision', () => {
  fc.assert(
    fc.property(fc.array(typedRow, { maxLength: 12 }), (typed) => {
      const judged = judgeDecisions(typed, KNOWN);
      const told = ({ decisions }: typeof judged): string[] =>
        decisions.map(({ application, expert, decision }) => `${application}/${expert}/${decision}`).sort();
      expect(told(judgeDecisions([...typed].reverse(), KNOWN))).toEqual(told(judged));
      for (const { application, expert, decision, reason } of judged.decisions) {
        const own = typed.filter((of) => of.application === application && of.expert === expert);
        const words = decision === 'recused' ? '回避' : '不构成回避';
        const opposite = decision === 'recused' ? '不构成回避' : '回避';
        expect(own.some((of) => of.decision === words)).toBe(true);
        expect(own.some((of) => of.decision === opposite)).toBe(false);
        expect(reason).not.toBe('');
      }
    }),
  );
});
