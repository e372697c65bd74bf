import type { FieldKey } from '../../../model/keys';
import type { Rule, RuleId } from '../../../model/rule';
import { at } from '../../field-reference';
import { POLICY_EFFECTS } from '../form/policies';
import { VETO_ANSWERS } from '../form/negative-list';
import { YEARS } from '../years';
import { statedRule } from './rule-record';

/** A veto a person judges: 触发, 未触发, or 待确认 while nobody has. */
function judgedVeto(id: RuleId, title: string, quote: string, field: FieldKey): Rule {
  return statedRule(id, {
    title,
    quote,
    stage: 'check',
    check: {
      kind: 'threshold',
      of: 'veto',
      reference: at(field),
      measure: { kind: 'answer', among: [VETO_ANSWERS.notTriggered] },
      sentence: null,
    },
  });
}

/** 16.负面清单. That one of them leads to 退出 stands only in the note 【过程监测、退出机制】. */
export const vetoRules: Rule[] = [
  judgedVeto(
    'R-STD-21',
    '负面清单16.1',
    '在招生、就业、安全等领域发生重大违法违规事件、造成不良社会影响',
    'vetoes.incident',
  ),
  judgedVeto('R-STD-22', '负面清单16.2', '申报和建设过程中存在重大造假行为', 'vetoes.fraud'),
  statedRule('R-STD-23', {
    title: '负面清单16.3',
    quote: '连续两年没有按计划落实经费投入',
    stage: 'check',
    check: {
      kind: 'lapse',
      lapse: '没有按计划落实经费投入',
      years: YEARS,
      successive: 2,
      wanted: {
        kind: 'asPlanned',
        actual: ['funds.dedicated.paid', 'funds.daily.paid'],
        planned: ['funds.dedicated.planned', 'funds.daily.planned'],
      },
    },
  }),
  statedRule('R-STD-24', {
    title: '负面清单16.4',
    quote: '连续两年政府没有出台有效政策',
    stage: 'check',
    check: {
      kind: 'lapse',
      lapse: '政府没有出台有效政策',
      years: YEARS,
      successive: 2,
      wanted: {
        kind: 'rows',
        date: 'policies.date',
        column: 'policies.effect',
        counts: [POLICY_EFFECTS.effective],
        fails: [POLICY_EFFECTS.ineffective],
      },
    },
  }),
  judgedVeto('R-STD-25', '负面清单16.5', '人才培养没有取得重大突破', 'vetoes.noBreakthrough'),
  judgedVeto('R-STD-26', '负面清单16.6', '企业没有落实“四个合作”相关工作', 'vetoes.noCooperation'),
];
