import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { ReadableWorkbook } from '../../../usecases/check-workbook';
import { readWorkbookFiling } from '../../../usecases/check-workbook';
import { compareYears } from '../../../usecases/comparison/compare-years';
import { yearsReport } from '../../../usecases/comparison/years-report';
import { usePaneMessages } from '../../pane-messages';
import { failureReason } from '../../parts/failure-reason';
import { XLSX_MEDIA_TYPE } from '../../parts/media-types';
import { useTakenFiles } from '../../parts/use-taken-files';
import { useOpenWorkbook, useServices } from '../../services-context';
import { ComparedFiles } from './compared-files';
import { FigureList } from './figure-list';
import { yearsViewMessages } from './messages';
import { YearsSummary } from './years-summary';

const useStyles = makeStyles({
  root: { paddingBottom: tokens.spacingVerticalXXL },
  intro: { display: 'block', padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
});

function Comparison({ workbook }: { workbook: ReadableWorkbook }): ReactNode {
  const styles = useStyles();
  const services = useServices();
  const messages = usePaneMessages();
  const taken = useTakenFiles(yearsViewMessages.unreadable);
  const others = useMemo(
    () => taken.files.map(({ file, reading }) => ({ file, workbook: readWorkbookFiling(reading) })),
    [taken.files],
  );
  const comparison = useMemo(
    // The open workbook counts where another reaches as far.
    () => compareYears([...others, { file: yearsViewMessages.thisWorkbook, workbook }]),
    [workbook, others],
  );
  const save = async (): Promise<void> => {
    try {
      const bytes = await services.files.make(yearsReport(comparison));
      await services.deliver({ name: yearsViewMessages.reportName, bytes, mediaType: XLSX_MEDIA_TYPE });
      messages.announce(yearsViewMessages.saved);
    } catch (failure) {
      messages.show(yearsViewMessages.notSaved(failureReason(failure)));
    }
  };
  const { files, compared } = comparison;
  return (
    <div className={styles.root}>
      <Text className={styles.intro}>{yearsViewMessages.explanation}</Text>
      <ComparedFiles files={files} taken={taken} />
      {compared.figures.length > 0 && <YearsSummary comparison={comparison} save={() => void save()} />}
      <FigureList compared={compared} />
    </div>
  );
}

/** 历年对比: yearly figures of this workbook and of other years' side by side. */
export function YearsView(): ReactNode {
  const workbook = useOpenWorkbook();
  return workbook === null ? null : <Comparison workbook={workbook} />;
}
