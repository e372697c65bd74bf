import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { DragEvent, ReactNode } from 'react';

const useStyles = makeStyles({
  zone: {
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { backgroundColor: tokens.colorBrandBackground2, borderTopStyle: 'solid' },
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
  const picker = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const onDrag = (event: DragEvent): void => {
    // The page around the pane opens workbooks that are dropped on it; this file is only read.
    event.preventDefault();
    event.stopPropagation();
    setIsOver(event.type === 'dragover');
  };
  const take = (files: FileList | null): void => {
    const [file] = Array.from(files ?? []);
    if (file !== undefined) choose(file);
  };
  return (
    <div
      className={mergeClasses(styles.zone, isOver && styles.over)}
      onDragOver={onDrag}
      onDragLeave={onDrag}
      onDrop={(event) => {
        onDrag(event);
        take(event.dataTransfer.files);
      }}
    >
      <input
        ref={picker}
        type="file"
        hidden
        accept={accept}
        aria-label={words.pick}
        onChange={({ target }) => {
          take(target.files);
          // The same file may be picked again after it was corrected.
          target.value = '';
        }}
      />
      <Button
        disabled={isReading}
        onClick={() => {
          picker.current?.click();
        }}
      >
        {isReading ? words.reading : isChosen ? words.pickAnother : words.pick}
      </Button>
      <Text size={200} className={chosen === null ? styles.note : styles.source}>
        {chosen ?? words.dropHint}
      </Text>
    </div>
  );
}
