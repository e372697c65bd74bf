import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SelfCheckReport } from '../../selfcheck/self-check-report';
import { ViewSection } from '../parts/view-section';
import { useServices } from '../services-context';
import { aboutMessages } from './messages';
import { useSelfCheck } from './use-self-check';

const useStyles = makeStyles({
  note: { display: 'block', marginBottom: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
  line: { display: 'block', marginTop: tokens.spacingVerticalS },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalXL },
  progress: { margin: `${tokens.spacingVerticalS} 0` },
});

function Result({ report }: { report: SelfCheckReport }): ReactNode {
  const styles = useStyles();
  const failed = report.cases.filter(({ outcome }) => outcome === 'failed');
  return (
    <>
      <Text className={styles.line} weight="semibold">
        {aboutMessages.passed(report.passed, report.failed, report.notApplicable)}
        {!report.complete && aboutMessages.cancelled}
      </Text>
      {failed.length > 0 && (
        <ul className={styles.list} aria-label={aboutMessages.failures(failed.length)}>
          {failed.map((result) => (
            <li key={result.name}>
              {aboutMessages.failure(result)}
              {result.outcome === 'failed' && <Text className={styles.note}>{result.message}</Text>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** 自检: the contract of hosts, run here, in a workbook made for it. */
export function SelfCheckSection(): ReactNode {
  const styles = useStyles();
  const { openScratchWorkbook } = useServices();
  const { progress, report, start, stop } = useSelfCheck();
  if (openScratchWorkbook === null) {
    return (
      <ViewSection title={aboutMessages.selfCheck}>
        <Text>{aboutMessages.selfCheckUnavailable}</Text>
      </ViewSection>
    );
  }
  return (
    <ViewSection title={aboutMessages.selfCheck}>
      <Text className={styles.note}>{aboutMessages.selfCheckNote}</Text>
      {progress === null ? (
        <Button
          onClick={() => {
            start(openScratchWorkbook);
          }}
        >
          {aboutMessages.start}
        </Button>
      ) : (
        <>
          <Text>{aboutMessages.progress(progress.done, progress.total)}</Text>
          <ProgressBar
            className={styles.progress}
            value={progress.done}
            max={Math.max(progress.total, 1)}
            aria-label={aboutMessages.selfCheck}
          />
          <Button size="small" onClick={stop}>
            {aboutMessages.stop}
          </Button>
        </>
      )}
      {report !== null && <Result report={report} />}
    </ViewSection>
  );
}
