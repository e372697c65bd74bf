import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import {
  AGGREGATION_CHOICES,
  FEWER_CHOICES,
  SCALE_CHOICES,
  VETO_CHOICES,
  YES_NO_CHOICES,
  choiceWord,
} from '../../../model/scheme-choices';
import { MOST_GRADES, SCHEME_FIELDS, gradeFields, vetoField } from '../../../model/scheme-fields';
import { textOf } from '../../../usecases/scheme/scheme-draft';
import { ViewSection } from '../../parts/view-section';
import { ChoiceEntry, TextEntry } from './draft-entries';
import { schemeViewMessages as words } from './messages';
import type { DraftDesk } from './use-scheme-draft';

const useStyles = makeStyles({
  heading: { display: 'block', marginTop: tokens.spacingVerticalM },
  line: { display: 'flex' },
  part: { flex: '1 1 0', minWidth: 0 },
  between: { marginRight: tokens.spacingHorizontalM },
});

const NUMBERS = Array.from({ length: MOST_GRADES }, (_, index) => index + 1);

/** Title and version, by which people tell schemes apart. */
export function NameSection({ desk }: { desk: DraftDesk }): ReactNode {
  return (
    <ViewSection title={words.names}>
      <TextEntry desk={desk} field={SCHEME_FIELDS.title} label={words.title} kind="words" />
      <TextEntry
        desk={desk}
        field={SCHEME_FIELDS.version}
        label={words.version}
        kind="words"
        hint={words.versionHint}
      />
    </ViewSection>
  );
}

function GradeEntries({ desk }: { desk: DraftDesk }): ReactNode {
  const styles = useStyles();
  return (
    <>
      <Text className={styles.heading}>{words.grades}</Text>
      {NUMBERS.map((number) => {
        const { name, factor } = gradeFields(number);
        return (
          <div key={number} className={styles.line}>
            <div className={`${styles.part} ${styles.between}`}>
              <TextEntry desk={desk} field={name} label={words.gradeName(number)} kind="words" />
            </div>
            <div className={styles.part}>
              <TextEntry desk={desk} field={factor} label={words.factor(number)} kind="figure" />
            </div>
          </div>
        );
      })}
    </>
  );
}

/** How points are judged. */
export function ScaleSection({ desk }: { desk: DraftDesk }): ReactNode {
  const isGrades = textOf(desk.draft, SCHEME_FIELDS.scale) === choiceWord(SCALE_CHOICES, 'grades');
  return (
    <ViewSection title={words.scale}>
      <ChoiceEntry desk={desk} field={SCHEME_FIELDS.scale} label={words.scaleKind} choices={SCALE_CHOICES} />
      {isGrades ? (
        <GradeEntries desk={desk} />
      ) : (
        <TextEntry
          desk={desk}
          field={SCHEME_FIELDS.step}
          label={words.step}
          kind="figure"
          hint={words.stepHint}
        />
      )}
    </ViewSection>
  );
}

/** What is deducted, and what excludes an application; nothing where the notice knows neither. */
export function ExclusionSection({ desk }: { desk: DraftDesk }): ReactNode {
  const styles = useStyles();
  const { programme, draft } = desk;
  const { points } = programme.indicators;
  const deduction = points.find(({ kind }) => kind === 'deduction');
  const { vetoes } = draft.entries;
  if (deduction === undefined && vetoes.length === 0) return null;
  const texts = new Map(points.map(({ code, text }) => [code, text]));
  const isDeducted = textOf(draft, SCHEME_FIELDS.deductionUse) === choiceWord(YES_NO_CHOICES, 'yes');
  return (
    <ViewSection title={words.exclusions}>
      {deduction !== undefined && (
        <ChoiceEntry
          desk={desk}
          field={SCHEME_FIELDS.deductionUse}
          label={words.deductionUse(deduction.text)}
          choices={YES_NO_CHOICES}
        />
      )}
      {deduction !== undefined && isDeducted && (
        <TextEntry
          desk={desk}
          field={SCHEME_FIELDS.deductionMaximum}
          label={words.deductionMaximum}
          kind="figure"
        />
      )}
      {vetoes.length > 0 && (
        <>
          <ChoiceEntry
            desk={desk}
            field={SCHEME_FIELDS.vetoCarries}
            label={words.vetoCarries}
            choices={VETO_CHOICES}
          />
          <Text className={styles.heading}>{words.vetoes}</Text>
          {vetoes.map((code) => (
            <ChoiceEntry
              key={code}
              desk={desk}
              field={vetoField(code)}
              label={words.point(code, texts.get(code) ?? '')}
              choices={YES_NO_CHOICES}
            />
          ))}
        </>
      )}
    </ViewSection>
  );
}

/** How the experts' totals become one. */
export function PanelSection({ desk }: { desk: DraftDesk }): ReactNode {
  const chosen = textOf(desk.draft, SCHEME_FIELDS.aggregation);
  const isTrimmed = chosen === choiceWord(AGGREGATION_CHOICES, 'trimmedMean');
  const { aggregation, fromExperts, withFewer, decimals, minimumExperts, divergence } = SCHEME_FIELDS;
  return (
    <ViewSection title={words.panel}>
      <ChoiceEntry desk={desk} field={aggregation} label={words.aggregation} choices={AGGREGATION_CHOICES} />
      {isTrimmed && (
        <>
          <TextEntry desk={desk} field={fromExperts} label={words.fromExperts} kind="figure" />
          <ChoiceEntry desk={desk} field={withFewer} label={words.withFewer} choices={FEWER_CHOICES} />
        </>
      )}
      <TextEntry desk={desk} field={decimals} label={words.decimals} kind="figure" />
      <TextEntry desk={desk} field={minimumExperts} label={words.minimumExperts} kind="figure" />
      <TextEntry desk={desk} field={divergence} label={words.divergence} kind="figure" />
    </ViewSection>
  );
}
