import { checkFiling } from '../../../src/check/check';
import { computeCoverage } from '../../../src/coverage/coverage';
import { FilingIndex } from '../../../src/filing/filing-index';
import { catalogueFields } from '../../../src/model/catalogue';
import { FRESH_STATE } from '../../../src/model/filing-state';
import type { RuleFinding } from '../../../src/model/finding';
import { fieldAtYear } from '../../../src/model/keys';
import type { Programme } from '../../../src/model/programme';
import type { RuleId } from '../../../src/model/rule';
import type { PlainRow, PlainValues } from '../build-filing';
import { buildFiling } from '../build-filing';

/** What surrounds an application besides its values. */
export interface Circumstances {
  today?: string;
  /** How the lines of the 报送清单 are answered; all of them are confirmed unless it says otherwise. */
  lines?: 'denied' | 'open';
  /** The other applications of the round, told by what they change in the clean one. */
  others?: readonly PlainValues[];
}

/** A clean application of one notice, to be changed and checked. */
export interface CheckedApplication {
  programme: Programme;
  /** Everything the rules say of the clean application with some values changed. */
  allFindingsOf: (changed: PlainValues, circumstances?: Circumstances) => RuleFinding[];
  /** What one rule says of the clean application with some values changed. */
  findingsOf: (rule: RuleId, changed: PlainValues, circumstances?: Circumstances) => RuleFinding[];
  /** Where a finding points first: `overview.budget.total@2026`, in a table with the worksheet's row: `members.schools.name#5`. */
  firstPlace: (finding: RuleFinding) => string;
  /** The rows of a table of the clean application, free to be changed. */
  rowsOf: (table: string) => PlainRow[];
  /** The clean application's table with one row changed. */
  withRow: (table: string, position: number, changed: PlainRow) => PlainValues;
}

/**
 * A clean application of a notice.
 *
 * @param clean - values that break no rule
 * @param early - ISO date of a day on which no deadline is near
 */
export function checkedApplication(
  programme: Programme,
  clean: PlainValues,
  early: string,
): CheckedApplication {
  // Rules that are answered in the 报送清单.
  const askedLines = programme.rules.filter(
    ({ check }) => check.kind === 'confirmation' && check.field === null,
  );
  const rowsOf: CheckedApplication['rowsOf'] = (table) =>
    (clean[table] as PlainRow[]).map((row) => ({ ...row }));
  const allFindingsOf: CheckedApplication['allFindingsOf'] = (
    changed,
    { today = early, lines, others = [] } = {},
  ) => {
    const confirmations =
      lines === 'open'
        ? []
        : askedLines.map(({ id }) => ({ rule: id, confirmed: lines !== 'denied', at: early }));
    const filing = buildFiling(
      programme,
      { ...clean, ...changed },
      { state: { ...FRESH_STATE, confirmations } },
    );
    const round = [filing, ...others.map((other) => buildFiling(programme, { ...clean, ...other }))];
    const coverage = computeCoverage(programme, filing, new FilingIndex(filing));
    return checkFiling(programme, filing, {
      stage: 'submit',
      coverage,
      today,
      round,
      series: null,
    }).findings.flatMap((finding) => (finding.kind === 'rule' ? [finding] : []));
  };
  return {
    programme,
    allFindingsOf,
    findingsOf: (rule, changed, circumstances = {}) =>
      allFindingsOf(changed, circumstances).filter((finding) => finding.rule === rule),
    firstPlace: ({ places: [place] }) => {
      if (place === undefined || place.field === null) return '';
      const { field } = place;
      const inTable = catalogueFields(programme).some((of) => of.field.key === field && of.table !== null);
      const row = inTable && place.cell !== null ? `#${place.cell.row}` : '';
      return `${fieldAtYear(field, place.year)}${row}`;
    },
    rowsOf,
    withRow: (table, position, changed) => ({
      [table]: rowsOf(table).map((row, index) => (index === position - 1 ? { ...row, ...changed } : row)),
    }),
  };
}
