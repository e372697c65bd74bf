import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PanelApplication, Spread } from '../../../model/panel-result';
import { ViewSection } from '../../parts/view-section';
import { panelViewMessages as words } from './messages';

/** The axis begins and ends at a multiple of this. */
const AXIS_STEP = 10;

const useStyles = makeStyles({
  caption: {
    display: 'block',
    marginBottom: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& th, & td': {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} 0`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
      textAlign: 'left',
      verticalAlign: 'top',
      fontWeight: tokens.fontWeightRegular,
      overflowWrap: 'anywhere',
    },
    '& thead th': { color: tokens.colorNeutralForeground2 },
    '& th:last-child, & td:last-child': { textAlign: 'right' },
  },
  title: { width: '36%' },
  score: { width: '18%', fontVariantNumeric: 'tabular-nums' },
  track: {
    position: 'relative',
    height: '14px',
    backgroundColor: tokens.colorNeutralBackground3,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  range: {
    position: 'absolute',
    top: '3px',
    bottom: '3px',
    minWidth: '2px',
    backgroundColor: tokens.colorBrandBackground2Pressed,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    boxSizing: 'border-box',
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Canvas',
      border: '1px solid CanvasText',
    },
  },
  mark: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    width: '3px',
    marginLeft: '-1px',
    backgroundColor: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' },
  },
  figures: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});

interface Axis {
  lowest: number;
  highest: number;
}

/** Only places on the picture are floats: the figures beside it are the exact decimals. */
function axisOf(spreads: readonly Spread[]): Axis {
  const lowest = Math.floor(Math.min(...spreads.map((of) => Number(of.lowest))) / AXIS_STEP) * AXIS_STEP;
  const highest = Math.ceil(Math.max(...spreads.map((of) => Number(of.highest))) / AXIS_STEP) * AXIS_STEP;
  return { lowest, highest: Math.max(highest, lowest + AXIS_STEP) };
}

const share = (figure: string, { lowest, highest }: Axis): number =>
  ((Number(figure) - lowest) / (highest - lowest)) * 100;

function Bar({ spread, score, axis }: { spread: Spread; score: string; axis: Axis }): ReactNode {
  const styles = useStyles();
  const [from, to] = [share(spread.lowest, axis), share(spread.highest, axis)];
  return (
    <div className={styles.track} aria-hidden="true">
      <div className={styles.range} style={{ left: `${from}%`, width: `${to - from}%` }} />
      <div className={styles.mark} style={{ left: `${share(score, axis)}%` }} />
    </div>
  );
}

/** Ranks with how far the experts were apart, as bars in a table that gives the figures, too. */
export function SpreadChart({ applications }: { applications: readonly PanelApplication[] }): ReactNode {
  const styles = useStyles();
  const scored = applications.flatMap(({ title, file, outcome }) =>
    outcome.state === 'scored' ? [{ title, file, outcome }] : [],
  );
  if (scored.length === 0) return null;
  const axis = axisOf(scored.map(({ outcome }) => outcome.spread));
  const { chartColumns } = words;
  return (
    <ViewSection title={words.chart}>
      <Text size={200} className={styles.caption}>
        {words.chartCaption(axis.lowest, axis.highest)}
      </Text>
      <table className={styles.table} aria-label={words.chart}>
        <thead>
          <tr>
            <th scope="col" className={styles.title}>
              {chartColumns.title}
            </th>
            <th scope="col">{chartColumns.spread}</th>
            <th scope="col" className={styles.score}>
              {chartColumns.score}
            </th>
          </tr>
        </thead>
        <tbody>
          {scored.map(({ title, file, outcome: { rank, score, spread } }) => (
            <tr key={`${title}\n${file}`}>
              <th scope="row">{words.heading(rank, title)}</th>
              <td>
                <Bar spread={spread} score={score} axis={axis} />
                <span className={styles.figures}>{words.fromTo(spread.lowest, spread.highest)}</span>
              </td>
              <td className={styles.score}>{score}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ViewSection>
  );
}
