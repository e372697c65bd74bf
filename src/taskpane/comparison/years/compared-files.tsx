import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';
import type { ComparedFile } from '../../../usecases/comparison/compare-years';
import { FilePicker } from '../../parts/file-picker';
import type { TakenFiles } from '../../parts/use-taken-files';
import { ViewSection } from '../../parts/view-section';
import { yearsViewMessages } from './messages';

const useStyles = makeStyles({
  list: { margin: `0 0 ${tokens.spacingVerticalS}`, padding: 0, listStyleType: 'none' },
  file: {
    display: 'flex',
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { display: 'block', color: tokens.colorNeutralForeground2 },
  leftOut: { display: 'block', color: tokens.colorStatusWarningForeground1 },
});

function Standing({ file: { programme, reportedYear, reason } }: { file: ComparedFile }): ReactNode {
  const styles = useStyles();
  return reason === null ? (
    <Text size={200} className={styles.quiet}>
      {yearsViewMessages.reported(programme?.notice.shortName ?? '', reportedYear)}
    </Text>
  ) : (
    <Text size={200} className={styles.leftOut}>
      {yearsViewMessages.leftOut}：{reason}
    </Text>
  );
}

/** Which workbooks are compared, and the way to take in more. */
export function ComparedFiles({
  files,
  taken: { takingIn, take, remove },
}: {
  files: readonly ComparedFile[];
  taken: TakenFiles;
}): ReactNode {
  const styles = useStyles();
  return (
    <ViewSection title={yearsViewMessages.files}>
      <ul className={styles.list}>
        {files.map((file) => (
          <li key={file.file} className={styles.file}>
            <span className={styles.words}>
              {file.file}
              <Standing file={file} />
            </span>
            {file.file !== yearsViewMessages.thisWorkbook && (
              <Button
                size="small"
                appearance="subtle"
                icon={<DismissRegular />}
                aria-label={yearsViewMessages.remove(file.file)}
                onClick={() => {
                  remove(file.file);
                }}
              />
            )}
          </li>
        ))}
      </ul>
      <FilePicker
        label={yearsViewMessages.pick}
        accept=".xlsx"
        count="many"
        isBusy={takingIn !== null}
        pick={take}
      >
        {takingIn === null
          ? yearsViewMessages.pick
          : yearsViewMessages.reading(takingIn.done, takingIn.total)}
      </FilePicker>
    </ViewSection>
  );
}
