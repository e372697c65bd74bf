import type { MarkupText } from '../markup/markup-elements';
import { STRICT_SPREADSHEET } from '../markup/markup';

/** Namespaces of what we write (ECMA-376 Part 4), and those strict files have for it (Part 1). */
const STRICT_NAMESPACES = [
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', STRICT_SPREADSHEET],
  [
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
  ],
  [
    'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
    'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
  ],
  ['http://schemas.openxmlformats.org/drawingml/2006/chart', 'http://purl.oclc.org/ooxml/drawingml/chart'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'http://purl.oclc.org/ooxml/drawingml/main'],
] as const;

/** What a sheet refers to outside of its own part. */
export interface Surroundings {
  cellFormat(index: number): number;
  differentialFormat(index: number): number;
  /** Content of each `si` element of the workbook the sheet comes from. */
  sharedStrings: readonly string[];
}

/** A part written by us in the namespaces of a strict file, kinds of relationships included, or as it is. */
export function inNamespaces(xml: string, strict: boolean): string {
  if (!strict) return xml;
  return STRICT_NAMESPACES.reduce(
    (written, [transitional, own]) =>
      written.replaceAll(`"${transitional}"`, `"${own}"`).replaceAll(`"${transitional}/`, `"${own}/`),
    xml,
  );
}

/** The contents of a table of shared strings. */
export function sharedStringContents(text: MarkupText): string[] {
  return [...text.children(text.root().content)].map((item) =>
    item.content ? text.slice(item.content) : '',
  );
}

/**
 * A sheet part written by exceljs made fit for another workbook: formats renumbered, shared strings written out.
 * The patterns rely on the attribute order exceljs writes; quotes and angle brackets in values are always escaped.
 */
export function transplantSheet(xml: string, surroundings: Surroundings): string {
  return xml
    .replace(
      /<c r="([A-Z]+[0-9]+)"(?: s="([0-9]+)")?( t="s"><v>([0-9]+)<\/v><\/c>)?/g,
      (
        _,
        address: string,
        style: string | undefined,
        shared: string | undefined,
        index: string | undefined,
      ) => {
        const cell = `<c r="${address}" s="${surroundings.cellFormat(Number(style ?? 0))}"`;
        if (shared === undefined) return cell;
        return `${cell} t="inlineStr"><is>${surroundings.sharedStrings[Number(index)] ?? ''}</is></c>`;
      },
    )
    .replace(
      /<cfRule type="expression" dxfId="([0-9]+)"/g,
      (_, index: string) =>
        `<cfRule type="expression" dxfId="${surroundings.differentialFormat(Number(index))}"`,
    );
}
