import { MarkupEdits, withAttribute } from '../markup/markup-edits';
import type { MarkupElement, MarkupText } from '../markup/markup-elements';
import { appendToContainer, ownChild } from '../markup/markup-order';
import { PatchRefused } from './patch-refused';

/** Sequence of `styleSheet` (ECMA-376 Part 1, 18.8.39). */
const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'];
/** Numbers below belong to the formats every host has built in. */
const FIRST_OWN_NUMBER_FORMAT = 164;
/** The first two fills, none and grey, are the same in every workbook. */
const COMMON_FILLS = 2;

/** The new styles part, and where the added styles stand in it. */
export interface AppendedStyles {
  xml: string;
  /** Index of a cell format in the added part → index in the result. */
  cellFormat(index: number): number;
  /** The same for differential formats. */
  differentialFormat(index: number): number;
}

function items(text: MarkupText, root: MarkupElement, local: string): MarkupElement[] {
  const container = ownChild(text, root, local);
  return container === null ? [] : [...text.children(container.content)];
}

/** Elements written without prefixes, as exceljs does, with the one the target uses. */
export function prefixed(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}

function newNumberFormats(
  target: MarkupText,
  targetRoot: MarkupElement,
  added: MarkupText,
  addedRoot: MarkupElement,
): { written: string[]; ids: ReadonlyMap<string, string> } {
  const used = items(target, targetRoot, 'numFmts').map((format) =>
    Number(target.attributes(format).get('numFmtId') ?? 0),
  );
  let next = Math.max(FIRST_OWN_NUMBER_FORMAT - 1, ...used.filter(Number.isInteger));
  const ids = new Map<string, string>();
  const written = items(added, addedRoot, 'numFmts').map((format) => {
    next += 1;
    ids.set(added.attributes(format).get('numFmtId') ?? '', String(next));
    return withAttribute(added.slice(format), 'numFmtId', String(next));
  });
  return { written, ids };
}

/**
 * Appends the styles of a part written by exceljs to those of another workbook; what is there keeps its place.
 *
 * @throws PatchRefused where the target lacks what every styles part has
 */
export function appendStyles(target: MarkupText, added: MarkupText): AppendedStyles {
  const edits = new MarkupEdits();
  const root = target.root();
  const addedRoot = added.root();
  const count = (local: string): number => items(target, root, local).length;
  for (const local of ['fonts', 'fills', 'borders', 'cellXfs']) {
    if (count(local) === 0) throw new PatchRefused('unusualMarkup', null, target.part);
  }
  const append = (local: string, written: readonly string[]): void => {
    appendToContainer(
      target,
      root,
      ORDER,
      local,
      written.map((item) => prefixed(item, root.prefix)),
      edits,
    );
  };
  const slices = (local: string): string[] => items(added, addedRoot, local).map((item) => added.slice(item));
  const numberFormats = newNumberFormats(target, root, added, addedRoot);
  const moved = new Map([
    ['fontId', (index: number) => index + count('fonts')],
    ['fillId', (index: number) => (index < COMMON_FILLS ? index : index - COMMON_FILLS + count('fills'))],
    ['borderId', (index: number) => index + count('borders')],
  ]);
  const cellFormats = items(added, addedRoot, 'cellXfs').map((format) => {
    const attributes = added.attributes(format);
    const id = attributes.get('numFmtId') ?? '0';
    let tag = withAttribute(added.slice(format.tag), 'numFmtId', numberFormats.ids.get(id) ?? id);
    for (const [name, move] of moved) {
      tag = withAttribute(tag, name, String(move(Number(attributes.get(name) ?? 0))));
    }
    return tag + added.slice({ start: format.tag.end, end: format.end });
  });
  append('numFmts', numberFormats.written);
  append('fonts', slices('fonts'));
  append('fills', slices('fills').slice(COMMON_FILLS));
  append('borders', slices('borders'));
  append('cellXfs', cellFormats);
  append('dxfs', slices('dxfs'));
  const firstCellFormat = count('cellXfs');
  const firstDifferential = count('dxfs');
  return {
    xml: edits.apply(target.xml),
    cellFormat: (index) => index + firstCellFormat,
    differentialFormat: (index) => index + firstDifferential,
  };
}
