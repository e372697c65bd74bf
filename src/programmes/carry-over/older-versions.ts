import type { ProgrammeId, TemplateVersion } from '../../model/keys';
import type { Programme } from '../../model/programme';

/**
 * Programmes as they were at template versions that have been handed out since and are no longer laid out. Who counts a
 * programme's version up keeps the old one here, so that workbooks in the field can be carried into the new one.
 */
const OLDER_VERSIONS: readonly Programme[] = [];

/** A programme as it was at an older template version; null where none is kept. */
export function findOlderVersion(id: ProgrammeId, version: TemplateVersion): Programme | null {
  return OLDER_VERSIONS.find((known) => known.id === id && known.templateVersion === version) ?? null;
}
