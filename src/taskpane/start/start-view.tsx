import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Programme } from '../../model/programme';
import { clockOf } from '../../usecases/clock';
import { offeredProgrammes } from '../../usecases/overview/offered-programmes';
import { useSessionState } from '../services-context';
import { WorkbookGate } from '../workbook-gate';
import { LayOutOffer } from './lay-out-offer';
import { NoticeCard } from './notice-card';
import { ThisWorkbook } from './this-workbook';

const useStyles = makeStyles({ root: { paddingBottom: tokens.spacingVerticalXXL } });

/** 开始: what this workbook is, what the notice asks for, and 生成表格. */
export function StartView(): ReactNode {
  const styles = useStyles();
  const { view } = useSessionState();
  const { today } = clockOf(new Date());
  if (view.status === 'reading' || view.status === 'unreachable') return <WorkbookGate>{null}</WorkbookGate>;
  const notices: readonly Programme[] =
    view.status === 'open' ? [view.workbook.programme] : offeredProgrammes();
  return (
    <div className={styles.root}>
      <ThisWorkbook view={view} />
      {notices.map((programme) => (
        <NoticeCard key={programme.id} programme={programme} today={today}>
          {view.status === 'noForms' ? <LayOutOffer programme={programme} /> : null}
        </NoticeCard>
      ))}
    </div>
  );
}
