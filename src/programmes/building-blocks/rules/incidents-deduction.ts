import type { RuleParts } from './rule-records';

/** 7.其他 in the words all notices share; events are known to staff, never to the workbook. */
export const incidentsDeduction: RuleParts = {
  title: '违法违规事件扣分',
  quote: '联合体近3年内在招生、就业、安全等领域发生过重大违法违规事件、造成不良社会影响的，酌情扣分',
  scope: 'round',
  stage: 'submit',
  check: {
    kind: 'confirmation',
    question:
      '经核实，联合体近3年内在招生、就业、安全等领域是否未发生过重大违法违规事件、未造成不良社会影响？',
    field: null,
    outcomes: [{ when: 'denied', severity: 'warning', sentence: null }],
  },
};
