import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Trend, YearsComparison } from '../../../usecases/comparison/compare-years';
import { disagreements } from '../../../usecases/comparison/disagreements';
import { ViewSection } from '../../parts/view-section';
import { yearsViewMessages } from './messages';

const useStyles = makeStyles({
  counts: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    '& dt': { color: tokens.colorNeutralForeground2 },
    '& dd': { margin: 0, minWidth: 0 },
  },
  bar: { margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

const TRENDS: readonly Trend[] = [
  ...(['rising', 'notFalling', 'level', 'notRising', 'falling', 'varying', 'noData'] as const),
];

function Attention({ title, sentences }: { title: string; sentences: readonly string[] }): ReactNode {
  const styles = useStyles();
  if (sentences.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        <ul className={styles.list}>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}

/** What a comparison comes to, and what to know before trusting it. */
export function YearsSummary({
  comparison,
  save,
}: {
  comparison: YearsComparison;
  save: () => void;
}): ReactNode {
  const styles = useStyles();
  const { notes, compared, measures } = comparison;
  const { commitments, trends } = compared.counts;
  const promised = commitments.kept + commitments.notKept + commitments.noData;
  return (
    <>
      <Attention title={yearsViewMessages.attention} sentences={notes} />
      <Attention
        title={yearsViewMessages.disagreements}
        sentences={disagreements(compared).map(({ sentence }) => sentence)}
      />
      <ViewSection title={yearsViewMessages.summary}>
        <dl className={styles.counts}>
          {promised > 0 && (
            <>
              <dt>{yearsViewMessages.commitments}</dt>
              <dd>
                {yearsViewMessages.commitmentCounts(
                  commitments.kept,
                  commitments.notKept,
                  commitments.noData,
                )}
              </dd>
            </>
          )}
          <dt>{yearsViewMessages.trendCounts}</dt>
          <dd>
            {TRENDS.filter((trend) => trends[trend] > 0)
              .map((trend) => yearsViewMessages.filter(yearsViewMessages.trends[trend], trends[trend]))
              .join('，')}
          </dd>
          <dt>{yearsViewMessages.unfilled}</dt>
          <dd>{yearsViewMessages.unfilledCount(compared.unfilled)}</dd>
        </dl>
        <Button size="small" onClick={save}>
          {yearsViewMessages.save}
        </Button>
      </ViewSection>
      {measures.length > 0 && (
        <ViewSection title={yearsViewMessages.measures}>
          <ul className={styles.list}>
            {measures.map(({ subject, message }) => (
              <li key={subject}>{message}</li>
            ))}
          </ul>
        </ViewSection>
      )}
    </>
  );
}
