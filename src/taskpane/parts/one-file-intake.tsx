import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { DropZone } from './drop-zone';
import { FilePicker } from './file-picker';

const useStyles = makeStyles({
  note: { display: 'block', marginTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
  source: { display: 'block', marginTop: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
});

interface Props {
  isReading: boolean;
  /** What the file that was read is; null before one was. */
  chosen: string | null;
  /** Whether a file was chosen before, also one that was refused. */
  isChosen: boolean;
  /** Endings the picker offers: `.xlsx,.docx`. */
  accept: string;
  words: { reading: string; pick: string; pickAnother: string; dropHint: string };
  choose: (file: File) => void;
}

/** Where one file comes in: by picker or by dropping it. It is read and never opened in place of the workbook. */
export function OneFileIntake({ isReading, chosen, isChosen, accept, words, choose }: Props): ReactNode {
  const styles = useStyles();
  const chooseFirst = ([file]: readonly File[]): void => {
    if (file !== undefined) choose(file);
  };
  return (
    <DropZone takeFiles={chooseFirst}>
      <FilePicker label={words.pick} accept={accept} count="one" isBusy={isReading} pick={chooseFirst}>
        {isReading ? words.reading : isChosen ? words.pickAnother : words.pick}
      </FilePicker>
      <Text size={200} className={chosen === null ? styles.note : styles.source}>
        {chosen ?? words.dropHint}
      </Text>
    </DropZone>
  );
}
