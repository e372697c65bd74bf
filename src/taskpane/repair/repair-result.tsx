import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CellPlace } from '../../model/cell-address';
import { formatPlace } from '../../model/cell-address';
import type { Repaired } from '../../model/ports';
import { TextLink } from '../parts/text-link';
import { ViewSection } from '../parts/view-section';
import { repairViewMessages } from './messages';

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalXL },
  line: { marginTop: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
});

function countBySheet(places: readonly CellPlace[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { sheet } of places) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  return [...counts];
}

interface Props {
  repaired: Repaired;
  reveal: (place: CellPlace) => void;
}

/** What was put back, sheet by sheet, and what could not be, with the reason. */
export function RepairResult({ repaired: { repaired, remaining }, reveal }: Props): ReactNode {
  const styles = useStyles();
  const isSound = repaired.length === 0 && remaining.length === 0;
  return (
    <>
      <ViewSection title={repairViewMessages.result}>
        <Text>{isSound ? repairViewMessages.nothing : repairViewMessages.repaired(repaired.length)}</Text>
        <ul className={styles.list}>
          {countBySheet(repaired).map(([sheet, count]) => (
            <li key={sheet} className={styles.line}>
              {repairViewMessages.onSheet(sheet, count)}
            </li>
          ))}
        </ul>
      </ViewSection>
      {remaining.length > 0 && (
        <ViewSection title={repairViewMessages.remaining(remaining.length)}>
          <ul className={styles.list}>
            {remaining.map(({ place, message }, index) => (
              <li key={`${index} ${message}`} className={styles.line}>
                {message}{' '}
                {place !== null && (
                  <TextLink
                    go={() => {
                      reveal(place);
                    }}
                  >
                    {repairViewMessages.reveal(formatPlace(place))}
                  </TextLink>
                )}
              </li>
            ))}
          </ul>
        </ViewSection>
      )}
    </>
  );
}
