import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  // The pane is narrower than what Fluent takes for a telephone: all of it, but for a margin.
  surface: { width: 'calc(100% - 24px)', boxSizing: 'border-box' },
});

interface Props {
  isOpen: boolean;
  title: string;
  /** What the button that goes on says: 定稿. */
  confirmWord: string;
  cancelWord: string;
  /** Whether it may be gone on with. */
  canConfirm: boolean;
  confirm: () => void;
  cancel: () => void;
  children: ReactNode;
}

/** Asks before something that is not taken back with one click. */
export function ConfirmDialog(props: Props): ReactNode {
  const styles = useStyles();
  const { isOpen, title, confirmWord, cancelWord, canConfirm, confirm, cancel, children } = props;
  return (
    <Dialog
      open={isOpen}
      onOpenChange={(_, { open }) => {
        if (!open) cancel();
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent tabIndex={0}>{children}</DialogContent>
          <DialogActions>
            <Button onClick={cancel}>{cancelWord}</Button>
            <Button appearance="primary" disabled={!canConfirm} onClick={confirm}>
              {confirmWord}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
