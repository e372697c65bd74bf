import type { ImportedValue, KeptOut } from '../../model/document-import';
import { importMessages } from './messages';

/** What a person says of doubtful values: the key of each that is right, with another text where it is not quite. */
export type Acceptance = ReadonlyMap<string, string | null>;

/** Stands for every doubtful value, as it was read. */
export const ACCEPT_ALL = 'all';

/** Values that go into the workbook, and those that do not. */
export interface ChosenValues {
  chosen: ImportedValue[];
  keptOut: KeptOut[];
}

/** The keys of an acceptance that name no doubtful value. */
export function unknownKeys(values: readonly ImportedValue[], acceptance: Acceptance): string[] {
  const known = new Set(values.filter(({ certainty }) => certainty === 'doubtful').map(({ key }) => key));
  return [...acceptance.keys()].filter((key) => key !== ACCEPT_ALL && !known.has(key));
}

/** Certain values and the doubtful ones a person accepted; the others are kept out. */
export function acceptValues(values: readonly ImportedValue[], acceptance: Acceptance): ChosenValues {
  const chosen: ImportedValue[] = [];
  const keptOut: KeptOut[] = [];
  for (const value of values) {
    const given = acceptance.get(value.key);
    if (value.certainty === 'certain') chosen.push(value);
    else if (typeof given === 'string') chosen.push({ ...value, texts: given.split('\n') });
    else if (given === null || acceptance.has(ACCEPT_ALL)) chosen.push(value);
    else keptOut.push({ value, reason: value.remark ?? importMessages.doubtful });
  }
  return { chosen, keptOut };
}
