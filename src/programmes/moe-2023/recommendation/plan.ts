import type { FormSection } from '../../../model/form';
import { statedField } from '../../field-record';

/** 附件2 第4部分. */
export const plan: FormSection = {
  key: 'plan',
  number: '4',
  title: '建设规划',
  sheets: [
    {
      key: 'plan',
      name: '建设规划',
      heading: '4.建设规划',
      orientation: 'portrait',
      blocks: [
        {
          kind: 'longText',
          key: 'plan.text',
          field: statedField('M4', {
            key: 'plan.outline',
            label: '建设规划',
            type: { kind: 'longText', maxLength: 1000 },
            note: '2024年、2025年的建设承诺写在这里。',
          }),
          note: '(1000字以内)',
          spareRows: 30,
        },
      ],
      footnotes: [],
    },
  ],
};
