import { openPage } from './page-browser';
import type { OpenPage } from './page-browser';
import type {} from './page/page-window';

let opened: OpenPage;

beforeAll(async () => {
  opened = await openPage();
}, 600_000);

afterAll(async () => {
  await opened.close();
});

test('自检 passes beside an open workbook, leaves that as it is and nothing behind', async () => {
  const { page } = opened;
  const contents = (): Promise<unknown> => page.evaluate(() => window.testPage.workbook?.read());
  expect(await page.evaluate(() => window.testPage.layOut('lianyungang-2026'))).toBe('laidOut');
  const before = await contents();
  const elements = await page.evaluate(() => document.body.childElementCount);
  const { cases, complete } = await page.evaluate(() => window.testPage.selfCheck());
  expect(cases.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
  // The one thing the embedded spreadsheet does not offer its user.
  expect(cases.filter(({ outcome }) => outcome === 'notApplicable').map(({ name }) => name)).toEqual([
    '排序后每行内容仍在一起',
  ]);
  expect(complete).toBe(true);
  expect(await contents()).toEqual(before);
  expect(await page.evaluate(() => document.body.childElementCount)).toBe(elements);
  expect(opened.requests).toEqual([]);
}, 300_000);
