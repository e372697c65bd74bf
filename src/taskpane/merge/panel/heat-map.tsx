import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PointShares } from '../../../model/point-shares';
import { shareLevel } from '../../../model/point-shares';
import type { Indicators } from '../../../model/programme';
import type { ScoringScheme } from '../../../model/scoring';
import { panelWords } from '../../../usecases/panel/panel-words';
import { FoldedSection } from '../../parts/folded-section';
import { panelViewMessages as words } from './messages';

const useStyles = makeStyles({
  caption: { display: 'block', color: tokens.colorNeutralForeground2 },
  region: {
    overflowX: 'auto',
    marginTop: tokens.spacingVerticalXS,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& th, & td': {
      padding: tokens.spacingVerticalXXS,
      border: `1px solid ${tokens.colorNeutralStroke3}`,
      verticalAlign: 'top',
      fontWeight: tokens.fontWeightRegular,
    },
  },
  point: {
    position: 'sticky',
    left: 0,
    minWidth: '116px',
    maxWidth: '116px',
    textAlign: 'left',
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  application: { minWidth: '60px', maxWidth: '76px', textAlign: 'center', overflowWrap: 'anywhere' },
  share: { textAlign: 'center', fontVariantNumeric: 'tabular-nums' },
  legend: { margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0, listStyleType: 'none' },
  level: {
    display: 'inline-block',
    margin: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} 0`,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
  },
});

/** From the highest level to the lowest; the number in each cell says the same without colour. */
const useLevels = makeStyles({
  highest: {
    backgroundColor: tokens.colorPaletteBlueBackground2,
    color: tokens.colorPaletteBlueForeground2,
  },
  high: {
    backgroundColor: tokens.colorPaletteLightTealBackground2,
    color: tokens.colorPaletteLightTealForeground2,
  },
  middle: { backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1 },
  low: {
    backgroundColor: tokens.colorPaletteMarigoldBackground2,
    color: tokens.colorPaletteMarigoldForeground2,
  },
  lowest: {
    backgroundColor: tokens.colorPalettePumpkinBackground2,
    color: tokens.colorPalettePumpkinForeground2,
  },
});
const LEVELS = ['highest', 'high', 'middle', 'low', 'lowest'] as const;

/** Points × applications: how much of the maximum the experts gave, as figures on colours. */
export function HeatMap({
  shares,
  scheme,
  indicators,
}: {
  shares: readonly PointShares[];
  scheme: ScoringScheme;
  indicators: Indicators;
}): ReactNode {
  const styles = useStyles();
  const levels = useLevels();
  const shown = shares.filter(({ cards }) => cards.length > 0);
  if (shown.length === 0) return null;
  const texts = new Map(indicators.points.map(({ code, text }) => [code, text]));
  const levelClass = (level: number): string | undefined => {
    const name = LEVELS[level];
    return name === undefined ? undefined : levels[name];
  };
  return (
    <FoldedSection title={words.heatMap}>
      <Text size={200} className={styles.caption}>
        {words.heatMapCaption}
      </Text>
      <ul className={styles.legend} aria-label={words.legend}>
        {panelWords.shareLevels.map((level, at) => (
          <li key={level} className={mergeClasses(styles.level, levelClass(at))}>
            {level}
          </li>
        ))}
      </ul>
      {/* What scrolls must be reached with the keyboard. */}
      <div className={styles.region} role="region" aria-label={words.heatMapRegion} tabIndex={0}>
        <table className={styles.table} aria-label={words.heatMap}>
          <thead>
            <tr>
              <th scope="col" className={styles.point}>
                {words.point}
              </th>
              {shown.map(({ title, rank }) => (
                <th key={`${rank ?? ''} ${title}`} scope="col" className={styles.application}>
                  {words.heading(rank, title)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {scheme.points.map(({ point }, at) => (
              <tr key={point}>
                <th scope="row" className={styles.point}>{`${point} ${texts.get(point) ?? ''}`}</th>
                {shown.map(({ title, rank, shares: own }) => {
                  const share = own[at] ?? null;
                  return share === null ? (
                    <td key={`${rank ?? ''} ${title}`} className={styles.share}>
                      {panelWords.noShare}
                    </td>
                  ) : (
                    <td
                      key={`${rank ?? ''} ${title}`}
                      className={mergeClasses(styles.share, levelClass(shareLevel(Number(share))))}
                    >
                      {words.share(share)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </FoldedSection>
  );
}
