import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { EvidencePlace } from '../../usecases/overview/coverage-grid';
import { useReport } from '../pane-messages';
import { TextLink } from '../parts/text-link';
import { useServices } from '../services-context';
import { coverageMessages } from './messages';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { display: 'flex', padding: `${tokens.spacingVerticalXXS} 0` },
  sign: { flexShrink: 0, marginRight: tokens.spacingHorizontalXS, marginTop: '2px' },
  present: { color: tokens.colorStatusSuccessForeground1 },
  words: { minWidth: 0 },
  state: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
});

/** More places than these are shown on request; the blank ones come first. */
const SHOWN_AT_FIRST = 6;

function Place({ place: { label, year, cell, present } }: { place: EvidencePlace }): ReactNode {
  const styles = useStyles();
  const { session } = useServices();
  const report = useReport();
  const words = coverageMessages.atYear(label, year);
  return (
    <li className={styles.item}>
      <span className={styles.sign} aria-hidden>
        {present ? <CheckmarkRegular className={styles.present} /> : <CircleRegular />}
      </span>
      <span className={styles.words}>
        {cell === null ? (
          words
        ) : (
          <TextLink
            go={() => {
              const place = coverageMessages.place(cell);
              void session.reveal(cell).then((outcome) => report(outcome, coverageMessages.revealed(place)));
            }}
          >
            {words}
          </TextLink>
        )}{' '}
        <span className={styles.state}>{present ? coverageMessages.present : coverageMessages.absent}</span>
      </span>
    </li>
  );
}

/** Cells that speak for a point; a click leads to the cell. */
export function EvidenceList({ evidence }: { evidence: readonly EvidencePlace[] }): ReactNode {
  const styles = useStyles();
  const [isWhole, setIsWhole] = useState(false);
  const ordered = [
    ...evidence.filter(({ present }) => !present),
    ...evidence.filter(({ present }) => present),
  ];
  const shown = isWhole ? ordered : ordered.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((place, index) => (
          <Place key={index} place={place} />
        ))}
      </ul>
      {ordered.length > SHOWN_AT_FIRST && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            setIsWhole((was) => !was);
          }}
        >
          {isWhole ? coverageMessages.fewer : coverageMessages.more(ordered.length - SHOWN_AT_FIRST)}
        </Button>
      )}
    </>
  );
}
