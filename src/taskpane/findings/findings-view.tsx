import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { ReactNode } from 'react';
import type { ReadableWorkbook } from '../../usecases/check-workbook';
import type { ListedFinding } from '../../usecases/findings-view/listed-finding';
import { fixable } from '../../usecases/findings-view/offered-fixes';
import { openCounts, verdictOf } from '../../usecases/findings-view/verdict';
import { useDestination } from '../navigation';
import { useAnnounce } from '../pane-messages';
import { UndoBar } from '../parts/undo-bar';
import { useOpenWorkbook, useSessionState } from '../services-context';
import { FindingFilters } from './finding-filters';
import { FindingList } from './finding-list';
import { FindingWalk } from './finding-walk';
import { FixDialog } from './fix-dialog';
import { findingsMessages } from './messages';
import { useFindingActions } from './use-finding-actions';
import { useFindingList } from './use-finding-list';
import { useFocusKept } from './use-focus-kept';
import { VerdictBar } from './verdict-bar';

const useStyles = makeStyles({
  root: { paddingBottom: tokens.spacingVerticalXXL },
  empty: { padding: tokens.spacingHorizontalM },
  clear: { marginTop: tokens.spacingVerticalS, display: 'block' },
});

function sectionTitle({ programme }: ReadableWorkbook, key: string | null): string | null {
  const sections = programme.forms.flatMap(({ sections: ofForm }) => ofForm);
  return sections.find((section) => section.key === key)?.title ?? null;
}

/** F8 and Shift+F8, from anywhere in the pane but from a dialog. */
function useStepKeys(step: (direction: 1 | -1) => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'F8' || event.defaultPrevented || event.ctrlKey || event.altKey) return;
      const isInDialog =
        event.target instanceof Element && event.target.closest('[role="dialog"],[role="alertdialog"]');
      if (isInDialog) return;
      event.preventDefault();
      step(event.shiftKey ? -1 : 1);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [step]);
}

/** Takes the step the view was opened for, once it has its list. */
function useAskedStep(step: (direction: 1) => void): void {
  const destination = useDestination('findings');
  const asked = useRef('step' in destination ? destination.step : undefined);
  useEffect(() => {
    const direction = asked.current;
    if (direction === undefined) return;
    asked.current = undefined;
    step(direction);
  }, [step]);
}

function OpenFindings({ workbook }: { workbook: ReadableWorkbook }): ReactNode {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const announce = useAnnounce();
  const { activity, behind } = useSessionState();
  const list = useFindingList(workbook);
  const { actions, asked } = useFindingActions();
  const { findings, filter, setFilter, groups, shown, selected, position } = list;
  const { reveal } = actions;
  const isBusy = activity !== null;
  const isSealed = workbook.filing.state.snapshot !== null;
  const counts = useMemo(() => openCounts(findings), [findings]);
  const fixableByRule = useMemo(() => {
    const byRule = new Map<string, number>();
    for (const { finding } of fixable(findings, null)) {
      byRule.set(finding.rule, (byRule.get(finding.rule) ?? 0) + 1);
    }
    return byRule;
  }, [findings]);
  const isFiltered = filter.search !== '' || filter.standings.size > 0 || filter.section !== null;
  const askedFixes = asked === null ? null : fixable(findings, asked.rule);

  const open = useCallback(
    ({ place }: ListedFinding) => {
      if (place !== null) reveal(place);
    },
    [reveal],
  );
  const { select: choose } = list;
  const isMoved = useRef(false);
  const select = useCallback(
    (listed: ListedFinding) => {
      isMoved.current = true;
      choose(listed);
      open(listed);
    },
    [choose, open],
  );
  const step = (direction: 1 | -1): void => {
    const next = list.step(direction);
    if (next === null) return;
    isMoved.current = true;
    announce(next.finding.message);
    open(next);
  };
  useStepKeys(step);
  useFocusKept(root, '[data-finding][tabindex="0"]');
  useAskedStep(step);
  useEffect(() => {
    if (!isMoved.current || selected === null) return;
    isMoved.current = false;
    Array.from(root.current?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])
      .find(({ dataset }) => dataset.finding === selected)
      ?.closest('li')
      ?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  return (
    <div ref={root} className={styles.root}>
      <VerdictBar verdict={verdictOf(workbook, findings)} isBehind={behind !== null} />
      <UndoBar />
      <FindingFilters
        filter={filter}
        counts={counts}
        sectionTitle={sectionTitle(workbook, filter.section)}
        change={setFilter}
      />
      <FindingWalk
        position={position + 1}
        count={shown.length}
        order={filter.order}
        fixable={fixable(findings, null).length}
        isBusy={isBusy}
        isSealed={isSealed}
        actions={actions}
        step={step}
        arrange={(order) => {
          setFilter({ ...filter, order });
        }}
      />
      {isFiltered && shown.length + groups.answered.length === 0 && (
        <div className={styles.empty}>
          <Text>{findingsMessages.noMatch}</Text>
          <Button
            size="small"
            className={styles.clear}
            onClick={() => {
              setFilter({ ...filter, search: '', standings: new Set(), section: null });
            }}
          >
            {findingsMessages.clearFilter}
          </Button>
        </div>
      )}
      <FindingList
        groups={groups}
        limit={list.limit}
        showMore={list.showMore}
        order={filter.order}
        selected={selected}
        // What was passed with a reason is folded away: the Tab key then comes to the first that is open.
        tabStop={position >= 0 ? selected : (shown[0]?.finding.subject ?? selected)}
        fixableByRule={fixableByRule}
        isSealed={isSealed}
        isBusy={isBusy}
        actions={actions}
        select={select}
      />
      <FixDialog
        findings={askedFixes}
        isBusy={isBusy}
        confirm={actions.confirmFix}
        cancel={actions.cancelFix}
      />
    </div>
  );
}

/** 问题: what the rules say about the filing, and what can be done about it. */
export function FindingsView(): ReactNode {
  const workbook = useOpenWorkbook();
  return workbook === null ? <Text>{findingsMessages.notOpen}</Text> : <OpenFindings workbook={workbook} />;
}
