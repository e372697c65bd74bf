import {
  Button,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { Expert, ScoredApplication } from '../../model/scorecard';
import type { ReadableWorkbook } from '../../usecases/check-workbook';
import { possibleConflicts } from '../../usecases/review/review-view';
import { useReport } from '../pane-messages';
import { ChoiceSelect } from '../parts/choice-select';
import { FilePicker } from '../parts/file-picker';
import { ViewSection } from '../parts/view-section';
import { useServices, useSessionState } from '../services-context';
import { ConflictList } from './conflict-notice';
import { reviewMessages } from './messages';
import { useSchemeChoice } from './use-scheme-choice';
import type { SchemeChoice } from './use-scheme-choice';

const useStyles = makeStyles({
  text: { display: 'block', marginBottom: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  field: { marginTop: tokens.spacingVerticalS },
  remark: { display: 'block', marginTop: tokens.spacingVerticalXS },
  pick: { marginTop: tokens.spacingVerticalS },
  bar: { marginTop: tokens.spacingVerticalS },
  make: { marginTop: tokens.spacingVerticalL },
});

function SchemeField({ choice }: { choice: SchemeChoice }): ReactNode {
  const styles = useStyles();
  const { offered, key, problem, remarks, choose, pick } = choice;
  return (
    <>
      <Field className={styles.field} label={reviewMessages.scheme} hint={reviewMessages.schemeNote}>
        <ChoiceSelect
          value={key}
          choices={offered.length === 0 ? [{ key: '', label: reviewMessages.noScheme }] : offered}
          choose={choose}
        />
      </Field>
      <div className={styles.pick}>
        <FilePicker
          label={reviewMessages.pickScheme}
          accept=".xlsx,.json"
          count="one"
          size="small"
          pick={([file]) => {
            if (file !== undefined) pick(file);
          }}
        >
          {reviewMessages.pickScheme}
        </FilePicker>
      </div>
      {remarks.map((remark) => (
        <Text key={remark} size={200} className={styles.remark}>
          {remark}
        </Text>
      ))}
      {problem !== null && (
        <MessageBar intent="error" layout="multiline" className={styles.bar}>
          <MessageBarBody>{problem}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}

interface Props {
  workbook: ReadableWorkbook;
  application: ScoredApplication;
  /** Who worked here last; null where nobody did. */
  expert: Expert | null;
  remember: (expert: Expert) => void;
}

/** Lays the 评审表 of an expert out in the open workbook, once who, from where and by which scheme is said. */
export function MakeCard({ workbook, application, expert, remember }: Props): ReactNode {
  const styles = useStyles();
  const { session } = useServices();
  const { activity } = useSessionState();
  const report = useReport();
  const [name, setName] = useState(expert?.name ?? '');
  const [unit, setUnit] = useState(expert?.unit ?? '');
  const choice = useSchemeChoice(workbook.programme);
  const conflicts = useMemo(
    () => possibleConflicts(workbook, { name: name.trim(), unit: unit.trim() }),
    [workbook, name, unit],
  );
  const isBusy = activity !== null;
  const make = async (): Promise<void> => {
    const who = { name: name.trim(), unit: unit.trim() };
    // First, so that the card is known as theirs as soon as it is there.
    remember(who);
    report(await session.cards.make(who, choice.scheme), reviewMessages.made);
  };
  return (
    <ViewSection title={reviewMessages.make}>
      <Text className={styles.text} weight="semibold">
        {reviewMessages.application(application.title)}
      </Text>
      <Text className={styles.text}>{reviewMessages.makeIntroduction}</Text>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy && name.trim() !== '') void make();
        }}
      >
        <Field label={reviewMessages.expertName} required>
          <Input
            value={name}
            autoComplete="off"
            onChange={(_, { value }) => {
              setName(value);
            }}
          />
        </Field>
        <Field
          className={styles.field}
          label={reviewMessages.expertUnit}
          hint={reviewMessages.expertUnitHint}
        >
          <Input
            value={unit}
            autoComplete="off"
            onChange={(_, { value }) => {
              setUnit(value);
            }}
          />
        </Field>
        <ConflictList conflicts={conflicts} />
        <SchemeField choice={choice} />
        <Button
          type="submit"
          appearance="primary"
          className={styles.make}
          disabledFocusable={isBusy || name.trim() === '' || choice.scheme === null}
        >
          {isBusy ? reviewMessages.making : reviewMessages.make}
        </Button>
      </form>
    </ViewSection>
  );
}
