import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';
import { name, version } from '../../../package.json';
import { launchBrowser } from '../../e2e/setup/browser';
import { builtPage } from '../../e2e/setup/build-once';

const ONLINE = 'https://localhost:3000/wps/';
const OFFLINE = `https://localhost:3000/wps-offline/${name}_${version}.7z`;

const Registration = z.strictObject({
  cmd: z.enum(['enable', 'disable']),
  name: z.string(),
  url: z.string(),
  addonType: z.literal('et'),
  online: z.enum(['true', 'false']),
  version: z.string(),
  customDomain: z.string(),
});

/** The WPS that runs beside the browser, as far as wpsjs 2.2.3 shows what it answers. */
class LocalWps {
  /** Null: WPS does not run. */
  port: string | null = 'http://localhost:58890';
  readonly registered: Record<string, unknown>[] = [];
  answer: { status: number; text: string } = { status: 200, text: 'OK' };
  reached = '<customUI xmlns="…">';
  list: string | null = null;
  readonly asked: string[] = [];

  async serve(page: Page): Promise<void> {
    await page.route(/^https?:\/\/(localhost|127\.0\.0\.1):5889[01]\//u, async (route) => {
      const address = new URL(route.request().url());
      this.asked.push(`${route.request().method()} ${address.origin}${address.pathname}`);
      if (address.origin !== this.port) {
        await route.abort('connectionrefused');
        return;
      }
      const { status, text } = this.#answerTo(address.pathname, route.request().postData() ?? '');
      await route.fulfill({ status, body: text, headers: { 'access-control-allow-origin': '*' } });
    });
  }

  #answerTo(path: string, body: string): { status: number; text: string } {
    if (path === '/version') return { status: 200, text: '1.0.3' };
    if (path === '/publishlist') return { status: 200, text: this.list ?? JSON.stringify(this.registered) };
    const told: unknown = JSON.parse(Buffer.from(body, 'base64').toString('utf8'));
    if (path === '/redirect/runParams') return { status: 200, text: this.reached };
    if (path !== '/deployaddons/runParams') return { status: 404, text: '' };
    if (this.answer.status === 200) {
      const { cmd, ...entry } = Registration.parse(told);
      this.registered.length = 0;
      if (cmd === 'enable') this.registered.push({ ...entry, enable: 'true' });
    }
    return this.answer;
  }
}

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await launchBrowser();
  ({ folder } = await builtPage('wps'));
}, 900_000);
afterAll(async () => {
  await browser.close();
});

interface OpenedPage {
  page: Page;
  faults: string[];
  readonly close: () => Promise<void>;
}

/** Opened by double click, in either folder. */
async function open(wps: LocalWps, from = folder): Promise<OpenedPage> {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.exposeFunction('tellRefused', (text: string) => void faults.push(text));
  await page.addInitScript(
    `document.addEventListener('securitypolicyviolation', (event) => tellRefused(event.blockedURI));
     delete window.fetch;`,
  );
  await wps.serve(page);
  await page.goto(`${pathToFileURL(from).href}/publish.html`);
  return { page, faults, close: () => page.close() };
}

const status = (page: Page, id: string, text: string | RegExp): Promise<void> =>
  page.locator(`#${id}`).filter({ hasText: text }).waitFor();

test('installs, says so, installs again, removes', async () => {
  const wps = new LocalWps();
  const { page, faults, close } = await open(wps);
  await status(page, 'service', '已连上本机的 WPS（服务版本 1.0.3）。');
  await status(page, 'addin', '尚未安装');
  expect(await page.getByRole('button', { name: '卸载' }).isDisabled()).toBe(true);
  await page.getByRole('button', { name: '安装', exact: true }).click();
  await status(page, 'outcome', '安装好了');
  await status(page, 'addin', `已安装（在线，版本 ${version}）`);
  expect(wps.registered).toEqual([
    { name, url: ONLINE, addonType: 'et', online: 'true', version, customDomain: '', enable: 'true' },
  ]);
  await page.getByRole('button', { name: '重新安装' }).click();
  await status(page, 'outcome', '安装好了');
  await page.getByRole('button', { name: '卸载' }).click();
  await status(page, 'outcome', '已卸载');
  await status(page, 'addin', '尚未安装');
  expect(wps.registered).toEqual([]);
  expect(faults).toEqual([]);
  await close();
});

test('offline: the package and its version are registered; from the offline folder too', async () => {
  const wps = new LocalWps();
  wps.reached = '7z¼¯';
  const { page, faults, close } = await open(wps, join(folder, '../wps-offline'));
  await status(page, 'addin', '尚未安装');
  await page.getByRole('radio', { name: /^离线/u }).check();
  await page.getByRole('button', { name: '安装', exact: true }).click();
  await status(page, 'outcome', '安装好了');
  expect(wps.registered).toMatchObject([{ url: OFFLINE, online: 'false', version }]);
  expect(faults).toEqual([]);
  await close();
});

test('an older package is offered to be updated', async () => {
  const wps = new LocalWps();
  wps.registered.push({
    name,
    url: OFFLINE,
    addonType: 'et',
    online: 'false',
    version: '0.0.1',
    enable: 'true',
  });
  const { page, close } = await open(wps);
  await status(page, 'addin', '与本页提供的不同');
  await page.getByRole('button', { name: '更新' }).click();
  await status(page, 'addin', '已安装（在线');
  await close();
});

test('add-ins of others are left alone', async () => {
  const wps = new LocalWps();
  wps.list = JSON.stringify([
    { name: 'other', url: 'http://example.com/', addonType: 'et', online: 'true', enable: 'true' },
    { name, url: ONLINE, addonType: 'wps', online: 'true', enable: 'true' },
    { name, url: ONLINE, addonType: 'et', online: 'true', enable: 'false' },
    null,
  ]);
  const { page, close } = await open(wps);
  await status(page, 'addin', '尚未安装');
  await close();
});

test('a list that cannot be read does not stand in the way', async () => {
  const wps = new LocalWps();
  wps.list = '<html>';
  const { page, close } = await open(wps);
  await status(page, 'addin', '读不到 WPS 的加载项清单');
  expect(await page.getByRole('button', { name: '安装', exact: true }).isEnabled()).toBe(true);
  await close();
});

test('where WPS does not run the page says so, and finds it once it does', async () => {
  const wps = new LocalWps();
  wps.port = null;
  const { page, faults, close } = await open(wps);
  await status(page, 'service', '没有连上本机的 WPS');
  expect(await page.getByRole('button', { name: '安装', exact: true }).isDisabled()).toBe(true);
  expect(wps.asked).toEqual([
    'POST http://localhost:58890/version',
    'POST http://127.0.0.1:58890/version',
    'POST https://localhost:58891/version',
    'POST https://127.0.0.1:58891/version',
  ]);
  wps.port = 'https://127.0.0.1:58891';
  await page.getByRole('button', { name: '重新检测' }).click();
  await status(page, 'service', '已连上本机的 WPS');
  expect(faults).toEqual([]);
  await close();
});

test.each([
  ['refuses', { status: 403, text: '' }, 'WPS 没有接受（403）'],
  ['answers something else', { status: 200, text: 'Subserver not available.' }, 'WPS 没有接受'],
])('a WPS that %s is told', async (_name, answer, sentence) => {
  const wps = new LocalWps();
  wps.answer = answer;
  const { page, close } = await open(wps);
  await status(page, 'addin', '尚未安装');
  await page.getByRole('button', { name: '安装', exact: true }).click();
  await status(page, 'outcome', sentence);
  await close();
});

test('files that WPS cannot reach are told, with their address', async () => {
  const wps = new LocalWps();
  wps.reached = '<html>login</html>';
  const { page, close } = await open(wps);
  await status(page, 'addin', '尚未安装');
  await page.getByRole('button', { name: '安装', exact: true }).click();
  await status(page, 'outcome', `WPS 读不到 ${ONLINE}ribbon.xml`);
  await close();
});

test('a build without a server address says so', async () => {
  const { page, close } = await open(new LocalWps());
  await status(page, 'outcome', '这一页是开发用的');
  await close();
});
