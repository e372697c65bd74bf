import type { FormSection } from '../../../model/form';
import { statedField } from '../../field-record';

/** 附件2 第4部分. */
export const plan: FormSection = {
  key: 'plan',
  number: '4',
  title: '建设规划和建设内容',
  sheets: [
    {
      key: 'plan',
      name: '建设规划和建设内容',
      heading: '4.建设规划和建设内容',
      orientation: 'portrait',
      blocks: [
        {
          kind: 'longText',
          key: 'plan.text',
          field: statedField('L4', {
            key: 'plan.content',
            label: '建设规划和建设内容',
            type: { kind: 'longText', maxLength: 2500 },
            note: '2027年、2028年的建设内容和承诺写在这里。',
          }),
          note: '（2500字以内）',
          spareRows: 40,
        },
      ],
      footnotes: [],
    },
  ],
};
