import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { DragEvent, ReactNode } from 'react';
import { importViewMessages } from './messages';
import type { ChosenDocument } from './use-import-document';

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

interface Props extends ChosenDocument {
  /** What the notice of the document is called; null where nobody knows yet. */
  notice: string | null;
}

/** Where the document comes in: by picker or by dropping it. */
export function DocumentFile({ isReading, opened, notice, choose }: Props): ReactNode {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const onDrag = (event: DragEvent): void => {
    // The page around the pane opens workbooks that are dropped on it; a document is only read.
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
        accept=".docx,.docm,.doc,.wps,.rtf"
        aria-label={importViewMessages.pick}
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
          ? importViewMessages.reading
          : opened === null
            ? importViewMessages.pick
            : importViewMessages.pickAnother}
      </Button>
      {opened !== null && notice !== null ? (
        <Text size={200} className={styles.source}>
          {importViewMessages.source(opened.file, notice)}
        </Text>
      ) : (
        <Text size={200} className={styles.note}>
          {importViewMessages.dropHint}
        </Text>
      )}
    </div>
  );
}
