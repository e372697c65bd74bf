import type { FormSection } from '../../../model/form';
import { ownField } from '../../field-record';

const text = { kind: 'text', maxLength: null } as const;

/** How a policy works out: what 16.4 calls 有效 is judged, and may be open for a while. */
export const POLICY_EFFECTS = { effective: '有效', ineffective: '无效', open: '待评估' } as const;

const name = ownField({ key: 'policies.name', label: '政策文件名称', type: text });
const issuer = ownField({ key: 'policies.issuer', label: '发文单位', type: text });
const date = ownField({
  key: 'policies.date',
  label: '印发日期',
  type: { kind: 'date', precision: 'month' },
});
const areas = ownField({
  key: 'policies.areas',
  label: '涉及领域',
  type: { kind: 'list', maxItems: null },
  note: '金融、财政、税费、土地、信用、就业等，用顿号隔开。',
});
const effect = ownField({
  key: 'policies.effect',
  label: '是否有效',
  type: {
    kind: 'option',
    options: Object.values(POLICY_EFFECTS).map((value) => ({ value, countsAs: null })),
    open: false,
  },
  note: '政策已落地、成员单位已享受到的填“有效”。',
});

/** What the government issued, with dates: 16.4 is judged by it, and no notice prints a form for it. */
export const policies: FormSection = {
  key: 'policies',
  number: null,
  title: '政策文件清单',
  sheets: [
    {
      key: 'policies',
      name: '政策文件清单',
      heading: '政策文件清单',
      orientation: 'landscape',
      blocks: [
        {
          kind: 'repeatingTable',
          key: 'policies',
          title: '政策文件清单',
          note: '（2023年以来政府出台的支持政策，一份一行；用于判断16.4）',
          columns: [
            { field: name, width: 50, group: null },
            { field: issuer, width: 26, group: null },
            { field: date, width: 14, group: null },
            { field: areas, width: 28, group: null },
            { field: effect, width: 12, group: null },
          ],
          nameColumn: name.key,
          printedRows: [],
          spareRows: 15,
          totals: [
            {
              key: 'policies.totals.count',
              label: '政策文件数',
              unit: '份',
              decimals: 0,
              of: { kind: 'rows', column: name.key },
            },
          ],
        },
      ],
      footnotes: [],
    },
  ],
};
