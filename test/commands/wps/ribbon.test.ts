import { makeRibbon } from '../../../src/commands/wps/ribbon';
import { hasOpenWorkbook, isInWps } from '../../../src/commands/wps/wps-objects';
import { FakeShell, PAGES } from './fake-page';

const FOLDER = 'https://example.com/wps/';
const button = (Id: string): { Id: string } => ({ Id });

describe.each(PAGES)('a build with %s', (_name, pageOf) => {
  test('is known for WPS, with and without a workbook', () => {
    const fake = new FakeShell();
    expect(isInWps(pageOf(fake))).toBe(true);
    expect(hasOpenWorkbook(pageOf(fake))).toBe(true);
    fake.workbook = null;
    expect(isInWps(pageOf(fake))).toBe(true);
    expect(hasOpenWorkbook(pageOf(fake))).toBe(false);
  });

  test('打开 makes the pane once, and then hides and shows it', () => {
    const fake = new FakeShell();
    const ribbon = makeRibbon(pageOf(fake), FOLDER);
    expect(ribbon.GetLabel(button('filingOpen'))).toBe('打开');
    ribbon.OnAction(button('filingOpen'));
    expect(fake.panes).toEqual([
      { ID: 1, Visible: true, DockPosition: 2, Width: 400, address: `${FOLDER}taskpane.html` },
    ]);
    expect(ribbon.GetLabel(button('filingOpen'))).toBe('收起');
    ribbon.OnAction(button('filingOpen'));
    expect(fake.panes.map(({ Visible }) => Visible)).toEqual([false]);
    ribbon.OnAction(button('filingOpen'));
    expect(fake.panes.map(({ Visible }) => Visible)).toEqual([true]);
  });

  test('a button for the pane shows it and leaves its request', () => {
    const fake = new FakeShell();
    const ribbon = makeRibbon(pageOf(fake), FOLDER);
    ribbon.OnAction(button('filingCheck'));
    ribbon.OnAction(button('filingLayOut'));
    expect(fake.panes).toHaveLength(1);
    expect(fake.panes[0]?.Visible).toBe(true);
    expect([...fake.stored.values()]).toEqual(expect.arrayContaining(['check', 'layOut', '2']));
  });

  test('buttons that need a workbook are off without one', () => {
    const fake = new FakeShell();
    const ribbon = makeRibbon(pageOf(fake), FOLDER);
    const states = (): boolean[] =>
      ['filingOpen', 'filingCheck', 'filingNextFinding', 'filingLayOut', 'filingAbout'].map((id) =>
        ribbon.GetEnabled(button(id)),
      );
    expect(states()).toEqual([true, true, true, true, true]);
    fake.workbook = null;
    expect(states()).toEqual([true, false, false, false, true]);
  });

  test('the ribbon is asked to look again after a click and when a workbook opens', async () => {
    const fake = new FakeShell();
    const ribbon = makeRibbon(pageOf(fake), FOLDER);
    expect(ribbon.OnAddinLoad({})).toBe(true);
    expect([...fake.listeners.keys()]).toContain('WindowActivate');
    fake.listeners.get('WorkbookOpen')?.();
    await new Promise((done) => setTimeout(done, 0));
    expect(fake.invalidated).toContain('filingCheck');
    fake.invalidated.length = 0;
    ribbon.OnAction(button('filingOpen'));
    expect(fake.invalidated).toContain('filingOpen');
  });
});

test('a pane that WPS no longer knows is made anew', () => {
  const fake = new FakeShell();
  const ribbon = makeRibbon({ Application: { ...fake.shell, Workbooks: {} } }, FOLDER);
  ribbon.OnAction(button('filingOpen'));
  fake.panes.length = 0;
  ribbon.OnAction(button('filingOpen'));
  expect(fake.panes.map(({ Visible }) => Visible)).toEqual([true]);
});

test('where WPS makes no pane, the button answers all the same', () => {
  const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const ribbon = makeRibbon({ Application: { Workbooks: {} } }, FOLDER);
  expect(ribbon.OnAction(button('filingCheck'))).toBe(true);
  expect(logged).toHaveBeenCalledTimes(1);
  logged.mockRestore();
});

test('the ribbon that older builds hand over is kept', () => {
  const fake = new FakeShell();
  const wps: Record<string, unknown> = { ...fake.shell, ribbonUI: undefined };
  makeRibbon({ wps }, FOLDER).OnAddinLoad(fake.ribbonUI);
  expect(wps['ribbonUI']).toBe(fake.ribbonUI);
});

test.each([
  ['nothing', {}],
  ['an Application of something else', { Application: { Documents: {} } }],
  ['a page with a wps of its own', { wps: 1 }],
])('%s is no WPS 表格', (_name, page) => {
  expect(isInWps(page)).toBe(false);
});
