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
import { useLayoutEffect } from 'react';
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
  /** Whether one of the two has to be chosen: neither Escape nor a click beside it stands for an answer. */
  mustChoose?: boolean;
  confirm: () => void;
  cancel: () => void;
  children: ReactNode;
}

function tookFocus(element: HTMLElement | null): boolean {
  element?.focus();
  return element !== null && document.activeElement === element;
}

/**
 * Gives the focus back to what had it when a dialog opened; Fluent does so for dialogs that know their trigger. Where that
 * is gone or disabled by then, as 定稿 is while it writes, the view it stood in has it: a keyboard goes on there instead
 * of at the top of the page. What the user chose meanwhile is left alone.
 */
function useFocusGivenBack(isOpen: boolean): void {
  useLayoutEffect(() => {
    if (!isOpen) return undefined;
    const opener = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    const view = opener?.closest('main') ?? document.querySelector('main');
    return () => {
      // The dialog still holds the focus while it closes.
      window.setTimeout(() => {
        const isLost = document.activeElement === null || document.activeElement === document.body;
        const isLeaving = document.activeElement?.closest('[role="dialog"], [role="alertdialog"]') !== null;
        if (!isLost && !isLeaving) return;
        if (!tookFocus(opener)) tookFocus(view);
      });
    };
  }, [isOpen]);
}

/** Asks before something that is not taken back with one click. */
export function ConfirmDialog(props: Props): ReactNode {
  const styles = useStyles();
  const { isOpen, title, confirmWord, cancelWord, canConfirm, mustChoose, confirm, cancel, children } = props;
  useFocusGivenBack(isOpen);
  return (
    <Dialog
      open={isOpen}
      modalType={mustChoose === true ? 'alert' : 'modal'}
      onOpenChange={(_, { open }) => {
        if (!open && mustChoose !== true) cancel();
      }}
    >
      <DialogSurface className={styles.surface} lang="zh-CN">
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
