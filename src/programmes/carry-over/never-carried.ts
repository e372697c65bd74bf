import type { NeverCarried } from '../../model/carry-over';
import type { FieldKey } from '../../model/keys';
import { carryOverWords } from './messages';

/** A field or group of fields that goes nowhere and is filled from nowhere, on either side. */
function neither(fields: FieldKey[], reason: string): NeverCarried {
  return { targets: fields, sources: fields, strength: null, reason };
}

/** What belongs to one application, whatever form it is written in. */
export const ownToOneApplication: readonly NeverCarried[] = [
  neither(['features.declaration'], carryOverWords.declaration),
  neither(['promise'], carryOverWords.opinion),
  neither(['identity.noIncidents'], carryOverWords.declaration),
  neither(['cover.date', 'identity.date'], carryOverWords.fillingDate),
  neither(['materials'], carryOverWords.materials),
  neither(['vetoes'], carryOverWords.veto),
  neither(['problems'], carryOverWords.problems),
  neither(['policies'], carryOverWords.policies),
];

/** Their keys, for links that are derived from shared keys. */
export const ownFields: readonly FieldKey[] = ownToOneApplication.flatMap(({ targets }) => targets);
