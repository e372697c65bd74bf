import type { StandardPart } from './standard-row';

/** 三、否定性指标. Its rows have no observation points of their own: each row is what is judged. */
export const negativeList: StandardPart = {
  titles: ['三、否定性指标'],
  groups: [
    {
      code: '16',
      title: '负面清单',
      purpose: '【过程监测、退出机制】',
      rows: [
        {
          code: '16.1',
          text: '在招生、就业、安全等领域发生重大违法违规事件、造成不良社会影响',
          points: [],
        },
        { code: '16.2', text: '申报和建设过程中存在重大造假行为', points: [] },
        { code: '16.3', text: '连续两年没有按计划落实经费投入', points: [] },
        { code: '16.4', text: '连续两年政府没有出台有效政策', points: [] },
        { code: '16.5', text: '人才培养没有取得重大突破', points: [] },
        { code: '16.6', text: '企业没有落实“四个合作”相关工作', points: [] },
      ],
    },
  ],
};
