import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { CoveredPoint } from '../../usecases/overview/coverage-grid';
import { useNavigation } from '../navigation';
import { EvidenceList } from './evidence-list';
import { coverageMessages } from './messages';
import { pointName, StateMark } from './point-button';

const useStyles = makeStyles({
  root: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    // The whole row of the grid it opens under.
    gridColumnStart: 1,
    gridColumnEnd: -1,
  },
  head: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase500,
    ':focus': { outlineStyle: 'none' },
  },
  text: { display: 'block', margin: `${tokens.spacingVerticalXS} 0` },
  quiet: { display: 'block', margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2 },
  part: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  reasons: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  link: { marginTop: tokens.spacingVerticalS },
});

/** What speaks for a point, what is missing, and the way to mend it. */
export function PointPanel({
  id,
  covered: { point, coverage, evidence, wantedMaterial },
  close,
}: {
  id: string;
  covered: CoveredPoint;
  close: () => void;
}): ReactNode {
  const styles = useStyles();
  const { goTo } = useNavigation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section id={id} className={styles.root} aria-labelledby={`${id}-title`}>
      <div className={styles.head}>
        <h4 id={`${id}-title`} ref={heading} tabIndex={-1} className={styles.title}>
          <StateMark state={coverage.state} />
          {coverageMessages.detail(pointName(point))} · {coverageMessages.states[coverage.state]}
        </h4>
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={coverageMessages.close}
          title={coverageMessages.close}
          onClick={close}
        />
      </div>
      <Text as="p" className={styles.text}>
        {point.text}
      </Text>
      {point.note !== null && (
        <Text as="p" size={200} className={styles.quiet}>
          {point.note}
        </Text>
      )}
      <h5 className={styles.part}>{coverageMessages.reasons}</h5>
      {coverage.reasons.length === 0 ? (
        <Text as="p" className={styles.text}>
          {coverageMessages.nothingMissing}
        </Text>
      ) : (
        <ul className={styles.reasons}>
          {coverage.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      <h5 className={styles.part}>{coverageMessages.evidence}</h5>
      {evidence.length === 0 ? (
        <Text as="p" className={styles.text}>
          {coverageMessages.noEvidence}
        </Text>
      ) : (
        <EvidenceList evidence={evidence} />
      )}
      <h5 className={styles.part}>{coverageMessages.materials}</h5>
      <Text as="p" className={styles.text}>
        {coverage.materials.length === 0
          ? coverageMessages.noMaterials
          : coverageMessages.materialNumbers(coverage.materials)}
      </Text>
      {wantedMaterial !== null && (
        <Text as="p" size={200} className={styles.quiet}>
          {coverageMessages.wanted(wantedMaterial)}
        </Text>
      )}
      <Button
        className={styles.link}
        onClick={() => {
          goTo({ view: 'materials', point: point.code });
        }}
      >
        {coverageMessages.link}
      </Button>
    </section>
  );
}
