import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { DeskComparison } from '../../../../usecases/merge/desk/desk-return';
import type { GivenFile } from '../../../../usecases/merge/intake/offered-files';
import { usePaneMessages } from '../../../pane-messages';
import { DropZone } from '../../../parts/drop-zone';
import { FilePicker } from '../../../parts/file-picker';
import { LongList } from '../../../parts/long-list';
import { droppedFiles, givenFiles } from '../given-files';
import { ReadingBar } from '../reading-bar';
import { useAttempt, useMerging } from '../use-merging';
import { ComparedEntry } from './compared-entry';
import { returnsPaneMessages as words } from './messages';

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalL },
  title: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  note: { display: 'block', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  picker: { marginTop: tokens.spacingVerticalXS },
  outcome: { display: 'block', marginTop: tokens.spacingVerticalS },
  merge: { marginTop: tokens.spacingVerticalS },
});

const SHOWN = 20;
/** Workbooks, notices in either form, and archives of workbooks. */
const OFFERED = '.xlsx,.xlsm,.docx,.zip';

function Outcome({ comparison }: { comparison: DeskComparison }): ReactNode {
  const styles = useStyles();
  if (comparison.outcome === 'compared') return <ComparedEntry compared={comparison} />;
  return (
    <>
      {comparison.file}
      <Text size={200} className={styles.note}>
        {comparison.message}
      </Text>
    </>
  );
}

/** What came back upon notices, item by item; it can then be merged. */
export function Resubmissions(): ReactNode {
  const styles = useStyles();
  const { merging, state } = useMerging();
  const { announce } = usePaneMessages();
  const attempt = useAttempt();
  const [given, setGiven] = useState<readonly GivenFile[]>([]);
  const { activity, comparisons } = state;
  const isBusy = activity !== null;
  const count = comparisons.filter(({ outcome }) => outcome === 'compared').length;
  const compare = async (files: readonly GivenFile[]): Promise<void> => {
    await merging.compare(files);
    setGiven(files.filter(({ name }) => !/\.docx$/i.test(name)));
    const made = merging.state.comparisons.filter(({ outcome }) => outcome === 'compared');
    announce(words.compared(made.length));
  };
  const pick = (files: readonly File[]): void => {
    attempt(() => compare(givenFiles(files)));
  };
  return (
    <div className={styles.root}>
      <h4 className={styles.title}>{words.resubmitted}</h4>
      <DropZone
        takeFiles={pick}
        takeTransfer={(transfer) => {
          const dropped = droppedFiles(transfer);
          attempt(async () => compare(await dropped));
        }}
      >
        <Text size={200} className={styles.note}>
          {words.resubmittedIntro}
        </Text>
        <FilePicker
          label={words.pick}
          accept={OFFERED}
          count="many"
          size="small"
          className={styles.picker}
          isBusy={isBusy}
          pick={pick}
        >
          {words.pick}
        </FilePicker>
      </DropZone>
      {activity?.kind === 'comparing' && (
        <ReadingBar
          activity={activity}
          stop={() => {
            merging.stop();
          }}
        />
      )}
      {comparisons.length > 0 && (
        <>
          <Text className={styles.outcome}>{words.compared(count)}</Text>
          <LongList items={comparisons} keyOf={({ file }, index) => `${file} ${index}`} first={SHOWN}>
            {(comparison) => <Outcome comparison={comparison} />}
          </LongList>
        </>
      )}
      {count > 0 && given.length > 0 && (
        <div className={styles.merge}>
          <Button
            size="small"
            disabledFocusable={isBusy}
            onClick={() => {
              attempt(() => merging.read(given), words.merged);
            }}
          >
            {words.merge}
          </Button>
          <Text size={200} className={styles.note}>
            {words.mergeHint}
          </Text>
        </div>
      )}
    </div>
  );
}
