import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatPlace } from '../../model/cell-address';
import type { CarryOverPreview } from '../../usecases/carry-over/preview-carry-over';
import { FoldedSection } from '../parts/folded-section';
import { LongList } from '../parts/long-list';
import { carryOverViewMessages } from './messages';
import { SourceLines, TargetLabel } from './value-line';

const useStyles = makeStyles({
  quiet: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

const FIRST = 30;

/** What is not carried, and why: blanks that stay, and what of the source goes nowhere. */
export function LeftLists({ plan: { left, unused } }: CarryOverPreview): ReactNode {
  const styles = useStyles();
  return (
    <>
      {left.length > 0 && (
        <FoldedSection title={carryOverViewMessages.left(left.length)}>
          <LongList items={left} keyOf={({ target }, index) => `${index} ${target.field}`} first={FIRST}>
            {({ target, message, held, sources }) => (
              <>
                <TargetLabel target={target} />
                <span>{message}</span>
                {held !== null && <span className={styles.quiet}>{carryOverViewMessages.held(held)}</span>}
                <SourceLines sources={sources} />
              </>
            )}
          </LongList>
        </FoldedSection>
      )}
      {unused.length > 0 && (
        <FoldedSection title={carryOverViewMessages.unused(unused.length)}>
          <LongList
            items={unused}
            keyOf={({ field, cell }, index) => `${index} ${cell === null ? field : formatPlace(cell)}`}
            first={FIRST}
          >
            {(source) => (
              <>
                <span className={styles.quiet}>
                  {carryOverViewMessages.sourceLabel(source.label, source.year)}
                </span>
                <SourceLines sources={[source]} />
                <span>{source.reason}</span>
              </>
            )}
          </LongList>
        </FoldedSection>
      )}
    </>
  );
}
