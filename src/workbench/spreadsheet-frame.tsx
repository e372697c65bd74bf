import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { failureReason } from '../taskpane/parts/failure-reason';
import { workbenchMessages } from './messages';
import type { DocumentSource, OpenDocument } from './open-document';
import { showDocument } from './show-document';

const useStyles = makeStyles({
  frame: {
    position: 'relative',
    height: '100%',
    minWidth: 0,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  sheet: { position: 'absolute', inset: 0 },
  waiting: {
    position: 'absolute',
    inset: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface SpreadsheetFrameProps {
  source: DocumentSource;
  onOpened: (document: OpenDocument) => void;
  onFailed: (reason: string) => void;
}

/** The embedded spreadsheet with one workbook in it; another source takes its place. */
export function SpreadsheetFrame({ source, onOpened, onFailed }: SpreadsheetFrameProps): ReactNode {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const [isWaiting, setWaiting] = useState(true);
  useEffect(() => {
    const frame = place.current;
    if (frame === null) return undefined;
    // The spreadsheet takes its element over; the next one gets a fresh one.
    const element = document.createElement('div');
    element.style.height = '100%';
    frame.append(element);
    setWaiting(true);
    const shown = showDocument(element, source);
    let isCurrent = true;
    shown.then(
      (opened) => {
        if (!isCurrent) return;
        setWaiting(false);
        onOpened(opened);
      },
      (error: unknown) => {
        if (isCurrent) onFailed(failureReason(error));
      },
    );
    return () => {
      isCurrent = false;
      void shown.then(
        async ({ session, workbook }) => {
          session.stop();
          await workbook.close();
          element.remove();
        },
        () => {
          element.remove();
        },
      );
    };
  }, [source, onOpened, onFailed]);
  return (
    <section className={styles.frame} aria-label={workbenchMessages.sheet}>
      <div ref={place} className={styles.sheet} />
      {isWaiting && (
        <div className={styles.waiting}>
          <Spinner label={workbenchMessages.opening} />
        </div>
      )}
    </section>
  );
}
