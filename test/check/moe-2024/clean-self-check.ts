import { checkFiling } from '../../../src/check/check';
import type { YearFiling } from '../../../src/check/check-context';
import { computeCoverage } from '../../../src/coverage/coverage';
import { FilingIndex } from '../../../src/filing/filing-index';
import { catalogueFields } from '../../../src/model/catalogue';
import { FRESH_STATE } from '../../../src/model/filing-state';
import type { Finding } from '../../../src/model/finding';
import { fieldAtYear } from '../../../src/model/keys';
import type { RuleId } from '../../../src/model/rule';
import { moe2024 as programme } from '../../../src/programmes/moe-2024';
import sample from '../../../src/programmes/moe-2024/samples/clean.json';
import type { PlainRow, PlainValues } from '../build-filing';
import { buildFiling } from '../build-filing';

const ANSWERED_AT = '2026-03-20';

/** Policies with their dates as a reader would read them. */
function policiesRead(): PlainRow[] {
  return sample.policies.map((policy) => ({
    ...policy,
    date: policy.date.replace(/^(\d{4})年(\d{1,2})月$/, '$1-$2'),
  }));
}

/** A self-check in which everything is as the standard wants it. */
export const CLEAN: PlainValues = {
  ...sample,
  policies: policiesRead(),
  'problems.p7_2_2.due': '2026-12',
};

/** What surrounds a self-check besides its values. */
export interface Circumstances {
  /** How the questions of the notice are answered; all of them are confirmed unless it says otherwise. */
  questions?: 'denied' | 'open';
  /** Self-checks of earlier years, told by what they change in the clean one. */
  earlier?: readonly { year: number; changed: PlainValues }[];
}

const QUESTIONS = programme.rules.filter(
  ({ check }) => check.kind === 'confirmation' && check.field === null,
);

/** Everything the rules say of the clean self-check with some values changed. */
export function allFindingsOf(changed: PlainValues, { questions, earlier }: Circumstances = {}): Finding[] {
  const confirmations =
    questions === 'open'
      ? []
      : QUESTIONS.map(({ id }) => ({ rule: id, confirmed: questions !== 'denied', at: ANSWERED_AT }));
  const filing = buildFiling(
    programme,
    { ...CLEAN, ...changed },
    { state: { ...FRESH_STATE, confirmations } },
  );
  const series: YearFiling[] | null =
    earlier === undefined
      ? null
      : [
          ...earlier.map(({ year, changed: other }) => ({
            year,
            filing: buildFiling(programme, { ...CLEAN, ...other }),
          })),
          { year: 2025, filing },
        ];
  return checkFiling(programme, filing, {
    stage: 'submit',
    coverage: computeCoverage(programme, filing, new FilingIndex(filing)),
    today: ANSWERED_AT,
    round: null,
    series,
  }).findings;
}

/** How a finding stands: a severity, or what was measured. */
export function standingOf(finding: Finding): string {
  return finding.kind === 'measure' ? finding.result : finding.severity;
}

/** What one rule says of the clean self-check with some values changed. */
export function findingsOf(rule: RuleId, changed: PlainValues, circumstances: Circumstances = {}): Finding[] {
  return allFindingsOf(changed, circumstances).filter((finding) => finding.rule === rule);
}

/** Where a finding points first: `park.output@2025`, in a table with the worksheet's row: `policies.date#5`. */
export function firstPlace({ places }: Finding): string {
  const [place] = places;
  if (place === undefined || place.field === null) return '';
  const { field } = place;
  const inTable = catalogueFields(programme).some((of) => of.field.key === field && of.table !== null);
  const row = inTable && place.cell !== null ? `#${place.cell.row}` : '';
  return `${fieldAtYear(field, place.year)}${row}`;
}
