import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { formatPlace } from '../../model/cell-address';
import type { GatheredFill } from '../../usecases/collection-view/gathered-view';
import { ConfirmDialog } from '../parts/confirm-dialog';
import { FoldedSection } from '../parts/folded-section';
import { collectionViewMessages } from './messages';

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  place: { display: 'block', color: tokens.colorNeutralForeground2 },
  text: { whiteSpace: 'pre-line', fontWeight: tokens.fontWeightSemibold },
  second: { marginTop: tokens.spacingVerticalS },
  note: { display: 'block', marginTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
});

/** Cells listed one by one; nobody reads more. */
const LISTED = 200;

function Fills({ fills }: { fills: readonly GatheredFill[] }): ReactNode {
  const styles = useStyles();
  const more = fills.length - LISTED;
  return (
    <ul className={styles.list}>
      {fills.slice(0, LISTED).map(({ label, year, place, text }) => (
        <li key={formatPlace(place)} className={styles.line}>
          <Text size={200} className={styles.place}>
            {formatPlace(place)} {collectionViewMessages.label(label, year)}
          </Text>
          <span className={styles.text}>{text}</span>
        </li>
      ))}
      {more > 0 && <li className={styles.line}>{collectionViewMessages.moreFills(more)}</li>}
    </ul>
  );
}

interface Props {
  fills: readonly GatheredFill[];
  isBusy: boolean;
  write: () => void;
  saveReport: () => void;
}

/** What would be written into the application; written once the user says so. */
export function FillRequest({ fills, isBusy, write, saveReport }: Props): ReactNode {
  const styles = useStyles();
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      {fills.length > 0 && (
        <FoldedSection title={collectionViewMessages.fills(fills.length)}>
          <Fills fills={fills} />
        </FoldedSection>
      )}
      <div className={styles.root}>
        {fills.length === 0 ? (
          <Text>{collectionViewMessages.noFills}</Text>
        ) : (
          <>
            <Button
              appearance="primary"
              disabled={isBusy}
              onClick={() => {
                setIsAsking(true);
              }}
            >
              {collectionViewMessages.write(fills.length)}
            </Button>
            <Text size={200} className={styles.note}>
              {collectionViewMessages.fillsNote}
            </Text>
          </>
        )}
        <div className={styles.second}>
          <Button onClick={saveReport}>{collectionViewMessages.saveReport}</Button>
        </div>
      </div>
      <ConfirmDialog
        isOpen={isAsking}
        title={collectionViewMessages.writeTitle(fills.length)}
        confirmWord={collectionViewMessages.writeWord}
        cancelWord={collectionViewMessages.cancel}
        canConfirm={!isBusy}
        confirm={() => {
          setIsAsking(false);
          write();
        }}
        cancel={() => {
          setIsAsking(false);
        }}
      >
        {collectionViewMessages.writeQuestion}
        <Fills fills={fills} />
      </ConfirmDialog>
    </>
  );
}
