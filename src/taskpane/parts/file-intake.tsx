import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';
import { DropZone } from './drop-zone';
import { FilePicker } from './file-picker';
import type { TakenFiles } from './use-taken-files';
import { ViewSection } from './view-section';

const useStyles = makeStyles({
  note: { display: 'block', marginTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
  head: { display: 'flex', alignItems: 'center', marginTop: tokens.spacingVerticalM },
  grow: { flexGrow: 1 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  file: { display: 'flex', alignItems: 'center', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: {
    flexGrow: 1,
    minWidth: 0,
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: 'anywhere',
  },
});

/** What the place where files come in says. */
export interface FileIntakeWords {
  title: string;
  pick: string;
  reading: (done: number, total: number) => string;
  dropHint: string;
  taken: (count: number) => string;
  clear: string;
  remove: (file: string) => string;
  /** Of the day a file was last changed; null where it is of no interest. */
  received: ((day: string) => string) | null;
}

/** Where workbooks of others come in: by picker or by dropping them. */
export function FileIntake({
  words,
  taken: { files, takingIn, take, remove, clear },
}: {
  words: FileIntakeWords;
  taken: TakenFiles;
}): ReactNode {
  const styles = useStyles();
  return (
    <ViewSection title={words.title}>
      <DropZone takeFiles={take}>
        <FilePicker label={words.pick} accept=".xlsx" count="many" isBusy={takingIn !== null} pick={take}>
          {takingIn === null ? words.pick : words.reading(takingIn.done, takingIn.total)}
        </FilePicker>
        <Text size={200} className={styles.note}>
          {words.dropHint}
        </Text>
      </DropZone>
      {files.length > 0 && (
        <>
          <div className={styles.head}>
            <Text className={styles.grow}>{words.taken(files.length)}</Text>
            <Button size="small" appearance="subtle" onClick={clear}>
              {words.clear}
            </Button>
          </div>
          <ul className={styles.list}>
            {files.map(({ file, receivedAt }) => (
              <li key={file} className={styles.file}>
                <span className={styles.name}>
                  {file}
                  {receivedAt !== null && words.received !== null && (
                    <Text size={200} className={styles.note}>
                      {words.received(receivedAt)}
                    </Text>
                  )}
                </span>
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<DismissRegular />}
                  aria-label={words.remove(file)}
                  onClick={() => {
                    remove(file);
                  }}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </ViewSection>
  );
}
