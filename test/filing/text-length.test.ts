import fc from 'fast-check';
import { countCharacters } from '../../src/filing/text-length';

describe('countCharacters', () => {
  test.each([
    ['', 0, 0],
    [' \u3000\n\t', 0, 0],
    ['产业园区', 4, 4],
    ['产业，园区。', 6, 6],
    ['98.5%', 1, 5],
    ['3,600 AI', 2, 7],
    ['投入3,600万元，占 98.5%', 8, 16],
    ['AI与5G融合', 5, 7],
    ['“双高”建设——成效…', 11, 11],
    ['don’t', 1, 5],
    ['说“AI”好', 5, 6],
    ['面积1200㎡', 4, 7],
    ['①扩建；②新建', 7, 7],
    ['（含12家）', 5, 6],
    ['１２', 2, 2],
    ['𠮷野家', 3, 3],
    ['👍 好', 2, 2],
    ['👨‍👩‍👧', 1, 3],
    ['e\u0301te\u0301', 1, 3],
    ['葛\u{E0100}城', 2, 2],
    ['\uD800字', 2, 2],
    ['甲\u200B乙\uFEFF', 2, 2],
    ['甲\r\n乙', 2, 2],
  ])('%j is %d 字 and %d characters', (text, words, characters) => {
    expect(countCharacters(text)).toEqual({ words, characters });
  });

  test('never counts more 字 than characters, nor more characters than LEN', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { words, characters } = countCharacters(text);
        expect(words).toBeLessThanOrEqual(characters);
        expect(characters).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('white space between CJK characters changes nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('产', '教', '，', '园', '㎡')), (characters) => {
        expect(countCharacters(characters.join(' '))).toEqual(countCharacters(characters.join('')));
      }),
    );
  });
});
