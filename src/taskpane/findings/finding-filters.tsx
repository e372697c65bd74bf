import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import type { ReactNode } from 'react';
import { STANDINGS } from '../../usecases/findings-view/group-findings';
import type { FindingFilter } from '../../usecases/findings-view/group-findings';
import type { FindingStanding } from '../../usecases/findings-view/listed-finding';
import type { OpenCounts } from '../../usecases/findings-view/verdict';
import { FilterChips, toggled } from '../parts/filter-chips';
import { findingsMessages } from './messages';

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  search: { width: '100%' },
  chips: { marginTop: tokens.spacingVerticalXS },
  section: { marginTop: tokens.spacingVerticalXS },
  all: { marginLeft: tokens.spacingHorizontalS },
});

/** Always to be seen, so that a glance says how things stand; the others where there are any. */
const ALWAYS_SHOWN: readonly FindingStanding[] = ['error', 'warning', 'hint'];

interface Props {
  filter: FindingFilter;
  counts: OpenCounts;
  /** Name of the section the list is narrowed to; null for all. */
  sectionTitle: string | null;
  change: (filter: FindingFilter) => void;
}

/** Search box, chips with counts, and the section the list is narrowed to. */
export function FindingFilters({ filter, counts, sectionTitle, change }: Props): ReactNode {
  const styles = useStyles();
  const { search, standings } = filter;
  const shown = STANDINGS.filter(
    (standing) => ALWAYS_SHOWN.includes(standing) || counts[standing] > 0 || standings.has(standing),
  );
  return (
    <div className={styles.root} role="search" aria-label={findingsMessages.search}>
      <Input
        type="search"
        className={styles.search}
        contentBefore={<SearchRegular />}
        value={search}
        aria-label={findingsMessages.search}
        placeholder={findingsMessages.searchPlaceholder}
        onChange={(_, { value }) => {
          change({ ...filter, search: value });
        }}
      />
      <div className={styles.chips}>
        <FilterChips
          label={findingsMessages.chips}
          choices={shown}
          isChosen={(standing) => standings.has(standing)}
          wordsOf={(standing) => findingsMessages.chip(standing, counts[standing])}
          choose={(standing) => {
            change({ ...filter, standings: toggled(standings, standing) });
          }}
        />
      </div>
      {sectionTitle !== null && (
        <div className={styles.section}>
          {findingsMessages.onlySection(sectionTitle)}
          <Button
            size="small"
            className={styles.all}
            onClick={() => {
              change({ ...filter, section: null });
            }}
          >
            {findingsMessages.allSections}
          </Button>
        </div>
      )}
    </div>
  );
}
