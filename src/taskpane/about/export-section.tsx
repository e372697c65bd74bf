import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { ReadableWorkbook } from '../../usecases/check-workbook';
import { reportFindings } from '../../usecases/report-findings';
import { usePaneMessages } from '../pane-messages';
import { failureReason } from '../parts/failure-reason';
import { XLSX_MEDIA_TYPE } from '../parts/media-types';
import { ViewSection } from '../parts/view-section';
import { useOpenWorkbook, useServices } from '../services-context';
import { aboutMessages } from './messages';

const useStyles = makeStyles({
  note: { display: 'block', marginBottom: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
});

/** The findings as a workbook of their own. */
export function ExportSection(): ReactNode {
  const styles = useStyles();
  const services = useServices();
  const messages = usePaneMessages();
  const workbook = useOpenWorkbook();
  const [isExporting, setIsExporting] = useState(false);
  const exportFindings = async (open: ReadableWorkbook): Promise<void> => {
    setIsExporting(true);
    try {
      const bytes = await services.files.make(reportFindings(aboutMessages.workbookName, open));
      await services.deliver({ name: aboutMessages.exportName, bytes, mediaType: XLSX_MEDIA_TYPE });
      messages.announce(aboutMessages.exported);
    } catch (failure) {
      messages.show(aboutMessages.notExported(failureReason(failure)));
    } finally {
      setIsExporting(false);
    }
  };
  return (
    <ViewSection title={aboutMessages.export}>
      <Text className={styles.note}>
        {workbook === null ? aboutMessages.nothingToExport : aboutMessages.exportNote}
      </Text>
      {workbook !== null && (
        <Button disabled={isExporting} onClick={() => void exportFindings(workbook)}>
          {aboutMessages.exportButton}
        </Button>
      )}
    </ViewSection>
  );
}
