import Big from 'big.js';
import { applicationTitle } from '../../../merge/merge-round';
import type { ProgrammeRound } from '../../../merge/merge-round';
import { formatPlace } from '../../../model/cell-address';
import type { MergedValue } from '../../../model/submission';
import type { ChangePreview, FilesMerged, MergeState } from '../merge-files';
import { mergedLabels } from '../merged-label';
import { mergeOutputMessages as words } from '../messages';
import { receiptNoteKey } from '../receipt-notes';
import { earlierReviews } from '../reviewed-versions';
import type { DeskApplication, DeskChange, DeskFigure, DeskValue, DeskView } from './desk';
import { statusCounts } from './status-counts';

/** Reasons by the key of the note, where 形式审查 concluded 不受理 about the version that stands. */
function refusalsOf({ receipts, reviewed, rounds }: MergeState): ReadonlyMap<string, string> {
  const earlier = earlierReviews(reviewed, rounds);
  return new Map(
    receipts
      .filter((note) => note.result === words.notAccepted && !earlier.has(receiptNoteKey(note)))
      .map((note) => [receiptNoteKey(note), note.reason]),
  );
}

function applicationsOf(
  { programme, standing, order }: ProgrammeRound,
  refusals: ReadonlyMap<string, string>,
): DeskApplication[] {
  const numbers = new Map(order.map(({ application, number }) => [application, number]));
  return standing.map((version) => {
    const [file] = version.submission.files;
    return {
      programme: programme.id,
      key: version.key,
      number: numbers.get(version.key) ?? 1,
      title: applicationTitle(version),
      file: file?.file ?? '',
      digest: file?.digest ?? '',
      fileDay: file?.receivedAt ?? null,
      seal: version.submission.seal,
      digests: version.submission.files.map(({ digest }) => digest),
      notAccepted:
        refusals.get(receiptNoteKey({ programme: programme.id, application: version.key })) ?? null,
    };
  });
}

function changesOf(preview: ChangePreview, applications: readonly DeskApplication[]): DeskChange[] {
  return preview.summaries.flatMap(({ programme, sheet, rows }) => {
    const titles = new Map(
      applications.filter((of) => of.programme === programme).map(({ key, title }) => [key, title]),
    );
    return rows.map((change): DeskChange => {
      const { application, row, column } = change;
      const about = {
        programme,
        title: titles.get(application) ?? application,
        sheet,
        cell: formatPlace({ sheet, row, column }),
      };
      if (change.kind === 'added' || change.kind === 'restored') return { ...about, kind: change.kind };
      const { kind, label, before, after } = change;
      return { ...about, kind, label, before, after };
    });
  });
}

/** What a merge comes to, for people to look at before it is saved. */
export function deskView(
  merged: Exclude<FilesMerged, { outcome: 'stopped' }>,
  into: string | null,
): DeskView {
  const { rounds, files, receipts, result }: MergeState = merged;
  const refusals = refusalsOf(merged);
  const applications = rounds.flatMap((round) => applicationsOf(round, refusals));
  return {
    notices: rounds.map(({ programme: { id, notice } }) => ({
      id,
      shortName: notice.shortName,
      deadline: notice.deadline,
      isReceived: notice.handIn.length > 0,
    })),
    applications,
    files: [...files],
    duplicates: result.duplicates,
    conflicts: result.conflicts,
    remarks: result.remarks,
    figures: rounds.flatMap(({ figures }) => figures),
    points: rounds.flatMap(({ points }) => points),
    receipts: [...receipts],
    into:
      merged.outcome === 'new' || into === null
        ? null
        : {
            file: into,
            given: statusCounts(result.files),
            sources: merged.preview.sources,
            rows: changesOf(merged.preview, applications),
            lists: merged.preview.lists.filter(({ cells }) => cells > 0),
            newSheets: [...merged.preview.newSheets],
          },
  };
}

function textOf(value: MergedValue): string {
  return value.kind === 'text' ? value.text : value.kind === 'number' ? value.decimal : '';
}

/** Every merged value of an application with where it was read; empty where it does not stand. */
export function valuesOf({ programme, standing }: ProgrammeRound, application: string): DeskValue[] {
  const version = standing.find(({ key }) => key === application);
  if (version === undefined) return [];
  const labelOf = mergedLabels(programme);
  const { row, figures } = version.submission;
  return [
    ...row.map(({ field, value, from }) => ({ label: labelOf(field, null), value: textOf(value), from })),
    ...figures.map(({ field, year, decimal, from }) => ({
      label: labelOf(field, year),
      value: decimal,
      from,
    })),
  ];
}

/** What each application says of one figure and where, the least first; who does not give it is left out. */
export function figureValues({ standing }: ProgrammeRound, { field, year }: DeskFigure): DeskValue[] {
  return standing
    .flatMap((version) =>
      version.submission.figures
        .filter((figure) => figure.field === field && figure.year === year)
        .map(({ decimal, from }) => ({ label: applicationTitle(version), value: decimal, from })),
    )
    .sort((one, other) => new Big(one.value).cmp(other.value));
}
