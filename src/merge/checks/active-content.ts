import type { MergeRemark } from '../../model/merge';
import type { ContentNote } from '../../model/workbook-content';
import { mergeMessages } from '../messages';
import { remarks } from '../remark';
import type { RoundContext } from '../round-context';

const ACTIVE: ReadonlySet<ContentNote['kind']> = new Set([
  'macros',
  'externalLinks',
  'dataConnections',
  'embeddedObjects',
]);

/** Macros, links to other files, data connections, embedded objects: listed, never evaluated. */
export function activeContent(context: RoundContext): MergeRemark[] {
  return remarks(context, ({ notes }) => {
    const kinds = [...new Set(notes.map(({ kind }) => kind))].filter((kind) => ACTIVE.has(kind));
    if (kinds.length === 0) return [];
    return [{ kind: 'activeContent', severity: 'warning', message: mergeMessages.activeContent(kinds) }];
  });
}
