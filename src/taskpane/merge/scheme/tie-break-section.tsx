import { Button, Field, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { orderField } from '../../../model/scheme-fields';
import { tieBreakOrder, withTieBreaks } from '../../../usecases/scheme/scheme-draft';
import { useAnnounce } from '../../pane-messages';
import { ChoiceSelect } from '../../parts/choice-select';
import { ViewSection } from '../../parts/view-section';
import { schemeViewMessages as words } from './messages';
import type { DraftDesk } from './use-scheme-draft';
import { groupTitles } from './weight-section';

const useStyles = makeStyles({
  hint: { display: 'block', color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  entry: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  name: { display: 'block' },
  fault: { display: 'block', color: tokens.colorStatusDangerForeground1 },
  button: { minWidth: 0, marginRight: tokens.spacingHorizontalXS },
  add: { marginTop: tokens.spacingVerticalS },
});

/** The groups with one of them moved by one place. */
function moved(order: readonly string[], from: number, to: number): string[] {
  const changed = [...order];
  const [group] = changed.splice(from, 1);
  if (group !== undefined) changed.splice(to, 0, group);
  return changed;
}

/** The groups that break ties, put in order by buttons. */
export function TieBreakSection({ desk }: { desk: DraftDesk }): ReactNode {
  const styles = useStyles();
  const announce = useAnnounce();
  const titles = groupTitles(desk);
  const order = tieBreakOrder(desk.draft);
  const titleOf = (group: string): string => titles.get(group) ?? group;
  const keep = (changed: readonly string[]): void => {
    desk.replace(withTieBreaks(desk.draft, changed));
  };
  const move = (from: number, to: number): void => {
    keep(moved(order, from, to));
    announce(words.moved(titleOf(order[from] ?? ''), to + 1));
  };
  const free = desk.draft.entries.groups.filter((group) => !order.includes(group));
  return (
    <ViewSection title={words.ties}>
      <Text size={200} className={styles.hint}>
        {order.length === 0 ? words.noTies : words.tiesHint}
      </Text>
      <ol className={styles.list}>
        {order.map((group, index) => {
          const title = titleOf(group);
          const fault = desk.judged.faults.get(orderField(group))?.join('');
          return (
            <li key={group} className={styles.entry}>
              <Text className={styles.name}>{words.tiePlace(index + 1, title)}</Text>
              {fault !== undefined && <Text className={styles.fault}>{fault}</Text>}
              <Button
                size="small"
                className={styles.button}
                aria-label={words.moveUp(title)}
                disabledFocusable={index === 0}
                onClick={() => {
                  if (index > 0) move(index, index - 1);
                }}
              >
                {words.upWord}
              </Button>
              <Button
                size="small"
                className={styles.button}
                aria-label={words.moveDown(title)}
                disabledFocusable={index === order.length - 1}
                onClick={() => {
                  if (index < order.length - 1) move(index, index + 1);
                }}
              >
                {words.downWord}
              </Button>
              <Button
                size="small"
                className={styles.button}
                appearance="subtle"
                aria-label={words.leaveOut(title)}
                onClick={() => {
                  keep(order.filter((other) => other !== group));
                }}
              >
                {words.leaveOutWord}
              </Button>
            </li>
          );
        })}
      </ol>
      {free.length > 0 && (
        <Field className={styles.add} label={words.add}>
          <ChoiceSelect
            value=""
            choices={[
              { key: '', label: words.addNone },
              ...free.map((group) => ({ key: group, label: titleOf(group) })),
            ]}
            choose={(group) => {
              if (group !== '') keep([...order, group]);
            }}
          />
        </Field>
      )}
    </ViewSection>
  );
}
