import { FilesAtHand } from '../../../src/taskpane/parts/files-at-hand';

const blob = (text: string): Blob => new Blob([text]);

test('of one file that comes by two ways at a time only the first is let in', async () => {
  const atHand = new FilesAtHand(() => []);
  const answers = [
    atHand.letIn('收件.zip/收件/甲.xlsx', blob('甲')),
    atHand.letIn('甲.xlsx', blob('甲')),
    atHand.letIn('甲.xlsx', blob('乙')),
    atHand.letIn('乙.xlsx', blob('甲')),
    atHand.letIn('甲.xlsx', blob('甲甲')),
  ];
  expect(await Promise.all(answers)).toEqual([true, false, true, true, true]);
});

test('a file is at hand while it is read and while it is listed, and new again once it was taken out', async () => {
  let listed: Blob[] = [];
  const atHand = new FilesAtHand(() => listed);
  const first = blob('甲');
  expect(await atHand.letIn('甲.xlsx', first)).toBe(true);
  expect(await atHand.letIn('甲.xlsx', blob('甲'))).toBe(false);
  listed = [first];
  atHand.settle(first);
  expect(await atHand.letIn('甲.xlsx', blob('甲'))).toBe(false);
  listed = [];
  expect(await atHand.letIn('甲.xlsx', blob('甲'))).toBe(true);
});

test('a file whose bytes cannot be got at is new: reading it says why', async () => {
  const atHand = new FilesAtHand(() => []);
  const moved = blob('甲');
  moved.arrayBuffer = () => Promise.reject(new Error('示例：文件已移走'));
  expect(await atHand.letIn('甲.xlsx', blob('甲'))).toBe(true);
  expect(await atHand.letIn('甲.xlsx', moved)).toBe(true);
  expect(await atHand.letIn('甲.xlsx', blob('甲'))).toBe(false);
});
