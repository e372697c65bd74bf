import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { ReadableWorkbook } from '../../usecases/check-workbook';
import type { Acceptance } from '../../usecases/document-import/accepted-values';
import { acceptValues } from '../../usecases/document-import/accepted-values';
import type { ImportResult } from '../../usecases/document-import/import-report';
import { previewImport, readForWorkbook } from '../../usecases/document-import/preview-import';
import type { FormDocument } from '../../usecases/document-import/recognise-form';
import { useReport } from '../pane-messages';
import { FoldedSection } from '../parts/folded-section';
import { UndoBar } from '../parts/undo-bar';
import { ViewSection } from '../parts/view-section';
import { useOpenWorkbook, useServices, useSessionState } from '../services-context';
import { DocumentFile } from './document-file';
import { DoubtfulList } from './doubtful-list';
import { ImportedBar } from './imported-bar';
import { importViewMessages } from './messages';
import { useImportDocument } from './use-import-document';
import { KeptOutList, UnreadList, ValueList } from './value-lists';

const useStyles = makeStyles({
  root: { paddingBottom: tokens.spacingVerticalXXL },
  top: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
  text: { display: 'block' },
  remark: { display: 'block', margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  hint: { display: 'block', marginBottom: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
  bar: { margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
});

/** What was filled in last. */
interface Written {
  title: string;
  result: ImportResult;
}

interface PreviewProps {
  file: string;
  document: FormDocument;
  workbook: ReadableWorkbook;
  written: (written: Written) => void;
}

function withChoice(acceptance: Acceptance, key: string, text: string | null): Acceptance {
  const changed = new Map(acceptance);
  if (text === null) changed.delete(key);
  else changed.set(key, text);
  return changed;
}

/** The groups of a document, and the button that fills in what is certain or was confirmed. */
function Preview({ file, document, workbook, written }: PreviewProps): ReactNode {
  const styles = useStyles();
  const { session } = useServices();
  const { activity } = useSessionState();
  const report = useReport();
  const [acceptance, setAcceptance] = useState<Acceptance>(() => new Map());
  const preview = useMemo(
    () => previewImport(document, workbook, acceptance),
    [document, workbook, acceptance],
  );
  const { certain, doubtful, keptOut, filled, write: request } = preview;
  const { unread, remarks, values } = document.recognised;
  const isSealed = workbook.filing.state.snapshot !== null;
  const write = async (): Promise<void> => {
    if ('problem' in request) return;
    if (!report(await session.write(request), importViewMessages.written(filled.length))) return;
    const left = acceptValues(values, acceptance).keptOut;
    written({
      title: request.title,
      result: { file, filled, keptOut: [...left, ...keptOut], unread, remarks },
    });
  };
  return (
    <>
      {remarks.map((remark) => (
        <Text key={remark} className={styles.remark} as="p">
          {remark}
        </Text>
      ))}
      {isSealed && (
        <MessageBar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody>{importViewMessages.sealed}</MessageBarBody>
        </MessageBar>
      )}
      <ViewSection title={importViewMessages.certain(certain.length)}>
        {certain.length === 0 ? <Text>{importViewMessages.noCertain}</Text> : <ValueList values={certain} />}
      </ViewSection>
      <ViewSection title={importViewMessages.doubtful(doubtful.length, acceptance.size)}>
        <Text size={200} className={styles.hint}>
          {doubtful.length === 0 ? importViewMessages.noDoubtful : importViewMessages.doubtfulHint}
        </Text>
        <DoubtfulList
          values={doubtful}
          acceptance={acceptance}
          choose={({ key }, text) => {
            setAcceptance((before) => withChoice(before, key, text));
          }}
        />
      </ViewSection>
      <div className={styles.bar}>
        <Button
          appearance="primary"
          disabled={activity !== null || isSealed || 'problem' in request}
          onClick={() => void write()}
        >
          {'problem' in request ? importViewMessages.nothing : importViewMessages.write(filled.length)}
        </Button>
      </div>
      {keptOut.length > 0 && (
        <FoldedSection title={importViewMessages.keptOut(keptOut.length)}>
          <KeptOutList keptOut={keptOut} />
        </FoldedSection>
      )}
      {unread.length > 0 && (
        <ViewSection title={importViewMessages.unread(unread.length)}>
          <UnreadList unread={unread} />
        </ViewSection>
      )}
    </>
  );
}

/** 从 Word 导入: fills the blanks of the open workbook from a form somebody wrote in Word. */
export function DocumentImportView(): ReactNode {
  const styles = useStyles();
  const workbook = useOpenWorkbook();
  const chosen = useImportDocument();
  const [written, setWritten] = useState<Written | null>(null);
  const { opened } = chosen;
  const programme = workbook?.programme ?? null;
  // Read once: what is typed into the workbook meanwhile changes nothing of the document.
  const source = useMemo(
    () => (programme === null || opened === null ? null : readForWorkbook(opened.opening, programme)),
    [programme, opened],
  );
  if (workbook === null) return null;
  const document = source?.outcome === 'read' ? source : null;
  return (
    <div className={styles.root}>
      <div className={styles.top}>
        <Text className={styles.text}>{importViewMessages.introduction}</Text>
        <DocumentFile
          {...chosen}
          notice={document?.programme.notice.shortName ?? null}
          choose={(file) => {
            setWritten(null);
            chosen.choose(file);
          }}
        />
      </div>
      {written === null ? (
        <UndoBar />
      ) : (
        <ImportedBar
          {...written}
          close={() => {
            setWritten(null);
          }}
        />
      )}
      {source?.outcome === 'stopped' && (
        <MessageBar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody>
            <MessageBarTitle>{importViewMessages.stoppedTitle}</MessageBarTitle>
            {source.message}
          </MessageBarBody>
        </MessageBar>
      )}
      {document !== null && opened !== null && (
        <Preview
          key={opened.count}
          file={opened.file}
          document={document}
          workbook={workbook}
          written={setWritten}
        />
      )}
    </div>
  );
}
