import type { MarkupElement } from '../../model/document-import';

/** The child elements; character data is left out. */
export function elementsOf(element: MarkupElement): MarkupElement[] {
  return element.children.flatMap((child) => (typeof child === 'string' ? [] : [child]));
}

/** The first child with a name; null where there is none. */
export function childOf(element: MarkupElement | null, name: string): MarkupElement | null {
  if (element === null) return null;
  for (const child of element.children) {
    if (typeof child !== 'string' && child.name === name) return child;
  }
  return null;
}

/** The element at the end of a way of names; null where one is missing. */
export function descendantOf(element: MarkupElement | null, ...names: string[]): MarkupElement | null {
  let found = element;
  for (const name of names) found = childOf(found, name);
  return found;
}

/** The `val` of a child; null where there is none. */
export function valueOf(element: MarkupElement | null, name: string): string | null {
  return childOf(element, name)?.attributes.get('val') ?? null;
}

/** Whether a switch such as `w:vanish` is on: present, and not said to be off. */
export function isOn(element: MarkupElement | null): boolean {
  return element !== null && !['0', 'false', 'off', 'none'].includes(element.attributes.get('val') ?? '1');
}

/** A whole number from an attribute, within bounds; the least of them for anything else. */
export function boundedNumber(text: string | null | undefined, least: number, most: number): number {
  const number = Number(text ?? least);
  return Number.isInteger(number) ? Math.min(Math.max(number, least), most) : least;
}
