import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useRef, useState } from 'react';
import type { DragEvent, ReactNode } from 'react';
import { ViewSection } from '../parts/view-section';
import { collectionViewMessages } from './messages';
import type { TakenReturns } from './use-returns';

const useStyles = makeStyles({
  zone: {
    padding: tokens.spacingHorizontalM,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { backgroundColor: tokens.colorBrandBackground2, borderTopStyle: 'solid' },
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

/** Where the returns of the member units come in: by picker or by dropping them. */
export function TakeIn({ returns, takingIn, take, remove, clear }: TakenReturns): ReactNode {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const onDrag = (event: DragEvent): void => {
    // The page around the pane may take workbooks, too; these are meant for here.
    event.preventDefault();
    event.stopPropagation();
    setIsOver(event.type === 'dragover');
  };
  return (
    <ViewSection title={collectionViewMessages.takeIn}>
      <div
        className={mergeClasses(styles.zone, isOver && styles.over)}
        onDragOver={onDrag}
        onDragLeave={onDrag}
        onDrop={(event) => {
          onDrag(event);
          take(Array.from(event.dataTransfer.files));
        }}
      >
        <input
          ref={picker}
          type="file"
          multiple
          hidden
          accept=".xlsx"
          aria-label={collectionViewMessages.pick}
          onChange={({ target }) => {
            take(Array.from(target.files ?? []));
            // The same file may be picked again after it was corrected.
            target.value = '';
          }}
        />
        <Button
          disabled={takingIn !== null}
          onClick={() => {
            picker.current?.click();
          }}
        >
          {takingIn === null
            ? collectionViewMessages.pick
            : collectionViewMessages.reading(takingIn.done, takingIn.total)}
        </Button>
        <Text size={200} className={styles.note}>
          {collectionViewMessages.drop}
        </Text>
      </div>
      {returns.length > 0 && (
        <>
          <div className={styles.head}>
            <Text className={styles.grow}>{collectionViewMessages.taken(returns.length)}</Text>
            <Button size="small" appearance="subtle" onClick={clear}>
              {collectionViewMessages.clear}
            </Button>
          </div>
          <ul className={styles.list}>
            {returns.map(({ file, receivedAt }) => (
              <li key={file} className={styles.file}>
                <span className={styles.name}>
                  {file}
                  {receivedAt !== null && (
                    <Text size={200} className={styles.note}>
                      {collectionViewMessages.received(receivedAt)}
                    </Text>
                  )}
                </span>
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<DismissRegular />}
                  aria-label={collectionViewMessages.remove(file)}
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
