import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { proposalGroups } from '../../usecases/carry-over/confirmed-proposals';
import type { ProposalGroup } from '../../usecases/carry-over/confirmed-proposals';
import type { CarryOverPreview } from '../../usecases/carry-over/preview-carry-over';
import { LongList } from '../parts/long-list';
import { carryOverViewMessages } from './messages';
import { OfferLines } from './value-line';

const useStyles = makeStyles({
  group: { marginBottom: tokens.spacingVerticalM },
  items: { marginLeft: tokens.spacingHorizontalM },
  item: { width: '100%' },
});

/** Proposals of one group shown before the rest is asked for. */
const FIRST = 10;

type Confirm = (ids: readonly string[], isConfirmed: boolean) => void;

interface GroupProps {
  group: ProposalGroup;
  confirmed: ReadonlySet<string>;
  confirm: Confirm;
}

function Group({ group: { reasons, offers }, confirmed, confirm }: GroupProps): ReactNode {
  const styles = useStyles();
  const ids = offers.map(({ id }) => id);
  const count = ids.filter((id) => confirmed.has(id)).length;
  return (
    <div className={styles.group}>
      {offers.length > 1 && (
        <Checkbox
          label={carryOverViewMessages.group(reasons, offers.length)}
          checked={count === 0 ? false : count === offers.length ? true : 'mixed'}
          onChange={(_, { checked }) => {
            confirm(ids, checked === true);
          }}
        />
      )}
      <div className={offers.length > 1 ? styles.items : undefined}>
        <LongList items={offers} keyOf={({ id }) => id} first={FIRST}>
          {(offer) => (
            <Checkbox
              className={styles.item}
              label={
                <>
                  <OfferLines offer={offer} />
                  {offers.length === 1 && <span>{reasons.join('')}</span>}
                </>
              }
              checked={confirmed.has(offer.id)}
              onChange={(_, { checked }) => {
                confirm([offer.id], checked === true);
              }}
            />
          )}
        </LongList>
      </div>
    </div>
  );
}

interface Props {
  preview: CarryOverPreview;
  confirmed: ReadonlySet<string>;
  confirm: Confirm;
}

/** What is only near, to be ticked one by one or together where it rests on the same reason. */
export function ProposalList({ preview, confirmed, confirm }: Props): ReactNode {
  return proposalGroups(preview).map((group) => (
    <Group key={group.offers[0]?.id ?? ''} group={group} confirmed={confirmed} confirm={confirm} />
  ));
}
