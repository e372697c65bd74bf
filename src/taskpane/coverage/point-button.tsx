import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CoverageState } from '../../model/coverage';
import type { CoveredPoint } from '../../usecases/overview/coverage-grid';
import { coverageMessages } from './messages';

const useStyles = makeStyles({
  root: {
    display: 'block',
    width: '100%',
    minHeight: '44px',
    padding: tokens.spacingVerticalXS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    textAlign: 'center',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    '@media (forced-colors: active)': { forcedColorAdjust: 'auto' },
  },
  complete: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
    color: tokens.colorStatusSuccessForeground1,
  },
  partial: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    color: tokens.colorStatusWarningForeground3,
  },
  missing: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    color: tokens.colorNeutralForeground1,
  },
  chosen: { boxShadow: `0 0 0 2px ${tokens.colorCompoundBrandStroke}` },
  name: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  letter: {
    display: 'block',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  mark: {
    display: 'inline-block',
    minHeight: 0,
    width: 'auto',
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    cursor: 'default',
    marginRight: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** What a point is called in the grid. */
export function pointName({ code }: CoveredPoint['point']): string {
  return code ?? coverageMessages.deduction;
}

/** The letter of a state in its colour, for legends. */
export function StateMark({ state }: { state: CoverageState }): ReactNode {
  const styles = useStyles();
  return (
    <span aria-hidden className={mergeClasses(styles.root, styles[state], styles.mark)}>
      {coverageMessages.letters[state]}
    </span>
  );
}

/** One observation point of the grid. */
export function PointButton({
  covered: { point, coverage },
  isChosen,
  id,
  panel,
  choose,
}: {
  covered: CoveredPoint;
  isChosen: boolean;
  id: string;
  /** Id of what opens. */
  panel: string;
  choose: () => void;
}): ReactNode {
  const styles = useStyles();
  const name = pointName(point);
  return (
    <button
      type="button"
      id={id}
      className={mergeClasses(styles.root, styles[coverage.state], isChosen && styles.chosen)}
      aria-label={coverageMessages.pointButton(name, coverage.state, point.text)}
      aria-expanded={isChosen}
      aria-controls={isChosen ? panel : undefined}
      title={point.text}
      onClick={choose}
    >
      <span className={styles.name}>{name}</span>
      <span className={styles.letter}>{coverageMessages.letters[coverage.state]}</span>
    </button>
  );
}
