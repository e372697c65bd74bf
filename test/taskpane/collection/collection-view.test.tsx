/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { contentWithValues } from '../../../src/filing/content-with-values';
import { contentOfPlan } from '../../../src/filing/plan-content';
import type { WorkbookContent } from '../../../src/model/workbook-content';
import { CollectionView } from '../../../src/taskpane/collection/collection-view';
import { collectionUnits, unitWorkbook } from '../../../src/usecases/collection-view/collection-units';
import { checkWorkbook } from '../../../src/usecases/check-workbook';
import type { ReadableWorkbook } from '../../../src/usecases/check-workbook';
import { renderView } from '../../setup/render-pane';
import type { RenderedPane } from '../../setup/render-pane';

let pane: RenderedPane | null = null;
afterEach(() => {
  pane?.close();
  pane = null;
});

function openWorkbook({ session }: RenderedPane): ReadableWorkbook {
  const { view } = session.state;
  if (view.status !== 'open') throw new Error(view.status);
  return view.workbook;
}

/** What the first unit hands in, with one figure of the baseline year filled in. */
function firstReturn(application: ReadableWorkbook): { name: string; content: WorkbookContent } {
  const listed = collectionUnits(application);
  const unit = listed.outcome === 'listed' ? listed.units[0] : undefined;
  if (unit === undefined) throw new Error('no unit');
  const content = contentOfPlan(unitWorkbook(application, unit, null).plan);
  const checked = checkWorkbook({ outcome: 'read', content }, { today: null, stage: 'fill' });
  if (checked.outcome === 'refused') throw new Error(checked.reason);
  const cell = checked.filing.entries.find(({ field }) => field === 'member.outcomes.demandReports')?.cell;
  if (!cell) throw new Error('no cell for the figure');
  return {
    name: unit.member.unit.name,
    content: contentWithValues(content, [{ place: cell, value: { kind: 'number', decimal: '7' } }]),
  };
}

/** Tells the return from a file that cannot be read. */
const RETURN_LENGTH = 2;

/** jsdom's files have no arrayBuffer. */
function fileOf(name: string, length: number): File {
  const file = new File([], name, { lastModified: new Date(2026, 4, 12).getTime() });
  file.arrayBuffer = () => Promise.resolve(new ArrayBuffer(length));
  return file;
}

test('one workbook is made for each unit, under the names of the units', async () => {
  const user = userEvent.setup();
  pane = await renderView('nearlyEmpty', <CollectionView />);
  const { delivered } = pane;
  await user.click(screen.getByRole('button', { name: '生成 1 份填报表' }));
  expect(await screen.findByText(/已生成 1 份填报表/, { selector: 'li' })).toBeTruthy();
  expect(delivered.map(({ name }) => name)).toEqual(['示例种业有限公司（成员企业）.xlsx']);
});

test('returns are counted, refused with a sentence, previewed, written and taken back', async () => {
  const user = userEvent.setup();
  pane = await renderView('nearlyEmpty', <CollectionView />);
  const { services, session } = pane;
  const returned = firstReturn(openWorkbook(pane));
  services.files.read = (bytes) =>
    bytes.length === RETURN_LENGTH
      ? Promise.resolve({ outcome: 'read', content: returned.content })
      : Promise.reject(new Error('示例：文件已移走'));
  await user.upload(screen.getByLabelText('选择交回的填报表'), [
    fileOf('示例交回.xlsx', RETURN_LENGTH),
    fileOf('坏文件.xlsx', 1),
  ]);
  await waitFor(() => {
    expect(screen.getByText(/^成员单位（/).textContent).toBe('成员单位（已交 1 家，共 1 家）');
  });
  expect(screen.getByText(/坏文件.xlsx 未计入汇总.*示例：文件已移走/)).toBeTruthy();
  expect(screen.getAllByText('2026年5月12日收到')).toHaveLength(2);

  const value = (): string | undefined =>
    pane === null
      ? undefined
      : openWorkbook(pane).filing.entries.find(
          ({ field, year }) => field === 'outcomes.demandReports' && year === 2025,
        )?.raw;
  expect(value()).toBe('');
  await user.click(screen.getByRole('button', { name: /^写入 \d+ 处$/ }));
  const dialog = await screen.findByRole('dialog');
  expect(dialog.textContent).toContain('发布人才需求报告');
  await user.click(within(dialog).getByRole('button', { name: '写入' }));
  await waitFor(() => {
    expect(value()).toBe('7');
  });
  await act(() => session.undo());
  await waitFor(() => {
    expect(value()).toBe('');
  });
});
