import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';

interface Props {
  label: string;
  hint?: string;
  /** What stands in the sheet. */
  written: string;
  rows: number;
  /** Writes what was typed; true once it stands in the sheet. */
  keep: (text: string) => Promise<boolean>;
}

/** A text that is written when the expert leaves its box. */
export function TextEntry({ label, hint, written, rows, keep }: Props): ReactNode {
  const [draft, setDraft] = useState<string | null>(null);
  const leave = (): void => {
    if (draft === null) return;
    if (draft.trim() === written) {
      setDraft(null);
      return;
    }
    void keep(draft).then((isWritten) => {
      // What was typed on meanwhile stays.
      if (isWritten) setDraft((now) => (now === draft ? null : now));
    });
  };
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <Textarea
        value={draft ?? written}
        rows={rows}
        resize="vertical"
        onChange={(_, { value }) => {
          setDraft(value);
        }}
        onBlur={({ currentTarget }) => {
          // A window that loses the keys to the sheet keeps its active element.
          if (document.activeElement !== currentTarget) leave();
        }}
      />
    </Field>
  );
}
