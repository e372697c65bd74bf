import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import type { OpenCounts } from '../../usecases/findings-view/verdict';
import { useNavigation } from '../navigation';
import { TextLink } from '../parts/text-link';
import { sealViewMessages } from './messages';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: { display: 'flex', alignItems: 'flex-start', marginBottom: tokens.spacingVerticalS },
  icon: { flexShrink: 0, marginRight: tokens.spacingHorizontalS, fontSize: '18px', lineHeight: '20px' },
  done: { color: tokens.colorStatusSuccessForeground1 },
  open: { color: tokens.colorPaletteRedForeground1 },
  look: { color: tokens.colorStatusWarningForeground1 },
  text: { minWidth: 0 },
});

function Line({
  mark,
  text,
  goTo,
}: {
  mark: 'done' | 'open' | 'look';
  text: string;
  goTo: (() => void) | null;
}): ReactNode {
  const styles = useStyles();
  const icons = { done: <CheckmarkCircleFilled />, open: <ErrorCircleFilled />, look: <WarningFilled /> };
  return (
    <li className={styles.line}>
      <span className={`${styles.icon} ${styles[mark]}`} aria-hidden="true">
        {icons[mark]}
      </span>
      <Text className={styles.text}>
        {text} {goTo !== null && <TextLink go={goTo}>{sealViewMessages.goTo}</TextLink>}
      </Text>
    </li>
  );
}

/** What has to be done before 定稿, and what has been done. */
export function Readiness({ counts, answered }: { counts: OpenCounts; answered: number }): ReactNode {
  const styles = useStyles();
  const navigation = useNavigation();
  const { error, warning } = counts;
  const toFindings = (severity: 'error' | 'warning') => () => {
    navigation.goTo({ view: 'findings', severity });
  };
  return (
    <ul className={styles.list}>
      <Line
        mark={error === 0 ? 'done' : 'open'}
        text={error === 0 ? sealViewMessages.noErrors : sealViewMessages.openErrors(error)}
        goTo={error === 0 ? null : toFindings('error')}
      />
      <Line
        mark={warning === 0 ? 'done' : 'look'}
        text={warning === 0 ? sealViewMessages.noWarnings : sealViewMessages.openWarnings(warning)}
        goTo={warning === 0 ? null : toFindings('warning')}
      />
      {answered > 0 && <Line mark="done" text={sealViewMessages.reasons(answered)} goTo={null} />}
    </ul>
  );
}
