import {
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
import { collectionUnits } from '../../usecases/collection-view/collection-units';
import { gatheredFills, gatheredValues, gatherReturns } from '../../usecases/collection-view/gathered-view';
import type { Gathered } from '../../usecases/collection-view/gathered-view';
import { usePaneMessages, useReport } from '../pane-messages';
import { failureReason } from '../parts/failure-reason';
import { XLSX_MEDIA_TYPE } from '../parts/media-types';
import { FileIntake } from '../parts/file-intake';
import { UndoBar } from '../parts/undo-bar';
import { useTakenFiles } from '../parts/use-taken-files';
import { useOpenWorkbook, useServices, useSessionState } from '../services-context';
import { FillRequest } from './fill-request';
import { GatheredResult } from './gathered-result';
import { GiveOut } from './give-out';
import { collectionViewMessages } from './messages';

const useStyles = makeStyles({
  root: { paddingBottom: tokens.spacingVerticalXXL },
  intro: { display: 'block', padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
  bar: { margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
});

const DUE_MEMORY_KEY = 'collection.due';

function Notice({ message }: { message: string }): ReactNode {
  const styles = useStyles();
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>{collectionViewMessages.notApplication}</MessageBarTitle>
        {message}
      </MessageBarBody>
    </MessageBar>
  );
}

function Result({ workbook, gathered }: { workbook: ReadableWorkbook; gathered: Gathered }): ReactNode {
  const services = useServices();
  const { session, files } = services;
  const { activity } = useSessionState();
  const messages = usePaneMessages();
  const report = useReport();
  const fills = useMemo(() => gatheredFills(gathered, workbook), [gathered, workbook]);
  const saveReport = async (): Promise<void> => {
    const { plan } = gathered.change;
    if (plan === null) return;
    try {
      const bytes = await files.make(plan);
      await services.deliver({ name: collectionViewMessages.reportName, bytes, mediaType: XLSX_MEDIA_TYPE });
      messages.announce(collectionViewMessages.reportSaved);
    } catch (failure) {
      messages.show(collectionViewMessages.reportNotSaved(failureReason(failure)));
    }
  };
  return (
    <>
      <GatheredResult gathered={gathered} />
      <FillRequest
        fills={fills}
        isBusy={activity !== null}
        write={() => {
          const values = gatheredValues(gathered);
          void session
            .write({ title: collectionViewMessages.writeChange, rows: [], values })
            .then((outcome) => report(outcome, collectionViewMessages.written));
        }}
        saveReport={() => void saveReport()}
      />
    </>
  );
}

function OpenCollection({ workbook }: { workbook: ReadableWorkbook }): ReactNode {
  const styles = useStyles();
  const { memory } = useServices();
  const [due, setDue] = useState(() => memory.recall(DUE_MEMORY_KEY) ?? '');
  const taken = useTakenFiles(collectionViewMessages.unreadable);
  const { files: returns } = taken;
  const listed = useMemo(() => collectionUnits(workbook), [workbook]);
  const gathered = useMemo(
    () => (returns.length === 0 ? null : gatherReturns(workbook, returns, due === '' ? null : due)),
    [workbook, returns, due],
  );
  if (listed.outcome === 'stopped') return <Notice message={listed.message} />;
  return (
    <div className={styles.root}>
      <Text className={styles.intro}>{collectionViewMessages.explanation}</Text>
      <UndoBar />
      <GiveOut
        workbook={workbook}
        listed={listed}
        due={due}
        setDue={(chosen) => {
          setDue(chosen);
          memory.keep(DUE_MEMORY_KEY, chosen);
        }}
      />
      <FileIntake words={collectionViewMessages.intake} taken={taken} />
      {gathered?.outcome === 'stopped' && <Notice message={gathered.message} />}
      {gathered?.outcome === 'refused' && <Notice message={gathered.reason} />}
      {gathered?.outcome === 'gathered' && <Result workbook={workbook} gathered={gathered} />}
    </div>
  );
}

/** 分头填报: one workbook for each member unit, and what comes back brought together. */
export function CollectionView(): ReactNode {
  const workbook = useOpenWorkbook();
  return workbook === null ? null : <OpenCollection workbook={workbook} />;
}
