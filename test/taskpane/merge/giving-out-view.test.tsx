/** @jest-environment jsdom */
import { TextDecoder } from 'node:util';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { unzipSync } from 'fflate';
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import type { ConflictDecision, Expert } from '../../../src/model/scorecard';
import { GivingOutView } from '../../../src/taskpane/merge/giving-out/giving-out-view';
import { useRoundDesk } from '../../../src/taskpane/merge/round-desk';
import { renderView } from '../../setup/render-pane';
import type { RenderedPane } from '../../setup/render-pane';
import { KnownFiles, applicationContent } from './round-files';

// jsdom has none; every browser the pane runs in has.
Object.defineProperty(globalThis, 'TextDecoder', { value: TextDecoder, configurable: true });

const EXPERTS: Expert[] = [
  { name: '示例专家甲', unit: '示例职业技术学院' },
  { name: '示例专家乙', unit: '' },
];
const DECISIONS: ConflictDecision[] = [
  { application: '示例联合体一', expert: '示例专家乙', decision: 'recused', reason: '本单位' },
];

let pane: RenderedPane | null = null;
afterEach(() => {
  pane?.close();
  pane = null;
});

function Desk({ experts, children }: { experts: readonly Expert[]; children: ReactNode }): ReactNode {
  const { setExperts, setDecisions } = useRoundDesk();
  useEffect(() => {
    setExperts(experts);
    setDecisions(DECISIONS);
  }, [experts, setExperts, setDecisions]);
  return children;
}

async function openView(experts: readonly Expert[]) {
  const user = userEvent.setup();
  pane = await renderView(
    'nearlyEmpty',
    <Desk experts={experts}>
      <GivingOutView />
    </Desk>,
  );
  const files = new KnownFiles();
  const given = [
    files.file('一.xlsx', await applicationContent('示例联合体一')),
    files.file('二.xlsx', await applicationContent('示例联合体二')),
    files.file('坏.xlsx', null),
  ];
  files.serve(pane.services);
  await user.upload(await screen.findByLabelText('选择申报工作簿'), given);
  return { user, ...pane };
}

test('undecided conflicts are shown first, then who scores what; all packages are saved as one archive', async () => {
  const { user, delivered } = await openView(EXPERTS);
  await screen.findByText(/可能的利益冲突尚未决定/);
  expect(screen.getByText(/坏.xlsx 无法读取/)).toBeTruthy();
  expect(screen.getByText('回避：示例联合体一（本单位）')).toBeTruthy();
  expect(screen.getByText('评审 2 份申报')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /^保存全部（2位专家/ }));
  await waitFor(
    () => {
      expect(delivered.map(({ name }) => name)).toEqual(['评审分发.zip']);
    },
    { timeout: 60_000 },
  );
  const names = Object.keys(unzipSync(delivered[0]?.bytes ?? new Uint8Array()));
  expect(names).toEqual(['示例专家甲（评审包）.xlsx', '示例专家乙（评审包）.xlsx']);
}, 120_000);

test('one expert’s package is saved as a workbook; the other way gives a folder with every submission', async () => {
  const { user, delivered, services } = await openView(EXPERTS);
  await screen.findByText('评审 2 份申报');
  await user.click(screen.getByRole('button', { name: '保存专家示例专家乙的评审材料' }));
  await waitFor(
    () => {
      expect(delivered.map(({ name }) => name)).toEqual(['示例专家乙（评审包）.xlsx']);
    },
    { timeout: 60_000 },
  );
  services.files.change = (bytes) => Promise.resolve({ outcome: 'changed', bytes });
  await user.click(screen.getByRole('radio', { name: /每份申报附评审表/ }));
  await user.click(screen.getByRole('button', { name: '保存专家示例专家甲的评审材料' }));
  await waitFor(
    () => {
      expect(delivered.map(({ name }) => name)).toContain('示例专家甲（评审表）.zip');
    },
    { timeout: 60_000 },
  );
  expect(Object.keys(unzipSync(delivered[1]?.bytes ?? new Uint8Array()))).toEqual([
    '示例专家甲（评审表）/示例联合体一（评审表）.xlsx',
    '示例专家甲（评审表）/示例联合体二（评审表）.xlsx',
  ]);
}, 120_000);

test('without experts the view says where they are named', async () => {
  await openView([]);
  expect(await screen.findByText(/还没有评审专家/)).toBeTruthy();
}, 60_000);
