import { Field, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Programme } from '../../../model/programme';
import type { ScoringScheme } from '../../../model/scoring';
import { latestNotice, noticesByLevel } from '../../../usecases/comparison/listed-notices';
import { offeredProgrammes } from '../../../usecases/overview/offered-programmes';
import { usableScheme } from '../../../usecases/review/scheme-stamp';
import { ChoiceSelect } from '../../parts/choice-select';
import { useOpenWorkbook } from '../../services-context';
import { useRoundDesk } from '../round-desk';
import { schemeViewMessages as words } from './messages';
import { SchemeFiles } from './scheme-files';
import { SchemeInUse } from './scheme-in-use';
import { ExclusionSection, NameSection, PanelSection, ScaleSection } from './setting-sections';
import { TieBreakSection } from './tie-break-section';
import { useSchemeDraft } from './use-scheme-draft';
import { MaximaSection, WeightSection } from './weight-section';

const useStyles = makeStyles({
  intro: { display: 'block', padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
  notice: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
});

function SchemeEditor({ programme, begin }: { programme: Programme; begin: ScoringScheme }): ReactNode {
  const desk = useSchemeDraft(programme, begin);
  return (
    <>
      <SchemeInUse desk={desk} />
      <SchemeFiles desk={desk} />
      <NameSection desk={desk} />
      <WeightSection desk={desk} />
      <MaximaSection desk={desk} />
      <ScaleSection desk={desk} />
      <ExclusionSection desk={desk} />
      <PanelSection desk={desk} />
      <TieBreakSection desk={desk} />
    </>
  );
}

/** 评分方案: the organiser's weights, maxima and rules, made from the example of a notice. */
export function SchemeView(): ReactNode {
  const styles = useStyles();
  const workbook = useOpenWorkbook();
  const { scheme } = useRoundDesk();
  const notices = noticesByLevel(offeredProgrammes())
    .flatMap(({ notices: ofLevel }) => ofLevel)
    .filter(({ scoring }) => scoring.length > 0);
  const [chosen, setChosen] = useState<string | null>(null);
  const sought = chosen ?? workbook?.programme.id;
  const programme = notices.find(({ id }) => id === sought) ?? latestNotice(notices);
  const [example] = programme?.scoring ?? [];
  if (programme === undefined || example === undefined) return null;
  const isFitting = usableScheme(programme, scheme).outcome === 'usable';
  return (
    <>
      <Text className={styles.intro}>{words.explanation}</Text>
      <div className={styles.notice}>
        <Field label={words.notice} size="small">
          <ChoiceSelect
            value={programme.id}
            choices={notices.map(({ id, notice }) => ({
              key: id,
              label: words.noticeChoice(notice.shortName, notice.documentNumber),
            }))}
            choose={setChosen}
          />
        </Field>
      </div>
      <SchemeEditor
        key={programme.id}
        programme={programme}
        begin={scheme !== null && isFitting ? scheme : example}
      />
    </>
  );
}
