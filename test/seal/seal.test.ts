import { FilingState, FRESH_STATE } from '../../src/model/filing-state';
import { canonicalForm } from '../../src/seal/canonical-form';
import { digestOf } from '../../src/seal/digest';
import { answerFinding, MAX_REASON_LENGTH, withdrawAnswer } from '../../src/seal/finding-answers';
import { MAX_SEALED_LENGTH, sealFiling, unsealFiling, type SealInputs } from '../../src/seal/seal';
import { sealStanding } from '../../src/seal/seal-standing';
import { verificationCode } from '../../src/seal/verification-code';
import { filingOf, memberRow, SAMPLE_PROGRAMME } from './sample-filing';

const ENTRIES = canonicalForm(SAMPLE_PROGRAMME, filingOf(memberRow(5, '示例甲', '1')));
const OTHER_ENTRIES = canonicalForm(SAMPLE_PROGRAMME, filingOf(memberRow(5, '示例甲', '2')));
const INPUTS: SealInputs = {
  programme: 'sample-2026',
  templateVersion: '1',
  entries: ENTRIES,
  openErrors: 0,
};
const MONDAY = '2026-05-04T09:00:00+08:00';
const TUESDAY = '2026-05-05T09:00:00+08:00';

function sealed(state: FilingState = FRESH_STATE): FilingState {
  const answer = sealFiling(state, INPUTS, MONDAY);
  if (answer.outcome !== 'sealed') throw new Error(answer.outcome);
  return answer.state;
}

describe('sealFiling', () => {
  test('keeps the entries with their digest and notes it in the history', () => {
    const digest = digestOf(ENTRIES);
    expect(sealed()).toEqual({
      ...FRESH_STATE,
      stage: 'seal',
      snapshot: {
        programme: 'sample-2026',
        templateVersion: '1',
        sealedAt: MONDAY,
        digest,
        entries: ENTRIES,
      },
      history: [{ event: 'sealed', at: MONDAY, digest, reason: null }],
    });
    expect(FilingState.parse(sealed())).toEqual(sealed());
  });

  test('leaves the state it was given as it is', () => {
    sealed();
    expect(FRESH_STATE).toEqual({
      stage: 'fill',
      answers: [],
      confirmations: [],
      snapshot: null,
      history: [],
    });
  });

  test.each([1, 12, Number.NaN])('refuses with %d open errors', (openErrors) => {
    const answer = sealFiling(FRESH_STATE, { ...INPUTS, openErrors }, MONDAY);
    expect(answer.outcome).toBe('openErrors');
    expect(answer.outcome === 'openErrors' && answer.message).toContain(`${openErrors}个错误`);
  });

  test('refuses what is sealed already', () => {
    expect(sealFiling(sealed(), INPUTS, TUESDAY).outcome).toBe('alreadySealed');
  });

  test('refuses what would not fit on the state sheet', () => {
    const value = `text:${'长'.repeat(MAX_SEALED_LENGTH)}`;
    const entries = [{ field: 'overview.name', year: null, row: null, value }];
    expect(sealFiling(FRESH_STATE, { ...INPUTS, entries }, MONDAY).outcome).toBe('tooLarge');
  });
});

describe('unsealFiling', () => {
  test('goes back to filling in and keeps digest and reason in the history', () => {
    const digest = digestOf(ENTRIES);
    expect(unsealFiling(sealed(), ' 更正示例数据 ', TUESDAY)).toEqual({
      outcome: 'unsealed',
      state: {
        ...FRESH_STATE,
        history: [
          { event: 'sealed', at: MONDAY, digest, reason: null },
          { event: 'unsealed', at: TUESDAY, digest, reason: '更正示例数据' },
        ],
      },
    });
  });

  test('can be sealed again, with the whole history', () => {
    const unsealed = unsealFiling(sealed(), '更正', TUESDAY);
    const again = unsealed.outcome === 'unsealed' ? sealed(unsealed.state) : FRESH_STATE;
    expect(again.history.map(({ event }) => event)).toEqual(['sealed', 'unsealed', 'sealed']);
  });

  test.each([
    ['notSealed', FRESH_STATE, '更正'],
    ['reasonMissing', sealed(), ' 　\n'],
    ['reasonTooLong', sealed(), '因'.repeat(MAX_REASON_LENGTH + 1)],
  ])('answers %s', (outcome, state, reason) => {
    expect(unsealFiling(state, reason, TUESDAY).outcome).toBe(outcome);
  });
});

describe('sealStanding', () => {
  const code = verificationCode(digestOf(ENTRIES));

  test('not sealed', () => {
    expect(sealStanding(SAMPLE_PROGRAMME, FRESH_STATE, ENTRIES)).toEqual({ standing: 'notSealed' });
  });

  test('unchanged', () => {
    expect(sealStanding(SAMPLE_PROGRAMME, sealed(), ENTRIES)).toEqual({
      standing: 'unchanged',
      code,
      sealedAt: MONDAY,
    });
  });

  test('changed: the code stays that of the sealed filing', () => {
    const standing = sealStanding(SAMPLE_PROGRAMME, sealed(), OTHER_ENTRIES);
    expect(standing).toMatchObject({
      standing: 'changed',
      code,
      differences: [{ kind: 'changed', field: 'members.sales', before: '1', after: '2' }],
    });
  });

  test('a snapshot that was altered to fit the filing does not pass', () => {
    const state = sealed();
    const snapshot = state.snapshot && { ...state.snapshot, entries: OTHER_ENTRIES };
    const standing = sealStanding(SAMPLE_PROGRAMME, { ...state, snapshot }, OTHER_ENTRIES);
    expect(standing.standing).toBe('recordAltered');
  });
});

describe('answers', () => {
  const answered = (state: FilingState, subject: string, rule: string, reason: string): FilingState => {
    const answer = answerFinding(state, subject, rule, reason, MONDAY);
    if (answer.outcome !== 'answered') throw new Error(answer.outcome);
    return answer.state;
  };

  test('a reason is kept with its finding, and a later one replaces it', () => {
    const first = answered(FRESH_STATE, 'overview.name', 'R-LYG-31', '示例理由');
    const second = answered(first, 'overview.name', 'R-LYG-44', '另一规则');
    const third = answered(second, 'overview.name', 'R-LYG-31', ' 改写的理由 ');
    expect(third.answers).toEqual([
      { subject: 'overview.name', rule: 'R-LYG-44', reason: '另一规则', answeredAt: MONDAY },
      { subject: 'overview.name', rule: 'R-LYG-31', reason: '改写的理由', answeredAt: MONDAY },
    ]);
    expect(first.answers).toHaveLength(1);
  });

  test.each([
    ['reasonMissing', ' 　\n'],
    ['reasonTooLong', '因'.repeat(MAX_REASON_LENGTH + 1)],
  ])('answers %s', (outcome, reason) => {
    expect(answerFinding(FRESH_STATE, 's', 'R-LYG-31', reason, MONDAY).outcome).toBe(outcome);
  });

  test('a reason of the greatest length is taken', () => {
    const reason = '因'.repeat(MAX_REASON_LENGTH);
    expect(answered(FRESH_STATE, 's', 'R-LYG-31', reason).answers[0]?.reason).toBe(reason);
  });

  test('withdrawing takes back that one answer', () => {
    const both = answered(answered(FRESH_STATE, 's', 'R-LYG-31', '甲'), 's', 'R-LYG-44', '乙');
    const withdrawn = withdrawAnswer(both, 's', 'R-LYG-31');
    expect(withdrawn.outcome === 'withdrawn' && withdrawn.state.answers.map(({ rule }) => rule)).toEqual([
      'R-LYG-44',
    ]);
    expect(withdrawAnswer(FRESH_STATE, 's', 'R-LYG-31').outcome).toBe('notAnswered');
  });
});
