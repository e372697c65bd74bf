import type { MarkupEdits } from './markup-edits';
import { openedTag, withAttribute } from './markup-edits';
import type { MarkupElement, MarkupText } from './markup-elements';
import { PatchRefused } from '../patching/patch-refused';

/**
 * The child of an element that has the same prefix; null where there is none.
 *
 * @throws PatchRefused where a child of that name has another prefix: what it means could only be guessed
 */
export function ownChild(text: MarkupText, parent: MarkupElement, local: string): MarkupElement | null {
  const child = text.child(parent.content, local);
  if (child !== null && child.prefix !== parent.prefix)
    throw new PatchRefused('unusualMarkup', null, text.part);
  return child;
}

/**
 * Where a new child belongs: behind the last of those that come before it in the schema's sequence.
 *
 * @param order local names in schema order, up to `local` at least
 */
function placeInOrder(
  text: MarkupText,
  parent: MarkupElement,
  order: readonly string[],
  local: string,
): number {
  const earlier = new Set(order.slice(0, order.indexOf(local)));
  let place = parent.tag.end;
  for (const child of text.children(parent.content)) if (earlier.has(child.local)) place = child.end;
  return place;
}

/**
 * Puts elements at the end of a container inside the root, which is made where it is missing.
 *
 * @param items the written elements, prefixes included
 */
export function appendToContainer(
  text: MarkupText,
  root: MarkupElement,
  order: readonly string[],
  local: string,
  items: readonly string[],
  edits: MarkupEdits,
): void {
  if (items.length === 0) return;
  const container = ownChild(text, root, local);
  if (container === null) {
    const name = `${root.prefix}${local}`;
    edits.insert(placeInOrder(text, root, order, local), `<${name}>${items.join('')}</${name}>`);
    return;
  }
  const present = [...text.children(container.content)].length;
  const counted = text.attributes(container).has('count')
    ? withAttribute(text.slice(container.tag), 'count', String(present + items.length))
    : text.slice(container.tag);
  if (container.content === null) {
    edits.replace(container, `${openedTag(counted)}${items.join('')}</${container.name}>`);
    return;
  }
  edits.replace(container.tag, counted);
  edits.insert(container.content.end, items.join(''));
}

/** Puts one new element in its place inside the root. */
export function insertInOrder(
  text: MarkupText,
  root: MarkupElement,
  order: readonly string[],
  local: string,
  written: string,
  edits: MarkupEdits,
): void {
  edits.insert(placeInOrder(text, root, order, local), written);
}
