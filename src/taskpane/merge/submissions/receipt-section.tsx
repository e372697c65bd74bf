import { Badge, Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { dayInWords } from '../../../model/moment-in-words';
import type { DeskApplication, DeskNotice, DeskView } from '../../../usecases/merge/desk/desk';
import { blankReceiptNote, receiptNoteKey, receiptStanding } from '../../../usecases/merge/receipt-notes';
import type { ReceiptNote } from '../../../usecases/merge/receipt-notes';
import { FilterChips, toggled } from '../../parts/filter-chips';
import { FoldedSection } from '../../parts/folded-section';
import { LongList } from '../../parts/long-list';
import { submissionsMessages as words } from './messages';
import { typedDraft } from './receipt-draft';
import type { ReceiptDraft } from './receipt-draft';
import { ReceiptForm, STANDING_COLOURS } from './receipt-form';
import { isInState, RECEIPT_STATES } from './receipt-states';
import type { ReceiptState } from './receipt-states';
import { useAttempt, useMerging } from './use-merging';

const useStyles = makeStyles({
  note: { display: 'block', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  button: { textAlign: 'left', justifyContent: 'flex-start', overflowWrap: 'anywhere' },
  all: { marginTop: tokens.spacingVerticalXS, marginBottom: tokens.spacingVerticalS },
  chips: { marginBottom: tokens.spacingVerticalXS },
  badge: { marginRight: tokens.spacingHorizontalXS },
});

const SHOWN = 30;

interface EntryProps {
  application: DeskApplication;
  note: ReceiptNote;
  deadline: string | null;
  /** That the conclusion is about an earlier file; null where it is not. */
  earlier: string | null;
}

function Entry({ application, note, deadline, earlier }: EntryProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  const { merging, state } = useMerging();
  const attempt = useAttempt();
  const [isOpen, setIsOpen] = useState(false);
  const key = receiptNoteKey(note);
  const [kept, setKept] = useState(() => merging.draft(key));
  const draft = typedDraft(note, kept, {});
  const keep = (changed: ReceiptDraft | null): void => {
    merging.keepDraft(key, changed);
    setKept(changed);
  };
  const save = async (changed: ReceiptNote): Promise<void> => {
    await merging.note([changed]);
    // Whoever went on typing while it was noted has not noted that.
    if (merging.draft(key) === kept) keep(null);
  };
  const { number, title, fileDay } = application;
  const standing = receiptStanding(note, deadline);
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
      <div>
        <Badge className={styles.badge} appearance="tint" color={STANDING_COLOURS[standing]}>
          {words.standings[standing]}
        </Badge>
        {note.result !== '' && (
          <Badge className={styles.badge} appearance="outline" color="informative">
            {note.result}
          </Badge>
        )}
        {draft !== null && (
          <Badge className={styles.badge} appearance="tint" color="warning">
            {words.notNoted}
          </Badge>
        )}
        {fileDay !== null && <Text size={200}>{words.fileDay(fileDay)}</Text>}
      </div>
      {earlier !== null && (
        <Text size={200} className={styles.note} role="note">
          {earlier}
        </Text>
      )}
      {isOpen && (
        <div id={id}>
          <ReceiptForm
            note={note}
            draft={draft}
            type={(typed) => {
              keep(typedDraft(note, draft, typed));
            }}
            deadline={deadline}
            isBusy={state.activity !== null}
            save={(changed) => {
              attempt(() => save(changed), words.noted);
            }}
          />
        </div>
      )}
    </>
  );
}

/** Hundreds come in on one day: it is written down for all that have none. */
function FillDay({ notes }: { notes: readonly ReceiptNote[] }): ReactNode {
  const styles = useStyles();
  const { merging, state } = useMerging();
  const attempt = useAttempt();
  const [day, setDay] = useState('');
  const open = notes.filter(({ received }) => received === '');
  if (open.length < 2) return null;
  return (
    <div className={styles.all}>
      <Field label={words.fillDay} size="small">
        <Input
          type="date"
          value={day}
          onChange={(_, { value }) => {
            setDay(value);
          }}
        />
      </Field>
      <Button
        size="small"
        disabled={day === '' || state.activity !== null}
        onClick={() => {
          attempt(() => merging.note(open.map((note) => ({ ...note, received: day }))), words.noted);
        }}
      >
        {words.fillAll(open.length)}
      </Button>
    </div>
  );
}

/** 收件登记与形式审查 of a notice: received when, copies, seals, the result; the deadline judged by the day of receipt. */
export function ReceiptSection({ view, notice }: { view: DeskView; notice: DeskNotice }): ReactNode {
  const styles = useStyles();
  const { merging } = useMerging();
  const { id: programme, deadline, isReceived } = notice;
  const [wanted, setWanted] = useState<ReadonlySet<ReceiptState>>(new Set());
  if (!isReceived) return null;
  const known = new Map(view.receipts.map((note) => [receiptNoteKey(note), note]));
  const entries = view.applications
    .filter((of) => of.programme === programme)
    .map((application) => {
      const blank = blankReceiptNote(programme, application.key);
      return { application, note: known.get(receiptNoteKey(blank)) ?? blank };
    });
  const earlier = new Map(
    view.remarks
      .filter((of) => of.programme === programme && of.kind === 'earlierReview')
      .map((of) => [of.application, of.message]),
  );
  const count = (state: ReceiptState): number =>
    entries.filter(({ note }) => isInState(state, note, deadline)).length;
  const shown = entries.filter(
    ({ note }) => wanted.size === 0 || [...wanted].some((state) => isInState(state, note, deadline)),
  );
  const drafts = entries.filter(
    ({ note }) => typedDraft(note, merging.draft(receiptNoteKey(note)), {}) !== null,
  ).length;
  return (
    <FoldedSection title={words.receipts(entries.length, drafts)}>
      <Text size={200} className={styles.note}>
        {deadline === null ? words.noDeadline : words.deadline(dayInWords(deadline))}
      </Text>
      <FillDay notes={entries.map(({ note }) => note)} />
      <div className={styles.chips}>
        <FilterChips
          label={words.receiptStates}
          choices={RECEIPT_STATES.filter((state) => count(state) > 0 || wanted.has(state))}
          isChosen={(state) => wanted.has(state)}
          wordsOf={(state) => words.receiptStateCount(state, count(state))}
          choose={(state) => {
            setWanted((before) => toggled(before, state));
          }}
        />
      </div>
      <LongList items={shown} keyOf={({ application }) => application.key} first={SHOWN}>
        {({ application, note }) => (
          <Entry
            application={application}
            note={note}
            deadline={deadline}
            earlier={earlier.get(application.key) ?? null}
          />
        )}
      </LongList>
      <Text size={200} className={styles.note}>
        {words.signatureHint}
      </Text>
    </FoldedSection>
  );
}
