import type { Field } from '../../../model/field';
import type { FormSection } from '../../../model/form';
import { ownField } from '../../field-record';
import { labelledFields } from '../../building-blocks/labelled-fields';
import { yearRow } from '../../year-row';
import { YEARS } from '../years';
import { KEY_AREAS, NO_KEY_AREA } from './answers/basic';

const text = { kind: 'text', maxLength: null } as const;

const consortium = ownField({ key: 'identity.consortium', label: '联合体名称', type: text });
const city = ownField({ key: 'identity.city', label: '所在省、市', type: text });
const hostPark = ownField({ key: 'identity.hostPark', label: '依托园区', type: text });
const leadSchool = ownField({ key: 'identity.leadSchool', label: '牵头学校', type: text });
const leadEnterprise = ownField({ key: 'identity.leadEnterprise', label: '牵头企业', type: text });
const area = ownField({
  key: 'park.area',
  label: '园区所在重点区域',
  type: {
    kind: 'option',
    options: [...KEY_AREAS, NO_KEY_AREA].map((value) => ({ value, countsAs: null })),
    open: false,
  },
  note: '依据2.1区位优势；选“其他重点区域”的，请在2.1.1的备注栏注明。',
});
const date = ownField({
  key: 'identity.date',
  label: '自查日期',
  type: { kind: 'date', precision: 'day' },
});

/** Everybody the consortium's schools teach: what the numbers of 9.联招共培 are held against. */
const students = ownField({
  key: 'identity.students',
  label: '联合体内学校在校生总数',
  type: { kind: 'integer', unit: '人' },
  years: YEARS,
});

const FIELDS: Field[] = [consortium, city, hostPark, leadSchool, leadEnterprise, area, date];

/** Who checks itself. The standard asks for it nowhere, and needs it everywhere. */
export const identity: FormSection = {
  key: 'identity',
  number: null,
  title: '自查单位信息',
  sheets: [
    {
      key: 'identity',
      name: '自查单位信息',
      heading: '市域产教联合体自查单位信息',
      orientation: 'portrait',
      blocks: [
        labelledFields('identity.sheet', [24, 62], FIELDS),
        {
          kind: 'yearTable',
          key: 'identity.figures',
          years: YEARS.map((year) => ({ year, label: `${year}年` })),
          besides: [],
          itemHeader: '项目',
          rows: [yearRow([], students, '人')],
        },
      ],
      footnotes: [],
    },
  ],
};
