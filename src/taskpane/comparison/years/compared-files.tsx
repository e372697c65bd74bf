import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import type { ComparedFile } from '../../../usecases/comparison/compare-years';
import { ViewSection } from '../../parts/view-section';
import { yearsViewMessages } from './messages';
import type { OtherWorkbooks } from './use-other-workbooks';

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
  reading,
  take,
  remove,
}: Omit<OtherWorkbooks, 'others'> & { files: readonly ComparedFile[] }): ReactNode {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
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
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        accept=".xlsx"
        aria-label={yearsViewMessages.pick}
        onChange={({ target }) => {
          take(Array.from(target.files ?? []));
          // The same file may be picked again after it was corrected.
          target.value = '';
        }}
      />
      <Button
        disabledFocusable={reading !== null}
        onClick={() => {
          picker.current?.click();
        }}
      >
        {reading === null ? yearsViewMessages.pick : yearsViewMessages.reading(reading.done, reading.total)}
      </Button>
    </ViewSection>
  );
}
