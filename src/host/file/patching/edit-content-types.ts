import { MarkupEdits } from '../markup/markup-edits';
import type { MarkupText } from '../markup/markup-elements';
import { escapeXmlAttribute } from '../markup/ooxml-text';
import { partKey } from '../package/part-name';

/**
 * `[Content_Types].xml` without some parts and with new ones at its end.
 *
 * @param removed entry names
 * @param added content type by entry name
 */
export function editContentTypes(
  text: MarkupText,
  removed: ReadonlySet<string>,
  added: ReadonlyMap<string, string>,
): string {
  const edits = new MarkupEdits();
  const root = text.root();
  const removedKeys = new Set([...removed].map((name) => `/${partKey(name)}`));
  for (const element of text.children(root.content)) {
    const partName = text.attributes(element).get('PartName');
    if (partName !== undefined && removedKeys.has(partKey(partName))) edits.replace(element, '');
  }
  const written = [...added].map(
    ([name, type]) =>
      `<${root.prefix}Override PartName="/${escapeXmlAttribute(name)}" ContentType="${type}"/>`,
  );
  edits.insert(root.content?.end ?? root.end, written.join(''));
  return edits.apply(text.xml);
}
