import type { ContentNote } from '../../../model/workbook-content';
import type { OoxmlPackage } from '../package/open-package';

type NoteKind = ContentNote['kind'];

/**
 * What a content type says of a part. Content types are what a program goes by; the names of parts are habits, but
 * some kinds (embedded files) have no content type of their own.
 */
const BY_CONTENT_TYPE: readonly (readonly [NoteKind, RegExp])[] = [
  ['macros', /vbaproject$|macrosheet\+xml$|intlmacrosheet\+xml$/],
  ['externalLinks', /externallink\+xml$/],
  ['dataConnections', /connections\+xml$|querytable\+xml$|\.model\+data$/],
  ['embeddedObjects', /oleobject$|activex(\+xml)?$/],
  ['trackedChanges', /revision(headers|log)\+xml$/],
];
const BY_NAME: readonly (readonly [NoteKind, RegExp])[] = [
  ['macros', /(^|\/)vbaproject[^/]*\.bin$|(^|\/)(intl)?macrosheets\/[^/]+\.xml$/],
  ['externalLinks', /(^|\/)externallinks\/[^/]+\.xml$/],
  ['dataConnections', /(^|\/)connections\.xml$|(^|\/)querytables\/[^/]+\.xml$/],
  ['embeddedObjects', /(^|\/)(embeddings|activex)\/[^/]+$/],
  ['trackedChanges', /(^|\/)revisions\/[^/]+\.xml$/],
  ['customXml', /(^|\/)customxml\/item[0-9]*\.xml$/],
];

/**
 * Lists the parts of a package that people should know of and that are never opened: macros, links to other files,
 * data connections, embedded files, custom XML and tracked changes. In the order of the file.
 */
export function notesOfParts(opened: OoxmlPackage, contentTypeOf: (name: string) => string): ContentNote[] {
  const notes: ContentNote[] = [];
  for (const { name } of opened.entries) {
    if (name.endsWith('/') || name.endsWith('.rels')) continue;
    const lower = name.toLowerCase();
    const type = contentTypeOf(name);
    const kind =
      BY_CONTENT_TYPE.find(([, pattern]) => pattern.test(type))?.[0] ??
      BY_NAME.find(([, pattern]) => pattern.test(lower))?.[0];
    if (kind !== undefined) notes.push({ kind, subject: name });
  }
  return notes;
}
