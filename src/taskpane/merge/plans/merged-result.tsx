import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { MergedPlans, PlaceStanding } from '../../../model/merged-plans';
import { mergedPlansMessages } from '../../../usecases/merged-plans/messages';
import { FoldedSection } from '../../parts/folded-section';
import { ViewSection } from '../../parts/view-section';
import { plansViewMessages } from './messages';
import { TargetTable } from './target-table';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', alignItems: 'flex-start' },
  name: { flexGrow: 1, minWidth: 0, marginRight: tokens.spacingHorizontalS },
  badge: { flexShrink: 0 },
  note: { display: 'block', color: tokens.colorNeutralForeground2 },
});

const COLOURS: Readonly<Record<PlaceStanding['standing'], 'success' | 'warning' | 'informative'>> = {
  planned: 'success',
  proposed: 'warning',
  none: 'informative',
};

function FileNotes({ files }: Pick<MergedPlans, 'files'>): ReactNode {
  const styles = useStyles();
  const noted = files.filter(({ note }) => note !== '');
  if (noted.length === 0) return null;
  return (
    <ViewSection title={plansViewMessages.notes(noted.length)}>
      <ul className={styles.list}>
        {noted.map(({ file, note }) => (
          <li key={file} className={styles.line}>
            {plansViewMessages.fileNote(file, note)}
          </li>
        ))}
      </ul>
    </ViewSection>
  );
}

function OpenPlaces({ places }: Pick<MergedPlans, 'places'>): ReactNode {
  const styles = useStyles();
  const open = places.filter(({ standing }) => standing !== 'planned');
  return (
    <FoldedSection title={plansViewMessages.open(open.length)}>
      <ul className={styles.list}>
        {open.map(({ group, place, standing, reason }) => (
          <li key={`${group} ${place}`} className={styles.line}>
            <div className={styles.head}>
              <span className={styles.name}>{place}</span>
              <Badge className={styles.badge} appearance="tint" color={COLOURS[standing]}>
                {mergedPlansMessages.standing(standing)}
              </Badge>
            </div>
            <Text size={200} className={styles.note}>
              {reason}
            </Text>
          </li>
        ))}
      </ul>
    </FoldedSection>
  );
}

function Overlaps({ overlaps }: Pick<MergedPlans, 'overlaps'>): ReactNode {
  const styles = useStyles();
  return (
    <FoldedSection title={plansViewMessages.overlaps(overlaps.length)}>
      <ul className={styles.list}>
        {overlaps.map(({ kind, message }, index) => (
          <li key={index} className={styles.line}>
            <Text size={200} className={styles.note}>
              {mergedPlansMessages.overlap(kind)}
            </Text>
            {message}
          </li>
        ))}
      </ul>
    </FoldedSection>
  );
}

function Consortia({ consortia }: Pick<MergedPlans, 'consortia'>): ReactNode {
  const styles = useStyles();
  return (
    <FoldedSection title={plansViewMessages.consortia(consortia.length)}>
      <ul className={styles.list}>
        {consortia.map(({ city, name, place, matches, from }) => (
          <li key={`${from.file} ${from.cell}`} className={styles.line}>
            {plansViewMessages.heading(city, name)}
            <Text size={200} className={styles.note}>
              {plansViewMessages.park(place)}
            </Text>
            {matches.map((match) => (
              <Text key={match.place} size={200} className={styles.note}>
                {match.certainty === 'certain' ? match.place : mergedPlansMessages.proposedPlace(match.place)}
              </Text>
            ))}
            <Text size={200} className={styles.note}>
              {plansViewMessages.from(from)}
            </Text>
          </li>
        ))}
      </ul>
    </FoldedSection>
  );
}

/** What the plans come to: numbers first, then what is open, what overlaps, and every row. */
export function MergedResult({ merged }: { merged: MergedPlans }): ReactNode {
  return (
    <>
      <FileNotes files={merged.files} />
      <ViewSection title={plansViewMessages.target}>
        <TargetTable groups={merged.groups} />
      </ViewSection>
      <OpenPlaces places={merged.places} />
      <Overlaps overlaps={merged.overlaps} />
      <Consortia consortia={merged.consortia} />
    </>
  );
}
