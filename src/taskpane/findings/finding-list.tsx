import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { firstFindings, STANDINGS } from '../../usecases/findings-view/group-findings';
import type { FindingGroup, FindingGroups, FindingOrder } from '../../usecases/findings-view/group-findings';
import type { ListedFinding } from '../../usecases/findings-view/listed-finding';
import { FindingRow } from './finding-row';
import { findingsMessages } from './messages';
import type { FindingActions } from './use-finding-actions';

const useStyles = makeStyles({
  heading: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  count: {
    marginLeft: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, padding: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  more: { margin: tokens.spacingHorizontalM },
  fold: { margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS}` },
});

/** What rows need besides their finding. */
export interface RowSetting {
  order: FindingOrder;
  /** Subject of the selected finding. */
  selected: string | null;
  /** Subject of the row the Tab key comes to. */
  tabStop: string | null;
  /** Per rule, open findings that offer a fix. */
  fixableByRule: ReadonlyMap<string, number>;
  isSealed: boolean;
  isBusy: boolean;
  actions: FindingActions;
  select: (listed: ListedFinding) => void;
}

interface Props extends RowSetting {
  groups: FindingGroups;
  /** Rows to draw. */
  limit: number;
  showMore: () => void;
}

function Rows({ findings, ...setting }: RowSetting & { findings: readonly ListedFinding[] }): ReactNode {
  const styles = useStyles();
  const { order, selected, tabStop, fixableByRule, ...rest } = setting;
  return (
    <ul className={styles.list}>
      {findings.map((listed) => (
        <FindingRow
          key={listed.finding.subject}
          listed={listed}
          isSelected={listed.finding.subject === selected}
          isTabStop={listed.finding.subject === tabStop}
          namesSheet={order === 'standing'}
          sameKind={fixableByRule.get(listed.finding.rule) ?? 0}
          {...rest}
        />
      ))}
    </ul>
  );
}

function headingOf(key: string | null, order: FindingOrder): string {
  const standing = order === 'standing' ? STANDINGS.find((known) => known === key) : undefined;
  return standing === undefined ? (key ?? findingsMessages.elsewhere) : findingsMessages.standing(standing);
}

function Group({
  group,
  shown,
  ...setting
}: RowSetting & { group: FindingGroup; shown: FindingGroup }): ReactNode {
  const styles = useStyles();
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <h3 id={headingId} className={styles.heading}>
        {headingOf(group.key, setting.order)}
        <span className={styles.count}>{findingsMessages.groupCount(group.findings.length)}</span>
      </h3>
      <Rows findings={shown.findings} {...setting} />
    </section>
  );
}

function Answered({ findings, ...setting }: RowSetting & { findings: readonly ListedFinding[] }): ReactNode {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const listId = useId();
  return (
    <section>
      <Button
        appearance="subtle"
        className={styles.fold}
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        onClick={() => {
          setIsOpen((was) => !was);
        }}
      >
        {findingsMessages.answered(findings.length)}
      </Button>
      {isOpen && (
        <div id={listId}>
          <Rows findings={findings} {...setting} order="standing" />
        </div>
      )}
    </section>
  );
}

/** Arrow keys, Home and End go from row to row. */
function walkRows(event: KeyboardEvent<HTMLElement>): void {
  if (!(event.target instanceof HTMLElement) || event.target.dataset.finding === undefined) return;
  const rows = Array.from(event.currentTarget.querySelectorAll<HTMLElement>('[data-finding]'));
  const here = rows.indexOf(event.target);
  const targets: Partial<Record<string, number>> = {
    ArrowDown: here + 1,
    ArrowUp: here - 1,
    Home: 0,
    End: rows.length - 1,
  };
  const target = targets[event.key];
  if (target === undefined) return;
  event.preventDefault();
  rows[target]?.focus();
}

/** The findings in their groups; those passed with a reason folded at the end. */
export function FindingList({ groups, limit, showMore, ...setting }: Props): ReactNode {
  const styles = useStyles();
  const count = groups.groups.reduce((sum, { findings }) => sum + findings.length, 0);
  const shown = firstFindings(groups.groups, limit);
  return (
    <div onKeyDown={walkRows} role="region" aria-label={findingsMessages.list}>
      {shown.map((group) => {
        const whole = groups.groups.find(({ key }) => key === group.key) ?? group;
        return <Group key={group.key ?? ''} group={whole} shown={group} {...setting} />;
      })}
      {count > limit && (
        <Button className={styles.more} onClick={showMore}>
          <Text>{findingsMessages.showMore(count - limit)}</Text>
        </Button>
      )}
      {groups.answered.length > 0 && <Answered findings={groups.answered} {...setting} />}
    </div>
  );
}
