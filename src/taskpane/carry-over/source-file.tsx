import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { DragEvent, ReactNode } from 'react';
import { carryOverViewMessages } from './messages';
import type { ChosenSource } from './use-carry-source';

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

/** Where the filled workbook comes from: by picker or by dropping it. */
export function SourceFile({ isReading, read, choose }: ChosenSource): ReactNode {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const onDrag = (event: DragEvent): void => {
    // The page around the pane opens workbooks that are dropped on it; this one is only read.
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
        accept=".xlsx"
        aria-label={carryOverViewMessages.pick}
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
        {isReading
          ? carryOverViewMessages.reading
          : read === null
            ? carryOverViewMessages.pick
            : carryOverViewMessages.pickAnother}
      </Button>
      {read?.outcome === 'read' ? (
        <Text size={200} className={styles.source}>
          {carryOverViewMessages.source(read.source.file, read.source.programme.notice.title)}
        </Text>
      ) : (
        <Text size={200} className={styles.note}>
          {carryOverViewMessages.dropHint}
        </Text>
      )}
    </div>
  );
}
