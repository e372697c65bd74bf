import { Button, makeStyles, Text, ToggleButton, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { answerValue } from '../../usecases/review/judgement-values';
import type { ReviewedVeto } from '../../usecases/review/review-view';
import { FoldedSection } from '../parts/folded-section';
import { ViewSection } from '../parts/view-section';
import { FlagBadges } from './flag-badges';
import { reviewMessages } from './messages';
import { PointFactsList } from './point-facts';
import { TextEntry } from './text-entry';
import type { CardActions } from './use-card-actions';

const useStyles = makeStyles({
  note: { display: 'block', color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { display: 'block', overflowWrap: 'anywhere' },
  answers: { display: 'flex', margin: `${tokens.spacingVerticalXS} 0` },
  answer: { minWidth: '56px', marginRight: tokens.spacingHorizontalS },
  fault: { display: 'block', color: tokens.colorPaletteRedForeground1 },
});

function Veto({ veto, actions }: { veto: ReviewedVeto; actions: CardActions }): ReactNode {
  const styles = useStyles();
  const { code, point, claimed, remark, places, flags } = veto;
  const what = reviewMessages.vetoLabel(code);
  const isClaimed = claimed.state === 'yes';
  const give = (answer: true | null): void => {
    const title = answer === null ? reviewMessages.vetoCleared(code) : reviewMessages.vetoTitle(code);
    void actions.answer({ what, title }, places, { given: answerValue(answer) });
  };
  return (
    <li className={styles.item}>
      <Text className={styles.text}>
        {code} {point.text}
      </Text>
      <FlagBadges flags={flags} />
      <div className={styles.answers} role="group" aria-label={what}>
        <ToggleButton
          size="small"
          className={styles.answer}
          checked={isClaimed}
          onClick={() => {
            give(isClaimed ? null : true);
          }}
        >
          {reviewMessages.vetoApplies}
        </ToggleButton>
        {claimed.state === 'unclear' && (
          <Button
            size="small"
            onClick={() => {
              give(null);
            }}
          >
            {reviewMessages.vetoDoesNot}
          </Button>
        )}
      </div>
      {claimed.state === 'unclear' && (
        <Text className={styles.fault}>{reviewMessages.unclearAnswer(claimed.raw)}</Text>
      )}
      <TextEntry
        label={reviewMessages.remarkTitle(what)}
        written={remark}
        rows={1}
        keep={(text) =>
          actions.answer({ what, title: reviewMessages.remarkTitle(what) }, places, { remark: text })
        }
      />
      <FoldedSection title={reviewMessages.findings}>
        <PointFactsList facts={veto} />
      </FoldedSection>
    </li>
  );
}

/** The 负面清单: what excludes an application, each with what was found. */
export function VetoList({
  vetoes,
  actions,
}: {
  vetoes: readonly ReviewedVeto[];
  actions: CardActions;
}): ReactNode {
  const styles = useStyles();
  if (vetoes.length === 0) return null;
  return (
    <ViewSection title={reviewMessages.vetoes(vetoes.length)}>
      <Text className={styles.note}>{reviewMessages.vetoesNote}</Text>
      <ul className={styles.list}>
        {vetoes.map((veto) => (
          <Veto key={veto.code} veto={veto} actions={actions} />
        ))}
      </ul>
    </ViewSection>
  );
}
