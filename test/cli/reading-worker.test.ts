import { submissionIn } from '../../src/cli/reading-worker';
import { readIncoming } from '../../src/usecases/merge/read-incoming';

jest.mock('../../src/usecases/merge/read-incoming', () => ({
  ...jest.requireActual<object>('../../src/usecases/merge/read-incoming'),
  readIncoming: jest.fn(),
}));

test('a file the program fails on is one that could not be read', () => {
  jest.mocked(readIncoming).mockImplementation(() => {
    throw new RangeError('示例错误');
  });
  const offered = { file: '甲.xlsx', receivedAt: '2026-05-13', bytes: new Uint8Array([1, 2, 3]) };
  expect(submissionIn(offered)).toMatchObject({
    kind: 'other',
    file: { file: '甲.xlsx', status: 'unreadable', receivedAt: '2026-05-13' },
  });
});
