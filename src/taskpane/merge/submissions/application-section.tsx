import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useEffect, useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { DeskApplication, DeskValue, DeskView } from '../../../usecases/merge/desk/desk';
import { mergeOutputMessages } from '../../../usecases/merge/messages';
import { FoldedSection } from '../../parts/folded-section';
import { LongList } from '../../parts/long-list';
import { submissionsMessages as words } from './messages';
import { useAttempt, useMerging } from './use-merging';

const useStyles = makeStyles({
  button: { textAlign: 'left', justifyContent: 'flex-start', overflowWrap: 'anywhere' },
  note: { display: 'block', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  values: { margin: 0, padding: `0 0 0 ${tokens.spacingHorizontalM}` },
  value: { margin: `0 0 ${tokens.spacingVerticalXS}`, overflowWrap: 'anywhere' },
});

const SHOWN = 30;

function Values({
  application: { programme, key },
  view,
}: {
  application: DeskApplication;
  view: DeskView;
}): ReactNode {
  const styles = useStyles();
  const { merging } = useMerging();
  const attempt = useAttempt();
  const [values, setValues] = useState<readonly DeskValue[] | null>(null);
  useEffect(() => {
    let isGone = false;
    attempt(async () => {
      const known = await merging.values(programme, key);
      if (!isGone) setValues(known);
    });
    return () => {
      isGone = true;
    };
    // What stands may be another version after the clerk decided.
  }, [merging, attempt, programme, key, view]);
  if (values === null) return <Spinner size="tiny" label={words.loading} />;
  return (
    <dl className={styles.values}>
      {values.map(({ label, value, from }) => (
        <div key={label}>
          <dt>
            <Text size={200} className={styles.note}>
              {label}
            </Text>
          </dt>
          <dd className={styles.value}>
            {value === '' ? words.blank : value}
            {from !== null && (
              <Text size={200} className={styles.note}>
                {words.source(from.file, `${from.sheet}!${from.cell}`)}
              </Text>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Application({ application, view }: { application: DeskApplication; view: DeskView }): ReactNode {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const { number, title, file, seal } = application;
  return (
    <>
      <Button
        appearance="subtle"
        size="small"
        className={styles.button}
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => {
          setIsOpen((was) => !was);
        }}
      >
        {words.application(number, title)}
      </Button>
      <Text size={200} className={styles.note}>
        {file} · {mergeOutputMessages.seal(seal.standing)}
        {seal.verificationCode !== null && ` ${seal.verificationCode}`}
      </Text>
      {isOpen && (
        <div id={id}>
          <Values application={application} view={view} />
        </div>
      )}
    </>
  );
}

/** The applications of a notice as they stand in the 汇总表, and where every value of each was read. */
export function ApplicationSection({ view, programme }: { view: DeskView; programme: string }): ReactNode {
  const styles = useStyles();
  const applications = view.applications.filter((of) => of.programme === programme);
  return (
    <FoldedSection title={words.applications(applications.length)}>
      <Text size={200} className={styles.note}>
        {words.valuesHint}
      </Text>
      <LongList items={applications} keyOf={({ key }) => key} first={SHOWN}>
        {(application) => <Application application={application} view={view} />}
      </LongList>
    </FoldedSection>
  );
}
