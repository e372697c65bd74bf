import { checkFiling } from '../../../src/check/check';
import { computeCoverage } from '../../../src/coverage/coverage';
import { FilingIndex } from '../../../src/filing/filing-index';
import { catalogueFields } from '../../../src/model/catalogue';
import { FRESH_STATE } from '../../../src/model/filing-state';
import type { RuleFinding } from '../../../src/model/finding';
import { fieldAtYear } from '../../../src/model/keys';
import type { RuleId } from '../../../src/model/rule';
import { lianyungang2026 as programme } from '../../../src/programmes/lianyungang-2026';
import sample from '../../../src/programmes/lianyungang-2026/samples/clean.json';
import type { PlainRow, PlainValues } from '../build-filing';
import { buildFiling } from '../build-filing';

/** A clean application; the one date it gives in words is given as a reader would read it. */
export const CLEAN: PlainValues = { ...sample, 'overview.founded': '2026-05' };
/** A day on which no deadline is near. */
const EARLY = '2026-03-20';

/** What surrounds an application besides its values. */
export interface Circumstances {
  today?: string;
  /** How the lines of the 报送清单 are answered; all of them are confirmed unless it says otherwise. */
  lines?: 'denied' | 'open';
  /** The other applications of the round, told by what they change in the clean one. */
  others?: readonly PlainValues[];
}

/** Rules that are answered in the 报送清单. */
const LINES = programme.rules.filter(({ check }) => check.kind === 'confirmation' && check.field === null);

/** Everything the rules say of the clean application with some values changed. */
export function allFindingsOf(
  changed: PlainValues,
  { today = EARLY, lines, others = [] }: Circumstances = {},
): RuleFinding[] {
  const confirmations =
    lines === 'open' ? [] : LINES.map(({ id }) => ({ rule: id, confirmed: lines !== 'denied', at: EARLY }));
  const filing = buildFiling(
    programme,
    { ...CLEAN, ...changed },
    { state: { ...FRESH_STATE, confirmations } },
  );
  const round = [filing, ...others.map((other) => buildFiling(programme, { ...CLEAN, ...other }))];
  const coverage = computeCoverage(programme, filing, new FilingIndex(filing));
  return checkFiling(programme, filing, {
    stage: 'submit',
    coverage,
    today,
    round,
    series: null,
  }).findings.flatMap((finding) => (finding.kind === 'rule' ? [finding] : []));
}

/** What one rule says of the clean application with some values changed. */
export function findingsOf(
  rule: RuleId,
  changed: PlainValues,
  circumstances: Circumstances = {},
): RuleFinding[] {
  return allFindingsOf(changed, circumstances).filter((finding) => finding.rule === rule);
}

/** Where a finding points first: `overview.budget.total@2026`, in a table with the worksheet's row: `members.schools.name#5`. */
export function firstPlace({ places }: RuleFinding): string {
  const [place] = places;
  if (place === undefined || place.field === null) return '';
  const { field } = place;
  const inTable = catalogueFields(programme).some((of) => of.field.key === field && of.table !== null);
  const row = inTable && place.cell !== null ? `#${place.cell.row}` : '';
  return `${fieldAtYear(field, place.year)}${row}`;
}

/** The rows of a table of the clean application, free to be changed. */
export function rowsOf(table: string): PlainRow[] {
  return (CLEAN[table] as PlainRow[]).map((row) => ({ ...row }));
}

/** The clean application's table with one row changed. */
export function withRow(table: string, position: number, changed: PlainRow): PlainValues {
  return {
    [table]: rowsOf(table).map((row, index) => (index === position - 1 ? { ...row, ...changed } : row)),
  };
}
