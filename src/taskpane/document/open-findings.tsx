import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Finding } from '../../model/finding';
import { useNavigation } from '../navigation';
import { TextLink } from '../parts/text-link';
import { ViewSection } from '../parts/view-section';
import { documentViewMessages } from './messages';

const useStyles = makeStyles({
  note: { display: 'block', color: tokens.colorNeutralForeground2 },
  list: { margin: `${tokens.spacingVerticalS} 0 0`, paddingLeft: tokens.spacingHorizontalXL },
  finding: { marginBottom: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
});

/** Findings listed here; all of them stand in 问题. */
const LISTED = 10;

function severityWord(finding: Finding): string {
  return finding.kind === 'measure' ? '' : documentViewMessages.severity[finding.severity];
}

/** What is still open, gravest first: to be seen before anything is exported. */
export function OpenFindings({ findings }: { findings: readonly Finding[] }): ReactNode {
  const styles = useStyles();
  const { goTo } = useNavigation();
  const more = findings.length - LISTED;
  return (
    <ViewSection title={documentViewMessages.open(findings.length)}>
      {findings.length === 0 ? (
        <Text>{documentViewMessages.nothingOpen}</Text>
      ) : (
        <>
          <Text className={styles.note}>
            {documentViewMessages.openAdvice}{' '}
            <TextLink
              go={() => {
                goTo({ view: 'findings' });
              }}
            >
              {documentViewMessages.toFindings}
            </TextLink>
          </Text>
          <ul className={styles.list}>
            {findings.slice(0, LISTED).map((finding) => (
              <li key={`${finding.rule} ${finding.subject}`} className={styles.finding}>
                <b>{severityWord(finding)}</b> {finding.message}
              </li>
            ))}
            {more > 0 && <li className={styles.finding}>{documentViewMessages.more(more)}</li>}
          </ul>
        </>
      )}
    </ViewSection>
  );
}
