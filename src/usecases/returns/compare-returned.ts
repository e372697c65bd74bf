import { isSameUnit } from '../../filing/unit-name';
import { nameOf } from '../../merge/application-key';
import { labelledSheets } from '../../merge/found-by-labels';
import type { ChangedPlace } from '../../merge/returns/compare-resubmission';
import { compareResubmission } from '../../merge/returns/compare-resubmission';
import { returnItems } from '../../merge/returns/return-notice';
import type { FieldKey } from '../../model/keys';
import type { Submission } from '../../model/submission';
import type { Programme } from '../../model/programme';
import type { ResubmissionComparison } from '../../model/return-notice';
import { findProgramme } from '../../programmes/registry';
import type { FieldDifference } from '../../seal/compare';
import { compareWithSnapshot } from '../../seal/compare';
import { unpackEntries } from '../../merge/packed-entries';
import { versionDifferences } from '../merge/version-differences';
import { returnsMessages as words } from './messages';
import type { SentNotice } from './sent-notice';

/** What came of a comparison; a sentence where there is nothing to compare. */
export type ReturnedCompared =
  | { outcome: 'compared'; comparison: ResubmissionComparison; remarks: string[] }
  | { outcome: 'stopped'; message: string };

function rowOf(difference: FieldDifference): { table: FieldKey | null; rows: string[] } {
  switch (difference.kind) {
    case 'rowAdded':
    case 'rowRemoved':
      return { table: difference.table, rows: difference.name === null ? [] : [difference.name] };
    case 'rowsReordered':
      return { table: difference.table, rows: [] };
    case 'added':
    case 'removed':
    case 'changed': {
      const { row } = difference;
      return { table: row?.table ?? null, rows: row?.name == null ? [] : [row.name] };
    }
  }
}

/** Names a row had before: an item about it knows it by that name. */
function earlierNames(differences: readonly FieldDifference[]): Map<string, string> {
  return new Map(
    differences.flatMap((difference) =>
      difference.kind === 'changed' && difference.row !== null && difference.after === difference.row.name
        ? [[`${difference.row.table}/${difference.row.after}`, difference.before] as const]
        : [],
    ),
  );
}

/** Exactly the fields on which two versions do not agree, with the rows they are in. */
export function changedPlaces(programme: Programme, earlier: Submission, later: Submission): ChangedPlace[] {
  const snapshot = {
    programme: earlier.programme,
    templateVersion: earlier.templateVersion,
    sealedAt: '',
    digest: earlier.content,
    entries: unpackEntries(earlier.entries),
  };
  const differences = compareWithSnapshot(programme, snapshot, unpackEntries(later.entries));
  const renamed = earlierNames(differences);
  const said = versionDifferences(programme, earlier, later);
  return differences.flatMap((difference, index): ChangedPlace[] => {
    const words = said[index];
    if (words === undefined) return [];
    const { field, label, before, after } = words;
    const { table, rows } = rowOf(difference);
    const position = 'row' in difference && typeof difference.row === 'object' ? difference.row : null;
    const earlierName = position === null ? undefined : renamed.get(`${position.table}/${position.after}`);
    return [
      {
        kind: difference.kind,
        field,
        label,
        before,
        after,
        table,
        rows: earlierName === undefined ? rows : [...rows, earlierName],
      },
    ];
  });
}

/**
 * Compares a resubmission with what was returned, by the notice that was sent: the clerk may have taken items out of it.
 *
 * @param notice null where the notice is not at hand: then every item the returned version gives rise to is compared
 * @param noticeFile what the notice is called, for sentences about it
 */
export function compareReturned(
  returned: Submission,
  resubmitted: Submission,
  notice: SentNotice | null,
  noticeFile: string,
): ReturnedCompared {
  const programme = findProgramme(returned.programme);
  if (programme === null || returned.programme !== resubmitted.programme) {
    return { outcome: 'stopped', message: words.otherProgramme };
  }
  const all = returnItems(programme, returned, null);
  if (notice !== null) {
    if (notice.ids.length === 0) return { outcome: 'stopped', message: words.noticeWithoutItems(noticeFile) };
    if (notice.contents.length > 0 && !notice.contents.includes(returned.content)) {
      return { outcome: 'stopped', message: words.noticeOfOther(noticeFile) };
    }
  }
  const ids = new Set(notice?.ids);
  const items = notice === null ? all : all.filter(({ id }) => ids.has(id));
  const unknown = [...ids].filter((id) => all.every((item) => item.id !== id));
  const names = [returned, resubmitted].map((version) => nameOf(version, 'consortium'));
  const [was = '', is = ''] = names;
  return {
    outcome: 'compared',
    comparison: compareResubmission(
      programme,
      items,
      returned,
      resubmitted,
      changedPlaces(programme, returned, resubmitted),
    ),
    remarks: [
      ...(isSameUnit(was, is) ? [] : [words.otherApplication(was, is)]),
      ...[returned, resubmitted].flatMap((version) =>
        labelledSheets(version).length === 0 ? [] : [words.foundByLabels(version.files[0]?.file ?? '')],
      ),
      ...(returned.content === resubmitted.content ? [words.sameContent] : []),
      ...(unknown.length === 0 ? [] : [words.byHand(unknown)]),
    ],
  };
}
