import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { guessProgramme } from '../../../src/document/reading/guess-programme';
import { readDocument } from '../../../src/document/reading/read-document';
import { recogniseDocument } from '../../../src/document/reading/recognise-document';
import type { ReadDocument } from '../../../src/document/reading/document-tree';
import { openDocument } from '../../../src/host/file/document/open-document';
import { findProgramme, programmes } from '../../../src/programmes/registry';
import { convertWithLibreOffice } from '../../setup/run-foreign-program';
import { flatText } from './flat-text';
import { fillIn, lianyungangForm, ministryForm } from './paper-form';
import type { PaperBlock } from './paper-form';

/** What is written into the places of the forms, in the ways people write. */
const LIANYUNGANG = {
  'LC.1': '联合体名称： 示例产教联合体',
  'LC.3': '依托园区 ＿＿示例产业园区＿＿（公章）',
  'LC.6': '填表日期 2026年5月8日',
  'L1.2': '2026年6月',
  'L1.7': '１２０㎡',
  'L1.9': '8',
  'L1.12': '王示例、李示例',
  'L1.13@2026': '300',
  'L1.13@2027': '350.5',
  'L1.13@2028': '400万元',
  'L1.15': '120',
  'L1.18': '85.2亿元',
  'L1.19': '示例主导产业',
  'L2E.1#1': '示例科技有限公司',
  'L2E.2#1': '1,200',
  'L2E.5#1': '35',
  'L2E.1#3': '示例制造厂',
  'L2S.1#1': '示例职业学院',
  'L2S.2#1': '高职专科',
  'L2S.3#1': '机电一体化、\n应用化工',
  'L2O.1#1': '政府部门：示例局',
  'L2O.3#1': '20',
  'L3.1@2025': '12个',
  'L3.1@2026': '15个',
  'L3.6a@2025': '86人次',
  'L3.6b@2025': '课时数 1200',
  'L3.9': '获示例奖一项',
  'L3.16@2025': '28.5',
  'L3.25@2025': '65%/320万元',
  'L3.30@2026': '2000',
  L4: '一、建设思路\n示例第一段。\n示例第二段。',
  L5: '示例特色。',
  'L6.2': '推荐意见：同意推荐。\n地方教育行政部门负责人签字\n公章 年 月 日',
} as const;

const LIANYUNGANG_READ = {
  'cover.consortium': '示例产教联合体',
  'cover.hostPark': '示例产业园区',
  'cover.date': '2026年5月8日',
  'overview.founded': '2026年6月',
  'overview.secretariat.area': '120',
  'overview.staff.total': '8',
  'overview.staff.names': '王示例、李示例',
  'overview.budget.total@2026': '300',
  'overview.budget.total@2027': '350.5',
  'overview.budget.total@2028': '400',
  'overview.budget.government@2026': '120',
  'overview.park.output@2025': '85.2',
  'overview.park.industry': '示例主导产业',
  'members.enterprises[1].name': '示例科技有限公司',
  'members.enterprises[1].employees': '1200',
  'members.enterprises[1].benefit': '35',
  'members.enterprises[2].name': '示例制造厂',
  'members.schools[1].name': '示例职业学院',
  'members.schools[1].level': '高职专科',
  'members.schools[1].majors': '机电一体化、应用化工',
  'members.others[1].name': '示例局',
  'members.others[1].category': '政府部门',
  'members.others[1].headcount': '20',
  'outcomes.jointMajors@2025': '12',
  'outcomes.jointMajors@2026': '15',
  'outcomes.partTimeTeachers.enterprise.persons@2025': '86',
  'outcomes.partTimeTeachers.enterprise.hours@2025': '1200',
  'outcomes.teamAwards': '获示例奖一项',
  'outcomes.apprenticePosts@2025': '28.5',
  'outcomes.research.conversionRate@2025': '65',
  'outcomes.research.income@2025': '320',
  'outcomes.training.public@2026': '2000',
  'plan.content': '一、建设思路\n示例第一段。\n示例第二段。',
  'features.content': '示例特色。',
  'promise.opinion': '同意推荐。',
};

const MINISTRY = {
  'MC.2': '推 荐 省 份      示例省      ',
  'MC.4': '牵 头 学 校    示例学院    （公章）',
  'M1.1': '示例联合体',
  'M1.A.n': '2（3600）',
  'M1.A': '示例中职一、示例中职二',
  'M1.D.n': '1',
  'M1.E': '无',
  'M1.13@2023': '100',
  'M1.13@2025': '180',
  'M2.7a@2022': '10 人次',
  'M2.7b@2023': '320课时数',
  'M2.22@2022': '98.5%',
  'M2.34': '1200',
  'M2.36': '3',
  M3: '示例特色。',
  M4: '示例规划。',
} as const;

const MINISTRY_READ = {
  'cover.province': '示例省',
  'cover.leadSchool': '示例学院',
  'overview.name': '示例联合体',
  'overview.members.secondarySchools.count': '2',
  'overview.members.secondarySchools.students': '3600',
  'overview.members.secondarySchools.names': '示例中职一、示例中职二',
  'overview.members.government.count': '1',
  'overview.members.enterprises.names': '无',
  'overview.budget.total@2023': '100',
  'overview.budget.total@2025': '180',
  'outcomes.partTimeTeachers.interSchool.persons@2022': '10',
  'outcomes.partTimeTeachers.interSchool.hours@2023': '320',
  'outcomes.employmentRate@2022': '98.5',
  'outcomes.enterprises.benefit@2022': '1200',
  'outcomes.enterprises.aboveQuota@2022': '3',
  'features.content': '示例特色。',
  'plan.outline': '示例规划。',
};

const FORMS: Readonly<Record<string, PaperBlock[]>> = {
  lianyungangBlank: lianyungangForm(),
  ministryBlank: ministryForm(),
  lianyungangFilled: fillIn(lianyungangForm(), LIANYUNGANG),
  ministryFilled: fillIn(ministryForm(), MINISTRY),
};

const documents = new Map<string, ReadDocument>();

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'official-forms-'));
  try {
    const inputs = Object.entries(FORMS).map(([name, form]) => {
      const path = join(folder, `${name}.fodt`);
      writeFileSync(path, flatText(form));
      return path;
    });
    convertWithLibreOffice(inputs, 'docx:MS Word 2007 XML', folder);
    for (const name of Object.keys(FORMS)) {
      const opening = openDocument(readFileSync(join(folder, `${name}.docx`)));
      if (opening.outcome === 'refused') throw new Error(opening.message);
      documents.set(name, readDocument(opening.parts));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 300_000);

function recognised(name: string, id: string) {
  const document = documents.get(name);
  const programme = findProgramme(id);
  if (document === undefined || programme === null) throw new Error(name);
  const { values, unread } = recogniseDocument(document, programme);
  return {
    values: Object.fromEntries(values.map(({ key, texts }) => [key, texts.join('\n')])),
    doubtful: values.filter(({ certainty }) => certainty === 'doubtful').map(({ key }) => key),
    unread: unread.map(({ text }) => text),
  };
}

test.each([
  ['lianyungangBlank', 'lianyungang-2026'],
  ['ministryBlank', 'moe-2023'],
])('every word of the blank form %s is known as printed', (name, id) => {
  expect(recognised(name, id)).toEqual({ values: {}, doubtful: [], unread: [] });
});

test.each([
  ['lianyungangFilled', 'lianyungang-2026', LIANYUNGANG_READ],
  ['ministryFilled', 'moe-2023', MINISTRY_READ],
])('what is written into %s comes back, and nothing else', (name, id, read) => {
  expect(recognised(name, id)).toEqual({ values: read, doubtful: [], unread: [] });
});

test.each([
  ['lianyungangBlank', 'lianyungang-2026'],
  ['lianyungangFilled', 'lianyungang-2026'],
  ['ministryBlank', 'moe-2023'],
  ['ministryFilled', 'moe-2023'],
])('the notice of %s is told by what it prints', (name, id) => {
  const document = documents.get(name);
  expect(document && guessProgramme(document, programmes())?.id).toBe(id);
});
