import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { clockOf } from '../../usecases/clock';
import { offeredProgrammes } from '../../usecases/overview/offered-programmes';
import { useSessionState } from '../services-context';
import { WorkbookGate } from '../workbook-gate';
import { NoticeList } from './notice-list';
import { ThisWorkbook } from './this-workbook';

const useStyles = makeStyles({ root: { paddingBottom: tokens.spacingVerticalXXL } });

/** 开始: what this workbook is, the notices there are, and 生成表格. */
export function StartView(): ReactNode {
  const styles = useStyles();
  const { view } = useSessionState();
  const { today } = clockOf(new Date());
  if (view.status === 'reading' || view.status === 'unreachable') return <WorkbookGate>{null}</WorkbookGate>;
  const notices = offeredProgrammes();
  // The workbook of a member unit follows a programme of its own, made from the notice.
  const current =
    view.status === 'open'
      ? (notices.find(({ notice }) => notice === view.workbook.programme.notice) ?? null)
      : null;
  return (
    <div className={styles.root}>
      <ThisWorkbook view={view} />
      <NoticeList notices={notices} current={current} canLayOut={view.status === 'noForms'} today={today} />
    </div>
  );
}
