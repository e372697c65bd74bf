import type { Programme } from '../../src/model/programme';
import { findProgramme } from '../../src/programmes/registry';

/** The programme all measurements use. */
export function templateProgramme(): Programme {
  const programme = findProgramme('lianyungang-2026');
  if (programme === null) throw new Error('lianyungang-2026 is not registered');
  return programme;
}
