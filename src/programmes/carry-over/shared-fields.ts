import { isSelected } from '../../model/catalogue';
import type { CataloguedField } from '../../model/catalogue';
import type { CarryLink } from '../../model/carry-over';
import type { FieldKey } from '../../model/keys';
import type { Programme } from '../../model/programme';
import { sharedKeyLinks } from '../../model/shared-key-links';

function asksTheSame(of: CataloguedField, other: CataloguedField): boolean {
  return (
    of.field.type.kind === other.field.type.kind &&
    of.field.filledBy === 'applicant' &&
    other.field.filledBy === 'applicant' &&
    of.block.kind !== 'pointTable' &&
    of.field.type.kind !== 'confirmation' &&
    of.table === other.table
  );
}

/**
 * Links that follow from keys both programmes share: programmes give one key to one quantity only, and this holds its
 * type to it. That labels and units mean the same is held by a test, which lists every link that comes out of here.
 *
 * @param except keys or key prefixes that are carried by another link, or never
 */
export function sharedFields(from: Programme, to: Programme, except: readonly FieldKey[]): CarryLink[] {
  return sharedKeyLinks(
    from,
    to,
    (source, target) => asksTheSame(source, target) && !isSelected(except, target.field.key),
  );
}
