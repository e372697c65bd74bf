/**
 * Text as the parts of an OOXML package store it.
 *
 * `ST_Xstring` (ECMA-376 Part 1, 22.9.2.19) writes what XML cannot carry as `_xHHHH_`, so a literal `_x000D_` typed
 * by a user has to be escaped too, or it comes back as a carriage return.
 */

/**
 * Escapes what a cell text may hold but XML would change: carriage returns (parsers turn them into line feeds),
 * DEL (which writers drop) and whatever already looks like an escape.
 *
 * @example escapeCellText('_x000D_') === '_x005F_x000D_'
 */
export function escapeCellText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/\r/g, '_x000D_')
    .replace(/\u007F/g, '_x007F_');
}

/** Escapes text for element content. */
export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** Escapes text for an attribute, where a parser would turn line feeds and tabs into spaces. */
export function escapeXmlAttribute(text: string): string {
  return escapeXml(text)
    .replace(/\r\n?|\n/g, '&#10;')
    .replace(/\t/g, '&#9;');
}
