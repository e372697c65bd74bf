import fc from 'fast-check';
import {
  foldWhiteSpace,
  foldWidth,
  hasFullWidth,
  isInvisible,
  withoutWhiteSpace,
} from '../../src/filing/character-width';

describe('widths', () => {
  test.each([
    ['１，２００．５', '1,200.5'],
    ['（％）', '(%)'],
    ['ＡＢｃ　￥', 'ABc ¥'],
    ['甲、乙。《丙》', '甲、乙。《丙》'],
    ['plain', 'plain'],
  ])('%j folds to %j', (text, folded) => {
    expect(foldWidth(text)).toBe(folded);
  });

  test('spaces alone are no full-width writing', () => {
    expect([hasFullWidth('王\u3000伟'), hasFullWidth('１'), hasFullWidth('1')]).toEqual([false, true, false]);
  });

  test('folding keeps the length and is done after once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = foldWidth(text);
        expect(folded.length).toBe(text.length);
        expect(foldWidth(folded)).toBe(folded);
        expect(hasFullWidth(folded)).toBe(false);
      }),
    );
  });
});

describe('white space', () => {
  test.each([
    ['\u3000王\u00A0 伟\u200B ', '王 伟', '王伟'],
    ['a\r\n\tb', 'a b', 'ab'],
    ['\uFEFF\u2060', '', ''],
  ])('%j', (text, folded, without) => {
    expect(foldWhiteSpace(text)).toBe(folded);
    expect(withoutWhiteSpace(text)).toBe(without);
    expect(isInvisible(text)).toBe(without === '');
  });
});
