import {
  firstFindings,
  groupFindings,
  shownFindings,
} from '../../../src/usecases/findings-view/group-findings';
import type { FindingFilter, FindingGroups } from '../../../src/usecases/findings-view/group-findings';
import { listed } from './sample-list';

const ALL: FindingFilter = { order: 'sheet', search: '', standings: new Set(), section: null };

const FINDINGS = [
  listed('a', { sheet: '封面', standing: 'hint' }),
  listed('e', { sheet: '封面', standing: 'error' }),
  listed('b', { sheet: null, standing: 'notice' }),
  listed('c', { sheet: '联合体概况', standing: 'error', row: 6, message: '面积填的是“约２６０”。' }),
  listed('d', { sheet: '联合体概况', standing: 'warning', answer: '示例原因' }),
];

const outline = ({ groups, answered }: FindingGroups): unknown => ({
  groups: groups.map(({ key, findings }) => [key, findings.map(({ finding }) => finding.subject).join('')]),
  answered: answered.map(({ finding }) => finding.subject).join(''),
});

test.each<[string, Partial<FindingFilter>, unknown]>([
  [
    'by sheet, what concerns none last',
    {},
    {
      groups: [
        ['封面', 'ae'],
        ['联合体概况', 'c'],
        [null, 'b'],
      ],
      answered: 'd',
    },
  ],
  [
    'by standing, the gravest first',
    { order: 'standing' },
    {
      groups: [
        ['error', 'ec'],
        ['hint', 'a'],
        ['notice', 'b'],
      ],
      answered: 'd',
    },
  ],
  [
    'chosen standings',
    { standings: new Set(['error']) },
    {
      groups: [
        ['封面', 'e'],
        ['联合体概况', 'c'],
      ],
      answered: '',
    },
  ],
  ['a search over width of characters', { search: '260' }, { groups: [['联合体概况', 'c']], answered: '' }],
  ['a search by cell', { search: '联合体概况!d6' }, { groups: [['联合体概况', 'c']], answered: '' }],
  ['all words of a search', { search: '面积　示例问题' }, { groups: [], answered: '' }],
  ['a search in reasons', { search: '示例原因' }, { groups: [], answered: 'd' }],
  [
    'a section',
    { section: 'cover' },
    {
      groups: [
        ['封面', 'ae'],
        ['联合体概况', 'c'],
      ],
      answered: 'd',
    },
  ],
])('%s', (_, filter, expected) => {
  expect(outline(groupFindings(FINDINGS, { ...ALL, ...filter }))).toEqual(expected);
});

test('a long list is cut across its groups', () => {
  const grouped = groupFindings(FINDINGS, ALL);
  expect(outline({ groups: firstFindings(grouped.groups, 3), answered: [] })).toEqual({
    groups: [
      ['封面', 'ae'],
      ['联合体概况', 'c'],
    ],
    answered: '',
  });
  expect(shownFindings(grouped)).toHaveLength(4);
});
