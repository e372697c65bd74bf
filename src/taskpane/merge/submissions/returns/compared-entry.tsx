import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ComparedItem, ItemState, ResubmissionChange } from '../../../../model/return-notice';
import type { DeskComparison } from '../../../../usecases/merge/desk/desk-return';
import { comparisonFileName, comparisonWorkbook } from '../../../../usecases/returns/comparison-workbook';
import { returnsMessages } from '../../../../usecases/returns/messages';
import { FoldedSection } from '../../../parts/folded-section';
import { LongList } from '../../../parts/long-list';
import { SaveWorkbook } from '../../../parts/save-workbook';
import { returnsPaneMessages as words, STATE_COLOURS } from './messages';

const useStyles = makeStyles({
  text: { display: 'block', overflowWrap: 'anywhere' },
  note: { display: 'block', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  id: { marginLeft: tokens.spacingHorizontalXS },
});

const SHOWN = 30;

function Changes({ changes }: { changes: readonly ResubmissionChange[] }): ReactNode {
  const styles = useStyles();
  return changes.map(({ field, label, before, after }, index) => (
    <Text key={`${field} ${index}`} size={200} className={styles.note}>
      {returnsMessages.change(label, before, after)}
    </Text>
  ));
}

function Item({ compared: { item, state, remark, changes } }: { compared: ComparedItem }): ReactNode {
  const styles = useStyles();
  return (
    <>
      <Badge appearance="tint" color={STATE_COLOURS[state]}>
        {returnsMessages.state(state)}
      </Badge>
      <Text size={200} className={styles.id}>
        {words.item(item.number, item.id)}
      </Text>
      <span className={styles.text}>{item.what}</span>
      {item.where !== '' && (
        <Text size={200} className={styles.note}>
          {item.where}
        </Text>
      )}
      {remark !== null && remark !== item.what && (
        <Text size={200} className={styles.note}>
          {state === 'explained' ? words.because(remark) : words.now(remark)}
        </Text>
      )}
      <Changes changes={changes} />
    </>
  );
}

/** One resubmission beside what was returned. */
export function ComparedEntry({
  compared,
}: {
  compared: Extract<DeskComparison, { outcome: 'compared' }>;
}): ReactNode {
  const styles = useStyles();
  const { file, returned, notice, comparison, remarks } = compared;
  const { items, otherChanges, newProblems } = comparison;
  const count = (state: ItemState): number => items.filter((item) => item.state === state).length;
  const consortium = comparison.consortium || words.unnamed;
  const named = (title: string): { title: string; name: string } => ({
    title,
    name: words.of(title, consortium),
  });
  return (
    <>
      <Text weight="semibold" className={styles.text}>
        {consortium}
      </Text>
      <Text size={200} className={styles.note}>
        {file}
      </Text>
      <Text size={200} className={styles.note}>
        {words.returned(returned)}
      </Text>
      <Text size={200} className={styles.note}>
        {notice === null ? words.withoutNotice : words.byNotice(notice)}
      </Text>
      {remarks.map((remark) => (
        <Text key={remark} className={styles.text}>
          {words.remark(remark)}
        </Text>
      ))}
      <Text className={styles.text}>
        {words.counts(
          count('mended'),
          count('open'),
          count('explained'),
          otherChanges.length,
          newProblems.length,
        )}
      </Text>
      {items.length > 0 && (
        <FoldedSection {...named(words.items(items.length))}>
          <LongList items={items} keyOf={({ item }) => item.id} first={SHOWN}>
            {(one) => <Item compared={one} />}
          </LongList>
        </FoldedSection>
      )}
      {otherChanges.length > 0 && (
        <FoldedSection {...named(words.others(otherChanges.length))}>
          <LongList items={otherChanges} keyOf={({ field }, index) => `${field} ${index}`} first={SHOWN}>
            {({ label, before, after }) => returnsMessages.change(label, before, after)}
          </LongList>
        </FoldedSection>
      )}
      {newProblems.length > 0 && (
        <FoldedSection {...named(words.fresh(newProblems.length))}>
          <LongList items={newProblems} keyOf={({ id }) => id} first={SHOWN}>
            {({ what, where }) => (
              <>
                {what}
                <Text size={200} className={styles.note}>
                  {where}
                </Text>
              </>
            )}
          </LongList>
        </FoldedSection>
      )}
      <SaveWorkbook
        name={comparisonFileName(comparison)}
        plan={() => comparisonWorkbook(comparison)}
        words={words.saveComparison}
      />
    </>
  );
}
