import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { CellPlace } from '../../model/cell-address';
import { formatPlace } from '../../model/cell-address';
import type { Repaired } from '../../model/ports';
import { listedFindings } from '../../usecases/findings-view/listed-finding';
import { StandingMark } from '../findings/standing-mark';
import { useReport } from '../pane-messages';
import { TextLink } from '../parts/text-link';
import { ViewSection } from '../parts/view-section';
import { useOpenWorkbook, useServices, useSessionState } from '../services-context';
import { repairViewMessages } from './messages';
import { RepairResult } from './repair-result';

const useStyles = makeStyles({
  root: { paddingBottom: tokens.spacingVerticalXXL },
  intro: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
  text: { display: 'block', marginBottom: tokens.spacingVerticalS },
  note: { display: 'block', marginTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  message: { display: 'block', marginTop: tokens.spacingVerticalXXS },
});

/** 修复表格: what is wrong with the forms themselves, and putting them right. */
export function RepairView(): ReactNode {
  const styles = useStyles();
  const { session } = useServices();
  const { activity } = useSessionState();
  const workbook = useOpenWorkbook();
  const report = useReport();
  const [repaired, setRepaired] = useState<Repaired | null>(null);
  if (workbook === null) return null;
  const faults = listedFindings(workbook).filter(({ finding }) => finding.kind === 'workbook');
  const reveal = (place: CellPlace): void => {
    void session
      .reveal(place)
      .then((outcome) => report(outcome, repairViewMessages.revealed(formatPlace(place))));
  };
  const repair = async (): Promise<void> => {
    const outcome = await session.repair();
    if (outcome.outcome === 'stopped') {
      report(outcome, '');
      return;
    }
    setRepaired(outcome);
    report({ outcome: 'done' }, repairViewMessages.done(outcome.repaired.length));
  };
  return (
    <div className={styles.root}>
      <div className={styles.intro}>
        <Text className={styles.text}>{repairViewMessages.explanation}</Text>
        <Button appearance="primary" disabled={activity !== null} onClick={() => void repair()}>
          {repairViewMessages.repair}
        </Button>
        <Text size={200} className={styles.note}>
          {repairViewMessages.noUndo}
        </Text>
      </div>
      {repaired !== null && <RepairResult repaired={repaired} reveal={reveal} />}
      <ViewSection title={repairViewMessages.faults(faults.length)}>
        {faults.length === 0 && <Text>{repairViewMessages.sound}</Text>}
        <ul className={styles.list}>
          {faults.map(({ finding, standing, place }) => (
            <li key={finding.subject} className={styles.line}>
              <StandingMark standing={standing} />
              <Text className={styles.message}>{finding.message}</Text>
              {place !== null && (
                <TextLink
                  go={() => {
                    reveal(place);
                  }}
                >
                  {repairViewMessages.reveal(formatPlace(place))}
                </TextLink>
              )}
            </li>
          ))}
        </ul>
      </ViewSection>
    </div>
  );
}
