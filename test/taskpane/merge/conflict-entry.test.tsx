/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import type { Conflict } from '../../../src/model/merge';
import { ConflictEntry } from '../../../src/taskpane/merge/submissions/conflict-entry';
import { renderView } from '../../setup/render-pane';

const candidates = ['示例甲联合体', '示例乙联合体'].map((id) => ({
  id,
  consortium: id,
  name: '示例产业园',
  files: [`${id}.xlsx`],
  from: null,
}));

const conflict: Conflict = {
  subject: 'park:lianyungang-2026:示例产业园',
  kind: 'park',
  programme: 'lianyungang-2026',
  candidates,
  standing: null,
  differences: [],
  message: '示例说明。',
  choice: null,
};

test('a decision that another one contradicts stands as it was made, with why it is not followed', async () => {
  const pane = await renderView(
    'none',
    <ConflictEntry
      conflict={{
        ...conflict,
        unfollowed: {
          subject: conflict.subject,
          decision: 'replace',
          chosen: '示例乙联合体',
          considered: candidates.map(({ id }) => id),
          reason: '示例理由',
          decidedAt: '2026-05-20T09:00:00+08:00',
        },
        fault: '示例：两处不一致',
      }}
    />,
  );
  const view = within(screen.getByRole('main'));
  expect(view.getByText('同一园区多份申报').parentElement?.textContent).toContain('待处理');
  view.getByText('处理意见没有采用：示例：两处不一致。示例说明。');
  expect(view.getByRole<HTMLSelectElement>('combobox', { name: '处理意见' }).value).toBe('示例乙联合体');
  expect(view.getByRole<HTMLInputElement>('textbox', { name: '理由' }).value).toBe('示例理由');
  view.getByRole('button', { name: '撤回意见' });
  pane.close();
});

test('where nothing was decided there is nothing to take back', async () => {
  const pane = await renderView('none', <ConflictEntry conflict={conflict} />);
  const view = within(screen.getByRole('main'));
  expect(view.getByRole<HTMLSelectElement>('combobox', { name: '处理意见' }).value).toBe('');
  expect(view.queryByRole('button', { name: '撤回意见' })).toBeNull();
  pane.close();
});
