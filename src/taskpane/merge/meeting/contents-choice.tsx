import { Checkbox, Field, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { MEETING_PARTS, PUBLICATION_ORDERS, partName } from '../../../usecases/meeting/meeting-plan';
import type { MeetingContents } from '../../../usecases/meeting/meeting-plan';
import { ChoiceSelect } from '../../parts/choice-select';
import { toggled } from '../../parts/filter-chips';
import { meetingViewMessages as words } from './messages';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column' },
  field: { marginTop: tokens.spacingVerticalS },
  hint: { display: 'block', color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalXS },
});

/** Which parts the workbook holds, and in which order names are published. */
export function ContentsChoice({
  contents,
  change,
}: {
  contents: MeetingContents;
  change: (contents: MeetingContents) => void;
}): ReactNode {
  const styles = useStyles();
  const { parts, publicationOrder } = contents;
  return (
    <>
      <div className={styles.parts} role="group" aria-label={words.parts}>
        {MEETING_PARTS.map((part) => (
          <Checkbox
            key={part}
            label={partName(part)}
            checked={parts.has(part)}
            onChange={() => {
              change({ ...contents, parts: toggled(parts, part) });
            }}
          />
        ))}
      </div>
      {parts.has('experts') && (
        <Text size={200} className={styles.hint}>
          {words.expertsHint}
        </Text>
      )}
      {parts.has('recommendation') && (
        <Text size={200} className={styles.hint}>
          {words.recommendationHint}
        </Text>
      )}
      {parts.has('publication') && (
        <Field className={styles.field} label={words.order}>
          <ChoiceSelect
            value={publicationOrder}
            choices={PUBLICATION_ORDERS.map((key) => ({ key, label: words.orders[key] }))}
            choose={(key) => {
              const chosen = PUBLICATION_ORDERS.find((known) => known === key);
              if (chosen !== undefined) change({ ...contents, publicationOrder: chosen });
            }}
          />
        </Field>
      )}
    </>
  );
}
