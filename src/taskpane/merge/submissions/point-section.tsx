import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { CoverageState } from '../../../model/coverage';
import type { PointAcross } from '../../../model/merge';
import type { DeskView } from '../../../usecases/merge/desk/desk';
import { FoldedSection } from '../../parts/folded-section';
import { submissionsMessages as words } from './messages';

const useStyles = makeStyles({
  note: { display: 'block', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  point: {
    display: 'block',
    width: '100%',
    margin: 0,
    padding: `${tokens.spacingVerticalXS} 0`,
    border: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: 'transparent',
    color: 'inherit',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'left',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  cells: { display: 'grid', gridTemplateColumns: '1fr 1fr 1fr', marginTop: tokens.spacingVerticalXXS },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    fontVariantNumeric: 'tabular-nums',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (forced-colors: active)': { forcedColorAdjust: 'auto' },
  },
  complete: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
  },
  partial: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
  },
  missing: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
  },
  /** Few or none: left without colour, so that what is common stands out. */
  strong: { fontWeight: tokens.fontWeightSemibold },
  who: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}` },
});

/** From this share on a state marks a point. */
const NOTABLE_SHARE = 1 / 4;

interface Props {
  point: PointAcross;
  titles: ReadonlyMap<string, string>;
}

function Point({ point: { point, text, states }, titles }: Props): ReactNode {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const withState = (state: CoverageState): string[] =>
    states
      .filter((known) => known.state === state)
      .map(({ application }) => titles.get(application) ?? application);
  return (
    <>
      <button
        type="button"
        className={styles.point}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => {
          setIsOpen((was) => !was);
        }}
      >
        <Text weight="semibold" size={200}>
          {point ?? words.deduction}
        </Text>{' '}
        {text}
        <span className={styles.cells}>
          {CoverageState.options.map((state) => {
            const { length } = withState(state);
            const isNotable = length > 0 && length >= states.length * NOTABLE_SHARE;
            return (
              <span
                key={state}
                className={mergeClasses(styles.cell, isNotable && styles[state], isNotable && styles.strong)}
              >
                {words.coverageCount(state, length)}
              </span>
            );
          })}
        </span>
      </button>
      {isOpen && (
        <div id={id} className={styles.who}>
          {(['missing', 'partial'] as const).map((state) => {
            const who = withState(state);
            return who.length === 0 ? null : (
              <Text key={state} size={200} className={styles.note}>
                {words.coverage[state]}：{words.lacking(who)}
              </Text>
            );
          })}
        </div>
      )}
    </>
  );
}

/** How each observation point is spoken for across the applications of a notice, and by whom it is not. */
export function PointSection({ view, programme }: { view: DeskView; programme: string }): ReactNode {
  const styles = useStyles();
  const points = view.points.filter((of) => of.programme === programme);
  if (points.length === 0) return null;
  const titles = new Map(
    view.applications.filter((of) => of.programme === programme).map(({ key, title }) => [key, title]),
  );
  return (
    <FoldedSection title={words.points(points.length)}>
      <Text size={200} className={styles.note}>
        {words.pointsHint}
      </Text>
      <ul className={styles.list}>
        {points.map((point, index) => (
          <li key={index}>
            <Point point={point} titles={titles} />
          </li>
        ))}
      </ul>
    </FoldedSection>
  );
}
