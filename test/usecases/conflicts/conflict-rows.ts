import type { TypedDecision } from '../../../src/model/conflict-review';

/** A row of 回避审查 as somebody filled it in. */
export function row(given: Partial<TypedDecision>): TypedDecision {
  return {
    application: '示例联合体',
    expert: '示例专家甲',
    unit: '示例大学',
    party: '示例大学',
    role: '牵头学校',
    decision: '',
    reason: '',
    cell: '回避审查!I6',
    ...given,
  };
}
