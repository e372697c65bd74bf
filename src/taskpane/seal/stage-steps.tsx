import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { STAGES } from '../../model/rule';
import type { Stage } from '../../model/rule';
import { sealViewMessages } from './messages';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0`,
    listStyleType: 'none',
  },
  step: {
    display: 'flex',
    alignItems: 'center',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: 'nowrap',
  },
  arrow: { margin: `0 ${tokens.spacingHorizontalXXS}` },
  current: {
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The way from 填报 to 报送, and where on it the filing is. */
export function StageSteps({ stage }: { stage: Stage }): ReactNode {
  const styles = useStyles();
  return (
    <ol className={styles.list} aria-label={sealViewMessages.steps}>
      {STAGES.map((known, index) => (
        <li key={known} className={styles.step} aria-current={known === stage ? 'step' : undefined}>
          {index > 0 && (
            <span className={styles.arrow} aria-hidden="true">
              ›
            </span>
          )}
          <span className={mergeClasses(known === stage && styles.current)}>
            {sealViewMessages.step[known]}
          </span>
        </li>
      ))}
    </ol>
  );
}
