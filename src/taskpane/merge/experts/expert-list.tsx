import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { readExpertLines, withoutRepeated } from '../../../usecases/conflicts/expert-lines';
import { takeInConflictWorkbook } from '../../../usecases/conflicts/take-in-workbook';
import { usePaneMessages } from '../../pane-messages';
import { failureReason } from '../../parts/failure-reason';
import { FilePicker } from '../../parts/file-picker';
import { ViewSection } from '../../parts/view-section';
import { useServices } from '../../services-context';
import { useRoundDesk } from '../round-desk';
import { expertsViewMessages as words } from './messages';

const useStyles = makeStyles({
  lines: { width: '100%', minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap' },
  button: { marginTop: tokens.spacingVerticalS, marginRight: tokens.spacingHorizontalS },
  list: { margin: `${tokens.spacingVerticalS} 0 0`, padding: 0, listStyleType: 'none' },
  line: { display: 'flex', alignItems: 'center', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: {
    flexGrow: 1,
    minWidth: 0,
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: 'anywhere',
  },
  quiet: { display: 'block', color: tokens.colorNeutralForeground2 },
  bar: { marginTop: tokens.spacingVerticalS },
  faults: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** Who is on the panel: typed, pasted, or read from a list or an earlier 回避审查. */
export function ExpertList({ applications }: { applications: readonly string[] }): ReactNode {
  const styles = useStyles();
  const { files } = useServices();
  const { announce, show } = usePaneMessages();
  const { experts, setExperts, decisions, setDecisions } = useRoundDesk();
  const [lines, setLines] = useState('');
  const [faults, setFaults] = useState<readonly string[]>([]);
  const add = (): void => {
    const read = readExpertLines(lines);
    setExperts((known) => withoutRepeated([...known, ...read]));
    setLines('');
    announce(words.added(read.length));
  };
  const open = async (file: File): Promise<void> => {
    try {
      const reading = await files.read(new Uint8Array(await file.arrayBuffer()));
      const known = applications.length === 0 ? null : applications;
      const taken = takeInConflictWorkbook(file.name, reading, { experts, decisions }, known);
      if (taken.outcome === 'refused') {
        show(taken.message);
        return;
      }
      show(null);
      setExperts(taken.experts);
      setDecisions(taken.decisions);
      setFaults(taken.faults);
      announce(words.opened(taken.experts.length, taken.brought));
    } catch (failure) {
      show(words.notOpened(file.name, failureReason(failure)));
    }
  };
  return (
    <ViewSection title={words.experts}>
      <Field label={words.lines} hint={words.linesHint}>
        <Textarea
          className={styles.lines}
          value={lines}
          rows={3}
          resize="vertical"
          onChange={(_, { value }) => {
            setLines(value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button className={styles.button} disabledFocusable={lines.trim() === ''} onClick={add}>
          {words.add}
        </Button>
        <FilePicker
          label={words.open}
          accept=".xlsx"
          count="one"
          className={styles.button}
          pick={([file]) => {
            if (file !== undefined) void open(file);
          }}
        >
          {words.open}
        </FilePicker>
      </div>
      {faults.length > 0 && (
        <MessageBar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody>
            <MessageBarTitle>{words.faults(faults.length)}</MessageBarTitle>
            <ul className={styles.faults}>
              {faults.map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
      {experts.length === 0 ? (
        <Text className={styles.quiet}>{words.noExperts}</Text>
      ) : (
        <ul className={styles.list} aria-label={words.experts}>
          {experts.map((expert) => (
            <li key={`${expert.name}\n${expert.unit}`} className={styles.line}>
              <span className={styles.name}>
                {expert.name}
                <Text size={200} className={styles.quiet}>
                  {words.unit(expert.unit)}
                </Text>
              </span>
              <Button
                size="small"
                appearance="subtle"
                icon={<DismissRegular />}
                aria-label={words.removeExpert(expert.name)}
                onClick={() => {
                  setExperts((known) => known.filter((one) => one !== expert));
                }}
              />
            </li>
          ))}
        </ul>
      )}
    </ViewSection>
  );
}
