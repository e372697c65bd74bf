import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ShownEvidence, ShownPart } from '../../usecases/review/shown-evidence';
import type { PointFacts } from '../../usecases/review/reviewed-point';
import { StandingMark } from '../findings/standing-mark';
import { LongList } from '../parts/long-list';
import { CellLink } from './cell-link';
import { reviewMessages } from './messages';

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  part: { display: 'inline-block', marginRight: tokens.spacingHorizontalM, overflowWrap: 'anywhere' },
  blank: { color: tokens.colorNeutralForeground2 },
  line: { display: 'block', overflowWrap: 'anywhere' },
  answer: {
    display: 'block',
    marginTop: tokens.spacingVerticalXXS,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
  },
});

/** As many lines as are taken in at a glance; the rest on request. */
const FIRST_LINES = 8;

function Part({ part: { year, words, cell } }: { part: ShownPart }): ReactNode {
  const styles = useStyles();
  const isBlank = words === '';
  return (
    <span className={styles.part}>
      <CellLink cell={cell}>
        {year === null ? '' : `${reviewMessages.year(year)} `}
        {isBlank ? reviewMessages.blank : words}
      </CellLink>
    </span>
  );
}

function Evidence({ lines }: { lines: readonly ShownEvidence[] }): ReactNode {
  return (
    <LongList items={lines} keyOf={({ label }, index) => `${index} ${label}`} first={FIRST_LINES}>
      {({ label, parts }) => (
        <>
          {reviewMessages.evidenceLabel(label)}
          {parts.map((part, index) => (
            <Part key={index} part={part} />
          ))}
        </>
      )}
    </LongList>
  );
}

type Found = PointFacts['findings'][number] | { reason: string };

function FoundLine({ found }: { found: Found }): ReactNode {
  const styles = useStyles();
  if ('reason' in found) return reviewMessages.missing(found.reason);
  const { gravity, message, answer, cell } = found;
  return (
    <>
      <StandingMark standing={gravity} />
      <span className={styles.line}>
        <CellLink cell={cell}>{message}</CellLink>
      </span>
      {answer !== null && <span className={styles.answer}>{reviewMessages.answer(answer)}</span>}
    </>
  );
}

/** What the check found about a point and what is missing, with the applicant's reasons. */
export function FoundAbout({ findings, coverage }: Pick<PointFacts, 'findings' | 'coverage'>): ReactNode {
  const styles = useStyles();
  const found: Found[] = [...findings, ...(coverage?.reasons ?? []).map((reason) => ({ reason }))];
  return (
    <>
      {coverage !== null && <Text className={styles.line}>{reviewMessages.coverage(coverage.state)}</Text>}
      {found.length === 0 ? (
        <Text className={styles.blank}>{reviewMessages.noFindings}</Text>
      ) : (
        <LongList items={found} keyOf={(_, index) => String(index)} first={FIRST_LINES}>
          {(one) => <FoundLine found={one} />}
        </LongList>
      )}
    </>
  );
}

/** What the application says of a point, each figure leading to its cell, and what was found. */
export function PointFactsList({ facts }: { facts: PointFacts }): ReactNode {
  const styles = useStyles();
  const { evidence, statement, findings, coverage } = facts;
  return (
    <>
      <h4 className={styles.heading}>{reviewMessages.data}</h4>
      {evidence.length === 0 ? (
        <Text className={styles.blank}>{reviewMessages.noData}</Text>
      ) : (
        <Evidence lines={evidence} />
      )}
      {statement.length > 0 && (
        <>
          <h4 className={styles.heading}>{reviewMessages.statement}</h4>
          <Evidence lines={statement} />
        </>
      )}
      <h4 className={styles.heading}>{reviewMessages.findings}</h4>
      <FoundAbout findings={findings} coverage={coverage} />
    </>
  );
}
