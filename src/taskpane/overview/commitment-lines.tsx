import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CommitmentLine, CommitmentOverview } from '../../usecases/overview/commitment-overview';
import { shownFigure } from '../../usecases/overview/shown-figure';
import { useReport } from '../pane-messages';
import { formatPlace } from '../../model/cell-address';
import { TextLink } from '../parts/text-link';
import { useServices } from '../services-context';
import { FigureTable } from './figure-table';
import { overviewMessages } from './messages';

const useStyles = makeStyles({
  group: { margin: `0 0 ${tokens.spacingVerticalM}` },
  title: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: { margin: `0 0 ${tokens.spacingVerticalS}` },
  bar: {
    display: 'grid',
    gridTemplateColumns: '3em 1fr 6em',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  figure: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  length: {
    height: '8px',
    minWidth: '1px',
    borderRadius: tokens.borderRadiusSmall,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'CanvasText' },
  },
  baseline: { backgroundColor: tokens.colorNeutralForeground4 },
  commitment: { backgroundColor: tokens.colorBrandBackground },
});

const figure = (decimal: string | null): string =>
  decimal === null ? overviewMessages.unfilled : shownFigure(decimal);

function changeWording(change: string | null): string {
  if (change === null) return '';
  return change.startsWith('-') || change === '0'
    ? shownFigure(change)
    : overviewMessages.more(shownFigure(change));
}

function LabelLink({ line: { cell, label } }: { line: CommitmentLine }): ReactNode {
  const { session } = useServices();
  const report = useReport();
  if (cell === null) return label;
  return (
    <TextLink
      go={() => {
        void session
          .reveal(cell)
          .then((outcome) => report(outcome, overviewMessages.revealed(formatPlace(cell))));
      }}
    >
      {label}
    </TextLink>
  );
}

/** Base year against commitment as pairs of bars, each pair on a scale of its own. */
export function CommitmentBars({ overview }: { overview: CommitmentOverview }): ReactNode {
  const styles = useStyles();
  const { baselineYear, commitmentYear, groups } = overview;
  return groups.map(({ title, lines }) => (
    <div key={title} className={styles.group}>
      <h4 className={styles.title}>{title}</h4>
      {lines.map((line) => (
        <div key={line.field} className={styles.line}>
          <Text>
            <LabelLink line={line} />
          </Text>
          {(['baseline', 'commitment'] as const).map((which) => (
            <div key={which} className={styles.bar}>
              <span>{which === 'baseline' ? baselineYear : commitmentYear}</span>
              <span
                className={mergeClasses(styles.length, styles[which])}
                style={{ width: `${line.bars[which]}%` }}
                aria-hidden
              />
              <span className={styles.figure}>
                {figure(line[which])} {line[which] === null ? '' : line.unit}
              </span>
            </div>
          ))}
        </div>
      ))}
    </div>
  ));
}

/** The same as tables. */
export function CommitmentTables({ overview }: { overview: CommitmentOverview }): ReactNode {
  const { baselineYear, commitmentYear, groups } = overview;
  return groups.map(({ title, lines }) => (
    <FigureTable
      key={title}
      caption={title}
      head={[
        overviewMessages.item,
        overviewMessages.baseline(baselineYear),
        overviewMessages.commitment(commitmentYear),
        overviewMessages.change,
      ]}
      rows={lines.map((line) => ({
        key: line.field,
        cells: [
          <LabelLink key="label" line={line} />,
          figure(line.baseline),
          figure(line.commitment),
          changeWording(line.change),
        ],
      }))}
    />
  ));
}
