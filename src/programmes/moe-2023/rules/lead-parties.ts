import type { Rule } from '../../../model/rule';
import { headPostCheck } from '../../building-blocks/rules/text-checks';
import { at } from '../../field-reference';
import * as members from '../recommendation/members';
import { inferredRule, statedRule } from './rule-record';

const SCHOOLS = [members.secondarySchools, members.colleges, members.universities].map(members.namesKey);

/** Who leads, and that they read the same wherever they stand. */
export const leadPartyRules: Rule[] = [
  statedRule('R-MOE-04', {
    title: '三方牵头单位',
    quote: '明确市域产教联合体的牵头单位，包括产业园区所在地政府（管委会）、牵头学校、牵头企业。',
    stage: 'check',
    check: {
      kind: 'required',
      fields: ['cover.hostPark', 'cover.leadSchool', 'cover.leadEnterprise'],
      outcomes: [{ when: 'blank', severity: 'error', sentence: null }],
    },
  }),
  statedRule('R-MOE-05', {
    title: '城市群申报',
    quote: '空间组织紧凑、经济联系紧密的城市群可以一个园区名义进行申报',
    stage: 'fill',
    check: {
      kind: 'information',
      sentence: '空间组织紧凑、经济联系紧密的城市群可以一个园区名义进行申报。',
      date: null,
    },
  }),
  statedRule('R-MOE-18', {
    title: '联合体负责人职务',
    quote: '联合体负责人指所在产业园区管委会负责同志。',
    stage: 'check',
    check: headPostCheck(),
  }),
  inferredRule('R-MOE-35', {
    title: '名称前后一致',
    quote: '联合体名称',
    stage: 'check',
    check: {
      kind: 'agreement',
      groups: [
        {
          label: '联合体名称',
          places: [at('cover.consortium'), at('overview.name'), at('summary.consortia.consortium')],
        },
        { label: '依托园区', places: [at('cover.hostPark'), at('summary.consortia.parkName')] },
        { label: '牵头学校', places: [at('cover.leadSchool'), at('summary.consortia.schoolName')] },
        { label: '牵头企业', places: [at('cover.leadEnterprise'), at('summary.consortia.enterpriseName')] },
      ],
      normalisation: 'unitName',
      outcomes: [{ when: 'different', severity: 'warning', sentence: null }],
    },
  }),
  inferredRule('R-MOE-36', {
    title: '牵头单位列入成员',
    quote: '联合体成员情况',
    stage: 'check',
    check: {
      kind: 'membership',
      members: [
        { field: 'cover.leadSchool', among: SCHOOLS },
        { field: 'cover.leadEnterprise', among: [members.namesKey(members.enterprises)] },
      ],
      normalisation: 'unitName',
      outcomes: [
        { when: 'absent', severity: 'error', sentence: null },
        { when: 'near', severity: 'warning', sentence: null },
      ],
    },
  }),
  inferredRule('R-MOE-37', {
    title: '秘书处所在单位为成员',
    quote: '秘书处所在单位',
    stage: 'check',
    check: {
      kind: 'membership',
      members: [
        {
          field: 'overview.secretariat.unit',
          among: [...members.memberKinds.map(members.namesKey), 'cover.hostPark'],
        },
      ],
      normalisation: 'unitName',
      outcomes: [
        { when: 'absent', severity: 'hint', sentence: null },
        { when: 'near', severity: 'hint', sentence: null },
      ],
    },
  }),
];
