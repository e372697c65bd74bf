import type { ReactNode } from 'react';
import type { ListedFinding } from '../../usecases/findings-view/listed-finding';
import { fixPreviews } from '../../usecases/findings-view/offered-fixes';
import { ConfirmDialog } from '../parts/confirm-dialog';
import { FixTable } from './fix-table';
import { findingsMessages } from './messages';

interface Props {
  /** The findings whose fixes would be applied; null while nothing is asked. */
  findings: readonly ListedFinding[] | null;
  isBusy: boolean;
  confirm: () => void;
  cancel: () => void;
}

/** Shows what several fixes would write before they do. */
export function FixDialog({ findings, isBusy, confirm, cancel }: Props): ReactNode {
  return (
    <ConfirmDialog
      isOpen={findings !== null}
      title={findingsMessages.fixDialogTitle(findings?.length ?? 0)}
      confirmWord={findingsMessages.fixConfirm}
      cancelWord={findingsMessages.cancel}
      canConfirm={!isBusy}
      confirm={confirm}
      cancel={cancel}
    >
      {findingsMessages.fixDialogNote}
      <FixTable fixes={(findings ?? []).flatMap(fixPreviews)} />
    </ConfirmDialog>
  );
}
