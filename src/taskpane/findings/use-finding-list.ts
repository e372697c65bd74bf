import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ReadableWorkbook } from '../../usecases/check-workbook';
import { positionOf, selectionAt, steppedPosition } from '../../usecases/findings-view/finding-selection';
import type { FindingSelection } from '../../usecases/findings-view/finding-selection';
import { groupFindings, shownFindings } from '../../usecases/findings-view/group-findings';
import type { FindingFilter, FindingGroups } from '../../usecases/findings-view/group-findings';
import { listedFindings } from '../../usecases/findings-view/listed-finding';
import type { ListedFinding } from '../../usecases/findings-view/listed-finding';
import { useDestination } from '../navigation';
import { useServices } from '../services-context';
import { keepList, recallList } from './kept-list';

/** Rows drawn at first, and again each time the user asks for more. */
const PAGE = 60;

/** The list of findings with what the user sees of it and where the user is in it. */
export interface FindingListState {
  findings: readonly ListedFinding[];
  groups: FindingGroups;
  /** From top to bottom, without what is folded. */
  shown: readonly ListedFinding[];
  filter: FindingFilter;
  setFilter: (filter: FindingFilter) => void;
  /** Subject of the selected finding; null where there is none. */
  selected: string | null;
  /** Of the selected finding among those shown; -1 for none. */
  position: number;
  select: (listed: ListedFinding) => void;
  /** @returns the finding one step on or back, which is selected now */
  step: (step: 1 | -1) => ListedFinding | null;
  limit: number;
  showMore: () => void;
}

function firstSelection(subject: string | null): FindingSelection | null {
  return subject === null ? null : { subject, rule: '', about: '', position: 0 };
}

/** Filters, selection and pages of the list; the selected finding is found again after every reading. */
export function useFindingList(workbook: ReadableWorkbook): FindingListState {
  const { memory } = useServices();
  const destination = useDestination('findings');
  const [filter, setFilter] = useState<FindingFilter>(() => {
    const { order, standings } = recallList(memory);
    const asked = 'severity' in destination ? destination.severity : undefined;
    const section = ('section' in destination ? destination.section : undefined) ?? null;
    const isDirected = asked !== undefined || section !== null || 'finding' in destination;
    return {
      order,
      search: '',
      standings: new Set(asked !== undefined ? [asked] : isDirected ? [] : standings),
      section,
    };
  });
  const [selection, setSelection] = useState<FindingSelection | null>(() =>
    firstSelection(('finding' in destination ? destination.finding : null) ?? recallList(memory).selected),
  );
  const [limit, setLimit] = useState(PAGE);

  const findings = useMemo(() => listedFindings(workbook), [workbook]);
  const groups = useMemo(() => groupFindings(findings, filter), [findings, filter]);
  const shown = useMemo(() => [...shownFindings(groups), ...groups.answered], [groups]);
  const open = shown.length - groups.answered.length;
  const position = positionOf(selection, shown);
  const selected = shown[position]?.finding.subject ?? null;

  useEffect(() => {
    keepList(memory, { order: filter.order, standings: [...filter.standings], selected });
  }, [memory, filter.order, filter.standings, selected]);

  const selectAt = useCallback(
    (chosen: number) => {
      setSelection(selectionAt(shown, chosen));
      setLimit((known) => (chosen < known ? known : Math.ceil((chosen + 1) / PAGE) * PAGE));
    },
    [shown],
  );
  const select = useCallback(
    (listed: ListedFinding) => {
      selectAt(shown.indexOf(listed));
    },
    [selectAt, shown],
  );
  return {
    findings,
    groups,
    shown: shown.slice(0, open),
    filter,
    setFilter,
    selected,
    position: position < open ? position : -1,
    select,
    step: (step) => {
      const next = steppedPosition(selection, shown.slice(0, open), step);
      if (next === -1) return null;
      selectAt(next);
      return shown[next] ?? null;
    },
    limit: position >= limit && position < open ? Math.ceil((position + 1) / PAGE) * PAGE : limit,
    showMore: () => {
      setLimit(limit + PAGE);
    },
  };
}
