import type { Rule } from '../../../model/rule';
import { headPostCheck } from '../../building-blocks/rules/text-checks';
import { at } from '../../field-reference';
import { inferredRule, statedRule } from './rule-record';

/** Who leads, and that they read the same wherever they stand. */
export const leadPartyRules: Rule[] = [
  statedRule('R-LYG-02', {
    title: '三方牵头单位',
    quote:
      '申报时须明确市域产教联合体的牵头单位，包括产业园区所在地政府（管委会）、牵头学校、牵头企业（牵头行业协会）。',
    stage: 'check',
    check: {
      kind: 'required',
      fields: ['cover.hostPark', 'cover.leadSchool', 'cover.leadEnterprise'],
      outcomes: [{ when: 'blank', severity: 'error', sentence: null }],
    },
  }),
  statedRule('R-LYG-12', {
    title: '联合体负责人职务',
    quote: '联合体负责人指所在产业园区管委会负责同志。',
    stage: 'check',
    check: headPostCheck(),
  }),
  inferredRule('R-LYG-44', {
    title: '名称前后一致',
    quote: '联合体名称 _____',
    stage: 'check',
    check: {
      kind: 'agreement',
      groups: [
        {
          label: '联合体名称',
          places: [at('cover.consortium'), at('overview.name'), at('summary.consortia.consortium')],
        },
        {
          label: '依托园区',
          places: [at('cover.hostPark'), at('summary.consortia.parkName')],
        },
        {
          label: '牵头学校',
          places: [at('cover.leadSchool'), at('summary.consortia.schoolName')],
        },
        {
          label: '牵头企业',
          places: [at('cover.leadEnterprise'), at('summary.consortia.enterpriseName')],
        },
      ],
      normalisation: 'unitName',
      outcomes: [{ when: 'different', severity: 'warning', sentence: null }],
    },
  }),
  inferredRule('R-LYG-45', {
    title: '牵头单位列入成员',
    quote: '所有企业均填写',
    stage: 'check',
    check: {
      kind: 'membership',
      members: [
        { field: 'cover.leadSchool', among: ['members.schools.name'] },
        {
          field: 'cover.leadEnterprise',
          among: ['members.enterprises.name', 'members.others.name'],
        },
      ],
      normalisation: 'unitName',
      outcomes: [
        { when: 'absent', severity: 'error', sentence: null },
        { when: 'near', severity: 'warning', sentence: null },
      ],
    },
  }),
  inferredRule('R-LYG-55', {
    title: '秘书处所在单位为成员',
    quote: '秘书处所在单位',
    stage: 'check',
    check: {
      kind: 'membership',
      members: [
        {
          field: 'overview.secretariat.unit',
          among: [
            'members.enterprises.name',
            'members.schools.name',
            'members.others.name',
            'cover.hostPark',
          ],
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
