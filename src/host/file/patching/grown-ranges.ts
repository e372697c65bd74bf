import { areaAddress, parseArea } from '../../../model/cell-address';
import type { CellArea } from '../../../model/cell-address';
import { MarkupEdits, withAttribute } from '../markup/markup-edits';
import { MarkupText } from '../markup/markup-elements';
import type { MarkupElement } from '../markup/markup-elements';
import { escapeXml } from '../markup/ooxml-text';

/** Rows that were added to a table: they look like row `like` of it, or are that row. */
export interface Growth {
  like: number;
  first: number;
  last: number;
}

/**
 * What tells whether an area grows: what is computed, checked or formatted grows with rows that stand right below it; what
 * is printed also with rows further below, or else they would not be printed.
 */
type Reach = 'adjoining' | 'printed';

/** A range with the sheet it may name, or what is never one: texts, quoted sheet names, brackets, names. */
const TOKEN =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')*'|(?:\[[^[\]]*\])?[\p{L}\p{N}_.]+)!)?(\$?[A-Za-z]{1,3}\$?[1-9][0-9]{0,6}):(\$?[A-Za-z]{1,3}\$?)([1-9][0-9]{0,6})(?![\p{L}\p{N}_.(!\\?])|'(?:[^']|'')*'|\[[^[\]]*\]|[\p{L}\p{N}_.\\?#]+/gu;

/** Rows that look like the same row from the first to the last of them; a row that keeps its look stands alone. */
export function growthsOf(likeRows: ReadonlyMap<number, number>): Growth[] {
  const own: Growth[] = [];
  const growths = new Map<number, Growth>();
  for (const [row, like] of likeRows) {
    if (row === like) own.push({ like, first: row, last: row });
    if (row <= like) continue;
    const { first, last } = growths.get(like) ?? { first: row, last: row };
    growths.set(like, { like, first: Math.min(first, row), last: Math.max(last, row) });
  }
  return [...own, ...growths.values()].sort((one, other) => one.first - other.first);
}

/** The last row of an area after its sheet has grown. */
function grownBottom({ top, bottom }: CellArea, growths: readonly Growth[], reach: Reach): number {
  return growths.reduce((last, growth) => {
    const holdsLike = top <= growth.like && bottom >= growth.like;
    const adjoins = last + 1 >= growth.first;
    const grows = reach === 'printed' ? top <= growth.like && (holdsLike || adjoins) : holdsLike && adjoins;
    // A single row was meant as such: a remark on it, not a table.
    return grows && (top < bottom || reach === 'printed') ? Math.max(last, growth.last) : last;
  }, bottom);
}

/** A list of areas as `sqref` and `ref` have it (ECMA-376 Part 1, 18.18.76). */
export function grownReferences(references: string, growths: readonly Growth[]): string {
  return references
    .split(/\s+/)
    .map((reference) => {
      const area = parseArea(reference);
      if (area === null) return reference;
      const bottom = grownBottom(area, growths, 'adjoining');
      return bottom === area.bottom ? reference : areaAddress({ ...area, bottom });
    })
    .join(' ');
}

/** Where a formula stands: ranges that name no sheet are of its own. Null for a name, whose ranges all name theirs. */
type FormulaPlace = { sheet: string; row: number | null } | null;

/**
 * A formula whose ranges reach over the rows that were added. One that stands in the rows it goes over sums up to its own
 * row and stays.
 *
 * @param grown by name of the sheet
 * @example SUM($D$10:$D$45) above the table is SUM($D$10:$D$50) where rows 46 to 50 were added like row 45
 */
export function grownFormula(
  formula: string,
  place: FormulaPlace,
  grown: ReadonlyMap<string, readonly Growth[]>,
  reach: Reach,
): string {
  return formula.replace(TOKEN, (token: string, ...groups: (string | undefined)[]) => {
    const [prefix = '', from, toColumn = '', toRow = ''] = groups;
    if (from === undefined) return token;
    const area = parseArea(`${from}:${toColumn}${toRow}`);
    const sheet = prefix === '' ? place?.sheet : sheetNamed(prefix);
    const growths = sheet === undefined ? undefined : grown.get(sheet);
    // Corners the other way round are nobody's table.
    if (area === null || growths === undefined || area.bottom !== Number(toRow)) return token;
    const own = sheet === place?.sheet ? (place?.row ?? 0) : 0;
    if (own >= area.top && own <= area.bottom) return token;
    return `${prefix}${from}:${toColumn}${grownBottom(area, growths, reach)}`;
  });
}

function sheetNamed(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

interface FoundFormula {
  /** Worksheet row; null where the cell does not say it. */
  row: number | null;
  start: number;
  xml: string;
}

/** Formulas of cells are found as text: a list has hundreds of thousands of cells, and few formulas. */
function* cellFormulas(text: MarkupText, { content }: MarkupElement): Generator<FoundFormula> {
  const cell = /<((?:[A-Za-z_][\w.-]*:)?)c(\s[^<>]*)?>\s*(<\1f(?:\s[^<>]*)?>[^<]*<\/\1f>)/g;
  cell.lastIndex = content?.start ?? 0;
  for (let found = cell.exec(text.xml); found !== null; found = cell.exec(text.xml)) {
    if (found.index >= (content?.end ?? 0)) return;
    const [whole, , attributes = '', xml = ''] = found;
    const row = /\sr\s*=\s*["'][A-Za-z]+([0-9]+)["']/.exec(attributes)?.[1];
    yield {
      row: row === undefined ? null : Number(row),
      start: found.index + whole.length - xml.length,
      xml,
    };
  }
}

/**
 * The part of a sheet whose validations, live formats, filter and formulas reach over rows that are added to a table of
 * it, as a host does it when rows are inserted.
 */
export function grownSheet(text: MarkupText, sheet: string, growths: readonly Growth[]): string {
  const edits = new MarkupEdits();
  const grown = new Map([[sheet, growths]]);
  const growAttribute = (element: MarkupElement, name: string): void => {
    const tag = text.slice(element.tag);
    const before = text.attributes(element).get(name) ?? '';
    const after = grownReferences(before.trim(), growths);
    if (after !== before.trim()) edits.replace(element.tag, withAttribute(tag, name, after));
  };
  const growFormula = ({ row, start, xml }: FoundFormula): void => {
    const element = new MarkupText(text.part, xml);
    const { content } = element.root();
    if (content === null) return;
    const before = element.text(element.root());
    const after = grownFormula(before, { sheet, row }, grown, 'adjoining');
    if (after === before) return;
    edits.replace({ start: start + content.start, end: start + content.end }, escapeXml(after));
  };
  const growFormulas = (element: MarkupElement): void => {
    for (const child of text.children(element.content)) {
      if (/^formula[12]?$/.test(child.local))
        growFormula({ row: null, start: child.start, xml: text.slice(child) });
      else if (child.local === 'cfRule') growFormulas(child);
    }
  };
  for (const element of text.children(text.root().content)) {
    switch (element.local) {
      case 'sheetData':
        for (const formula of cellFormulas(text, element)) growFormula(formula);
        break;
      case 'autoFilter':
        growAttribute(element, 'ref');
        break;
      case 'conditionalFormatting':
        growAttribute(element, 'sqref');
        growFormulas(element);
        break;
      case 'dataValidations':
        for (const validation of text.children(element.content)) {
          growAttribute(validation, 'sqref');
          growFormulas(validation);
        }
        break;
    }
  }
  return edits.apply(text.xml);
}
