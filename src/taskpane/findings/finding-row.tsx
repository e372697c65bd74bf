import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useId } from 'react';
import type { ReactNode } from 'react';
import { cellAddress, formatPlace } from '../../model/cell-address';
import type { ListedFinding } from '../../usecases/findings-view/listed-finding';
import { FindingDetail } from './finding-detail';
import { findingsMessages } from './messages';
import { StandingMark } from './standing-mark';
import type { FindingActions } from './use-finding-actions';

const useStyles = makeStyles({
  item: {
    listStyleType: 'none',
    // What sticks to the top must not cover a row that was scrolled to.
    scrollMarginTop: '48px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // Rows out of sight cost nothing to lay out where the browser knows this.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 72px',
  },
  selected: {
    contentVisibility: 'visible',
    backgroundColor: tokens.colorNeutralBackground2,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  button: {
    display: 'block',
    width: '100%',
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  about: { minWidth: 0, marginLeft: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2 },
  message: { display: 'block', marginTop: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
});

interface Props {
  listed: ListedFinding;
  isSelected: boolean;
  /** Whether the Tab key comes here: one row of the list. */
  isTabStop: boolean;
  /** Whether the sheet's name has to be said: not under its heading. */
  namesSheet: boolean;
  sameKind: number;
  isSealed: boolean;
  isBusy: boolean;
  actions: FindingActions;
  select: (listed: ListedFinding) => void;
}

/** Sentences that list sixty blank cells are cut until the row is selected: about four lines of a narrow pane. */
const FOLDED_CHARACTERS = 80;

function folded(message: string): string {
  const characters = Array.from(message);
  return characters.length <= FOLDED_CHARACTERS
    ? message
    : `${characters.slice(0, FOLDED_CHARACTERS).join('')}……`;
}

function aboutWords({ place, rule }: ListedFinding, namesSheet: boolean): string {
  const where = place === null ? '' : namesSheet ? formatPlace(place) : cellAddress(place.row, place.column);
  return [where, rule?.title ?? ''].filter((words) => words !== '').join(' · ');
}

/** One finding of the list: a line or two, and everything about it once it is selected. */
export const FindingRow = memo(function FindingRow({
  listed,
  isSelected,
  isTabStop,
  namesSheet,
  select,
  ...detail
}: Props): ReactNode {
  const styles = useStyles();
  const detailId = useId();
  const about = aboutWords(listed, namesSheet);
  return (
    <li className={mergeClasses(styles.item, isSelected && styles.selected)}>
      <button
        type="button"
        className={styles.button}
        data-finding={listed.finding.subject}
        aria-expanded={isSelected}
        aria-controls={isSelected ? detailId : undefined}
        tabIndex={isTabStop ? 0 : -1}
        title={listed.place === null ? findingsMessages.noPlace : undefined}
        onClick={() => {
          select(listed);
        }}
      >
        <span className={styles.head}>
          <StandingMark standing={listed.standing} />
          {about !== '' && <span className={styles.about}>{about}</span>}
        </span>
        <span className={styles.message}>
          {isSelected ? listed.finding.message : folded(listed.finding.message)}
        </span>
      </button>
      {isSelected && (
        <div id={detailId}>
          <FindingDetail listed={listed} {...detail} />
        </div>
      )}
    </li>
  );
});
