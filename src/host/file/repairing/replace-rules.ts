import type { CellArea } from '../../../model/cell-address';
import { MarkupEdits, withAttribute } from '../markup/markup-edits';
import type { MarkupText } from '../markup/markup-elements';
import { insertInOrder, ownChild } from '../markup/markup-order';
import { prefixed } from '../patching/append-styles';
import { overlap } from '../../../model/area-parts';
import { WORKSHEET_ORDER } from '../markup/worksheet-order';
import type { SheetRule } from './sheet-rules';

function isApart({ areas }: SheetRule, planned: readonly CellArea[]): boolean {
  return areas.every((area) => !planned.some((other) => overlap(area, other)));
}

/**
 * The sheet with the planned validations in the place of whatever touches their cells; a user's own elsewhere stay.
 *
 * @param written the planned `dataValidation` elements, without prefixes
 */
export function replaceValidations(
  text: MarkupText,
  present: readonly SheetRule[],
  planned: readonly CellArea[],
  written: readonly string[],
): string {
  const root = text.root();
  const kept = present.filter((rule) => isApart(rule, planned)).map(({ element }) => text.slice(element));
  const all = [...kept, ...written.map((element) => prefixed(element, root.prefix))];
  const name = `${root.prefix}dataValidations`;
  const element = `<${name} count="${all.length}">${all.join('')}</${name}>`;
  const edits = new MarkupEdits();
  const container = ownChild(text, root, 'dataValidations');
  if (container === null) insertInOrder(text, root, WORKSHEET_ORDER, 'dataValidations', element, edits);
  else edits.replace(container, element);
  return edits.apply(text.xml);
}

/**
 * The sheet with the planned live formats in the place of whatever touches their cells; a user's own elsewhere stay
 * and come after them.
 *
 * @param written the planned `conditionalFormatting` elements, numbered from 1 on, without prefixes
 */
export function replaceFormats(
  text: MarkupText,
  present: readonly SheetRule[],
  planned: readonly CellArea[],
  written: readonly string[],
): string {
  const root = text.root();
  const edits = new MarkupEdits();
  const seen = new Set<number>();
  for (const rule of present) {
    const { element } = rule;
    if (seen.has(element.start)) continue;
    seen.add(element.start);
    if (!isApart(rule, planned)) {
      edits.replace(element, '');
      continue;
    }
    for (const child of text.children(element.content)) {
      if (child.local !== 'cfRule') continue;
      const priority = Number(text.attributes(child).get('priority') ?? 0) + written.length;
      edits.replace(child.tag, withAttribute(text.slice(child.tag), 'priority', String(priority)));
    }
  }
  const elements = written.map((element) => prefixed(element, root.prefix)).join('');
  insertInOrder(text, root, WORKSHEET_ORDER, 'conditionalFormatting', elements, edits);
  return edits.apply(text.xml);
}
