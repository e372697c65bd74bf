import { Field, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { DeskNotice, DeskView } from '../../../usecases/merge/desk/desk';
import { ChoiceSelect } from '../../parts/choice-select';
import { ViewSection } from '../../parts/view-section';
import { ApplicationSection } from './application-section';
import { ConflictSection } from './conflict-section';
import { FigureSection } from './figure-section';
import { FileSections } from './file-sections';
import { givenCounts, readSentence } from './given-counts';
import { IntoSection } from './into-section';
import { submissionsMessages as words } from './messages';
import { PointSection } from './point-section';
import { ProblemSection } from './problem-section';
import { ReceiptSection } from './receipt-section';
import { ReturnsSection } from './returns/returns-section';
import { SaveSummary } from './save-summary';
import { SubmissionIntake } from './submission-intake';
import { useMerging } from './use-merging';

const useStyles = makeStyles({
  intro: { display: 'block', padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
  text: { display: 'block' },
  notice: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
});

function Counts({ view }: { view: DeskView }): ReactNode {
  const styles = useStyles();
  return (
    <>
      <Text className={styles.text}>{readSentence(view)}</Text>
      <Text size={200} className={styles.text}>
        {givenCounts(view)
          .map(({ status, count }) => words.statusCount(status, count))
          .join(' · ')}
      </Text>
    </>
  );
}

function NoticeResult({ view, notice }: { view: DeskView; notice: DeskNotice }): ReactNode {
  const { id: programme } = notice;
  return (
    <>
      <ConflictSection view={view} programme={programme} />
      <ProblemSection view={view} programme={programme} />
      <ApplicationSection view={view} programme={programme} />
      <ReceiptSection view={view} notice={notice} />
      <ReturnsSection view={view} notice={notice} />
      <PointSection view={view} programme={programme} />
      <FigureSection view={view} programme={programme} />
    </>
  );
}

function Result({ view }: { view: DeskView }): ReactNode {
  const styles = useStyles();
  const [chosen, setChosen] = useState<string | null>(null);
  const { notices, applications } = view;
  const notice = notices.find(({ id }) => id === chosen) ?? notices[0];
  const count = (id: string): number => applications.filter(({ programme }) => programme === id).length;
  return (
    <>
      <ViewSection title={words.outcome}>
        <Counts view={view} />
      </ViewSection>
      <FileSections files={view.files} />
      {notices.length > 1 && notice !== undefined && (
        <div className={styles.notice}>
          <Field label={words.notice} hint={words.severalNotices}>
            <ChoiceSelect
              value={notice.id}
              choices={notices.map(({ id, shortName }) => ({
                key: id,
                label: words.noticeChoice(shortName, count(id)),
              }))}
              choose={setChosen}
            />
          </Field>
        </div>
      )}
      {notice === undefined ? (
        <Text className={styles.intro}>{words.noApplications}</Text>
      ) : (
        <NoticeResult key={notice.id} view={view} notice={notice} />
      )}
    </>
  );
}

/** 收件汇总: applications of many into the 汇总表, with what staff decide and note. */
export function SubmissionsView(): ReactNode {
  const styles = useStyles();
  const { state } = useMerging();
  const { view } = state;
  return (
    <>
      <Text className={styles.intro}>{words.intro}</Text>
      <SubmissionIntake />
      <IntoSection view={view} />
      {view !== null && (
        <>
          <Result view={view} />
          {view.notices.length > 0 && <SaveSummary view={view} />}
        </>
      )}
    </>
  );
}
