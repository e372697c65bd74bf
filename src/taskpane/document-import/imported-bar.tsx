import {
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ImportResult } from '../../usecases/document-import/import-report';
import { importReport } from '../../usecases/document-import/import-report';
import { SaveReport } from '../parts/save-report';
import { UndoThis } from '../parts/undo-this';
import { importViewMessages } from './messages';

const useStyles = makeStyles({
  bar: { margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
});

interface Props {
  /** What the change is called beside 撤销. */
  title: string;
  result: ImportResult;
  close: () => void;
}

/** What was filled in, taken back as long as nothing else was done since, and the report of it. */
export function ImportedBar({ title, result, close }: Props): ReactNode {
  const styles = useStyles();
  return (
    <MessageBar intent="success" layout="multiline" className={styles.bar}>
      <MessageBarBody>{importViewMessages.written(result.filled.length)}</MessageBarBody>
      <MessageBarActions>
        <UndoThis title={title} undone={importViewMessages.undone} close={close} />
        <SaveReport name={importViewMessages.reportName} report={() => importReport(result)} />
      </MessageBarActions>
    </MessageBar>
  );
}
