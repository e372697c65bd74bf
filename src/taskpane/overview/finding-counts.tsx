import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import type { Severity } from '../../model/rule-terms';
import { useNavigation } from '../navigation';
import { overviewMessages } from './messages';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr 1fr',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  tile: {
    width: '100%',
    padding: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    textAlign: 'center',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  count: { display: 'block', fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  words: { display: 'flex', alignItems: 'center', justifyContent: 'center' },
  icon: { marginRight: tokens.spacingHorizontalXXS },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  hint: { color: tokens.colorNeutralForeground2 },
});

const ICONS = { error: ErrorCircleRegular, warning: WarningRegular, hint: InfoRegular } as const;
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/** Open findings by severity; a click shows them. */
export function FindingCounts({ counts }: { counts: Readonly<Record<Severity, number>> }): ReactNode {
  const styles = useStyles();
  const { goTo } = useNavigation();
  if (counts.error + counts.warning + counts.hint === 0) return <Text>{overviewMessages.noFindings}</Text>;
  return (
    <ul className={styles.grid}>
      {SEVERITIES.map((severity) => {
        const Icon = ICONS[severity];
        const words = overviewMessages.standings[severity];
        return (
          <li key={severity}>
            <button
              type="button"
              className={styles.tile}
              onClick={() => {
                goTo({ view: 'findings', severity });
              }}
            >
              <span className={styles.count}>{counts[severity]}</span>
              <span className={mergeClasses(styles.words, styles[severity])}>
                <Icon className={styles.icon} aria-hidden />
                {words}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
