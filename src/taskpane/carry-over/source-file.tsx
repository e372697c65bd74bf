import type { ReactNode } from 'react';
import { OneFileIntake } from '../parts/one-file-intake';
import { carryOverViewMessages } from './messages';
import type { ChosenSource } from './use-carry-source';

/** Where the filled workbook comes from. */
export function SourceFile({ isReading, read, choose }: ChosenSource): ReactNode {
  const source = read?.outcome === 'read' ? read.source : null;
  return (
    <OneFileIntake
      isReading={isReading}
      isChosen={read !== null}
      chosen={
        source === null ? null : carryOverViewMessages.source(source.file, source.programme.notice.title)
      }
      accept=".xlsx"
      words={carryOverViewMessages}
      choose={choose}
    />
  );
}
