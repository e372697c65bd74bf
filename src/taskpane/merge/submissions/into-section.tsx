import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { DeskChange, DeskView } from '../../../usecases/merge/desk/desk';
import { usePaneMessages } from '../../pane-messages';
import { FilePicker } from '../../parts/file-picker';
import { FoldedSection } from '../../parts/folded-section';
import { LongList } from '../../parts/long-list';
import { ViewSection } from '../../parts/view-section';
import { givenFiles } from './given-files';
import { mergeOutputMessages } from '../../../usecases/merge/messages';
import { submissionsMessages as words } from './messages';
import { useAttempt, useMerging } from './use-merging';

const useStyles = makeStyles({
  text: { display: 'block', marginBottom: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  note: { display: 'block', color: tokens.colorNeutralForeground2 },
  button: { marginRight: tokens.spacingHorizontalS },
});

const SHOWN = 30;

function sentenceOf(change: DeskChange): string {
  switch (change.kind) {
    case 'added':
      return words.change.added(change.title);
    case 'restored':
      return mergeOutputMessages.rowRestored(change.title);
    case 'replaced':
      return words.change.replaced(change.title, change.label, change.before, change.after);
    case 'takenOut':
      return words.change.takenOut(change.title, change.label, change.before);
  }
}

function Changes({ into }: { into: NonNullable<DeskView['into']> }): ReactNode {
  const styles = useStyles();
  const { rows, lists, newSheets } = into;
  if (rows.length === 0 && lists.length === 0 && newSheets.length === 0) {
    return <Text className={styles.text}>{words.noChanges}</Text>;
  }
  return (
    <FoldedSection title={words.changes(rows.length + lists.length + newSheets.length)}>
      <LongList items={rows} keyOf={({ cell, kind }, index) => `${cell} ${kind} ${index}`} first={SHOWN}>
        {(change) => (
          <>
            {sentenceOf(change)}
            <Text size={200} className={styles.note}>
              {change.cell}
            </Text>
          </>
        )}
      </LongList>
      {lists.map(({ sheet, cells }) => (
        <Text key={sheet} className={styles.text}>
          {words.listChanged(sheet, cells)}
        </Text>
      ))}
      {newSheets.map((sheet) => (
        <Text key={sheet} className={styles.text}>
          {words.newSheet(sheet)}
        </Text>
      ))}
    </FoldedSection>
  );
}

/** Which workbook of an earlier merge is gone on with, and what saving changes in it. */
export function IntoSection({ view }: { view: DeskView | null }): ReactNode {
  const styles = useStyles();
  const { merging, state } = useMerging();
  const { show } = usePaneMessages();
  const attempt = useAttempt();
  const into = view?.into ?? null;
  const choose = (files: readonly File[]): void => {
    const [given] = givenFiles(files);
    if (given === undefined) return;
    void merging.into(given).then(
      (refused) => {
        show(refused === null ? null : words.intoRefused(given.name, refused));
      },
      (failure: unknown) => {
        attempt(() => Promise.reject(failure instanceof Error ? failure : new Error('')));
      },
    );
  };
  return (
    <ViewSection title={words.into}>
      <Text className={styles.text}>{into === null ? words.intoHint : words.intoIs(into.file)}</Text>
      <FilePicker
        label={words.pickInto}
        accept=".xlsx"
        count="one"
        size="small"
        className={styles.button}
        isBusy={state.activity !== null}
        pick={choose}
      >
        {words.pickInto}
      </FilePicker>
      {into !== null && (
        <>
          <Button
            size="small"
            appearance="subtle"
            disabled={state.activity !== null}
            onClick={() => {
              attempt(() => merging.into(null));
            }}
          >
            {words.leaveInto}
          </Button>
          <Changes into={into} />
        </>
      )}
    </ViewSection>
  );
}
