import { hostCases } from '../../../src/selfcheck/cases/index';
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

/** The one thing the embedded spreadsheet does not offer its user. */
const NOT_OFFERED = ['sort'];

describe('the embedded spreadsheet keeps the contract of hosts', () => {
  test.each(hostCases.map(({ area, name }) => [area, name] as const))('%s: %s', async (_, name) => {
    const { failure, missing } = await opened.page.evaluate(
      (wanted) => window.testPage.runCase(wanted),
      name,
    );
    expect(failure).toBeNull();
    expect(missing.filter((need) => !NOT_OFFERED.includes(need))).toEqual([]);
  });

  test('without a request and without an error nobody caught', () => {
    expect(opened.requests).toEqual([]);
    // Univer validates a sheet when the page is idle, even one that was removed by then.
    expect(opened.errors.filter((error) => !error.includes('cannot find current worksheet'))).toEqual([]);
  });
});
