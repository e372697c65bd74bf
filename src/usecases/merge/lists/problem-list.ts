import type { ProgrammeRound } from '../../../merge/merge-round';
import { applicationTitle } from '../../../merge/merge-round';
import { GRAVEST_FIRST } from '../../../model/finding';
import { reportMessages } from '../../../layout/report-messages';
import type { KeyedList, KeyedRow } from '../keyed-list';
import { listText } from '../keyed-list-sheet';
import type { FoundList } from '../keyed-list-sheet';
import type { MergedState } from '../merge-lists';
import { mergeOutputMessages as words } from '../messages';
import { safeText, writableText } from '../safe-text';

/** Cells a sentence is about; more of them say no more. */
const SHOWN_CELLS = 20;

export const PROBLEMS_KEY = 'merge/problems';

/** Begins the keys of files no submission was read from. */
const UNREADABLE = 'unreadable/';

function remarkRows({ remarks, standing }: ProgrammeRound): KeyedRow[] {
  const titles = new Map(standing.map((version) => [version.key, applicationTitle(version)]));
  return remarks.map(({ kind, programme, application, file, severity, message, field }) => ({
    key: [
      programme,
      application,
      kind,
      ...(kind === 'activeContent' ? [file] : []),
      ...(field === undefined ? [] : [field]),
    ].join('/'),
    cells: [
      words.open,
      safeText(titles.get(application) ?? application),
      safeText(file),
      reportMessages.severity[severity],
      safeText(message),
      '',
      '',
      '',
    ],
  }));
}

function findingRows(round: ProgrammeRound): KeyedRow[] {
  return round.standing.flatMap((version) => {
    const { findings, files, programme } = version.submission;
    return GRAVEST_FIRST.flatMap((severity) =>
      findings
        .filter((finding) => finding.severity === severity)
        .map((finding): KeyedRow => ({
          key: `${programme}/${version.key}/${finding.rule}/${finding.subject}`,
          cells: [
            finding.answer === null ? words.open : words.explained,
            safeText(applicationTitle(version)),
            safeText(files[0]?.file ?? ''),
            reportMessages.severity[severity],
            safeText(finding.answer === null ? finding.message : `${finding.message}（${finding.answer}）`),
            safeText(finding.cells.slice(0, SHOWN_CELLS).join('\n')),
            finding.rule,
            '',
          ],
        })),
    );
  });
}

/** Everything found in the applications that stand, and what staff should know of them. */
export function problemList({ rounds, files }: MergedState): KeyedList {
  const [state, ...others] = words.columns.problems;
  const given = new Set(files.map(({ file }) => writableText(file)));
  return {
    key: PROBLEMS_KEY,
    name: words.sheets.problems,
    columns: [state, ...others].map((column) => ({
      ...column,
      owner: column.title === '备注' ? 'staff' : 'ours',
    })),
    rows: [
      ...files
        .filter(({ status }) => status === 'unreadable')
        .map(({ file, reason }): KeyedRow => ({
          key: `${UNREADABLE}${file}`,
          cells: [
            words.open,
            '',
            safeText(file),
            reportMessages.severity.error,
            safeText(reason ?? ''),
            '',
            '',
            '',
          ],
        })),
      ...rounds.flatMap((round) => [...remarkRows(round), ...findingRows(round)]),
    ],
    gone: new Map([[state.title, words.gone]]),
    // A file that could not be read is not given again each time.
    stays: (key) => key.startsWith(UNREADABLE) && !given.has(key.slice(UNREADABLE.length)),
    colours: [],
  };
}

/** How many files of earlier merges still wait as files that could not be read. */
export function unreadBefore({ stays }: KeyedList, found: FoundList): number {
  const [state] = words.columns.problems;
  return [...found.rows].filter(
    ([key, row]) => stays?.(key) === true && listText(found, row, state.title).trim() === words.open,
  ).length;
}
