import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  chips: { display: 'flex', flexWrap: 'wrap' },
  chip: {
    minWidth: 0,
    marginRight: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
    fontVariantNumeric: 'tabular-nums',
  },
});

interface Props<Choice extends string> {
  /** What the chips are about, for those who only hear it. */
  label: string;
  choices: readonly Choice[];
  isChosen: (choice: Choice) => boolean;
  wordsOf: (choice: Choice) => string;
  choose: (choice: Choice) => void;
}

/** What a list can be narrowed to: a button each, pressed where it counts. */
export function FilterChips<Choice extends string>(props: Props<Choice>): ReactNode {
  const { label, choices, isChosen, wordsOf, choose } = props;
  const styles = useStyles();
  return (
    <div className={styles.chips} role="group" aria-label={label}>
      {choices.map((choice) => (
        <ToggleButton
          key={choice}
          size="small"
          shape="circular"
          className={styles.chip}
          checked={isChosen(choice)}
          onClick={() => {
            choose(choice);
          }}
        >
          {wordsOf(choice)}
        </ToggleButton>
      ))}
    </div>
  );
}

/** The chosen ones after one was pressed. */
export function toggled<Choice>(chosen: ReadonlySet<Choice>, choice: Choice): Set<Choice> {
  const next = new Set(chosen);
  if (!next.delete(choice)) next.add(choice);
  return next;
}
