const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/**
 * Undoes the escapes of `ST_Xstring` (ECMA-376 Part 1, 22.9.2.19), by which characters that XML cannot carry are
 * stored.
 *
 * @example unescapeCellText('甲_x000D_乙') === '甲\r乙'
 * @example unescapeCellText('_x005F_x000D_') === '_x000D_'
 */
export function unescapeCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPE, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
