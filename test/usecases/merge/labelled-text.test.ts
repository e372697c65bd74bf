import type { LabelledSheet } from '../../../src/model/submission';
import { labelledText } from '../../../src/usecases/merge/lists/labelled-text';

function sheetOf(sheet: string, values: number, doubts: number, text = '示例'): LabelledSheet {
  return {
    sheet,
    found: values,
    asked: values,
    values: Array.from({ length: values }, (_, at) => ({ label: `栏目${at}`, text, cell: `B${at + 1}` })),
    doubts: Array.from({ length: doubts }, (_, at) => `第${at + 1}处`),
  };
}

test('doubtful sheets come first, and few of many doubts', () => {
  const lines = labelledText([sheetOf('甲', 3, 0), sheetOf('乙', 2, 30)]).split('\n');
  expect(lines[0]).toMatch(/^「乙」.*须逐项核对/);
  expect(lines.filter((line) => line.startsWith('疑点'))).toHaveLength(12);
  expect(lines).toContain('另有 18 处疑点，未列出，请在窗格中查看。');
  expect(lines.findIndex((line) => line.startsWith('「甲」'))).toBeGreaterThan(12);
  expect(lines.filter((line) => line.includes('栏目'))).toHaveLength(5);
});

test('long values leave the text short enough to be read, and every sheet named', () => {
  const sheets = Array.from({ length: 14 }, (_, at) => sheetOf(`表${at}`, 60, 60, '长'.repeat(80)));
  const text = labelledText(sheets);
  expect(text.length).toBeLessThan(10_000);
  for (const { sheet } of sheets) expect(text).toContain(`「${sheet}」`);
  const shown = text.split('\n').filter((line) => line.includes('栏目')).length;
  expect(text).toContain(`另有 ${14 * 60 - shown} 处读到的内容，未列出`);
});

test('a sheet nothing was asked on says so', () => {
  expect(labelledText([sheetOf('补充', 0, 1)])).toBe('「补充」没有读入填报项：\n疑点：第1处');
});
