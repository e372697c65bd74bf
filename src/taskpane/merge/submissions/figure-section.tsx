import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { fieldAtYear } from '../../../model/keys';
import type { DeskView } from '../../../usecases/merge/desk/desk';
import { partMessages } from '../../parts/messages';
import { FoldedSection } from '../../parts/folded-section';
import { FigureRow } from './figure-row';
import { submissionsMessages as words } from './messages';

const useStyles = makeStyles({
  note: { display: 'block', color: tokens.colorNeutralForeground2, marginBottom: tokens.spacingVerticalXS },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& th, & td': {
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXXS}`,
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: 'right',
      verticalAlign: 'top',
      fontWeight: tokens.fontWeightRegular,
      fontVariantNumeric: 'tabular-nums',
      overflowWrap: 'anywhere',
    },
    '& th:first-child, & td[colspan]': { textAlign: 'left' },
    '& th:first-child': { width: '38%' },
    '& th:nth-child(2)': { width: '11%' },
  },
});

const SHOWN = 20;

/** Each figure across the applications of a notice: how many give it, the least, the median, the most. */
export function FigureSection({ view, programme }: { view: DeskView; programme: string }): ReactNode {
  const styles = useStyles();
  const [isWhole, setIsWhole] = useState(false);
  const figures = view.figures.filter((of) => of.programme === programme);
  if (figures.length === 0) return null;
  const shown = isWhole ? figures : figures.slice(0, SHOWN);
  return (
    <FoldedSection title={words.figures(figures.length)}>
      <Text size={200} className={styles.note}>
        {words.figuresHint}
      </Text>
      <table className={styles.table}>
        <thead>
          <tr>
            {words.figureHead.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((figure) => (
            <FigureRow key={fieldAtYear(figure.field, figure.year)} figure={figure} view={view} />
          ))}
        </tbody>
      </table>
      {shown.length < figures.length && (
        <Button
          size="small"
          onClick={() => {
            setIsWhole(true);
          }}
        >
          {partMessages.all(figures.length)}
        </Button>
      )}
    </FoldedSection>
  );
}
