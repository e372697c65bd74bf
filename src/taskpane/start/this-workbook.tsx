import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  tokens,
} from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';
import type { ReadableWorkbook } from '../../usecases/check-workbook';
import type { WorkbookView } from '../../usecases/session/session-state';
import { useNavigation } from '../navigation';
import type { Destination } from '../navigation';
import { isOffered } from '../offered-views';
import { ViewSection } from '../parts/view-section';
import { startMessages } from './messages';

const useStyles = makeStyles({
  paragraph: { display: 'block', margin: `0 0 ${tokens.spacingVerticalXS}` },
  quiet: { display: 'block', margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  step: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    width: '100%',
    minHeight: '36px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

const STEPS: readonly { destination: Destination; words: string }[] = [
  { destination: { view: 'overview' }, words: startMessages.continueOverview },
  { destination: { view: 'carryOver' }, words: startMessages.carryOver },
  { destination: { view: 'paste' }, words: startMessages.paste },
  { destination: { view: 'findings' }, words: startMessages.continueFindings },
  { destination: { view: 'coverage' }, words: startMessages.continueCoverage },
  { destination: { view: 'problems' }, words: startMessages.problems },
  { destination: { view: 'years' }, words: startMessages.years },
  { destination: { view: 'materials' }, words: startMessages.materials },
  { destination: { view: 'seal' }, words: startMessages.seal },
];

function OurForms({ workbook: { programme, filing } }: { workbook: ReadableWorkbook }): ReactNode {
  const styles = useStyles();
  const { goTo } = useNavigation();
  // Workbooks of member units speak for no observation point and are not sealed.
  const isMember = programme.evidence.length === 0;
  const steps = STEPS.filter(
    ({ destination: { view } }) =>
      isOffered(view, programme) && (!isMember || view === 'overview' || view === 'findings'),
  );
  return (
    <>
      <Text as="p" className={styles.paragraph}>
        {isMember ? startMessages.member : startMessages.ours}
        {filing.state.snapshot !== null && startMessages.sealed}
      </Text>
      <Text as="p" size={200} className={styles.quiet}>
        {startMessages.version(filing.templateVersion)}
      </Text>
      <ul className={styles.list} aria-label={startMessages.next}>
        {steps.map(({ destination, words }) => (
          <li key={words}>
            <button
              type="button"
              className={styles.step}
              onClick={() => {
                goTo(destination);
              }}
            >
              {words}
              <ChevronRightRegular aria-hidden />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What the workbook in front of the user is, and what can be done with it. */
export function ThisWorkbook({
  view,
}: {
  view: Exclude<WorkbookView, { status: 'reading' } | { status: 'unreachable' }>;
}): ReactNode {
  const styles = useStyles();
  return (
    <ViewSection title={startMessages.thisWorkbook}>
      {view.status === 'open' && <OurForms workbook={view.workbook} />}
      {view.status === 'noForms' && (
        <Text as="p" className={styles.paragraph}>
          {view.isEmpty ? startMessages.empty : startMessages.foreign}
        </Text>
      )}
      {view.status === 'notUsable' && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{startMessages.notUsable}</MessageBarTitle>
            <Text as="p" className={styles.paragraph}>
              {view.reason}
            </Text>
            {view.programme !== null && view.templateVersion !== null && (
              <Text as="p" size={200} className={styles.quiet}>
                {startMessages.notUsableVersion(view.programme, view.templateVersion)}
              </Text>
            )}
          </MessageBarBody>
        </MessageBar>
      )}
    </ViewSection>
  );
}
