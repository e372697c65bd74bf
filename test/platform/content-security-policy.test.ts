import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';
import { launchBrowser } from '../e2e/setup/browser';
import { builtPage } from '../e2e/setup/build-once';
import { openInExcel } from '../e2e/setup/open-in-excel';
import { serveFolder } from '../e2e/setup/serve-folder';
import { excelApiLevels } from '../setup/office-host/api-levels';
import { EmulatedExcel } from '../setup/office-host/emulated-excel';
import { layOutButton } from '../e2e/setup/notice-card';

const PROJECT = resolve(__dirname, '../..');

const Setting = z.object({ address: z.string(), policy: z.string() });

/** What the build puts into the page for a value of OFFICE_JS. */
function pageSetting(value: string): z.infer<typeof Setting> {
  const program = `
    import { contentSecurityPolicy } from './.config/content-security-policy.js';
    import { officeLibrary } from './.config/office-library.js';
    const { address, origin } = officeLibrary();
    process.stdout.write(JSON.stringify({ address, policy: contentSecurityPolicy(origin) }));`;
  const answer = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: PROJECT,
    encoding: 'utf8',
    env: { ...process.env, OFFICE_JS: value },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return Setting.parse(JSON.parse(answer));
}

const sources = (policy: string): string[] =>
  [...new Set(policy.split('; ').flatMap((directive) => directive.split(' ').slice(1)))].sort();

const OWN_SOURCES = ["'none'", "'self'", "'unsafe-inline'", 'blob:', 'data:'];

describe('where office.js may come from', () => {
  test.each([
    ['global', 'https://appsforoffice.microsoft.com'],
    ['china', 'https://appsforoffice.cdn.partner.office365.cn'],
  ])('%s: one foreign origin, for scripts and its own frame', (value, origin) => {
    const { address, policy } = pageSetting(value);
    expect(new URL(address).origin).toBe(origin);
    expect(sources(policy)).toEqual([...OWN_SOURCES, origin].sort());
    expect(policy).toContain(`script-src 'self' ${origin};`);
    expect(policy).toContain("connect-src 'self';");
  });

  test('self: none', () => {
    const { address, policy } = pageSetting('self');
    expect(address).toBe('office-js/office.js');
    expect(sources(policy)).toEqual(OWN_SOURCES);
  });

  test('no value generates code or allows a script in the page', () => {
    for (const value of ['global', 'china', 'self']) {
      const { policy } = pageSetting(value);
      expect(policy).not.toContain('unsafe-eval');
      expect(policy).toMatch(/script-src (?!.*'unsafe-inline'.*; style-src)/u);
      expect(policy).toContain("object-src 'none'");
    }
  });

  test('another value is refused', () => {
    expect(() => pageSetting('somewhere')).toThrow(/expected one of global, china, self/u);
  });
});

/** What a page asks for, what its policy refuses, what it does not catch; filled from now on. */
interface Told {
  requests: string[];
  refused: string[];
  errors: string[];
}

async function listen(page: Page): Promise<Told> {
  const told: Told = { requests: [], refused: [], errors: [] };
  page.on('request', (request) => told.requests.push(request.url()));
  page.on('pageerror', (error) => told.errors.push(error.message));
  await page.exposeFunction('tellRefused', (text: string) => void told.refused.push(text));
  await page.addInitScript(`
    document.addEventListener('securitypolicyviolation', (event) =>
      tellRefused(event.effectiveDirective + ' ' + event.blockedURI + ' ' + event.sourceFile));`);
  return told;
}

async function visit(page: Page, address: string): Promise<Told> {
  const told = await listen(page);
  await page.goto(address, { waitUntil: 'networkidle' });
  return told;
}

describe('in the browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
  });

  test('the pane asks its own origin only, and says that it needs Excel', async () => {
    const { folder } = await builtPage('excel');
    const served = await serveFolder(folder);
    try {
      const page = await browser.newPage({ viewport: { width: 320, height: 600 } });
      const { requests, refused, errors } = await visit(page, `${served.origin}/taskpane.html`);
      expect(requests.filter((request) => !request.startsWith(served.origin))).toEqual([]);
      expect(requests).toContain(`${served.origin}/office-js/office.js`);
      expect(refused).toEqual([]);
      expect(errors).toEqual([]);
      await page.getByRole('heading', { name: '请在 Excel 中打开' }).waitFor();
    } finally {
      await served.close();
    }
  }, 900_000);

  test('inside Excel the pane shows its first view, and neither office.js nor the pane is refused anything', async () => {
    const { folder } = await builtPage('excel');
    const served = await serveFolder(folder);
    try {
      const page = await browser.newPage({ viewport: { width: 350, height: 700 } });
      const told = await listen(page);
      await openInExcel(page, served.origin, new EmulatedExcel(14, excelApiLevels()));
      await layOutButton(page).waitFor();
      await page.screenshot({ path: join(PROJECT, 'out/e2e/pane-in-excel.png') });
      expect(told.requests.filter((request) => !request.startsWith(served.origin))).toEqual([]);
      expect(told.refused).toEqual([]);
      expect(told.errors).toEqual([]);
    } finally {
      await served.close();
    }
  }, 900_000);

  test('an Excel older than the manifest asks for is told so', async () => {
    const { folder } = await builtPage('excel');
    const served = await serveFolder(folder);
    try {
      const page = await browser.newPage();
      await openInExcel(page, served.origin, new EmulatedExcel(7, excelApiLevels()));
      await page.getByRole('heading', { name: '这个版本的 Excel 太旧' }).waitFor();
    } finally {
      await served.close();
    }
  }, 900_000);

  test('the pane without office.js says so', async () => {
    const { folder } = await builtPage('excel');
    const served = await serveFolder(folder);
    try {
      const page = await browser.newPage();
      await page.route('**/office-js/**', (route) => route.abort());
      await page.goto(`${served.origin}/taskpane.html`);
      await page.getByRole('heading', { name: '没有连上 Excel' }).waitFor();
    } finally {
      await served.close();
    }
  }, 900_000);

  test('an engine that does not understand the pane is told so', async () => {
    const { folder } = await builtPage('excel');
    const served = await serveFolder(folder);
    try {
      const page = await browser.newPage();
      // What an engine of before 2020 makes of the pane's script.
      await page.route('**/taskpane.*.js', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: 'const a = ?.;' }),
      );
      await page.goto(`${served.origin}/taskpane.html`);
      await page.getByRole('alert').filter({ hasText: 'WebView2' }).waitFor();
    } finally {
      await served.close();
    }
  }, 900_000);

  test.each([
    ['served', true],
    ['opened by double click', false],
  ])(
    'the workbench, %s, asks nothing else and is refused nothing',
    async (_name, isServed) => {
      const { folder } = await builtPage('workbench');
      const served = isServed ? await serveFolder(folder) : null;
      const address = served?.origin ?? pathToFileURL(folder).href;
      try {
        const context = await browser.newContext({ offline: !isServed });
        const page = await context.newPage();
        const { requests, refused, errors } = await visit(page, `${address}/index.html`);
        const foreign = requests.filter(
          (request) => !/^(data|blob):/u.test(request) && !request.startsWith(address),
        );
        expect(foreign).toEqual([]);
        expect(refused).toEqual([]);
        expect(errors).toEqual([]);
        await page.locator('canvas').first().waitFor();
        await page.screenshot({
          path: join(PROJECT, 'out/e2e', `workbench-${isServed ? 'served' : 'file'}.png`),
        });
        await context.close();
      } finally {
        await served?.close();
      }
    },
    900_000,
  );
});
