import type { FindingOutput } from '../../model/command-output';
import { catalogueFields } from '../../model/catalogue';
import type { Submission } from '../../model/submission';
import type { Programme } from '../../model/programme';
import type { ReturnDemand, ReturnItem } from '../../model/return-notice';
import { itemId, matterOf, rowNames, ruleKind } from './matter';
import { returnMessages as words } from './messages';
import { PersonalWords, withoutTelephones } from './personal-words';
import { firstField, placeInWords } from './place-in-words';
import { splitSentence } from './split-sentence';

/** An item before it is numbered. */
export type UnnumberedItem = Omit<ReturnItem, 'number'>;

/** What a finding asks of the applicant; null where it asks nothing: what a standard measures is no mistake. */
export function demandOf({ severity, answer }: FindingOutput): ReturnDemand | null {
  const demands = { error: 'must', warning: 'check', hint: 'suggest' } as const;
  if (severity !== 'error' && severity !== 'warning' && severity !== 'hint') return null;
  return answer === null ? demands[severity] : 'explained';
}

/** Where a finding belongs in the order of the forms; what belongs to no field comes before all. */
function position(programme: Programme, finding: FindingOutput): number {
  const of = firstField(programme, finding);
  return of === null ? -1 : catalogueFields(programme).indexOf(of);
}

/** Whether a sentence names the value of a fix already: 改为 260. */
function namesFix(sentence: string, fix: string): boolean {
  const value = /为\s*(\S+)$/.exec(fix)?.[1];
  return value !== undefined && sentence.includes(value);
}

function findingItem(
  programme: Programme,
  finding: FindingOutput,
  demand: ReturnDemand,
  personal: PersonalWords,
): UnnumberedItem {
  const of = firstField(programme, finding);
  const { what, how } = splitSentence(personal.hidden(finding.message));
  const matter = matterOf(programme, finding);
  const hidesFix = of !== null && personal.isPersonal(of.field.key);
  const fix = finding.fix === null || hidesFix || namesFix(how, finding.fix) ? '' : finding.fix;
  const rule = programme.rules.find(({ id }) => id === finding.rule);
  return {
    id: itemId(finding.rule, matter),
    demand,
    rule: finding.rule,
    subject: finding.subject,
    matter,
    form: of?.form.title ?? '',
    section: of === null ? '' : words.section(of.section.number, of.section.title),
    where: placeInWords(programme, finding, ruleKind(programme, finding) === 'required'),
    what,
    how: `${how}${fix === '' ? '' : words.fix(personal.hidden(fix))}` || words.how(demand),
    source: finding.source,
    isInferred: rule?.basis === 'inferred',
    reason: finding.answer === null ? null : withoutTelephones(personal.hidden(finding.answer)),
    fields: finding.fields,
    rows: rowNames(finding),
  };
}

/** The items the findings of a submission make, in the order of the forms. */
export function findingItems(programme: Programme, submission: Submission): UnnumberedItem[] {
  const personal = new PersonalWords(programme, submission);
  return submission.findings
    .map((finding, index) => ({ finding, index, at: position(programme, finding) }))
    .sort((one, other) => one.at - other.at || one.index - other.index)
    .flatMap(({ finding }) => {
      const demand = demandOf(finding);
      return demand === null ? [] : [findingItem(programme, finding, demand, personal)];
    });
}
