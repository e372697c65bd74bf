import { makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { ReactNode } from 'react';
import { formatPlace } from '../../../model/cell-address';
import type { ComparedFigure, ComparedYear, YearStatement } from '../../../usecases/comparison/compare-years';
import { shownFigure } from '../../../usecases/overview/shown-figure';
import { useReport } from '../../pane-messages';
import { TextLink } from '../../parts/text-link';
import { useServices } from '../../services-context';
import { ViewBoundary } from '../../view-boundary';
import { yearsViewMessages } from './messages';

const loadChart = () => import('./figure-chart').then(({ FigureChart }) => ({ default: FigureChart }));

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    '& th, & td': {
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXXS} 0`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
      textAlign: 'left',
      verticalAlign: 'top',
      fontWeight: tokens.fontWeightRegular,
      fontVariantNumeric: 'tabular-nums',
    },
    '& thead th': { color: tokens.colorNeutralForeground2 },
  },
  from: { display: 'block', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** A figure with the workbook it stands in; the open one's leads to its cell. */
function Statement({ statement }: { statement: YearStatement | null }): ReactNode {
  const styles = useStyles();
  const { session } = useServices();
  const report = useReport();
  if (statement === null) return yearsViewMessages.none;
  const { source, decimal, cell } = statement;
  const words = shownFigure(decimal);
  return (
    <>
      {source === yearsViewMessages.thisWorkbook && cell !== null ? (
        <TextLink
          go={() => {
            const place = formatPlace(cell);
            void session.reveal(cell).then((outcome) => report(outcome, yearsViewMessages.revealed(place)));
          }}
        >
          {words}
        </TextLink>
      ) : (
        <>
          {words}
          {source !== yearsViewMessages.thisWorkbook && (
            <Text size={100} className={styles.from}>
              {yearsViewMessages.from(source)}
            </Text>
          )}
        </>
      )}
    </>
  );
}

function Row({ year, isPromised }: { year: ComparedYear; isPromised: boolean }): ReactNode {
  const { actual, committed, standing, direction } = year;
  return (
    <tr>
      <th scope="row">{yearsViewMessages.year(year.year)}</th>
      <td>
        <Statement statement={actual} />
      </td>
      <td>{direction === null ? yearsViewMessages.none : yearsViewMessages.directions[direction]}</td>
      {isPromised && (
        <>
          <td>
            <Statement statement={committed} />
          </td>
          <td>{standing === null ? yearsViewMessages.none : yearsViewMessages.standings[standing]}</td>
        </>
      )}
    </tr>
  );
}

/** One figure over the years as a picture, and the same as a table. */
export function FigureYears({ figure }: { figure: ComparedFigure }): ReactNode {
  const styles = useStyles();
  const [Chart, setChart] = useState(() => lazy(loadChart));
  const given = figure.years.filter(({ actual, committed }) => actual !== null || committed !== null);
  const isPromised = given.some(({ committed }) => committed !== null);
  const columns = [
    yearsViewMessages.yearColumn,
    yearsViewMessages.actual,
    yearsViewMessages.direction,
    ...(isPromised ? [yearsViewMessages.committed, yearsViewMessages.standing] : []),
  ];
  return (
    <>
      {given.length > 1 && (
        <ViewBoundary
          title={yearsViewMessages.chart}
          onRetry={() => {
            setChart(() => lazy(loadChart));
          }}
        >
          <Suspense fallback={<Spinner size="small" label={yearsViewMessages.loadingChart} />}>
            <Chart figure={{ ...figure, years: given }} />
          </Suspense>
        </ViewBoundary>
      )}
      <table className={styles.table} aria-label={yearsViewMessages.tableLabel(figure.label)}>
        <thead>
          <tr>
            {columns.map((words) => (
              <th key={words} scope="col">
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {given.map((year) => (
            <Row key={year.year} year={year} isPromised={isPromised} />
          ))}
        </tbody>
      </table>
    </>
  );
}
