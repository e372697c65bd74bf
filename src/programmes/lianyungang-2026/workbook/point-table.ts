import type { FormSection } from '../../../model/form';

/** 附件1 with what speaks for each observation point. No notice prints this table. */
export const pointTable: FormSection = {
  key: 'points',
  number: null,
  title: '观测点对照表',
  sheets: [
    {
      key: 'points',
      name: '观测点对照表',
      heading: '观测点对照表',
      orientation: 'landscape',
      blocks: [
        {
          kind: 'pointTable',
          key: 'points',
          columns: [
            { key: 'group', label: '基本指标', width: 12, content: { kind: 'group' } },
            { key: 'point', label: '观测点', width: 52, content: { kind: 'point' } },
            { key: 'evidence', label: '推荐书中的对应内容', width: 32, content: { kind: 'evidence' } },
            {
              key: 'basis',
              label: '依据（推荐书段落，或材料编号和页码）',
              width: 30,
              content: {
                kind: 'entry',
                field: {
                  printId: null,
                  label: '依据（推荐书段落，或材料编号和页码）',
                  type: { kind: 'text', maxLength: null },
                  filledBy: 'applicant',
                  basis: 'inferred',
                  note: '如：四、第3段；材料5，第21—24页。',
                },
              },
            },
            { key: 'state', label: '状态', width: 10, content: { kind: 'state' } },
          ],
        },
      ],
      footnotes: [],
    },
  ],
};
