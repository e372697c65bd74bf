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
import type { CarriedResult } from '../../usecases/carry-over/carried-result';
import { withConfirmed } from '../../usecases/carry-over/confirmed-proposals';
import { previewCarryOver } from '../../usecases/carry-over/preview-carry-over';
import type { CarryOverPreview } from '../../usecases/carry-over/preview-carry-over';
import { requestCarryOver } from '../../usecases/carry-over/request-carry-over';
import type { ReadableWorkbook } from '../../usecases/check-workbook';
import { useReport } from '../pane-messages';
import { UndoBar } from '../parts/undo-bar';
import { ViewSection } from '../parts/view-section';
import { useOpenWorkbook, useServices, useSessionState } from '../services-context';
import { CarriedBar } from './carried-bar';
import { LeftLists } from './left-lists';
import { LongList } from '../parts/long-list';
import { carryOverViewMessages } from './messages';
import { ProposalList } from './proposal-list';
import { SourceFile } from './source-file';
import { useCarrySource } from './use-carry-source';
import { OfferLines } from './value-line';

const useStyles = makeStyles({
  root: { paddingBottom: tokens.spacingVerticalXXL },
  top: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
  text: { display: 'block' },
  hint: { display: 'block', marginBottom: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
  bar: { margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
  carry: { margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
});

const FIRST_CERTAIN = 8;

/** What was carried last. */
interface Carried {
  title: string;
  result: CarriedResult;
}

function Notice({ title, message }: { title: string; message: string }): ReactNode {
  const styles = useStyles();
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {message}
      </MessageBarBody>
    </MessageBar>
  );
}

interface PreviewProps {
  preview: CarryOverPreview;
  workbook: ReadableWorkbook;
  carried: (carried: Carried) => void;
}

/** The three groups, and the button that writes the first and what was ticked of the second. */
function Preview({ preview, workbook, carried }: PreviewProps): ReactNode {
  const styles = useStyles();
  const { session } = useServices();
  const { activity } = useSessionState();
  const report = useReport();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const { plan, warnings } = preview;
  // What the user has filled in by hand since is no longer proposed.
  const confirmed = ticked.filter((id) => plan.proposed.some((offer) => offer.id === id));
  const count = plan.certain.length + confirmed.length;
  const write = async (): Promise<void> => {
    const { write: request, result } = requestCarryOver(preview, workbook, confirmed);
    if (request !== null) {
      const done = carryOverViewMessages.carried(result.landed.length);
      if (!report(await session.write(request), done)) return;
    }
    setTicked([]);
    carried({ title: request?.title ?? '', result });
  };
  return (
    <>
      {warnings.map((warning) => (
        <Text key={warning} className={styles.carry} as="p">
          {warning}
        </Text>
      ))}
      <ViewSection title={carryOverViewMessages.certain(plan.certain.length)}>
        {plan.certain.length === 0 && <Text>{carryOverViewMessages.noCertain}</Text>}
        <LongList items={plan.certain} keyOf={({ id }) => id} first={FIRST_CERTAIN}>
          {(offer) => <OfferLines offer={offer} />}
        </LongList>
      </ViewSection>
      <ViewSection title={carryOverViewMessages.proposed(plan.proposed.length, confirmed.length)}>
        <Text size={200} className={styles.hint}>
          {plan.proposed.length === 0 ? carryOverViewMessages.noProposed : carryOverViewMessages.proposedHint}
        </Text>
        <ProposalList
          preview={preview}
          confirmed={new Set(confirmed)}
          confirm={(ids, isConfirmed) => {
            setTicked(withConfirmed(preview, confirmed, ids, isConfirmed));
          }}
        />
      </ViewSection>
      <div className={styles.carry}>
        <Button appearance="primary" disabled={activity !== null || count === 0} onClick={() => void write()}>
          {count === 0 ? carryOverViewMessages.nothing : carryOverViewMessages.carry(count)}
        </Button>
      </div>
      <LeftLists {...preview} />
    </>
  );
}

/** 带入已有数据: fills the open workbook from another filled one, what is only near on the user's word. */
export function CarryOverView(): ReactNode {
  const styles = useStyles();
  const workbook = useOpenWorkbook();
  const source = useCarrySource();
  const [carried, setCarried] = useState<Carried | null>(null);
  const { read } = source;
  const previewed = useMemo(
    () => (workbook === null || read?.outcome !== 'read' ? null : previewCarryOver(read.source, workbook)),
    [workbook, read],
  );
  if (workbook === null) return null;
  return (
    <div className={styles.root}>
      <div className={styles.top}>
        <Text className={styles.text}>{carryOverViewMessages.introduction}</Text>
        <SourceFile
          {...source}
          choose={(file) => {
            setCarried(null);
            source.choose(file);
          }}
        />
      </div>
      {carried === null ? (
        <UndoBar />
      ) : (
        <CarriedBar
          {...carried}
          close={() => {
            setCarried(null);
          }}
        />
      )}
      {read?.outcome === 'refused' && (
        <Notice title={carryOverViewMessages.refusedTitle} message={read.reason} />
      )}
      {previewed?.outcome === 'stopped' && (
        <Notice title={carryOverViewMessages.stoppedTitle} message={previewed.message} />
      )}
      {previewed?.outcome === 'planned' && (
        <Preview preview={previewed.preview} workbook={workbook} carried={setCarried} />
      )}
    </div>
  );
}
