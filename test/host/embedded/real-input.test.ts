import type { Page } from 'playwright-core';
import { cellAddress } from '../../../src/model/cell-address';
import type { CellPlace } from '../../../src/model/cell-address';
import type { CellScalar } from '../../../src/model/workbook-content';
import { openPage } from './page-browser';
import type { OpenPage } from './page-browser';
import type {} from './page/page-window';

const OVERVIEW = '联合体概况';
const ENTERPRISES = '成员企业';
const SCHOOLS = '成员学校';

let opened: OpenPage;
let page: Page;

beforeAll(async () => {
  opened = await openPage();
  page = opened.page;
}, 600_000);

afterAll(async () => {
  await opened.close();
});

beforeEach(async () => {
  expect(await page.evaluate(() => window.testPage.layOut('lianyungang-2026'))).toBe('laidOut');
});

async function select(sheet: string, row: number, column: number): Promise<void> {
  await page.evaluate((place: CellPlace) => window.testPage.workbook?.reveal(place), { sheet, row, column });
}

/** What the cells of a sheet hold, by address. */
async function cells(sheet: string): Promise<Map<string, CellScalar>> {
  const found = await page.evaluate(async (name) => {
    const reading = await window.testPage.workbook?.read();
    if (reading?.outcome !== 'read') throw new Error('the workbook is not read');
    return reading.content.sheets.find((candidate) => candidate.name === name)?.cells ?? [];
  }, sheet);
  return new Map(found.map(({ row, column, value }) => [cellAddress(row, column), value]));
}

/** Copies a text as from another program: out of an ordinary field of the page. */
async function copyText(text: string): Promise<void> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'other-program';
    document.body.append(field);
  });
  const field = page.locator('#other-program');
  await field.fill(text);
  await field.focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+C');
  await page.evaluate(() => {
    document.getElementById('other-program')?.remove();
  });
}

/** A click into the sheet, so that keys go there. */
async function focusSheet(): Promise<void> {
  await page.mouse.click(1240, 400);
}

async function press(key: string): Promise<void> {
  await page.keyboard.press(key);
  await page.waitForTimeout(200);
}

const text = (content: string): CellScalar => ({ kind: 'text', text: content });

test('what is typed is read, told, undone and redone', async () => {
  await select(OVERVIEW, 3, 4);
  await page.keyboard.type('示例产教联合体');
  await press('Enter');
  expect((await cells(OVERVIEW)).get('D3')).toEqual(text('示例产教联合体'));
  expect(await page.evaluate(() => window.testPage.told)).toEqual([
    { sheet: OVERVIEW, cells: [{ sheet: OVERVIEW, row: 3, column: 4 }] },
  ]);
  await press('Control+Z');
  expect((await cells(OVERVIEW)).get('D3')).toBeUndefined();
  await press('Control+Y');
  expect((await cells(OVERVIEW)).get('D3')).toEqual(text('示例产教联合体'));
});

test('results a file keeps from before its values were filled in are computed anew', async () => {
  await page.evaluate(() => window.testPage.openSample('clean'));
  const found = await cells(OVERVIEW);
  // The remark beside 产业园区主导产业情况: 待填 as long as nothing is filled in.
  expect(found.get('D16')?.kind).toBe('text');
  expect(found.get('J16')).toEqual(text(''));
});

test('the forms say of the selected cell how to fill it in, wherever its row has moved', async () => {
  await page.evaluate(() => {
    window.testPage.guidance = [];
    window.testPage.workbook?.watchGuidance((guidance) => window.testPage.guidance.push(guidance));
  });
  await select(ENTERPRISES, 11, 4);
  await select(OVERVIEW, 1, 1);
  await page.evaluate((sheet) => window.testPage.workbook?.insertRows(sheet, 11, 2), ENTERPRISES);
  await select(ENTERPRISES, 13, 4);
  const guidance = await page.evaluate(() => window.testPage.guidance);
  const told = guidance.map((one) => (one === null ? null : one.title));
  expect(told[told.length - 1]).toBe('企业职工总数（人）');
  expect(told.filter((title) => title === '企业职工总数（人）').length).toBeGreaterThanOrEqual(2);
  expect(told).toContain(null);
});

test('one of the options can be typed', async () => {
  await select(SCHOOLS, 11, 4);
  await page.keyboard.type('高职专科');
  await press('Enter');
  expect((await cells(SCHOOLS)).get('D11')).toEqual(text('高职专科'));
  expect(await page.getByText('编辑', { exact: true }).count()).toBe(0);
});

test('a number typed makes formulas of the sheet count it', async () => {
  await select(ENTERPRISES, 11, 4);
  await page.keyboard.type('120');
  await press('Enter');
  const found = await cells(ENTERPRISES);
  expect(found.get('D11')).toEqual({ kind: 'number', decimal: '120' });
  expect(found.get('D6')).toEqual({ kind: 'number', decimal: '120' });
});

test('a table pasted as text lands cell by cell', async () => {
  await copyText('示例甲公司\t35\n示例乙公司\t20');
  await focusSheet();
  await select(ENTERPRISES, 11, 3);
  await press('Control+V');
  const found = await cells(ENTERPRISES);
  expect([found.get('C11'), found.get('C12')]).toEqual([text('示例甲公司'), text('示例乙公司')]);
  expect(found.get('D6')).toEqual({ kind: 'number', decimal: '55' });
});

describe('a locked cell keeps what it holds', () => {
  const label = text('联合体名称');

  test('against Delete', async () => {
    await select(OVERVIEW, 3, 3);
    await press('Delete');
    expect((await cells(OVERVIEW)).get('C3')).toEqual(label);
  });

  test('against typing', async () => {
    await select(OVERVIEW, 3, 3);
    await page.keyboard.type('示例');
    await press('Enter');
    expect((await cells(OVERVIEW)).get('C3')).toEqual(label);
  });

  test('against pasting over it', async () => {
    await copyText('示例\t示例');
    await focusSheet();
    await select(OVERVIEW, 3, 3);
    await press('Control+V');
    expect((await cells(OVERVIEW)).get('C3')).toEqual(label);
  });
});

test('rows added are taken back with undo, and the totals with them', async () => {
  const before = await cells(ENTERPRISES);
  await page.evaluate((sheet) => window.testPage.workbook?.insertRows(sheet, 12, 2), ENTERPRISES);
  await focusSheet();
  await select(ENTERPRISES, 13, 4);
  await page.keyboard.type('7');
  await press('Enter');
  expect((await cells(ENTERPRISES)).get('D6')).toEqual({ kind: 'number', decimal: '7' });
  await press('Control+Z');
  await press('Control+Z');
  expect(await cells(ENTERPRISES)).toEqual(before);
});
