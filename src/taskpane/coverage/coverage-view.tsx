import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { CoverageState } from '../../model/coverage';
import type { ReadableWorkbook } from '../../usecases/check-workbook';
import { coverageGrid } from '../../usecases/overview/coverage-grid';
import { useDestination } from '../navigation';
import { ViewSection } from '../parts/view-section';
import { useOpenWorkbook } from '../services-context';
import { coverageMessages } from './messages';
import { PointButton, StateMark } from './point-button';
import { PointPanel } from './point-panel';

const useStyles = makeStyles({
  root: { paddingBottom: tokens.spacingVerticalXXL },
  legend: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0`,
    listStyleType: 'none',
  },
  counted: { display: 'inline-block', marginRight: tokens.spacingHorizontalL },
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(64px, 1fr))',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  panel: { gridColumnStart: 1, gridColumnEnd: -1 },
  empty: { display: 'block', padding: tokens.spacingHorizontalM },
});

function Grid({ workbook }: { workbook: ReadableWorkbook }): ReactNode {
  const styles = useStyles();
  const panel = useId();
  const buttonOf = (code: string | null): string => `${panel}-${code ?? ''}`;
  const asked = useDestination('coverage');
  const wanted = 'point' in asked ? asked.point : undefined;
  // Undefined for none: null is the deduction item.
  const [chosen, setChosen] = useState(wanted);
  const { groups, counts } = useMemo(() => coverageGrid(workbook), [workbook]);
  if (groups.length === 0) return <Text className={styles.empty}>{coverageMessages.empty}</Text>;
  return (
    <div className={styles.root}>
      <ul className={styles.legend} aria-label={coverageMessages.legend}>
        {CoverageState.options.map((state) => (
          <li key={state} className={styles.counted}>
            <StateMark state={state} />
            {coverageMessages.legendLine(state, counts[state])}
          </li>
        ))}
      </ul>
      {groups.map(({ code, title, points }) => {
        const open = points.find(({ point }) => point.code === chosen);
        return (
          <ViewSection key={code} title={coverageMessages.group(code, title)}>
            <ul className={styles.grid}>
              {points.map((covered) => (
                <li key={covered.point.code ?? ''}>
                  <PointButton
                    covered={covered}
                    isChosen={covered === open}
                    id={buttonOf(covered.point.code)}
                    panel={panel}
                    choose={() => {
                      setChosen(covered === open ? undefined : covered.point.code);
                    }}
                  />
                </li>
              ))}
              {open !== undefined && (
                <li className={styles.panel}>
                  <PointPanel
                    key={open.point.code ?? ''}
                    id={panel}
                    covered={open}
                    close={() => {
                      setChosen(undefined);
                      document.getElementById(buttonOf(open.point.code))?.focus();
                    }}
                  />
                </li>
              )}
            </ul>
          </ViewSection>
        );
      })}
    </div>
  );
}

/** 观测点: what speaks for each, what is missing, and the way to mend it. */
export function CoverageView(): ReactNode {
  const workbook = useOpenWorkbook();
  return workbook === null ? null : <Grid workbook={workbook} />;
}
