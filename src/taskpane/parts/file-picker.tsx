import { Button } from '@fluentui/react-components';
import type { ButtonProps } from '@fluentui/react-components';
import { useRef } from 'react';
import type { ReactNode } from 'react';

interface Props {
  /** What is picked, also while the button says something else. */
  label: string;
  /** Endings that are offered: `.xlsx,.docx`. */
  accept: string;
  /** How many files at once; a folder with all that is in it. */
  count: 'one' | 'many' | 'folder';
  size?: ButtonProps['size'];
  className?: string;
  isBusy?: boolean;
  pick: (files: readonly File[]) => void;
  /** What the button says. */
  children: ReactNode;
}

/** A button that lets the user pick files; the same file may be picked again after it was corrected. */
export function FilePicker(props: Props): ReactNode {
  const { label, accept, count, size = 'medium', className = '', isBusy = false, pick, children } = props;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple={count !== 'one'}
        {...(count === 'folder' ? { webkitdirectory: '' } : {})}
        hidden
        accept={accept}
        aria-label={label}
        onChange={({ target }) => {
          const files = Array.from(target.files ?? []);
          // Without this the browser tells nothing of a file that is picked twice.
          target.value = '';
          if (files.length > 0) pick(files);
        }}
      />
      <Button
        size={size}
        className={className}
        disabledFocusable={isBusy}
        onClick={() => {
          input.current?.click();
        }}
      >
        {children}
      </Button>
    </>
  );
}
