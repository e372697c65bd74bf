import type { FormSection } from '../../../model/form';
import { statedField } from '../../field-record';

const DECLARATION = '产教联合体各成员单位近3年内在招生、就业、安全等领域未发生过违法或重大违规事件。';

/** 附件2 第3部分. The declaration is printed below the text; it stands above it here, where the text cannot push it away. */
export const features: FormSection = {
  key: 'features',
  number: '3',
  title: '特色与创新',
  sheets: [
    {
      key: 'features',
      name: '特色与创新',
      heading: '3.特色与创新',
      orientation: 'portrait',
      blocks: [
        {
          kind: 'declaration',
          key: 'features.statement',
          sentence: DECLARATION,
          field: statedField('M3.D', {
            key: 'features.declaration',
            label: DECLARATION,
            type: { kind: 'confirmation' },
            note: '确认无误后填“是”。',
          }),
        },
        {
          kind: 'longText',
          key: 'features.text',
          field: statedField('M3', {
            key: 'features.content',
            label: '特色与创新',
            type: { kind: 'longText', maxLength: 2000 },
          }),
          note: '(2000字以内)',
          spareRows: 40,
        },
      ],
      footnotes: [],
    },
  ],
};
