import { readMarkup, type Vocabulary } from '../markup/markup';
import type { OoxmlPackage } from './open-package';
import { relationshipsPartOf, resolveTarget } from './part-name';
import type { ReadingLimits } from './reading-limits';
import { Refusal } from './refusal';

/** One relationship of a part. */
export interface Relationship {
  id: string;
  /** Last segment of the type URI, the same in transitional and strict files: `worksheet`, `sharedStrings` … */
  kind: string;
  /** The entry name of the part; null where it lies outside of the package. */
  target: string | null;
}

const RELATIONSHIPS: Vocabulary = {
  namespaces: ['http://schemas.openxmlformats.org/package/2006/relationships'],
  root: 'Relationships',
};

/**
 * The relationships of a part, in file order; none where it has no relationships part.
 *
 * @param source entry name of the part, `''` for the package
 * @throws Refusal `unsafePath` where an internal target leaves the package, `duplicateEntry` for an id given twice
 */
export function readRelationships(
  opened: OoxmlPackage,
  source: string,
  limits: ReadingLimits,
): Relationship[] {
  const part = relationshipsPartOf(source);
  if (!opened.entry(part)) return [];
  const relationships: Relationship[] = [];
  const ids = new Set<string>();
  readMarkup(part, opened.bytesOf(part), RELATIONSHIPS, limits, {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const id = attributes.get('Id') ?? '';
      if (ids.has(id)) throw new Refusal('duplicateEntry', `${part} ${id}`);
      ids.add(id);
      const type = attributes.get('Type') ?? '';
      const target = attributes.get('Target') ?? '';
      relationships.push({
        id,
        kind: type.slice(type.lastIndexOf('/') + 1),
        target: attributes.get('TargetMode') === 'External' ? null : internalTarget(source, target),
      });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return relationships;
}

function internalTarget(source: string, target: string): string | null {
  // A link to a place in the workbook itself (`#Sheet1!A1`) names no part.
  if (target.startsWith('#')) return null;
  const resolved = resolveTarget(source, target);
  if (resolved === null) throw new Refusal('unsafePath', target);
  return resolved;
}
