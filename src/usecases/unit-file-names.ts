import { collectionMessages } from './messages';

/** Characters no Windows file name may hold, control characters, and marks that turn the writing direction round. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]/gu;
/**
 * A name takes at most 255 bytes on Linux, three for each Chinese character; the kind, a number, and the temporary name
 * the file is written under need room, too.
 */
const MAX_BYTES = 130;

function shortened(text: string): string {
  const encoder = new TextEncoder();
  let bytes = 0;
  let short = '';
  for (const character of text) {
    bytes += encoder.encode(character).length;
    if (bytes > MAX_BYTES) break;
    short += character;
  }
  return short;
}

/** A name no file system refuses, short enough to leave room for what stands around it. */
export function safeName(unit: string): string {
  const cleaned = unit
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+/, '');
  return shortened(cleaned).trim();
}

/**
 * A file name for each unit, in their order, no two alike on any file system: the kind behind the name tells apart a
 * unit that stands in two tables, a number what is left.
 *
 * @example unitFileNames([{ name: '示例种业有限公司', kind: '成员企业' }]) // ['示例种业有限公司（成员企业）.xlsx']
 */
export function unitFileNames(units: readonly { name: string; kind: string }[]): string[] {
  const taken = new Set<string>();
  return units.map(({ name, kind }) => {
    const wanted = collectionMessages.unitFileName(safeName(name), safeName(kind));
    let free = wanted;
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${wanted}${number}`;
    taken.add(free.toLowerCase());
    return `${free}.xlsx`;
  });
}
