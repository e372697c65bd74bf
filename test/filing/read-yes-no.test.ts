import { proposeYesNo, readConfirmation, readYesNo } from '../../src/filing/read-yes-no';

test.each([
  ['是', true],
  ['有', true],
  ['√', true],
  ['✔️', true],
  ['☑', true],
  ['Ｙ', true],
  ['yes', true],
  ['TRUE', true],
  [' 是。', true],
  ['否', false],
  ['无', false],
  ['没有', false],
  ['×', false],
  ['X', false],
  ['N', false],
  ['FALSE', false],
  ['', null],
  ['是否', null],
  ['□是 □否', null],
  ['1', null],
])('%j says %s', (text, value) => {
  expect(readYesNo(text)).toBe(value);
  expect(readConfirmation(text)).toBe(value);
});

test.each(['确认', '已确认', '同意', '属实'])('%s confirms', (text) => {
  expect(readConfirmation(text)).toBe(true);
  expect(readYesNo(text)).toBeNull();
});

test.each([
  ['是（已落实）', '是'],
  ['无，待批', '否'],
  ['待定（是）', null],
  ['已落实', null],
])('%j probably means %s', (text, proposal) => {
  expect(proposeYesNo(text)).toBe(proposal);
});
