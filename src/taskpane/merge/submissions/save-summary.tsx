import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { DeskView } from '../../../usecases/merge/desk/desk';
import { blankReceiptNote, receiptNoteKey } from '../../../usecases/merge/receipt-notes';
import { usePaneMessages } from '../../pane-messages';
import { failureReason } from '../../parts/failure-reason';
import { XLSX_MEDIA_TYPE } from '../../parts/media-types';
import { useServices } from '../../services-context';
import { submissionsMessages as words } from './messages';
import { useMerging } from './use-merging';

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
  note: { display: 'block', marginTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
});

/** Saves the merged workbook as a new file. */
export function SaveSummary({ view }: { view: DeskView }): ReactNode {
  const styles = useStyles();
  const { merging, state } = useMerging();
  const services = useServices();
  const { announce, show } = usePaneMessages();
  const undecided = view.conflicts.filter(({ choice }) => choice === null);
  const toConfirm = undecided.filter(({ kind }) => kind === 'foundByLabels').length;
  const open = undecided.length - toConfirm;
  const unnoted = view.applications.filter(
    ({ programme, key }) => merging.draft(receiptNoteKey(blankReceiptNote(programme, key))) !== null,
  ).length;
  const save = async (): Promise<void> => {
    try {
      const output = await merging.output();
      if (output.outcome === 'refused') {
        show(words.notSaved(output.message));
        return;
      }
      await services.deliver({ name: words.outputName, bytes: output.bytes, mediaType: XLSX_MEDIA_TYPE });
      show(null);
      announce(words.saved);
    } catch (failure) {
      show(words.notSaved(failureReason(failure)));
    }
  };
  return (
    <div className={styles.root}>
      <Button appearance="primary" disabledFocusable={state.activity !== null} onClick={() => void save()}>
        {words.saveSummary}
      </Button>
      {unnoted > 0 && (
        <Text size={200} className={styles.note}>
          {words.unnoted(unnoted)}
        </Text>
      )}
      {toConfirm > 0 && (
        <Text size={200} className={styles.note}>
          {words.toBeConfirmed(toConfirm)}
        </Text>
      )}
      {open > 0 && (
        <Text size={200} className={styles.note}>
          {words.openConflicts(open)}
        </Text>
      )}
    </div>
  );
}
