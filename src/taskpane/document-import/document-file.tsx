import type { ReactNode } from 'react';
import { OneFileIntake } from '../parts/one-file-intake';
import { importViewMessages } from './messages';
import type { ChosenDocument } from './use-import-document';

interface Props extends ChosenDocument {
  /** What the notice of the document is called; null where nobody knows yet. */
  notice: string | null;
}

/** Where the document comes in; older formats are taken, too, to be told what to do with them. */
export function DocumentFile({ isReading, opened, notice, choose }: Props): ReactNode {
  return (
    <OneFileIntake
      isReading={isReading}
      isChosen={opened !== null}
      chosen={opened === null || notice === null ? null : importViewMessages.source(opened.file, notice)}
      accept=".docx,.docm,.doc,.wps,.rtf"
      words={importViewMessages}
      choose={choose}
    />
  );
}
