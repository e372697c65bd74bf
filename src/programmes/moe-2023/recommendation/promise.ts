import type { FormSection } from '../../../model/form';
import { statedField } from '../../field-record';

const SEAL_AND_DATE = ['公章', '年 月 日'];

/** 附件2 第5部分. Signed and sealed on paper, once by the applicant. */
export const promise: FormSection = {
  key: 'promise',
  number: '5',
  title: '申报承诺',
  sheets: [
    {
      key: 'promise',
      name: '申报承诺',
      heading: '5.申报承诺',
      orientation: 'portrait',
      blocks: [
        {
          kind: 'signatures',
          key: 'promise.applicant',
          heading: '申报单位承诺',
          statement:
            '我承诺：前述所填报数据、内容均真实、准确、有效，并自愿接受有关方面核查。如有弄虚作假或其他违规行为，自愿退出认定，并接受处理。',
          field: null,
          signatures: [{ role: '负责人', lines: ['负责人签字', ...SEAL_AND_DATE] }],
        },
        {
          kind: 'signatures',
          key: 'promise.authority',
          heading: '地方教育行政部门意见',
          statement: null,
          field: {
            ...statedField('M5.2', {
              key: 'promise.opinion',
              label: '推荐意见：',
              type: { kind: 'text', maxLength: null },
            }),
            filledBy: 'staff',
          },
          signatures: [
            {
              role: '地方教育行政部门负责人',
              lines: ['地方教育行政部门负责人签字', ...SEAL_AND_DATE],
            },
          ],
        },
      ],
      footnotes: [],
    },
  ],
};
