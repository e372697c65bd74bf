import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { isReadSurely } from '../../../model/submission';
import type { LabelledSheet } from '../../../model/submission';
import { FoldedSection } from '../../parts/folded-section';
import { LongList } from '../../parts/long-list';
import { submissionsMessages as words } from './messages';

const useStyles = makeStyles({
  text: { display: 'block', overflowWrap: 'anywhere' },
  note: { display: 'block', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** As many as fit a page: whoever confirms goes through all of them, one sheet after the other. */
const SHOWN = 40;

/** What was found by labels alone, sheet by sheet: how surely, what speaks against it, and every value with its cell. */
export function LabelledSheets({ sheets }: { sheets: readonly LabelledSheet[] }): ReactNode {
  const styles = useStyles();
  return sheets.map((sheet) => {
    const { sheet: name, found, asked, values, doubts } = sheet;
    return (
      <FoldedSection key={name} title={words.labelledSheet(name, found, asked, isReadSurely(sheet))}>
        {doubts.map((doubt) => (
          <Text key={doubt} className={styles.text}>
            {words.doubt(doubt)}
          </Text>
        ))}
        <LongList items={values} keyOf={({ cell }, index) => `${cell} ${index}`} first={SHOWN}>
          {({ label, text, cell }) => (
            <>
              {words.labelledValue(label, text)}
              <Text size={200} className={styles.note}>
                {words.from(`${name}!${cell}`)}
              </Text>
            </>
          )}
        </LongList>
      </FoldedSection>
    );
  });
}
