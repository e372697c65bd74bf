import { verificationMessages } from './messages';

/**
 * Sixteen characters that stay apart in print, in handwriting and on the telephone: none of 0 O Q, 1 I L J, 2 Z, 5 S,
 * 8 B, 6 G, U V, N W. Each stands for four bits.
 */
export const VERIFICATION_ALPHABET = '3479ACDEFHKMPRTX';

const GROUPS = 8;
const GROUP_LENGTH = 4;
const CODE_LENGTH = GROUPS * GROUP_LENGTH;

/** Every dash, space and dot that people or programs put between groups. */
const SEPARATORS = /[\s\-_.·\u00AD\u200B\u2010-\u2015\u2212\uFE58\uFE63]/g;

export type VerificationCodeReading =
  { outcome: 'read'; code: string } | { outcome: 'unreadable'; message: string };

function grouped(characters: string): string {
  return (characters.match(/.{4}/g) ?? []).join('-');
}

/**
 * The 校验码 of a digest: eight groups of four characters, to be printed on the Word form and compared by people.
 *
 * It is the first 128 bits of the SHA-256. Two given filings that differ share a code with probability 2⁻¹²⁸; among n
 * filings some two share one with probability below n² / 2¹²⁹ (a million filings: below 2⁻⁸⁹). It detects accident, not
 * forgery: whoever alters a filing can compute the code of the altered one.
 *
 * @param digest 64 lower-case hexadecimal digits, from `digestOf`
 * @returns e.g. `3C9A-XT4H-…`
 * @throws RangeError where the digest is none, which only a programming error can cause
 */
export function verificationCode(digest: string): string {
  if (!/^[0-9a-f]{64}$/.test(digest)) throw new RangeError('not a SHA-256 digest in hexadecimal');
  return grouped(
    Array.from(digest.slice(0, CODE_LENGTH), (digit) =>
      VERIFICATION_ALPHABET.charAt(Number.parseInt(digit, 16)),
    ).join(''),
  );
}

/**
 * Reads a 校验码 somebody typed or pasted and returns it as {@link verificationCode} writes it. Case, width, dashes,
 * spaces and a leading 校验码： do not matter; nothing is guessed beyond that.
 */
export function parseVerificationCode(text: string): VerificationCodeReading {
  const characters = text
    .normalize('NFKC')
    .trim()
    .replace(/^校验码\s*:?/, '')
    .replace(SEPARATORS, '')
    .toUpperCase();
  const foreign = Array.from(characters).find((character) => !VERIFICATION_ALPHABET.includes(character));
  if (foreign !== undefined) {
    return { outcome: 'unreadable', message: verificationMessages.foreignCharacter(foreign) };
  }
  if (characters.length !== CODE_LENGTH) {
    return {
      outcome: 'unreadable',
      message: verificationMessages.wrongLength(characters.length, CODE_LENGTH),
    };
  }
  return { outcome: 'read', code: grouped(characters) };
}
