import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface QuestionDialogProps {
  title: string;
  children: ReactNode;
  confirm: string;
  refuse: string;
  onConfirm: () => void;
  onRefuse: () => void;
}

/** Asks before something is lost; Escape refuses. */
export function QuestionDialog({
  title,
  children,
  confirm,
  refuse,
  onConfirm,
  onRefuse,
}: QuestionDialogProps): ReactNode {
  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={(_, { open }) => {
        if (!open) onRefuse();
      }}
    >
      <DialogSurface lang="zh-CN">
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onConfirm}>
              {confirm}
            </Button>
            <Button onClick={onRefuse}>{refuse}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
