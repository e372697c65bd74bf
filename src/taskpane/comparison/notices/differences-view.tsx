import { Field, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Programme } from '../../../model/programme';
import { noteOnNotices } from '../../../usecases/comparison/difference-notes';
import { latestNotice, noticesByLevel } from '../../../usecases/comparison/listed-notices';
import { noticeDifferences, usualCounterpart } from '../../../usecases/comparison/notice-differences';
import type { GroupDifference, ProgrammeDifferences } from '../../../usecases/comparison/notice-differences';
import { offeredProgrammes } from '../../../usecases/overview/offered-programmes';
import { useDestination } from '../../navigation';
import { ChoiceSelect } from '../../parts/choice-select';
import { ViewSection } from '../../parts/view-section';
import { useOpenWorkbook } from '../../services-context';
import { noticesMessages } from './messages';
import { NoticesTable } from './notices-table';
import { PointDifferences } from './point-differences';

const useStyles = makeStyles({
  root: { paddingBottom: tokens.spacingVerticalXXL },
  choices: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  sentence: { display: 'block', margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
});

function groupWords(group: { code: string; title: string; points: number } | null): ReactNode {
  if (group === null) return noticesMessages.none;
  const { code, title, points } = group;
  return `${noticesMessages.group(code, title)}　${noticesMessages.groupPoints(points)}`;
}

function groupRow(group: GroupDifference): { key: string; cells: readonly ReactNode[] } {
  const older = 'older' in group ? group.older : null;
  const newer = 'newer' in group ? group.newer : null;
  return {
    key: `${newer?.code ?? ''} ${older?.code ?? ''}`,
    cells: [groupWords(newer), groupWords(older), noticesMessages.groupKinds[group.kind]],
  };
}

function Differences({ differences }: { differences: ProgrammeDifferences }): ReactNode {
  const styles = useStyles();
  const { older, newer, facts, groups } = differences;
  const [before, after] = [older.notice.shortName, newer.notice.shortName];
  const note = noteOnNotices(differences);
  return (
    <>
      {note !== null && <Text className={styles.sentence}>{note}</Text>}
      <ViewSection title={noticesMessages.points}>
        <PointDifferences differences={differences} />
      </ViewSection>
      <ViewSection title={noticesMessages.groups}>
        <NoticesTable
          caption={noticesMessages.groups}
          head={[after, before, noticesMessages.state]}
          widths={['36%', '36%', 'auto']}
          rows={groups.map(groupRow)}
        />
      </ViewSection>
      <ViewSection title={noticesMessages.facts}>
        {facts.length === 0 ? (
          <Text>{noticesMessages.noFacts}</Text>
        ) : (
          <NoticesTable
            caption={noticesMessages.facts}
            head={[noticesMessages.item, after, before]}
            widths={['24%', '38%', 'auto']}
            rows={facts.map(({ fact, subject, older: was, newer: is }) => ({
              key: `${fact} ${subject ?? ''}`,
              cells: [
                noticesMessages.fact(fact, subject),
                is ?? noticesMessages.notStated,
                was ?? noticesMessages.notStated,
              ],
            }))}
          />
        )}
      </ViewSection>
    </>
  );
}

function NoticeChoice({
  label,
  value,
  notices,
  choose,
}: {
  label: string;
  value: Programme;
  notices: readonly Programme[];
  choose: (programme: Programme) => void;
}): ReactNode {
  return (
    <Field label={label} size="small">
      <ChoiceSelect
        value={value.id}
        choices={notices.map(({ id, notice }) => ({
          key: id,
          label: noticesMessages.choice(notice.shortName, notice.documentNumber),
        }))}
        choose={(key) => {
          const chosen = notices.find(({ id }) => id === key);
          if (chosen !== undefined) choose(chosen);
        }}
      />
    </Field>
  );
}

/** 通知对比: what differs between two notices. */
export function DifferencesView(): ReactNode {
  const styles = useStyles();
  const asked = useDestination('differences');
  const workbook = useOpenWorkbook();
  const notices = noticesByLevel(offeredProgrammes()).flatMap(({ notices: ofLevel }) => ofLevel);
  const named = (id: string | undefined): Programme | undefined => notices.find((known) => known.id === id);
  const [newer, setNewer] = useState<Programme | undefined>(
    () =>
      named('newer' in asked ? asked.newer : undefined) ??
      named(workbook?.programme.id) ??
      latestNotice(notices),
  );
  const [chosen, setOlder] = useState(() => named('older' in asked ? asked.older : undefined));
  if (newer === undefined) return null;
  const older = chosen ?? usualCounterpart(newer) ?? newer;
  return (
    <div className={styles.root}>
      <div className={styles.choices}>
        <NoticeChoice label={noticesMessages.newer} value={newer} notices={notices} choose={setNewer} />
        <NoticeChoice label={noticesMessages.older} value={older} notices={notices} choose={setOlder} />
      </div>
      {older === newer ? (
        <Text className={styles.sentence}>{noticesMessages.same}</Text>
      ) : (
        <Differences key={`${older.id} ${newer.id}`} differences={noticeDifferences(older, newer)} />
      )}
    </div>
  );
}
