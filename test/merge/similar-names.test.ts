import { applicationsOf } from '../../src/merge/applications';
import { similarNames } from '../../src/merge/checks/similar-names';
import type { Conflict } from '../../src/model/merge';
import type { ApplicationParty, Submission } from '../../src/model/submission';
import { sampleProgramme } from '../usecases/sample-workbook';
import { bareSubmission } from './submissions/bare-submission';

/** Which names are asked about as spellings of one, and which are different units. */

const programme = sampleProgramme();

type Names = Partial<Record<ApplicationParty, string>>;

const submission = (names: Names, at: number): Submission =>
  bareSubmission(`${at}.xlsx`, { consortium: `示例${'甲乙丙丁戊己庚辛'[at % 8] ?? ''}${at}号`, ...names });

function asked(...given: Names[]): Conflict[] {
  const applications = applicationsOf(programme.id, given.map(submission));
  return similarNames({ programme, applications, choices: new Map(), compare: () => [] });
}

const names = (conflicts: readonly Conflict[]): string[][] =>
  conflicts.map(({ candidates }) => candidates.map(({ name }) => name).sort());

test.each<[ApplicationParty, string, string]>([
  ['consortium', '连云港市高端装备产教联合体', '连云港市高端装备市域产教联合体'],
  ['consortium', '连云港市高端装备产教联合体', '连云港高端装备产教联合体'],
  ['consortium', '江苏省连云港市高端装备产教联合体', '连云港市高端装备产教联合体（筹）'],
  ['consortium', '江苏连云港高端装备产教联合体', '连云港市高端装备产教融合联合体'],
  ['consortium', '连云港市域产教联合体', '连云港市产教联合体'],
  ['consortium', '连云港市高端装备产教联合体', '连云巷高端装备产教联合体'],
  ['consortium', '连云港-高端装备产教联合体', '连云港高端装备·产教联合体。'],
  ['consortium', '东海县硅产业产教联合体', '连云港市东海县硅产业产教联合体'],
  ['consortium', '连云港市新医药产教联合体', '新医药产教联合体'],
  ['park', '连云港经济技术开发区', '国家级连云港经济技术开发区管理委员会'],
  ['park', '连云港市经济技术开发区', '连云港经开区'],
  ['park', '徐圩新区石化产业园', '徐圩新区石化产业园区'],
  ['school', '连云港职业技术学院', '连云港职业学院'],
  ['school', '连云港职业技术学院', '江苏省连云港职院'],
  ['school', '连云港中医药职业学校', '连云港中医药职业学院'],
  ['school', '江苏省连云港中等专业学校', '连云港中专'],
  ['school', '连云港师范高等专科学校', '连云港师专'],
  ['enterprise', '江苏恒瑞医药股份有限公司', '恒瑞医药集团'],
  ['enterprise', '江苏恒瑞医药（集团）有限公司', '江苏恒瑞医药有限责任公司'],
  ['enterprise', '中复神鹰碳纤维股份有限公司', '中复神鹰炭纤维有限公司'],
  ['enterprise', '连云港市化工行业协会', '连云港化工协会'],
])('%s: “%s” and “%s” may be one', (party, one, other) => {
  expect(names(asked({ [party]: one }, { [party]: other }))).toEqual([[one, other].sort()]);
});

test.each<[ApplicationParty, string, string]>([
  ['consortium', '南京市高端装备产教联合体', '苏州市高端装备产教联合体'],
  ['consortium', '临沂市智能制造产教联合体', '青岛市智能制造产教联合体'],
  ['consortium', '灌云县船舶产教联合体', '灌南县船舶产教联合体'],
  ['consortium', '灌云船舶产教联合体', '灌南船舶产教联合体'],
  ['consortium', '江苏省海洋产教联合体', '山东省海洋产教联合体'],
  ['consortium', '连云港市中医药产教联合体', '连云港市新医药产教联合体'],
  ['consortium', '连云港市高端装备产教联合体', '连云港市高新装备产教联合体'],
  ['consortium', '连云港市高端装备产教联合体', '连云港市海州区高端装备产教联合体'],
  ['consortium', '南京市鼓楼区数字产教联合体', '徐州市鼓楼区数字产教联合体'],
  ['consortium', '临沂市教育局', '青岛市教育局'],
  ['park', '连云港经济技术开发区', '连云港高新技术产业开发区'],
  ['park', '海州区工业园', '赣榆区工业园'],
  ['park', '连云港经济技术开发区', '经济技术开发区'],
  ['park', '示例一园', '示例二园'],
  ['park', '东海产业园', '东海工业园'],
  ['school', '连云港中医药职业学校', '连云港职业技术学院'],
  ['school', '连云港中等专业学校', '连云港职业技术学院'],
  ['school', '连云港技师学院', '连云港职业技术学院'],
  ['school', '江苏大学', '山东大学'],
  ['school', '江苏海洋大学', '中国海洋大学'],
  ['school', '南京工业大学', '南京工业职业技术大学'],
  ['school', '常州工程职业技术学院', '常州工学院'],
  ['enterprise', '江苏恒瑞医药股份有限公司', '上海恒瑞医药有限公司'],
  ['enterprise', '连云港恒瑞医药有限公司', '连云港恒瑞置业有限公司'],
])('%s: “%s” and “%s” are two', (party, one, other) => {
  expect(asked({ [party]: one }, { [party]: other })).toEqual([]);
});

describe('where the two have another party in common', () => {
  const school = '江苏海洋大学';

  test.each([
    ['连云港市高端装备产教联合体', '连云港市高端装各产教联合体'],
    ['连云港市高端装备产教联合体', '连云港市高端备装产教联合体'],
    ['连云港高端装备产教联合体', '高端装备产教联合体'],
  ])('“%s” and “%s” may be one', (one, other) => {
    expect(names(asked({ consortium: one, school }, { consortium: other, school }))).toHaveLength(1);
    expect(asked({ consortium: one }, { consortium: other })).toEqual([]);
  });

  test.each([
    ['灌云县船舶海工产教联合体', '灌南县船舶海工产教联合体'],
    ['连云港中医药产教联合体', '连云港新医药产教联合体'],
    ['连云港智造12号产教联合体', '连云港智造21号产教联合体'],
    ['连云港石化产教联合体', '连云港高端装备产教联合体'],
  ])('“%s” and “%s” are two', (one, other) => {
    expect(asked({ consortium: one, school }, { consortium: other, school })).toEqual([]);
  });
});

const CITIES = '南京 无锡 徐州 常州 苏州 南通 淮安 盐城 扬州 镇江 泰州 宿迁'.split(' ');

test('one trade in twelve cities is no conflict, with one that names no city neither', () => {
  const given = CITIES.map((city) => ({ consortium: `${city}市高端装备产教联合体` }));
  expect(asked(...given, { consortium: '高端装备产教联合体' })).toEqual([]);
});

test('many spellings of one name are asked about once, whatever their order', () => {
  const spellings = ['', '（筹）', '筹备处', '管委会', '·集团', '集团公司'].map(
    (end) => `连云港市高端装备产教联合体${end}`,
  );
  const given = spellings.map((consortium) => ({ consortium, park: '连云港经开区' }));
  const [conflict, ...others] = asked(...given);
  expect(others).toEqual([]);
  expect(conflict?.candidates).toHaveLength(spellings.length);
  expect(asked(...[...given].reverse())[0]?.subject).toBe(conflict?.subject);
});

test('two spellings keep the subject under which they were decided', () => {
  const [conflict] = asked({ park: '示例经开区管委会' }, { park: '示例经开区' });
  expect(conflict?.subject).toBe(`similarNames:${programme.id}:park:示例经开区:示例经开区管委会`);
});
