import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatPlace } from '../../model/cell-address';
import type { CarryOverPreview } from '../../usecases/carry-over/preview-carry-over';
import { carryOverViewMessages } from './messages';

type Offer = CarryOverPreview['plan']['certain'][number];

const useStyles = makeStyles({
  label: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  shown: {
    display: '-webkit-box',
    '-webkit-box-orient': 'vertical',
    '-webkit-line-clamp': '4',
    overflow: 'hidden',
    whiteSpace: 'pre-line',
    fontWeight: tokens.fontWeightSemibold,
  },
  source: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  clamped: {
    display: '-webkit-box',
    '-webkit-box-orient': 'vertical',
    '-webkit-line-clamp': '2',
    overflow: 'hidden',
  },
});

/** Where a value comes from. */
export function SourceLines({ sources }: Pick<Offer, 'sources'>): ReactNode {
  const styles = useStyles();
  return sources.map(({ field, year, row, cell, text }) => (
    <span key={`${field} ${year ?? ''} ${row ?? ''}`} className={styles.source}>
      <span className={styles.clamped}>
        {carryOverViewMessages.from(cell === null ? null : formatPlace(cell), text)}
      </span>
    </span>
  ));
}

/** What of the forms a line is about. */
export function TargetLabel({ target: { sheet, label, year } }: Pick<Offer, 'target'>): ReactNode {
  const styles = useStyles();
  return <span className={styles.label}>{carryOverViewMessages.label(sheet, label, year)}</span>;
}

/** A blank, what would fill it, and where that comes from. */
export function OfferLines({ offer }: { offer: Offer }): ReactNode {
  const styles = useStyles();
  const { target, shown, sources, notes } = offer;
  return (
    <>
      <TargetLabel target={target} />
      <span className={styles.shown}>{shown}</span>
      <SourceLines sources={sources} />
      {notes.map((note) => (
        <span key={note} className={styles.source}>
          {note}
        </span>
      ))}
    </>
  );
}
