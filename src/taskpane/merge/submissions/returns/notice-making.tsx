import { Button, Field, Input, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { DeskView } from '../../../../usecases/merge/desk/desk';
import type { DeskReturn, WantedNotices } from '../../../../usecases/merge/desk/desk-return';
import { ChoiceSelect } from '../../../parts/choice-select';
import { LongList } from '../../../parts/long-list';
import { ReadingBar } from '../reading-bar';
import { useMerging } from '../use-merging';
import { returnsPaneMessages as words } from './messages';
import { ReturnEntry } from './return-entry';
import { useReturns } from './use-returns';
import { useSaveNotices } from './use-save-notices';

const useStyles = makeStyles({
  note: { display: 'block', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  field: { marginTop: tokens.spacingVerticalS },
  input: { width: '100%', minWidth: 0 },
  all: { marginTop: tokens.spacingVerticalS, marginBottom: tokens.spacingVerticalXS },
  button: { marginRight: tokens.spacingHorizontalS },
  save: { marginTop: tokens.spacingVerticalS },
});

const SHOWN = 30;
const SCOPES = ['reviewed', 'all'] as const;
const FORMATS = ['docx', 'xlsx'] as const;

type Scope = (typeof SCOPES)[number];
type Format = WantedNotices['format'];

function within(returns: readonly DeskReturn[], scope: Scope): readonly DeskReturn[] {
  return scope === 'all' ? returns : returns.filter(({ review }) => review !== null);
}

interface SettingsProps {
  returns: readonly DeskReturn[];
  scope: Scope;
  setScope: (scope: Scope) => void;
  due: string;
  setDue: (due: string) => void;
  format: Format;
  setFormat: (format: Format) => void;
}

function Settings(props: SettingsProps): ReactNode {
  const styles = useStyles();
  const { returns, scope, setScope, due, setDue, format, setFormat } = props;
  return (
    <>
      <Field className={styles.field} label={words.scope} size="small">
        <ChoiceSelect
          value={scope}
          choices={SCOPES.map((key) => ({
            key,
            label: words.scopeChoice(key, within(returns, key).length),
          }))}
          choose={(key) => {
            setScope(key === 'all' ? 'all' : 'reviewed');
          }}
        />
      </Field>
      <Field className={styles.field} label={words.due} hint={words.dueHint} size="small">
        <Input
          className={styles.input}
          type="date"
          value={due}
          onChange={(_, { value }) => {
            setDue(value);
          }}
        />
      </Field>
      <Field className={styles.field} label={words.format} size="small">
        <ChoiceSelect
          value={format}
          choices={FORMATS.map((key) => ({ key, label: words.formats[key] }))}
          choose={(key) => {
            setFormat(key === 'xlsx' ? 'xlsx' : 'docx');
          }}
        />
      </Field>
    </>
  );
}

function Making({ view, returns }: { view: DeskView; returns: readonly DeskReturn[] }): ReactNode {
  const styles = useStyles();
  const { merging, state } = useMerging();
  const save = useSaveNotices();
  // What 形式审查 sent back comes first; before anything was looked through there is only the whole.
  const [wanted, setScope] = useState<Scope | null>(null);
  const scope = wanted ?? (within(returns, 'reviewed').length > 0 ? 'reviewed' : 'all');
  const [due, setDue] = useState('');
  const [format, setFormat] = useState<Format>('docx');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const offered = within(returns, scope);
  const chosen = offered.filter(({ application }) => !left.has(application));
  const { activity } = state;
  const isBusy = activity !== null;
  const day = due === '' ? null : due;
  const saveAll = (those: readonly DeskReturn[]): void => {
    const [first] = those;
    if (first === undefined) return;
    const applications = those.map(({ application }) => application);
    save({ programme: first.programme, applications, due: day, format });
  };
  const choose = (application: string, isChosen: boolean): void => {
    setLeft((before) => {
      const after = new Set(before);
      if (isChosen) after.delete(application);
      else after.add(application);
      return after;
    });
  };
  return (
    <>
      <Settings {...{ returns, scope, setScope, due, setDue, format, setFormat }} />
      <div className={styles.all}>
        <Button
          size="small"
          className={styles.button}
          onClick={() => {
            setLeft(new Set());
          }}
        >
          {words.chooseAll}
        </Button>
        <Button
          size="small"
          onClick={() => {
            setLeft(new Set(returns.map(({ application }) => application)));
          }}
        >
          {words.chooseNone}
        </Button>
      </div>
      <LongList items={offered} keyOf={({ application }) => application} first={SHOWN}>
        {(returned) => (
          <ReturnEntry
            returned={returned}
            view={view}
            due={day}
            isChosen={!left.has(returned.application)}
            choose={(isChosen) => {
              choose(returned.application, isChosen);
            }}
            isBusy={isBusy}
            save={() => {
              saveAll([returned]);
            }}
          />
        )}
      </LongList>
      <Button
        appearance="primary"
        className={styles.save}
        disabled={chosen.length === 0}
        disabledFocusable={isBusy}
        onClick={() => {
          saveAll(chosen);
        }}
      >
        {words.saveChosen(chosen.length)}
      </Button>
      {activity?.kind === 'making' && (
        <ReadingBar
          activity={activity}
          stop={() => {
            merging.stop();
          }}
        />
      )}
    </>
  );
}

/** Which applications are returned, until when and in which form; each notice can be read before it is saved. */
export function NoticeMaking({ view, programme }: { view: DeskView; programme: string }): ReactNode {
  const styles = useStyles();
  const returns = useReturns(view, programme);
  return (
    <>
      <Text size={200} className={styles.note}>
        {words.intro}
      </Text>
      {returns === null ? (
        <Spinner size="tiny" label={words.gathering} />
      ) : returns.length === 0 ? (
        <Text>{words.none}</Text>
      ) : (
        <Making view={view} returns={returns} />
      )}
    </>
  );
}
