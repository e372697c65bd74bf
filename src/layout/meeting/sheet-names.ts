/** Excel's limit. */
const LONGEST = 31;
/** Excel refuses these in names of sheets; an apostrophe at either end as well. */
const UNFIT = /[:\\/?*[\]'\p{Cc}]/gu;

/**
 * Names for sheets out of texts anybody may have written: fit for Excel, and none twice, whatever the case.
 *
 * @param taken names of other sheets of the workbook
 * @param fallback where nothing usable is left of a text
 */
export function sheetNames(texts: readonly string[], taken: readonly string[], fallback: string): string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return texts.map((text) => {
    const cleaned = text.replace(UNFIT, '').replace(/\s+/g, ' ').trim();
    const whole = cleaned === '' || cleaned.toLowerCase() === 'history' ? fallback : cleaned;
    let name = cut(whole, LONGEST);
    for (let number = 2; used.has(name.toLowerCase()); number += 1) {
      const behind = `（${number}）`;
      name = `${cut(whole, LONGEST - behind.length)}${behind}`;
    }
    used.add(name.toLowerCase());
    return name;
  });
}

/** At most so many UTF-16 units, no character halved. */
function cut(text: string, units: number): string {
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length > units) break;
    kept += character;
  }
  return kept.trim();
}
