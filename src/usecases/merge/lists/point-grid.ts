import { applicationTitle } from '../../../merge/merge-round';
import type { ProgrammeRound } from '../../../merge/merge-round';
import type { CoverageState } from '../../../model/coverage';
import { CoverageState as States } from '../../../model/coverage';
import type { KeyedCell, KeyedList } from '../keyed-list';
import { mergeOutputMessages as words } from '../messages';
import { safeText } from '../safe-text';

const FILLS: Readonly<Record<CoverageState, string>> = {
  complete: 'C6E0B4',
  partial: 'FFE699',
  missing: 'F8CBAD',
};

const POINT_WIDTH = 8;

/** Which observation point of which application is spoken for: a heat map. Counts per point stand above. */
export function pointGrid(
  { programme, points, standing }: ProgrammeRound,
  isOneOfSeveral: boolean,
): KeyedList {
  const name = words.sheets.points;
  const counts = States.options.map((state) => ({
    key: `#${state}`,
    cells: [
      words.counts[state],
      ...points.map(({ states }): KeyedCell => ({
        kind: 'number',
        decimal: String(states.filter((known) => known.state === state).length),
      })),
    ],
  }));
  const titles = points.map(({ point }) => point ?? words.deduction);
  return {
    key: `merge/points/${programme.id}`,
    name: isOneOfSeveral ? words.ofNotice(name, programme.notice.shortName) : name,
    columns: [
      ...words.columns.points.map((column) => ({ ...column, owner: 'ours' as const })),
      ...titles.map((title) => ({ title, width: POINT_WIDTH, owner: 'ours' as const })),
    ],
    rows: [
      ...counts,
      ...standing.map((version, index) => ({
        key: `app:${version.key}`,
        cells: [
          safeText(applicationTitle(version)),
          ...points.map(({ states }): KeyedCell => {
            const state = states[index]?.state ?? null;
            return state === null ? '' : words.coverage(state);
          }),
        ],
      })),
    ],
    // An application that is set aside is counted no more, so nothing may show in its row.
    gone: new Map(titles.map((title) => [title, ''])),
    colours: States.options.map((state) => ({ text: words.coverage(state), fill: FILLS[state] })),
  };
}
