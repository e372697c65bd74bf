import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  Tab,
  TabList,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { materialOverview, pointLinks } from '../../usecases/material-links/material-overview';
import { useDestination } from '../navigation';
import { FoldedSection } from '../parts/folded-section';
import { UndoBar } from '../parts/undo-bar';
import { useOpenWorkbook, useSessionState } from '../services-context';
import { MaterialList } from './material-list';
import { materialsMessages } from './messages';
import { NewMaterialForm } from './new-material-form';
import { PageSummary } from './page-summary';
import { PointList } from './point-list';
import { useMaterialActions } from './use-material-actions';

const useStyles = makeStyles({
  root: { paddingBottom: tokens.spacingVerticalXXL },
  top: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  bar: { marginTop: tokens.spacingVerticalS },
  empty: { display: 'block', padding: tokens.spacingHorizontalM },
});

/** 佐证材料: the index of the supporting material, and which piece speaks for which observation point. */
export function MaterialsView(): ReactNode {
  const styles = useStyles();
  const { activity } = useSessionState();
  const workbook = useOpenWorkbook();
  const actions = useMaterialActions();
  const destination = useDestination('materials');
  const asked = 'point' in destination ? destination.point : undefined;
  const [side, setSide] = useState<'materials' | 'points'>(asked === undefined ? 'materials' : 'points');
  const overview = useMemo(() => (workbook === null ? null : materialOverview(workbook)), [workbook]);
  const points = useMemo(() => (workbook === null ? [] : pointLinks(workbook)), [workbook]);
  if (workbook === null) return null;
  if (overview === null) return <Text className={styles.empty}>{materialsMessages.noIndex}</Text>;

  const askedName =
    asked === undefined ? null : (points.find(({ point }) => point.code === asked)?.name ?? null);
  const isSealed = workbook.filing.state.snapshot !== null;
  const shared = { workbook, points, isBusy: activity !== null || isSealed, actions };
  return (
    <div className={styles.root}>
      <div className={styles.top}>
        <PageSummary overview={overview} />
        {isSealed && (
          <MessageBar intent="info" layout="multiline" className={styles.bar}>
            <MessageBarBody>{materialsMessages.sealed}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <UndoBar />
      <FoldedSection title={materialsMessages.add}>
        <NewMaterialForm {...shared} overview={overview} point={askedName} />
      </FoldedSection>
      <TabList
        selectedValue={side}
        aria-label={materialsMessages.views}
        onTabSelect={(_, { value }) => {
          setSide(value === 'points' ? 'points' : 'materials');
        }}
      >
        <Tab value="materials">{materialsMessages.byMaterial}</Tab>
        <Tab value="points">{materialsMessages.byPoint}</Tab>
      </TabList>
      {side === 'materials' && overview.pieces.length === 0 && (
        <Text className={styles.empty}>{materialsMessages.noMaterials}</Text>
      )}
      {side === 'materials' ? (
        <MaterialList {...shared} pieces={overview.pieces} />
      ) : (
        <PointList {...shared} pieces={overview.pieces} firstOpen={askedName} />
      )}
    </div>
  );
}
