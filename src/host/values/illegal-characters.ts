/** True where the text holds a character that no XML 1.0 document may hold; XML has no escape for them. */
export function holdsIllegalCharacter(text: string): boolean {
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const isControl = code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d;
    const isLoneSurrogate = code >= 0xd800 && code <= 0xdfff;
    if (isControl || isLoneSurrogate || code === 0xfffe || code === 0xffff) return true;
  }
  return false;
}
