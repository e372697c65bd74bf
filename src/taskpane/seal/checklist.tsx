import { makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';
import type { ChecklistLine } from '../../usecases/seal-view/checklist';
import { sealViewMessages } from './messages';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  question: { margin: 0 },
  note: { display: 'block', color: tokens.colorNeutralForeground2 },
});

interface Props {
  lines: readonly ChecklistLine[];
  isBusy: boolean;
  answer: (line: ChecklistLine, confirmed: boolean) => void;
}

function Line({ line, isBusy, answer }: Omit<Props, 'lines'> & { line: ChecklistLine }): ReactNode {
  const styles = useStyles();
  const id = useId();
  const { question, source, basis, confirmed, at } = line;
  return (
    <li className={styles.line}>
      <p id={id} className={styles.question}>
        {question}
      </p>
      <RadioGroup
        layout="horizontal"
        aria-labelledby={id}
        disabled={isBusy}
        value={confirmed === null ? '' : confirmed ? 'yes' : 'no'}
        onChange={(_, { value }) => {
          answer(line, value === 'yes');
        }}
      >
        <Radio value="yes" label={sealViewMessages.yes} />
        <Radio value="no" label={sealViewMessages.no} />
      </RadioGroup>
      <Text size={200} className={styles.note}>
        {sealViewMessages.source(source.document, source.quote)}
        {basis === 'inferred' && sealViewMessages.inferred}
      </Text>
      {at !== null && (
        <Text size={200} className={styles.note}>
          {sealViewMessages.answeredAt(at)}
        </Text>
      )}
    </li>
  );
}

/** Lines of the 报送清单 with their answers; the answer is kept at once. */
export function Checklist({ lines, ...props }: Props): ReactNode {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <Line key={line.rule} line={line} {...props} />
      ))}
    </ul>
  );
}
