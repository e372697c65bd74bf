import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SchemeChoice } from '../../../model/scheme-choices';
import type { SchemeField } from '../../../model/scheme-fields';
import { textOf } from '../../../usecases/scheme/scheme-draft';
import { ChoiceSelect } from '../../parts/choice-select';
import { schemeViewMessages } from './messages';
import type { DraftDesk } from './use-scheme-draft';

const useStyles = makeStyles({
  field: { marginTop: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  input: { width: '100%', minWidth: 0 },
});

interface EntryProps {
  desk: DraftDesk;
  field: SchemeField;
  label: string;
}

/** What the field says where something is wrong with it. */
function faultOf({ judged }: DraftDesk, field: SchemeField): string | undefined {
  return judged.faults.get(field)?.join('');
}

/** A figure or a text of the scheme, with what is wrong with it. */
export function TextEntry({
  desk,
  field,
  label,
  kind,
  hint,
}: EntryProps & { kind: 'figure' | 'words'; hint?: string }): ReactNode {
  const styles = useStyles();
  const fault = faultOf(desk, field);
  return (
    <Field
      className={styles.field}
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(fault === undefined ? {} : { validationMessage: fault, validationState: 'error' as const })}
    >
      <Input
        className={styles.input}
        value={textOf(desk.draft, field)}
        inputMode={kind === 'figure' ? 'decimal' : 'text'}
        autoComplete="off"
        onChange={(_, { value }) => {
          desk.fill(field, value);
        }}
      />
    </Field>
  );
}

/** One of a few words of the scheme, with what is wrong with it. */
export function ChoiceEntry({
  desk,
  field,
  label,
  choices,
}: EntryProps & { choices: readonly SchemeChoice<string>[] }): ReactNode {
  const styles = useStyles();
  const fault = faultOf(desk, field);
  const chosen = textOf(desk.draft, field);
  const offered = choices.map(({ word }) => ({ key: word, label: word }));
  const isKnown = choices.some(({ word }) => word === chosen);
  return (
    <Field
      className={styles.field}
      label={label}
      {...(fault === undefined ? {} : { validationMessage: fault, validationState: 'error' as const })}
    >
      <ChoiceSelect
        value={chosen}
        choices={
          isKnown
            ? offered
            : [{ key: chosen, label: chosen === '' ? schemeViewMessages.choose : chosen }, ...offered]
        }
        choose={(word) => {
          desk.fill(field, word);
        }}
      />
    </Field>
  );
}
