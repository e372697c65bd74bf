import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { MergedFile } from '../../../model/merge';
import { FoldedSection } from '../../parts/folded-section';
import { LongList } from '../../parts/long-list';
import { ViewSection } from '../../parts/view-section';
import { fileReason } from './file-reason';
import { submissionsMessages as words } from './messages';

const useStyles = makeStyles({
  reason: { display: 'block', color: tokens.colorNeutralForeground2 },
});

const SHOWN = 20;

function Files({ files }: { files: readonly MergedFile[] }): ReactNode {
  const styles = useStyles();
  return (
    <LongList items={files} keyOf={({ file }, index) => `${file} ${index}`} first={SHOWN}>
      {(of) => (
        <>
          {of.file}
          <Text size={200} className={styles.reason}>
            {fileReason(of)}
          </Text>
        </>
      )}
    </LongList>
  );
}

/** Files that stand nowhere in the 汇总表: those that could not be read at once, the others on request. */
export function FileSections({ files }: { files: readonly MergedFile[] }): ReactNode {
  const unread = files.filter(({ status }) => status === 'unreadable');
  const others = files.filter(({ status }) => status !== 'merged' && status !== 'unreadable');
  return (
    <>
      {unread.length > 0 && (
        <ViewSection title={words.unread(unread.length)}>
          <Files files={unread} />
        </ViewSection>
      )}
      {others.length > 0 && (
        <FoldedSection title={words.others(others.length)}>
          <Files files={others} />
        </FoldedSection>
      )}
    </>
  );
}
