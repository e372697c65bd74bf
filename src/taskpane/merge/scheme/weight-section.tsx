import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import Big from 'big.js';
import type { ReactNode } from 'react';
import { maximumField, weightField } from '../../../model/scheme-fields';
import { groupPointCodes, maximaSum, weightsSum } from '../../../usecases/scheme/scheme-draft';
import { FoldedSection } from '../../parts/folded-section';
import { ViewSection } from '../../parts/view-section';
import { TextEntry } from './draft-entries';
import { schemeViewMessages as words } from './messages';
import type { DraftDesk } from './use-scheme-draft';

const useStyles = makeStyles({
  sum: { display: 'block', marginTop: tokens.spacingVerticalS },
  wrong: { color: tokens.colorStatusDangerForeground1 },
  hint: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** What the weights come to: right, or by how much they are not. */
function sumWords(sum: string): { isRight: boolean; said: string } {
  const difference = new Big(100).minus(sum);
  if (difference.eq(0)) return { isRight: true, said: words.weightsRight };
  const apart = difference.abs().toFixed();
  const said = difference.gt(0) ? words.weightsMissing(apart) : words.weightsOver(apart);
  return { isRight: false, said: `${words.weightsSum(sum)}，${said}` };
}

/** Titles of the groups by code, as they are named in the notice. */
export function groupTitles({ programme }: DraftDesk): ReadonlyMap<string, string> {
  return new Map(programme.indicators.groups.map(({ code, title }) => [code, words.group(code, title)]));
}

/** The weight of every group, and their sum. */
export function WeightSection({ desk }: { desk: DraftDesk }): ReactNode {
  const styles = useStyles();
  const titles = groupTitles(desk);
  const { isRight, said } = sumWords(weightsSum(desk.draft));
  return (
    <ViewSection title={words.weights}>
      {desk.draft.entries.groups.map((group) => (
        <TextEntry
          key={group}
          desk={desk}
          field={weightField(group)}
          label={titles.get(group) ?? group}
          kind="figure"
        />
      ))}
      <Text className={mergeClasses(styles.sum, !isRight && styles.wrong)} weight="semibold" role="status">
        {said}
      </Text>
    </ViewSection>
  );
}

/** The maximum of every point, group by group. */
export function MaximaSection({ desk }: { desk: DraftDesk }): ReactNode {
  const styles = useStyles();
  const titles = groupTitles(desk);
  const { programme, draft, judged } = desk;
  const texts = new Map(programme.indicators.points.map(({ code, text }) => [code, text]));
  return (
    <ViewSection title={words.maxima}>
      <Text size={200} className={styles.hint}>
        {words.maximaHint}
      </Text>
      {draft.entries.groups.map((group) => {
        const points = groupPointCodes(programme, draft, group);
        const faults = points.filter((point) => judged.faults.has(maximumField(point))).length;
        const title = words.groupMaxima(titles.get(group) ?? group, points.length, maximaSum(draft, points));
        return (
          <FoldedSection key={group} title={faults === 0 ? title : `${title}${words.groupFaults(faults)}`}>
            {points.map((point) => (
              <TextEntry
                key={point}
                desk={desk}
                field={maximumField(point)}
                label={words.point(point, texts.get(point) ?? '')}
                kind="figure"
              />
            ))}
          </FoldedSection>
        );
      })}
    </ViewSection>
  );
}
