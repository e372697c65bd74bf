import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { PossibleConflict } from '../../../model/conflict-review';
import type { ConflictDecision } from '../../../model/scorecard';
import type { ConflictPair } from '../../../usecases/conflicts/conflict-pairs';
import { FilterChips } from '../../parts/filter-chips';
import { LongList } from '../../parts/long-list';
import { ViewSection } from '../../parts/view-section';
import { ConflictEntry } from './conflict-entry';
import { expertsViewMessages as words } from './messages';

/** As many as are decided in one go. */
const FIRST_SHOWN = 30;
const FILTERS = ['all', 'undecided', 'recused', 'cleared'] as const;
type Filter = (typeof FILTERS)[number];

const useStyles = makeStyles({
  chips: { marginBottom: tokens.spacingVerticalS },
  note: { display: 'block', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

const isOf = ({ decision }: ConflictPair, filter: Filter): boolean =>
  filter === 'all' || (decision?.decision ?? 'undecided') === filter;

function PartyLines({ conflict: { places, party, likeness } }: { conflict: PossibleConflict }): ReactNode {
  const styles = useStyles();
  const roles = [...new Set(places.map(({ role }) => role))].join(words.roleSeparator);
  return (
    <>
      <Text className={styles.note}>{words.party(roles, party, likeness)}</Text>
      {places.map(({ file, cell }) => (
        <Text key={`${file} ${cell ?? ''}`} size={100} className={styles.note}>
          {words.place(file, cell)}
        </Text>
      ))}
    </>
  );
}

interface Props {
  pairs: readonly ConflictPair[];
  decide: (decision: ConflictDecision) => void;
  withdraw: (decision: ConflictDecision) => void;
}

/** What looks like a conflict, one entry per expert and application. */
export function ConflictList({ pairs, decide, withdraw }: Props): ReactNode {
  const styles = useStyles();
  const [filter, setFilter] = useState<Filter>('all');
  const shown = pairs.filter((pair) => isOf(pair, filter));
  const undecided = pairs.filter(({ decision }) => decision === null).length;
  return (
    <ViewSection title={words.conflicts(pairs.length, undecided)}>
      {pairs.length === 0 ? (
        <Text>{words.none}</Text>
      ) : (
        <div className={styles.chips}>
          <FilterChips
            label={words.filters}
            choices={FILTERS}
            isChosen={(choice) => choice === filter}
            wordsOf={(choice) =>
              words.filterCount(words.filter[choice], pairs.filter((pair) => isOf(pair, choice)).length)
            }
            choose={setFilter}
          />
        </div>
      )}
      <LongList items={shown} keyOf={({ key }) => key} first={FIRST_SHOWN}>
        {({ application, expert, decision, conflicts }) => (
          <ConflictEntry
            application={application}
            expert={expert}
            decision={decision}
            decide={decide}
            withdraw={withdraw}
          >
            {conflicts.map((conflict) => (
              <PartyLines key={conflict.party} conflict={conflict} />
            ))}
          </ConflictEntry>
        )}
      </LongList>
    </ViewSection>
  );
}
