import { terminalText } from '../../src/cli/terminal-text';

/** What submissions say, on its way to a terminal. */

test.each([
  ['示例\u001B[2J联合体', '示例\uFFFD[2J联合体'],
  ['\u009B31m示例', '\uFFFD31m示例'],
  ['示例\r示范', '示例\uFFFD示范'],
  ['示例\u202Excod', '示例\uFFFDxcod'],
  ['第一行\n\t第二行，“引号”', '第一行\n\t第二行，“引号”'],
])('%j', (text, shown) => {
  expect(terminalText(text)).toBe(shown);
});
