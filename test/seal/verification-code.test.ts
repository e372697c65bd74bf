import fc from 'fast-check';
import { textDigest } from '../../src/seal/digest';
import {
  parseVerificationCode,
  VERIFICATION_ALPHABET,
  verificationCode,
} from '../../src/seal/verification-code';

const CODE = verificationCode(textDigest('示例'));

describe('verificationCode', () => {
  test('writes the first 128 bits, four to a character, eight groups of four', () => {
    expect(verificationCode(`0123456789abcdef${'0'.repeat(15)}f${'a'.repeat(32)}`)).toBe(
      '3479-ACDE-FHKM-PRTX-3333-3333-3333-333X',
    );
  });

  test('uses sixteen characters, none of which is mistaken for another', () => {
    expect(new Set(VERIFICATION_ALPHABET).size).toBe(16);
    expect(VERIFICATION_ALPHABET).not.toMatch(/[0OQ1ILJ2Z5S8B6GUVNW]/);
  });

  test.each(['', 'abc', 'A'.repeat(64), 'g'.repeat(64), 'a'.repeat(65)])(
    'refuses %j, which is no digest',
    (digest) => {
      expect(() => verificationCode(digest)).toThrow(RangeError);
    },
  );

  test('differs where the first 128 bits of two digests differ', () => {
    const half = fc.string({
      unit: fc.constantFrom(...Array.from('0123456789abcdef')),
      minLength: 32,
      maxLength: 32,
    });
    fc.assert(
      fc.property(half, half, half, (one, other, rest) => {
        expect(verificationCode(one + rest) === verificationCode(other + rest)).toBe(one === other);
      }),
    );
  });
});

describe('parseVerificationCode', () => {
  test.each<[string, (code: string) => string]>([
    ['as written', (code) => code],
    ['lower case', (code) => code.toLowerCase()],
    ['without dashes', (code) => code.replaceAll('-', '')],
    ['with spaces', (code) => ` ${code.replaceAll('-', ' ')}\n`],
    ['with ideographic spaces', (code) => code.replaceAll('-', '　')],
    ['with long dashes', (code) => code.replaceAll('-', '—')],
    ['with full-width dashes', (code) => code.replaceAll('-', '－')],
    [
      'full-width characters',
      (code) => code.replace(/[!-~]/g, (narrow) => String.fromCharCode(narrow.charCodeAt(0) + 0xfee0)),
    ],
    ['with its label', (code) => `校验码：${code}`],
    ['on two lines', (code) => `${code.slice(0, 19)}\r\n${code.slice(20)}`],
  ])('reads a code %s', (_, typed) => {
    expect(parseVerificationCode(typed(CODE))).toEqual({ outcome: 'read', code: CODE });
  });

  test.each([
    ['', '现有0个'],
    [CODE.slice(0, -1), '现有31个'],
    [`${CODE}A`, '现有33个'],
    [`O${CODE.slice(1)}`, '不会出现“O”'],
    [`${CODE.slice(0, -1)}中`, '不会出现“中”'],
    [`${CODE}😀`, '不会出现“😀”'],
  ])('says what is wrong with %j', (typed, part) => {
    const reading = parseVerificationCode(typed);
    expect(reading.outcome === 'unreadable' && reading.message).toContain(part);
  });

  test('one wrong character never reads as the same code', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: CODE.length - 1 }),
        fc.constantFrom(...Array.from(VERIFICATION_ALPHABET)),
        (place, character) => {
          fc.pre(CODE.charAt(place) !== '-' && CODE.charAt(place) !== character);
          const reading = parseVerificationCode(CODE.slice(0, place) + character + CODE.slice(place + 1));
          expect(reading.outcome === 'read' && reading.code !== CODE).toBe(true);
        },
      ),
    );
  });

  test('answers whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(['read', 'unreadable']).toContain(parseVerificationCode(typed).outcome);
      }),
    );
  });
});
