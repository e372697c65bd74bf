import { fieldAtYear } from '../../model/keys';
import type { ListedFinding } from './listed-finding';

/** Which finding the user is at, with what is needed to find it again once the workbook was read anew. */
export interface FindingSelection {
  subject: string;
  rule: string;
  /** Field and cell it speaks of first. */
  about: string;
  /** Position in the list as it was shown, from 0. */
  position: number;
}

function aboutOf({ finding: { places } }: ListedFinding): string {
  const [first] = places;
  if (first === undefined) return '';
  const field = first.field === null ? '' : fieldAtYear(first.field, first.year);
  return `${field}#${first.cell?.row ?? ''}`;
}

/** The selection of one finding of a list. */
export function selectionAt(shown: readonly ListedFinding[], position: number): FindingSelection | null {
  const listed = shown[position];
  if (listed === undefined) return null;
  const { subject, rule } = listed.finding;
  return { subject, rule, about: aboutOf(listed), position };
}

/**
 * Where the selected finding stands now. A subject changes with the value it speaks of: somebody who replaces a wrong
 * value by another wrong one is still at the same place.
 *
 * @returns the position in the list; -1 where the finding is gone
 */
export function positionOf(selection: FindingSelection | null, shown: readonly ListedFinding[]): number {
  if (selection === null) return -1;
  const same = shown.findIndex(({ finding }) => finding.subject === selection.subject);
  if (same !== -1) return same;
  return shown.findIndex(
    (listed) =>
      selection.about !== '' && listed.finding.rule === selection.rule && aboutOf(listed) === selection.about,
  );
}

/**
 * The position one step on or back, round the ends. Where the selected finding is gone, the step on leads to the one
 * that took its place.
 *
 * @returns -1 for an empty list
 */
export function steppedPosition(
  selection: FindingSelection | null,
  shown: readonly ListedFinding[],
  step: 1 | -1,
): number {
  const { length } = shown;
  if (length === 0) return -1;
  if (selection === null) return step === 1 ? 0 : length - 1;
  const current = positionOf(selection, shown);
  const from = current !== -1 ? current : step === 1 ? selection.position - 1 : selection.position;
  return (from + step + length) % length;
}
