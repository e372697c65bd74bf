import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { formatPlace } from '../../model/cell-address';
import type { Stage } from '../../model/rule';
import type { ReadableWorkbook } from '../../usecases/check-workbook';
import { listedFindings } from '../../usecases/findings-view/listed-finding';
import { openCounts } from '../../usecases/findings-view/verdict';
import { checklistLines } from '../../usecases/seal-view/checklist';
import type { ChecklistLine } from '../../usecases/seal-view/checklist';
import { sealDifferences } from '../../usecases/seal-view/seal-differences';
import { sealHistory } from '../../usecases/seal-view/seal-history';
import { whyStateUnreadable } from '../../usecases/state-change';
import { useNavigation } from '../navigation';
import { useReport } from '../pane-messages';
import { ViewSection } from '../parts/view-section';
import { useOpenWorkbook, useServices, useSessionState } from '../services-context';
import { Checklist } from './checklist';
import { sealViewMessages } from './messages';
import { Readiness } from './readiness';
import { GivenReasons, SealHistory } from './seal-notes';
import { SealChanges, SealCode, SealFault } from './seal-record';
import { SealRequest } from './seal-request';
import { StageSteps } from './stage-steps';
import { UnsealRequest } from './unseal-request';

const useStyles = makeStyles({
  root: { paddingBottom: tokens.spacingVerticalXXL },
  fault: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  next: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  export: { marginTop: tokens.spacingVerticalS },
  note: { display: 'block', color: tokens.colorNeutralForeground2, marginBottom: tokens.spacingVerticalS },
});

/** Where on the way to 报送 the filing stands; what happens on paper the workbook does not know. */
function stageOf({ seal }: ReadableWorkbook, hasErrors: boolean): Stage {
  if (seal !== null && seal.standing !== 'notSealed') return 'print';
  return hasErrors ? 'check' : 'seal';
}

function NextSteps(): ReactNode {
  const styles = useStyles();
  const { goTo } = useNavigation();
  return (
    <ViewSection title={sealViewMessages.next}>
      <ol className={styles.next}>
        {sealViewMessages.nextSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Button
        className={styles.export}
        onClick={() => {
          goTo({ view: 'document' });
        }}
      >
        {sealViewMessages.exportDocument}
      </Button>
    </ViewSection>
  );
}

/** The lines to answer now, and how many come later. */
function Lines({
  lines,
  isSealed,
  isBusy,
  answer,
}: {
  lines: readonly ChecklistLine[];
  isSealed: boolean;
  isBusy: boolean;
  answer: (line: ChecklistLine, confirmed: boolean) => void;
}): ReactNode {
  const styles = useStyles();
  const asked = lines.filter(({ isAsked }) => isAsked);
  const later = lines.length - asked.length;
  const done = asked.filter(({ confirmed }) => confirmed === true).length;
  return (
    <>
      {asked.length > 0 && (
        <ViewSection title={isSealed ? sealViewMessages.checklist : sealViewMessages.questionsNow}>
          {isSealed && (
            <Text className={styles.note}>{sealViewMessages.checklistDone(done, asked.length)}</Text>
          )}
          <Checklist lines={asked} isBusy={isBusy} answer={answer} />
        </ViewSection>
      )}
      {later > 0 && (
        <ViewSection title={sealViewMessages.checklist}>
          <Text className={styles.note}>{sealViewMessages.checklistLater(later)}</Text>
        </ViewSection>
      )}
    </>
  );
}

function Record({ workbook, isBusy }: { workbook: ReadableWorkbook; isBusy: boolean }): ReactNode {
  const styles = useStyles();
  const { session } = useServices();
  const report = useReport();
  const { seal, filing } = workbook;
  const differences = useMemo(() => sealDifferences(workbook), [workbook]);
  if (seal === null) {
    return (
      <div className={styles.fault}>
        <SealFault title={sealViewMessages.unreadable} message={whyStateUnreadable(filing)} />
      </div>
    );
  }
  if (seal.standing === 'notSealed') return null;
  return (
    <>
      {seal.standing === 'recordAltered' ? (
        <div className={styles.fault}>
          <SealFault title={sealViewMessages.altered} message={seal.message} />
        </div>
      ) : (
        <SealCode code={seal.code} sealedAt={seal.sealedAt} />
      )}
      {seal.standing === 'unchanged' && (
        <div className={styles.fault}>
          <Text>{sealViewMessages.unchanged}</Text>
        </div>
      )}
      {seal.standing === 'changed' && (
        <SealChanges
          differences={differences}
          reveal={(place) => {
            void session
              .reveal(place)
              .then((outcome) => report(outcome, sealViewMessages.revealed(formatPlace(place))));
          }}
        />
      )}
      <UnsealRequest
        isBusy={isBusy}
        unseal={(reason) => {
          void session.unseal(reason).then((outcome) => report(outcome, sealViewMessages.unsealed));
        }}
      />
    </>
  );
}

function OpenSeal({ workbook }: { workbook: ReadableWorkbook }): ReactNode {
  const styles = useStyles();
  const { session } = useServices();
  const { activity } = useSessionState();
  const report = useReport();
  const isBusy = activity !== null;
  const { seal, filing } = workbook;
  const findings = useMemo(() => listedFindings(workbook), [workbook]);
  const lines = useMemo(() => checklistLines(workbook), [workbook]);
  const counts = openCounts(findings);
  const answered = findings.filter(({ answer }) => answer !== null);
  const record = seal === null ? 'new' : 'kept';
  const isSealed = seal !== null && seal.standing !== 'notSealed';
  return (
    <div className={styles.root}>
      <StageSteps stage={stageOf(workbook, counts.error > 0)} />
      <Record workbook={workbook} isBusy={isBusy} />
      {(seal === null || seal.standing === 'notSealed') && (
        <ViewSection title={sealViewMessages.before}>
          <Readiness counts={counts} answered={answered.length} />
          <SealRequest
            errors={counts.error}
            warnings={counts.warning}
            record={record}
            isBusy={isBusy}
            seal={() => {
              void session.seal(record).then((outcome) => report(outcome, sealViewMessages.sealed));
            }}
          />
        </ViewSection>
      )}
      {isSealed && <NextSteps />}
      <Lines
        lines={lines}
        isSealed={isSealed}
        isBusy={isBusy}
        answer={({ rule }, confirmed) => {
          void session
            .answer([], [{ rule, confirmed }])
            .then((outcome) => report(outcome, sealViewMessages.answerSaved));
        }}
      />
      <GivenReasons findings={answered} />
      <SealHistory lines={sealHistory(filing.state)} />
    </div>
  );
}

/** 定稿: what is left to do before, the 校验码, what changed since, and what comes after. */
export function SealView(): ReactNode {
  const workbook = useOpenWorkbook();
  return workbook === null ? null : <OpenSeal workbook={workbook} />;
}
