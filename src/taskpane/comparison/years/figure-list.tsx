import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { FieldKey } from '../../../model/keys';
import type { ComparedFigure, ComparedYears } from '../../../usecases/comparison/compare-years';
import {
  FIGURE_FILTERS,
  figureCounts,
  figuresBySection,
} from '../../../usecases/comparison/figure-selection';
import type { FigureFilter } from '../../../usecases/comparison/figure-selection';
import { shownFigure } from '../../../usecases/overview/shown-figure';
import { FilterChips } from '../../parts/filter-chips';
import { ViewSection } from '../../parts/view-section';
import { FigureYears } from './figure-years';
import { yearsViewMessages } from './messages';

const useStyles = makeStyles({
  chips: { margin: `0 ${tokens.spacingHorizontalM}` },
  sentence: { display: 'block', margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, padding: `${tokens.spacingVerticalXXS} 0` },
  head: {
    justifyContent: 'flex-start',
    alignItems: 'flex-start',
    width: '100%',
    padding: `${tokens.spacingVerticalXS} 0`,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
  },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { display: 'block', color: tokens.colorNeutralForeground2 },
  years: { padding: `0 0 ${tokens.spacingVerticalS}` },
});

/** The latest figure and how it came to be: enough to decide whether to look closer. */
function inBrief({ years, trend, unit }: ComparedFigure): string {
  const latest = [...years].reverse().find(({ actual }) => actual !== null);
  const notKept = years.some(({ standing }) => standing === 'notKept');
  return [
    ...(latest?.actual
      ? [
          yearsViewMessages.latest(
            latest.year,
            yearsViewMessages.valueWithUnit(shownFigure(latest.actual.decimal), unit),
          ),
        ]
      : []),
    yearsViewMessages.trends[trend],
    ...(notKept ? [yearsViewMessages.standings.notKept] : []),
  ].join('　');
}

function Figure({
  figure,
  isOpen,
  toggle,
}: {
  figure: ComparedFigure;
  isOpen: boolean;
  toggle: () => void;
}): ReactNode {
  const styles = useStyles();
  const id = useId();
  return (
    <li className={styles.item}>
      <Button
        appearance="transparent"
        className={styles.head}
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={toggle}
      >
        <span className={styles.words}>
          {yearsViewMessages.unitSuffix(figure.label, figure.unit)}
          <Text size={200} className={styles.quiet}>
            {inBrief(figure)}
          </Text>
        </span>
      </Button>
      {isOpen && (
        <div id={id} className={styles.years}>
          <FigureYears figure={figure} />
        </div>
      )}
    </li>
  );
}

/** Figure by figure; one at a time is opened as picture and table. */
export function FigureList({ compared }: { compared: ComparedYears }): ReactNode {
  const styles = useStyles();
  const [filter, setFilter] = useState<FigureFilter>('all');
  const [open, setOpen] = useState<FieldKey | null>(null);
  if (compared.figures.length === 0) {
    return <Text className={styles.sentence}>{yearsViewMessages.noFigures}</Text>;
  }
  const counts = figureCounts(compared);
  const sections = figuresBySection(compared, filter);
  return (
    <>
      <div className={styles.sentence}>
        <Text weight="semibold">{yearsViewMessages.figures}</Text>
      </div>
      <div className={styles.chips}>
        <FilterChips
          label={yearsViewMessages.filters}
          choices={FIGURE_FILTERS}
          isChosen={(choice) => filter === choice}
          wordsOf={(choice) =>
            yearsViewMessages.filter(yearsViewMessages.filterWords[choice], counts[choice])
          }
          choose={setFilter}
        />
      </div>
      {sections.length === 0 && <Text className={styles.sentence}>{yearsViewMessages.noMatch}</Text>}
      {sections.map(({ section, figures }) => (
        <ViewSection key={section} title={section}>
          <ul className={styles.list}>
            {figures.map((figure) => (
              <Figure
                key={figure.field}
                figure={figure}
                isOpen={open === figure.field}
                toggle={() => {
                  setOpen((was) => (was === figure.field ? null : figure.field));
                }}
              />
            ))}
          </ul>
        </ViewSection>
      ))}
    </>
  );
}
