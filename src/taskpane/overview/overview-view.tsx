import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { DataBarHorizontalRegular } from '@fluentui/react-icons/svg/data-bar-horizontal';
import { TableSimpleRegular } from '@fluentui/react-icons/svg/table-simple';
import { lazy, Suspense, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { ReadableWorkbook } from '../../usecases/check-workbook';
import { listedFindings } from '../../usecases/findings-view/listed-finding';
import { openCounts } from '../../usecases/findings-view/verdict';
import { budgetOverview } from '../../usecases/overview/budget-overview';
import { commitmentOverview } from '../../usecases/overview/commitment-overview';
import { memberOverview } from '../../usecases/overview/member-overview';
import { sectionCompleteness } from '../../usecases/overview/section-completeness';
import { ViewSection } from '../parts/view-section';
import { useOpenWorkbook } from '../services-context';
import { ViewBoundary } from '../view-boundary';
import { BudgetTables } from './budget-tables';
import { CommitmentBars, CommitmentTables } from './commitment-lines';
import { CompletenessList } from './completeness-list';
import { FindingCounts } from './finding-counts';
import { MemberList } from './member-list';
import { overviewMessages } from './messages';

const loadCharts = () => import('./budget-charts').then(({ BudgetCharts }) => ({ default: BudgetCharts }));

const useStyles = makeStyles({
  root: { paddingBottom: tokens.spacingVerticalXXL },
  switch: { textAlign: 'right', padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
});

function Figures({ workbook }: { workbook: ReadableWorkbook }): ReactNode {
  const styles = useStyles();
  const [isTable, setIsTable] = useState(false);
  const [Charts, setCharts] = useState(() => lazy(loadCharts));
  const overview = useMemo(
    () => ({
      sections: sectionCompleteness(workbook),
      counts: openCounts(listedFindings(workbook)),
      budget: budgetOverview(workbook),
      members: memberOverview(workbook),
      commitments: commitmentOverview(workbook),
    }),
    [workbook],
  );
  const { sections, counts, budget, members, commitments } = overview;
  return (
    <div className={styles.root}>
      <ViewSection title={overviewMessages.completeness}>
        <CompletenessList sections={sections} />
      </ViewSection>
      <ViewSection title={overviewMessages.findings}>
        <FindingCounts counts={counts} />
      </ViewSection>
      {members.length > 0 && (
        <ViewSection title={overviewMessages.members}>
          <MemberList tables={members} />
        </ViewSection>
      )}
      {(budget !== null || commitments !== null) && (
        <div className={styles.switch}>
          <Button
            size="small"
            icon={isTable ? <DataBarHorizontalRegular /> : <TableSimpleRegular />}
            onClick={() => {
              setIsTable((was) => !was);
            }}
          >
            {isTable ? overviewMessages.showCharts : overviewMessages.showTable}
          </Button>
        </div>
      )}
      {budget !== null && (
        <ViewSection title={overviewMessages.budget(budget.unit)}>
          {isTable ? (
            <BudgetTables budget={budget} />
          ) : (
            <ViewBoundary
              title={overviewMessages.charts}
              onRetry={() => {
                setCharts(() => lazy(loadCharts));
              }}
            >
              <Suspense fallback={<Spinner size="small" label={overviewMessages.loadingCharts} />}>
                <Charts budget={budget} />
              </Suspense>
            </ViewBoundary>
          )}
        </ViewSection>
      )}
      {commitments !== null && (
        <ViewSection
          title={overviewMessages.commitments(commitments.baselineYear, commitments.commitmentYear)}
        >
          {isTable ? <CommitmentTables overview={commitments} /> : <CommitmentBars overview={commitments} />}
        </ViewSection>
      )}
    </div>
  );
}

/** 概览: how far the forms have come, what is wrong, and what they say in figures. */
export function OverviewView(): ReactNode {
  const workbook = useOpenWorkbook();
  return workbook === null ? null : <Figures workbook={workbook} />;
}
