import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { DragEvent, ReactNode } from 'react';

const useStyles = makeStyles({
  zone: {
    padding: tokens.spacingHorizontalM,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { backgroundColor: tokens.colorBrandBackground2, borderTopStyle: 'solid' },
});

interface Props {
  takeFiles: (files: readonly File[]) => void;
  /** Called instead where folders may be dropped, while the browser still shows what is in them. */
  takeTransfer?: (transfer: DataTransfer) => void;
  children: ReactNode;
}

/** Where files are dropped that are read here, and not opened in place of the workbook as the page around does. */
export function DropZone({ takeFiles, takeTransfer, children }: Props): ReactNode {
  const styles = useStyles();
  const [isOver, setIsOver] = useState(false);
  const onDrag = (event: DragEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    setIsOver(event.type === 'dragover');
  };
  return (
    <div
      className={mergeClasses(styles.zone, isOver && styles.over)}
      onDragOver={onDrag}
      onDragLeave={onDrag}
      onDrop={(event) => {
        onDrag(event);
        if (takeTransfer === undefined) takeFiles(Array.from(event.dataTransfer.files));
        else takeTransfer(event.dataTransfer);
      }}
    >
      {children}
    </div>
  );
}
