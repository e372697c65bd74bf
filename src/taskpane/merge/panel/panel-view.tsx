import { Checkbox, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { PanelMade } from '../../../usecases/panel/make-panel';
import { readLine } from '../../../usecases/panel/read-line';
import { FileIntake } from '../../parts/file-intake';
import { SaveWorkbook } from '../../parts/save-workbook';
import { ViewSection } from '../../parts/view-section';
import { useRoundDesk } from '../round-desk';
import { HeatMap } from './heat-map';
import { LineChoice } from './line-choice';
import type { TypedLine } from './line-choice';
import { panelViewMessages as words } from './messages';
import { PanelSentences } from './panel-sentences';
import { RankingList } from './ranking-list';
import { SpreadChart } from './spread-chart';
import { usePanel } from './use-panel';

const useStyles = makeStyles({
  intro: { display: 'block', padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
  text: { display: 'block', overflowWrap: 'anywhere' },
  bar: { margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
  stopped: { whiteSpace: 'pre-line' },
  save: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
});

function SchemeInUse({ made }: { made: PanelMade | null }): ReactNode {
  const styles = useStyles();
  const { scheme: own } = useRoundDesk();
  const scheme = own ?? (made?.outcome === 'made' ? made.scheme : null);
  if (scheme === null) return null;
  const say = own === null ? words.schemeMost : words.schemeOwn;
  return <Text className={styles.text}>{say(scheme.title, scheme.version)}</Text>;
}

function Result({ made }: { made: PanelMade }): ReactNode {
  const styles = useStyles();
  if (made.outcome === 'stopped') {
    return (
      <MessageBar intent="error" layout="multiline" className={styles.bar}>
        <MessageBarBody className={styles.stopped}>{made.message}</MessageBarBody>
      </MessageBar>
    );
  }
  const { result, scheme, indicators, shares, plan } = made;
  return (
    <>
      <div className={styles.save}>
        <SaveWorkbook name={words.workbookName} appearance="primary" plan={() => plan} words={words.save} />
      </div>
      <RankingList applications={result.applications} indicators={indicators} />
      <SpreadChart applications={result.applications} />
      <HeatMap shares={shares} scheme={scheme} indicators={indicators} />
      <PanelSentences made={made} />
    </>
  );
}

/** 评审汇总: what the experts' cards come to, ranked, with everything that was left out and why. */
export function PanelView(): ReactNode {
  const styles = useStyles();
  const { scored } = useRoundDesk();
  const [typed, setTyped] = useState<TypedLine>({ kind: 'none', typed: '' });
  const [agreement, setAgreement] = useState(false);
  const line = useMemo(() => (typed.kind === 'none' ? null : readLine(typed.kind, typed.typed)), [typed]);
  const made = usePanel(line, agreement);
  return (
    <>
      <Text className={styles.intro}>{words.explanation}</Text>
      <FileIntake words={words.intake} taken={scored} />
      <ViewSection title={words.settings}>
        <SchemeInUse made={made} />
        <LineChoice line={typed} change={setTyped} />
        <Checkbox
          label={words.agreement}
          checked={agreement}
          onChange={(_, { checked }) => {
            setAgreement(checked === true);
          }}
        />
      </ViewSection>
      {made !== null && <Result made={made} />}
    </>
  );
}
