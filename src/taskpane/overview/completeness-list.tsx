import { makeStyles, mergeClasses, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';
import { formatPlace } from '../../model/cell-address';
import type { SectionCompleteness } from '../../usecases/overview/section-completeness';
import { HEARD_ONLY } from '../heard-only';
import { useReport } from '../pane-messages';
import { useServices } from '../services-context';
import { overviewMessages } from './messages';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { marginBottom: tokens.spacingVerticalXS },
  row: {
    display: 'block',
    width: '100%',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalSNudge}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'left',
    boxSizing: 'border-box',
    position: 'relative',
  },
  leads: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  heard: HEARD_ONLY,
  words: { display: 'flex', alignItems: 'flex-start', marginBottom: tokens.spacingVerticalXS },
  title: { flexGrow: 1, minWidth: 0 },
  figures: {
    marginLeft: tokens.spacingHorizontalS,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  sign: { flexShrink: 0, marginLeft: tokens.spacingHorizontalXS, marginTop: '3px' },
  done: { color: tokens.colorStatusSuccessForeground1 },
});

function Section({ of }: { of: SectionCompleteness }): ReactNode {
  const styles = useStyles();
  const { session } = useServices();
  const report = useReport();
  const { section, asked, filled, firstMissing } = of;
  const title = overviewMessages.sectionTitle(section.number, section.title);
  const isDone = filled === asked;
  const content = (
    <>
      <span className={styles.words}>
        <span className={styles.title}>{title}</span>
        <Text className={styles.figures}>{overviewMessages.filledOf(filled, asked)}</Text>
        {firstMissing !== null && <span className={styles.heard}>，{overviewMessages.toFirstMissing}</span>}
        <span className={styles.sign} aria-hidden>
          {isDone ? <CheckmarkCircleRegular className={styles.done} /> : <ChevronRightRegular />}
        </span>
      </span>
      <ProgressBar
        thickness="large"
        value={filled}
        max={asked}
        color={isDone ? 'success' : 'brand'}
        aria-label={overviewMessages.sectionLabel(title, filled, asked)}
      />
    </>
  );
  if (firstMissing === null) return <div className={styles.row}>{content}</div>;
  return (
    <button
      type="button"
      className={mergeClasses(styles.row, styles.leads)}
      onClick={() => {
        void session
          .reveal(firstMissing)
          .then((outcome) => report(outcome, overviewMessages.revealed(formatPlace(firstMissing))));
      }}
    >
      {content}
    </button>
  );
}

/** How far each section has been filled in; a click leads to the first cell that is missing. */
export function CompletenessList({ sections }: { sections: readonly SectionCompleteness[] }): ReactNode {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {sections.map((of) => (
        <li key={of.section.key} className={styles.item}>
          <Section of={of} />
        </li>
      ))}
    </ul>
  );
}
