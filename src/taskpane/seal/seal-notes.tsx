import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ListedFinding } from '../../usecases/findings-view/listed-finding';
import type { HistoryLine } from '../../usecases/seal-view/seal-history';
import { FoldedSection } from '../parts/folded-section';
import { sealViewMessages } from './messages';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  text: { display: 'block' },
  note: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** Findings that are passed, each with the reason that goes with the workbook. */
export function GivenReasons({ findings }: { findings: readonly ListedFinding[] }): ReactNode {
  const styles = useStyles();
  if (findings.length === 0) return null;
  return (
    <FoldedSection title={sealViewMessages.reasonsHeading(findings.length)}>
      <ul className={styles.list}>
        {findings.map(({ finding, answer }) => (
          <li key={finding.subject} className={styles.line}>
            <Text className={styles.text}>{finding.message}</Text>
            <Text className={styles.note}>{sealViewMessages.reason(answer ?? '')}</Text>
          </li>
        ))}
      </ul>
    </FoldedSection>
  );
}

/** Every 定稿 and 解除定稿, the latest first. */
export function SealHistory({ lines }: { lines: readonly HistoryLine[] }): ReactNode {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <FoldedSection title={sealViewMessages.history(lines.length)}>
      <ol className={styles.list}>
        {lines.map(({ event, at, code, reason }, index) => (
          <li key={`${index} ${at}`} className={styles.line}>
            <Text className={styles.text} weight="semibold">
              {sealViewMessages.event[event]}
            </Text>
            <Text className={styles.note}>{sealViewMessages.moment(at)}</Text>
            {code !== null && <Text className={styles.note}>{sealViewMessages.historyCode(code)}</Text>}
            {reason !== null && <Text className={styles.text}>{sealViewMessages.historyReason(reason)}</Text>}
          </li>
        ))}
      </ol>
    </FoldedSection>
  );
}
