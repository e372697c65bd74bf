import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { readLine } from '../../../usecases/panel/read-line';
import type { LineKind } from '../../../usecases/panel/read-line';
import { ChoiceSelect } from '../../parts/choice-select';
import { panelViewMessages as words } from './messages';

const KINDS = ['none', 'places', 'score'] as const;

/** The 入围线 as it stands in the pane: what was typed need not be one yet. */
export interface TypedLine {
  kind: LineKind | 'none';
  typed: string;
}

const useStyles = makeStyles({
  field: { marginTop: tokens.spacingVerticalS },
  input: { width: '120px', fontVariantNumeric: 'tabular-nums' },
});

/** By places, by score, or not at all. */
export function LineChoice({
  line: { kind, typed },
  change,
}: {
  line: TypedLine;
  change: (line: TypedLine) => void;
}): ReactNode {
  const styles = useStyles();
  const isWrong = kind !== 'none' && typed.trim() !== '' && readLine(kind, typed) === null;
  const wrong = kind === 'places' ? words.placesWrong : words.scoreWrong;
  return (
    <>
      <Field className={styles.field} label={words.line}>
        <ChoiceSelect
          value={kind}
          choices={KINDS.map((key) => ({ key, label: words.lines[key] }))}
          choose={(key) => {
            const chosen = KINDS.find((known) => known === key);
            if (chosen !== undefined) change({ kind: chosen, typed: '' });
          }}
        />
      </Field>
      {kind !== 'none' && (
        <Field
          className={styles.field}
          label={kind === 'places' ? words.places : words.score}
          {...(isWrong ? { validationMessage: wrong } : {})}
        >
          <Input
            className={styles.input}
            value={typed}
            inputMode="decimal"
            autoComplete="off"
            onChange={(_, { value }) => {
              change({ kind, typed: value });
            }}
          />
        </Field>
      )}
    </>
  );
}
