import { Badge, Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { receiptStanding } from '../../../usecases/merge/receipt-notes';
import type { ReceiptNote, ReceiptStanding } from '../../../usecases/merge/receipt-notes';
import { ChoiceSelect } from '../../parts/choice-select';
import { submissionsMessages as words } from './messages';
import type { ReceiptDraft } from './receipt-draft';

const useStyles = makeStyles({
  root: { paddingLeft: tokens.spacingHorizontalM },
  input: { width: '100%', minWidth: 0 },
  standing: { marginTop: tokens.spacingVerticalXS },
  save: { marginTop: tokens.spacingVerticalXS },
});

/** Colours of how an application stands to the deadline. */
export const STANDING_COLOURS: Readonly<
  Record<ReceiptStanding, 'success' | 'danger' | 'informative' | 'warning'>
> = {
  onTime: 'success',
  late: 'danger',
  noDay: 'informative',
  notADay: 'warning',
  noDeadline: 'informative',
};

const DAY = /^(?:\d{4}-\d{2}-\d{2})?$/;

interface Props {
  note: ReceiptNote;
  /** What was typed and not noted yet. */
  draft: ReceiptDraft | null;
  type: (typed: ReceiptDraft) => void;
  /** ISO day; null where the notice sets none. */
  deadline: string | null;
  isBusy: boolean;
  save: (note: ReceiptNote) => void;
}

/** What staff note of one application when it is received and looked through. */
export function ReceiptForm({ note, draft: typed, type, deadline, isBusy, save }: Props): ReactNode {
  const styles = useStyles();
  const draft = { ...note, ...typed };
  const day = (part: 'received' | 'extended'): ReactNode => (
    <Field label={words[part]} size="small">
      <Input
        className={styles.input}
        // What staff wrote into the sheet may be no day; it must be seen as it stands.
        type={DAY.test(note[part]) ? 'date' : 'text'}
        value={draft[part]}
        onChange={(_, { value }) => {
          type({ [part]: value });
        }}
      />
    </Field>
  );
  const text = (part: 'copies' | 'seals' | 'reason'): ReactNode => (
    <Field label={words[part]} size="small">
      <Input
        className={styles.input}
        inputMode={part === 'copies' ? 'numeric' : 'text'}
        value={draft[part]}
        onChange={(_, { value }) => {
          type({ [part]: value });
        }}
      />
    </Field>
  );
  const results: readonly string[] = words.results;
  const offered =
    draft.result === '' || results.includes(draft.result) ? results : [...results, draft.result];
  const standing = receiptStanding(draft, deadline);
  const isExtendedEarly =
    draft.extended !== '' && deadline !== null && DAY.test(draft.extended) && draft.extended < deadline;
  const isReasonMissing = offered.indexOf(draft.result) > 0 && draft.reason.trim() === '';
  return (
    <div className={styles.root}>
      {day('received')}
      {day('extended')}
      {isExtendedEarly && <div role="note">{words.extendedEarly}</div>}
      {draft.received !== '' && (draft.received !== note.received || draft.extended !== note.extended) && (
        <Badge className={styles.standing} appearance="tint" color={STANDING_COLOURS[standing]}>
          {words.standings[standing]}
        </Badge>
      )}
      {text('copies')}
      {text('seals')}
      <Field label={words.result} size="small">
        <ChoiceSelect
          value={draft.result}
          choices={[
            { key: '', label: words.noResult },
            ...offered.map((result) => ({ key: result, label: result })),
          ]}
          choose={(result) => {
            type({ result });
          }}
        />
      </Field>
      {text('reason')}
      {standing === 'late' && draft.result === results[0] && <div role="note">{words.lateAccepted}</div>}
      {isReasonMissing && <div role="note">{words.reasonNeeded}</div>}
      <Button
        size="small"
        appearance="primary"
        className={styles.save}
        disabled={isReasonMissing}
        disabledFocusable={isBusy}
        onClick={() => {
          save(draft);
        }}
      >
        {words.save}
      </Button>
    </div>
  );
}
