import { makeStyles, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  // A select is as wide as its longest option unless it is told otherwise.
  root: { width: '100%', minWidth: 0 },
  select: { width: '100%', minWidth: 0, textOverflow: 'ellipsis' },
});

interface Props {
  /** Key of the choice; `''` for the first where it means none. */
  value: string;
  choices: readonly { key: string; label: string }[];
  choose: (key: string) => void;
}

/** A choice out of few whose words may be long; stands in a Field, which names it. */
export function ChoiceSelect({ value, choices, choose, ...field }: Props): ReactNode {
  const styles = useStyles();
  return (
    <Select
      {...field}
      root={{ className: styles.root }}
      className={styles.select}
      value={value}
      onChange={(_, { value: chosen }) => {
        choose(chosen);
      }}
    >
      {choices.map(({ key, label }) => (
        <option key={key} value={key}>
          {label}
        </option>
      ))}
    </Select>
  );
}
