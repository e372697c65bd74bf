const DIGIT = '[0-9０-９]';
const GAP = '[-－—– \u3000]?';
/** Mobile numbers of the mainland: 11 digits that begin with 13 … 19, in one piece or as 138 0000 0000. */
const MOBILE = `[1１][3-9３-９]${DIGIT}${GAP}${DIGIT}{4}${GAP}${DIGIT}{4}`;
/** Land lines: an area code of 3 or 4 digits that begins with 0, then 7 or 8 digits, perhaps an extension. */
const LAND_LINE = `[(（]?[0０]${DIGIT}{2,3}[)）]?${GAP}${DIGIT}{7,8}(?:(?:[-－—–]|转)${DIGIT}{1,6})?`;
const TELEPHONE = new RegExp(`${MOBILE}|${LAND_LINE}`, 'g');
/** Any longer run of digits, in a cell that is meant to hold nothing else. */
const ANY_NUMBER = new RegExp(`${DIGIT}(?:[-－—–() （）\\u3000]{0,2}${DIGIT}){5,}`, 'g');

const EACH_DIGIT = /[0-9０-９]/g;
/** What a number must not touch to be one by itself: it would be part of a longer number, a code or a share. */
const TOUCHING = /[0-9０-９A-Za-z.%％]/;

const SHOWN_AT_END = 4;
const SHOWN_AT_BEGINNING = 3;
/** From so many digits on the beginning (the network, the area) is shown as well. */
const LONG = 11;

function masked(written: string): string {
  const digits = (written.match(EACH_DIGIT) ?? []).length;
  const kept = digits >= LONG ? SHOWN_AT_BEGINNING : 0;
  let at = 0;
  return written.replace(EACH_DIGIT, (digit) => {
    at += 1;
    return at <= kept || at > digits - SHOWN_AT_END ? digit : '*';
  });
}

/**
 * A text with the telephone numbers in it made unreadable but recognisable to their owners; figures, dates and codes
 * stay. For what experts and the public get.
 *
 * @example maskTelephones('联系人示例，13800000000') === '联系人示例，138****0000'
 */
export function maskTelephones(text: string): string {
  return text.replace(TELEPHONE, (written: string, offset: number) => {
    const before = text.charAt(offset - 1);
    const behind = text.charAt(offset + written.length);
    return TOUCHING.test(before) || TOUCHING.test(behind) ? written : masked(written);
  });
}

/** The text of a cell that is meant to hold telephone numbers: every longer run of digits is masked. */
export function maskTelephoneCell(text: string): string {
  return text.replace(ANY_NUMBER, masked);
}
