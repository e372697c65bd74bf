import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { ChoiceSelect } from '../parts/choice-select';
import { materialsMessages } from './messages';

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalM },
  line: { display: 'flex', alignItems: 'flex-start', marginTop: tokens.spacingVerticalS },
  pages: { flexGrow: 1, minWidth: 0, marginRight: tokens.spacingHorizontalS },
  input: { width: '100%', minWidth: 0 },
  // Beside the box, below its label.
  button: { flexShrink: 0, marginTop: '22px', minWidth: '64px' },
});

interface Choice {
  key: string;
  label: string;
  /** Pages of the piece the choice is about, as they are written; null where they are not known. */
  pages: string | null;
}

interface Props {
  label: string;
  choices: readonly Choice[];
  isBusy: boolean;
  /** @returns whether it was linked */
  link: (key: string, pages: string) => Promise<boolean>;
}

/** Links a piece and a point, from either side. */
export function LinkForm({ label, choices, isBusy, link }: Props): ReactNode {
  const styles = useStyles();
  const [key, setKey] = useState('');
  const [pages, setPages] = useState('');
  const chosen = choices.find((choice) => choice.key === key);
  const submit = async (): Promise<void> => {
    if (chosen === undefined || !(await link(chosen.key, pages))) return;
    setKey('');
    setPages('');
  };
  return (
    <form
      className={styles.root}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Field label={label}>
        <ChoiceSelect
          value={chosen?.key ?? ''}
          choices={[{ key: '', label: materialsMessages.pleaseChoose }, ...choices]}
          choose={setKey}
        />
      </Field>
      <div className={styles.line}>
        <Field
          className={styles.pages}
          label={materialsMessages.pagesField}
          hint={materialsMessages.pagesHint(chosen?.pages ?? null)}
        >
          <Input
            className={styles.input}
            value={pages}
            onChange={(_, { value }) => {
              setPages(value);
            }}
          />
        </Field>
        <Button type="submit" className={styles.button} disabled={isBusy || chosen === undefined}>
          {materialsMessages.link}
        </Button>
      </div>
    </form>
  );
}
