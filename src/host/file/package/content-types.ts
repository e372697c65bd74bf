import { readMarkup, type Vocabulary } from '../markup/markup';
import type { OoxmlPackage } from './open-package';
import { partKey } from './part-name';
import type { ReadingLimits } from './reading-limits';

export const CONTENT_TYPES_PART = '[Content_Types].xml';

const CONTENT_TYPES: Vocabulary = {
  namespaces: ['http://schemas.openxmlformats.org/package/2006/content-types'],
  root: 'Types',
};

/**
 * Reads `[Content_Types].xml`.
 *
 * @returns a function from entry name to content type in lower case, `''` where the package names none
 */
export function readContentTypes(opened: OoxmlPackage, limits: ReadingLimits): (name: string) => string {
  const overrides = new Map<string, string>();
  const defaults = new Map<string, string>();
  readMarkup(CONTENT_TYPES_PART, opened.bytesOf(CONTENT_TYPES_PART), CONTENT_TYPES, limits, {
    open(name, attributes) {
      const type = (attributes.get('ContentType') ?? '').toLowerCase();
      if (name === 'Override')
        overrides.set(partKey(attributes.get('PartName') ?? '').replace(/^\//, ''), type);
      if (name === 'Default') defaults.set((attributes.get('Extension') ?? '').toLowerCase(), type);
    },
    close: () => undefined,
    text: () => undefined,
  });
  return (name) => {
    const key = partKey(name);
    return overrides.get(key) ?? defaults.get(key.slice(key.lastIndexOf('.') + 1)) ?? '';
  };
}
