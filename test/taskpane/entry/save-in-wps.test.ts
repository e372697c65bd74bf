import { saveFile } from '../../../src/taskpane/entry/save-in-wps';

const BYTES = new Uint8Array([80, 75, 3, 4, 0, 255]);

function pageWith(folder: string | null, present: readonly string[] = []) {
  const written = new Map<string, string>();
  const page = {
    Application: {
      FileSystem: {
        existsSync: (path: string) => present.includes(path) || written.has(path),
        writeAsBinaryString: (path: string, data: string) => {
          written.set(path, data);
          return true;
        },
      },
      FileDialog: (kind: number) => ({
        Show: () => (folder === null || kind !== 4 ? 0 : -1),
        SelectedItems: { Item: (index: number) => (index === 1 ? folder : undefined) },
      }),
    },
  };
  return { page, written };
}

test.each([
  ['C:\\示例', 'C:\\示例\\小表.xlsx'],
  ['C:\\', 'C:\\小表.xlsx'],
  ['/home/示例', '/home/示例/小表.xlsx'],
])('into %s, byte for byte', (folder, path) => {
  const { page, written } = pageWith(folder);
  expect(saveFile(page, '小表.xlsx', BYTES)).toBe('saved');
  expect([...written]).toEqual([[path, String.fromCharCode(...BYTES)]]);
});

test('what is there already stays', () => {
  const { page, written } = pageWith('/示例', ['/示例/自检.json', '/示例/自检（2）.json']);
  expect(saveFile(page, '自检.json', BYTES)).toBe('saved');
  expect([...written.keys()]).toEqual(['/示例/自检（3）.json']);
});

test('a large file arrives whole', () => {
  const { page, written } = pageWith('/示例');
  const bytes = new Uint8Array(200_001).map((_, index) => index % 256);
  saveFile(page, '大.xlsx', bytes);
  expect(Buffer.from(written.get('/示例/大.xlsx') ?? '', 'latin1').equals(Buffer.from(bytes))).toBe(true);
});

test('cancelled, nothing is written', () => {
  const { page, written } = pageWith(null);
  expect(saveFile(page, '小表.xlsx', BYTES)).toBe('cancelled');
  expect(written.size).toBe(0);
});

test.each<[string, object]>([
  ['nothing', {}],
  ['no dialog', { Application: { FileSystem: { writeAsBinaryString: () => true } } }],
  [
    'a folder that refuses',
    {
      Application: {
        FileSystem: { writeAsBinaryString: () => false },
        FileDialog: () => ({ Show: () => -1, SelectedItems: { Item: () => '/示例' } }),
      },
    },
  ],
  [
    'a dialog that throws',
    {
      Application: {
        FileSystem: { writeAsBinaryString: () => true },
        FileDialog: () => {
          throw new Error('示例');
        },
      },
    },
  ],
])('%s: another way has to be taken', (_name, page) => {
  expect(saveFile(page, '小表.xlsx', BYTES)).toBe('unavailable');
});
