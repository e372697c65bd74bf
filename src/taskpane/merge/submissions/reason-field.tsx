import { Field, Input } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { submissionsMessages as words } from './messages';

/** Why the clerk decides so; may stay empty. */
export function ReasonField({
  reason,
  onChange,
}: {
  reason: string;
  onChange: (reason: string) => void;
}): ReactNode {
  return (
    <Field label={words.reason} size="small">
      <Input
        value={reason}
        onChange={(_, { value }) => {
          onChange(value);
        }}
      />
    </Field>
  );
}
