import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { textValue } from '../../usecases/review/judgement-values';
import type { CardReview } from '../../usecases/review/review-view';
import { FoldedSection } from '../parts/folded-section';
import { TextLink } from '../parts/text-link';
import { ViewSection } from '../parts/view-section';
import { FigureEntry } from './figure-entry';
import { reviewMessages } from './messages';
import { PointFactsList } from './point-facts';
import { Recusal } from './recusal';
import { standingWords } from './review-header';
import { TextEntry } from './text-entry';
import type { CardActions } from './use-card-actions';
import { VetoList } from './veto-list';

const useStyles = makeStyles({
  focus: { ':focus': { outlineStyle: 'none' } },
  line: { display: 'block', overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
  total: { display: 'block', marginBottom: tokens.spacingVerticalXS },
  code: { display: 'inline-block', marginRight: tokens.spacingHorizontalM },
});

/** As many points as are worth naming; the others stand in 总览. */
const MOST_NAMED = 12;

interface Props {
  review: CardReview;
  actions: CardActions;
  /** Counts up when the keys are to go here; 0 where a tab keeps them. */
  focusRequests: number;
  openPoint: (code: string) => void;
}

/** What the card comes to, or what is missing before it comes to anything. */
function Result({ review, openPoint }: Pick<Props, 'review' | 'openPoint'>): ReactNode {
  const styles = useStyles();
  const { standing, groups } = review;
  switch (standing.state) {
    case 'complete':
      return (
        <>
          {groups.map(({ code, title, weight, score }) => (
            <Text key={code} className={styles.line}>
              {reviewMessages.group(code, title, weight)} {score}
            </Text>
          ))}
          <Text className={styles.line}>{reviewMessages.lessDeduction(standing.deduction)}</Text>
          <Text className={styles.line}>{reviewMessages.complete}</Text>
        </>
      );
    case 'incomplete':
      return (
        <>
          {standing.points.length > 0 && (
            <Text className={styles.line}>{reviewMessages.left(standing.points)}</Text>
          )}
          {standing.points.slice(0, MOST_NAMED).map((code) => (
            <span key={code} className={styles.code}>
              <TextLink
                go={() => {
                  openPoint(code);
                }}
              >
                {code}
              </TextLink>
            </span>
          ))}
          {standing.points.length > MOST_NAMED && (
            <Text className={styles.line}>
              {reviewMessages.leftMore(standing.points.length - MOST_NAMED)}
            </Text>
          )}
          {standing.others.length > 0 && (
            <Text className={styles.line}>{reviewMessages.leftOthers(standing.others)}</Text>
          )}
        </>
      );
    case 'vetoed':
      return <Text className={styles.line}>{reviewMessages.vetoComplete}</Text>;
    case 'recused':
      return <Text className={styles.line}>{reviewMessages.recusalComplete}</Text>;
    case 'otherScheme':
    case 'otherApplication':
    case 'contradictory':
    case 'duplicate':
      return null;
  }
}

function Deduction({ review, actions }: Pick<Props, 'review' | 'actions'>): ReactNode {
  const { deduction } = review;
  if (deduction === null) return null;
  return (
    <ViewSection title={reviewMessages.deduction}>
      <Text>{deduction.point.text}</Text>
      <FigureEntry
        what={reviewMessages.deductionItem}
        label={reviewMessages.deduction}
        figure={deduction}
        actions={actions}
        saveWord={reviewMessages.saveHere}
        focusRequests={0}
        goOn={null}
        step={null}
      />
      <FoldedSection title={reviewMessages.findings}>
        <PointFactsList facts={deduction} />
      </FoldedSection>
    </ViewSection>
  );
}

/** What closes a card: deduction, vetoes, opinion, 回避, and what it all comes to. */
export function Closing({ review, actions, focusRequests, openPoint }: Props): ReactNode {
  const styles = useStyles();
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focusRequests > 0) top.current?.focus();
  }, [focusRequests]);
  return (
    <div
      ref={top}
      tabIndex={-1}
      className={styles.focus}
      role="region"
      aria-label={reviewMessages.tabClosing}
    >
      <ViewSection title={reviewMessages.result}>
        <Text weight="semibold" size={400} className={styles.total}>
          {standingWords(review.standing)}
        </Text>
        <Result review={review} openPoint={openPoint} />
      </ViewSection>
      <Deduction review={review} actions={actions} />
      <VetoList vetoes={review.vetoes} actions={actions} />
      <ViewSection title={reviewMessages.opinion}>
        <TextEntry
          label={reviewMessages.opinion}
          written={review.opinion}
          rows={4}
          keep={(text) => {
            const place = review.places.opinion;
            const judgement = { what: reviewMessages.opinion, title: reviewMessages.opinionTitle };
            return actions.write(judgement, place === null ? null : [{ place, value: textValue(text) }]);
          }}
        />
      </ViewSection>
      <Recusal review={review} actions={actions} />
    </div>
  );
}
