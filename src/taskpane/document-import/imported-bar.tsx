import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ImportResult } from '../../usecases/document-import/import-report';
import { importReport } from '../../usecases/document-import/import-report';
import { usePaneMessages, useReport } from '../pane-messages';
import { failureReason } from '../parts/failure-reason';
import { TEXT_MEDIA_TYPE } from '../parts/media-types';
import { useServices, useSessionState } from '../services-context';
import { importViewMessages } from './messages';

const useStyles = makeStyles({
  bar: { margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
});

/** Editors on Windows take a text for UTF-8 where it begins with this mark. */
const BYTE_ORDER_MARK = '\uFEFF';

interface Props {
  /** What the change is called beside 撤销. */
  title: string;
  result: ImportResult;
  close: () => void;
}

/** What was filled in, taken back as long as nothing else was done since, and the report of it. */
export function ImportedBar({ title, result, close }: Props): ReactNode {
  const styles = useStyles();
  const services = useServices();
  const { session } = services;
  const { undoable, activity } = useSessionState();
  const report = useReport();
  const { announce, show } = usePaneMessages();
  const isLatest = undoable[undoable.length - 1]?.title === title;
  const undo = async (): Promise<void> => {
    if (report(await session.undo(), importViewMessages.undone)) close();
  };
  const save = async (): Promise<void> => {
    try {
      const bytes = new TextEncoder().encode(`${BYTE_ORDER_MARK}${importReport(result)}`);
      await services.deliver({ name: importViewMessages.reportName, bytes, mediaType: TEXT_MEDIA_TYPE });
      announce(importViewMessages.reportSaved);
    } catch (failure) {
      show(importViewMessages.reportNotSaved(failureReason(failure)));
    }
  };
  return (
    <MessageBar intent="success" layout="multiline" className={styles.bar}>
      <MessageBarBody>{importViewMessages.written(result.filled.length)}</MessageBarBody>
      <MessageBarActions>
        {isLatest && (
          <Button size="small" disabled={activity !== null} onClick={() => void undo()}>
            {importViewMessages.undo}
          </Button>
        )}
        <Button size="small" onClick={() => void save()}>
          {importViewMessages.saveReport}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
