import type { ClerkDecision, Conflict, ConflictKind } from '../../../src/model/merge';
import { judgedDecision } from '../../../src/usecases/merge/judged-decision';

/** What follows from the words beside a conflict; nothing is guessed. */

function conflict(kind: ConflictKind, ids: readonly string[]): Conflict {
  return {
    subject: `${kind}:示例`,
    kind,
    programme: 'lianyungang-2026',
    candidates: ids.map((id) => ({ id, consortium: id, name: id, files: [`${id}.xlsx`], from: null })),
    standing: null,
    differences: [],
    message: '',
    choice: null,
  };
}

const two = conflict('versions', ['旧', '新']);
const three = conflict('park', ['甲', '乙', '丙']);
const found = conflict('foundByLabels', ['抄']);

test.each<[Conflict, string, string, ClerkDecision, string | null]>([
  [two, '保留', '', 'keep', '旧'],
  [two, '保留', 'A', 'keep', '旧'],
  [two, '替换', '', 'replace', '新'],
  [two, '替换', ' ｂ ', 'replace', '新'],
  [two, '都列入', '', 'both', null],
  [three, '保留', 'B', 'keep', '乙'],
  [three, '替换', 'C', 'replace', '丙'],
  [found, '确认', '', 'confirm', '抄'],
  [found, '确认', 'A', 'confirm', '抄'],
  [found, '不采用', '', 'leaveOut', null],
])('%#: “%s” with “%s” is understood', (of, decision, chosen, meant, stands) => {
  expect(judgedDecision(of, { decision, chosen })).toEqual({
    outcome: 'decided',
    decision: meant,
    chosen: stands,
  });
});

test.each<[Conflict, string, string, string]>([
  [two, '', 'A', '没有选“处理意见”'],
  [two, '保留', 'B', '“保留”与“采用”的“B”不一致'],
  [two, '替换', 'a', '“替换”与“采用”的“A”不一致'],
  [two, '都列入', 'A', '“都列入”与“采用”的“A”不一致'],
  [two, '保留', 'D', '“采用”填的“D”不是候选的字母'],
  [two, '用第二版', '', '“用第二版”不是可选的处理意见'],
  [two, '确认', '', '“确认”不适用于这一项'],
  [three, '不采用', '', '“不采用”不适用于这一项'],
  [three, '保留', '', '候选多于两个'],
  [found, '都列入', '', '“都列入”不适用于这一项'],
  [found, '不采用', 'A', '不一致'],
])('%#: “%s” with “%s” is not followed: %s', (of, decision, chosen, said) => {
  const judged = judgedDecision(of, { decision, chosen });
  expect(judged.outcome === 'fault' && judged.message).toContain(said);
});

test('a reason alone decides nothing and is nothing wrong', () => {
  expect(judgedDecision(two, { decision: '', chosen: '' })).toEqual({ outcome: 'open' });
});
