import { MarkupEdits } from '../markup/markup-edits';
import type { MarkupText } from '../markup/markup-elements';
import { escapeXmlAttribute } from '../markup/ooxml-text';

/** A relationship to add; `type` is the whole URI, `target` relative to the source part. */
export interface NewRelationship {
  id: string;
  type: string;
  target: string;
}

/** A relationships part without some of its relationships and with new ones at its end. */
export function editRelationships(
  text: MarkupText,
  removedIds: ReadonlySet<string>,
  added: readonly NewRelationship[],
): string {
  const edits = new MarkupEdits();
  const root = text.root();
  for (const relationship of text.children(root.content)) {
    if (removedIds.has(text.attributes(relationship).get('Id') ?? '')) edits.replace(relationship, '');
  }
  const written = added.map(
    ({ id, type, target }) =>
      `<${root.prefix}Relationship Id="${id}" Type="${type}" Target="${escapeXmlAttribute(target)}"/>`,
  );
  edits.insert(root.content?.end ?? root.end, written.join(''));
  return edits.apply(text.xml);
}

/** Ids that a relationships part does not use yet: `rId1`, `rId2` … */
export function unusedRelationshipIds(used: Iterable<string>, count: number): string[] {
  const taken = new Set(used);
  const ids: string[] = [];
  for (let number = 1; ids.length < count; number++) if (!taken.has(`rId${number}`)) ids.push(`rId${number}`);
  return ids;
}
