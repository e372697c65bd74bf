const REPLACEMENT = '\uFFFD';

function isWritable(code: number): boolean {
  if (code < 0x20) return code === 0x09;
  const isLoneSurrogate = code >= 0xd800 && code <= 0xdfff;
  return !isLoneSurrogate && code !== 0xfffe && code !== 0xffff;
}

/** A text without the characters no XML 1.0 document may hold: Word refuses the whole file for one of them. */
export function writableText(text: string): string {
  return Array.from(text, (character) =>
    isWritable(character.codePointAt(0) ?? 0) ? character : REPLACEMENT,
  ).join('');
}
