import { contentOfPlan } from '../../src/filing/plan-content';
import { readWorkbook } from '../../src/host/file/reading/read-workbook';
import type { WorkbookContent } from '../../src/model/workbook-content';
import { noApplication } from '../../src/usecases/no-application';
import { schemeWorkbook } from '../../src/usecases/scheme/scheme-workbook';
import { application, programmeOf, withCard } from './review/scored-workbooks';

const ID = 'lianyungang-2026';

function contentOf(bytes: Uint8Array): WorkbookContent {
  const reading = readWorkbook(bytes);
  if (reading.outcome === 'refused') throw new Error(reading.message);
  return reading.content;
}

function schemeContent(): WorkbookContent {
  const plan = schemeWorkbook(programmeOf(ID), null);
  if (plan === null) throw new Error('the notice has an example');
  return contentOfPlan(plan);
}

test('a 评分方案 alone is no application', () => {
  expect(noApplication(schemeContent())).toMatch(/只有评审用的表/);
});

test('forms are one, also with a 评审表 or a 评分方案 beside them', async () => {
  const carded = contentOf(await withCard(await application(ID), '示例专家甲'));
  expect(noApplication(carded)).toBeNull();
  expect(noApplication({ ...carded, sheets: [...carded.sheets, ...schemeContent().sheets] })).toBeNull();
});

test('what is none of ours is for others to refuse', () => {
  expect(noApplication({ sheets: [], names: [], notes: [] })).toBeNull();
});
