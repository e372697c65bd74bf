import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './setup/browser';
import { sampleEntry } from './workbench-steps';

/** What `npm start` serves, but for the browser it opens: this test has its own. */

let server: ChildProcess;
let address: string;
let browser: Browser;

/** The address the server prints once it listens; the port is any free one. */
function addressPrinted(started: ChildProcess): Promise<string> {
  return new Promise((found, fail) => {
    let printed = '';
    const listen = (text: Buffer): void => {
      printed += text.toString();
      const [, origin] = /(http:\/\/localhost:\d+)\//.exec(printed) ?? [];
      if (origin !== undefined) found(origin);
    };
    started.stdout?.on('data', listen);
    started.stderr?.on('data', listen);
    started.on('exit', () => {
      fail(new Error(printed));
    });
  });
}

beforeAll(async () => {
  server = spawn(
    process.execPath,
    [
      resolve('node_modules/webpack/bin/webpack.js'),
      ...['serve', '--config-name', 'workbench', '--mode', 'development', '--no-open'],
    ],
    { env: { ...process.env, NO_COLOR: '1' } },
  );
  address = await addressPrinted(server);
  browser = await launchBrowser();
}, 300_000);

afterAll(async () => {
  await browser.close();
  server.kill();
});

test('the workbench comes up at the printed address, and a sample opens', async () => {
  const page = await browser.newPage({ locale: 'zh-CN' });
  page.setDefaultTimeout(240_000);
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.goto(address);
  await page.getByRole('button', { name: '样例' }).click();
  await sampleEntry(page, '填写完整的样例').click();
  await page.getByText('这是本软件生成的申报表格').waitFor();
  expect(faults).toEqual([]);
}, 300_000);
