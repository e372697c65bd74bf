import type { ReactNode } from 'react';
import type { PanelMade } from '../../../usecases/panel/make-panel';
import { decisionSentence } from '../../../usecases/conflicts/conflicts-output';
import { LongList } from '../../parts/long-list';
import { ViewSection } from '../../parts/view-section';
import { panelViewMessages as words } from './messages';

/** As many as are read at once. */
const FIRST_SHOWN = 20;

function Sentences({ title, sentences }: { title: string; sentences: readonly string[] }): ReactNode {
  if (sentences.length === 0) return null;
  return (
    <ViewSection title={title}>
      <LongList items={sentences} keyOf={(_, index) => String(index)} first={FIRST_SHOWN}>
        {(sentence) => sentence}
      </LongList>
    </ViewSection>
  );
}

/** What is to be looked after or to be known: notes, decisions, and how far the experts agree. */
export function PanelSentences({
  made: { result, agreement, decisions },
}: {
  made: Extract<PanelMade, { outcome: 'made' }>;
}): ReactNode {
  const notes = [
    ...result.notes,
    ...result.problems.map(({ file, message }) => words.problem(file, message)),
  ];
  const agreed = [agreement?.kendall?.words, agreement?.krippendorff?.words].filter(
    (sentence) => sentence !== undefined,
  );
  return (
    <>
      <Sentences title={words.notes(notes.length)} sentences={notes} />
      <Sentences title={words.decisions(decisions.length)} sentences={decisions.map(decisionSentence)} />
      <Sentences title={words.agreementTitle} sentences={[...agreed, ...(agreement?.missing ?? [])]} />
    </>
  );
}
