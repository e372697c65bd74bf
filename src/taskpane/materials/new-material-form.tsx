import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { ReadableWorkbook } from '../../usecases/check-workbook';
import { addMaterial, nextMaterial } from '../../usecases/material-links/add-material';
import type { NewMaterial } from '../../usecases/material-links/add-material';
import type { MaterialOverview, PointLinks } from '../../usecases/material-links/material-overview';
import { ChoiceSelect } from '../parts/choice-select';
import { materialsMessages } from './messages';
import type { MaterialActions } from './use-material-actions';

const useStyles = makeStyles({
  field: { marginTop: tokens.spacingVerticalS },
  input: { width: '100%', minWidth: 0 },
  line: { display: 'flex' },
  part: { flex: '1 1 0', minWidth: 0, marginTop: tokens.spacingVerticalS },
  between: { marginRight: tokens.spacingHorizontalM },
  button: { marginTop: tokens.spacingVerticalM },
});

interface Props {
  workbook: ReadableWorkbook;
  overview: MaterialOverview;
  points: readonly PointLinks[];
  /** Name of the point a new piece is for; null for none. */
  point: string | null;
  isBusy: boolean;
  actions: MaterialActions;
}

type Written = Pick<NewMaterial, 'number' | 'title' | 'pageFrom' | 'pageTo'> & { point: string };

/** What the next piece probably begins with; nothing is written before the user says so. */
function suggested(overview: MaterialOverview, point: string | null): Written {
  return { ...nextMaterial(overview), title: '', pageTo: '', point: point ?? '' };
}

/** Adds a piece to the index. */
export function NewMaterialForm({ workbook, overview, points, point, isBusy, actions }: Props): ReactNode {
  const styles = useStyles();
  const [typed, setTyped] = useState<Partial<Written>>({});
  const written: Written = { ...suggested(overview, point), ...typed };
  const submit = async (): Promise<void> => {
    // A first page alone is only the suggestion.
    const pageFrom = written.pageTo.trim() === '' && typed.pageFrom === undefined ? '' : written.pageFrom;
    const plan = addMaterial(workbook, {
      ...written,
      pageFrom,
      points: written.point === '' ? [] : [written.point],
    });
    if (await actions.carryOut(plan, materialsMessages.added(written.title.trim()))) setTyped({});
  };
  const input = (key: Exclude<keyof Written, 'point'>, isNumber: boolean): ReactNode => (
    <Input
      className={styles.input}
      value={written[key]}
      inputMode={isNumber ? 'numeric' : 'text'}
      onChange={(_, { value }) => {
        setTyped((was) => ({ ...was, [key]: value }));
      }}
    />
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Text size={200}>{materialsMessages.addHint}</Text>
      <Field label={materialsMessages.titleField} className={styles.field}>
        {input('title', false)}
      </Field>
      <Field label={materialsMessages.numberField} className={styles.field}>
        {input('number', false)}
      </Field>
      <div className={styles.line}>
        <div className={`${styles.part} ${styles.between}`}>
          <Field label={materialsMessages.pageFromField}>{input('pageFrom', true)}</Field>
        </div>
        <div className={styles.part}>
          <Field label={materialsMessages.pageToField}>{input('pageTo', true)}</Field>
        </div>
      </div>
      <Field label={materialsMessages.pointField} className={styles.field}>
        <ChoiceSelect
          value={written.point}
          choices={[
            { key: '', label: materialsMessages.noPoint },
            ...points.map(({ name, point: { text } }) => ({
              key: name,
              label: materialsMessages.point(name, text),
            })),
          ]}
          choose={(chosen) => {
            setTyped((was) => ({ ...was, point: chosen }));
          }}
        />
      </Field>
      <Button type="submit" className={styles.button} disabled={isBusy}>
        {materialsMessages.addConfirm}
      </Button>
    </form>
  );
}
