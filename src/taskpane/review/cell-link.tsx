import type { ReactNode } from 'react';
import type { CellPlace } from '../../model/cell-address';
import { useReport } from '../pane-messages';
import { TextLink } from '../parts/text-link';
import { useServices } from '../services-context';
import { reviewMessages } from './messages';

/** Words that lead to a cell of the workbook; plain words where there is no such cell. */
export function CellLink({ cell, children }: { cell: CellPlace | null; children: ReactNode }): ReactNode {
  const { session } = useServices();
  const report = useReport();
  if (cell === null) return children;
  return (
    <TextLink
      go={() => {
        void session.reveal(cell).then((outcome) => report(outcome, reviewMessages.revealed(cell)));
      }}
    >
      {children}
    </TextLink>
  );
}
