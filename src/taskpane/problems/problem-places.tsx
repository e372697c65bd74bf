import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { CellPlace } from '../../model/cell-address';
import { formatPlace } from '../../model/cell-address';
import { useReport } from '../pane-messages';
import { TextLink } from '../parts/text-link';
import { useServices } from '../services-context';
import { problemsViewMessages } from './messages';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', fontSize: tokens.fontSizeBase200 },
  place: { display: 'inline-block', marginRight: tokens.spacingHorizontalM },
});

/** Cells beyond these are shown on request. */
const SHOWN_AT_FIRST = 3;

/** The way to the cells a problem is about. */
export function ProblemPlaces({ places }: { places: readonly CellPlace[] }): ReactNode {
  const styles = useStyles();
  const { session } = useServices();
  const report = useReport();
  const [isWhole, setIsWhole] = useState(false);
  if (places.length === 0) return null;
  const shown = isWhole ? places : places.slice(0, SHOWN_AT_FIRST);
  return (
    <ul className={styles.list} aria-label={problemsViewMessages.places}>
      {shown.map((place) => {
        const words = formatPlace(place);
        return (
          <li key={words} className={styles.place}>
            <TextLink
              go={() => {
                void session
                  .reveal(place)
                  .then((outcome) => report(outcome, problemsViewMessages.revealed(words)));
              }}
            >
              {words}
            </TextLink>
          </li>
        );
      })}
      {places.length > shown.length && (
        <li className={styles.place}>
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              setIsWhole(true);
            }}
          >
            {problemsViewMessages.more(places.length - shown.length)}
          </Button>
        </li>
      )}
    </ul>
  );
}
