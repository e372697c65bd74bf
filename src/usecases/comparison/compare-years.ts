import { checkFiling } from '../../check/check';
import type { ComparedFiling } from '../../comparison/years/compared-filing';
import { latestFirst, reportedYear } from '../../comparison/years/compared-filing';
import type { ComparedYears } from '../../comparison/years/compared-years';
import { comparedYears } from '../../comparison/years/compared-years';
import { yearlyFigures } from '../../comparison/years/yearly-figures';
import { computeCoverage } from '../../coverage/coverage';
import { FilingIndex } from '../../filing/filing-index';
import { isSameUnit } from '../../filing/unit-name';
import { catalogueFields } from '../../model/catalogue';
import type { Filing } from '../../model/filing';
import type { MeasureFinding } from '../../model/finding';
import type { Programme } from '../../model/programme';
import type { RefusedWorkbook } from '../check-workbook';
import { isOfNotice } from './asks-by-years';
import { yearsMessages } from './years-messages';

export type { ComparedFigure, ComparedYear, ComparedYears } from '../../comparison/years/compared-years';
export type { CommitmentStanding, YearStatement } from '../../comparison/years/compared-years';
export type { Trend } from '../../comparison/years/direction';

/** A workbook handed in for comparison: what it says, or why it cannot be read. */
export interface OfferedWorkbook {
  /** What people call it: the name of its file. */
  file: string;
  workbook: { outcome: 'read' | 'checked'; programme: Programme; filing: Filing } | RefusedWorkbook;
}

/** What became of a workbook handed in. */
export interface ComparedFile {
  file: string;
  programme: Programme | null;
  /** The last year it gives actual figures for; null where it gives none. */
  reportedYear: number | null;
  /** Why it takes no part, as a sentence; null where it does. */
  reason: string | null;
}

/** Yearly figures of several workbooks side by side, with everything to be known about where they come from. */
export interface YearsComparison {
  files: ComparedFile[];
  /** What to know before reading the figures, as sentences. */
  notes: string[];
  compared: ComparedYears;
  /** What a standard measures over years, on all workbooks of its notice; empty where there is only one. */
  measures: MeasureFinding[];
}

/** Every notice with one consortium per workbook asks for its name under this label. */
const NAME_LABEL = '联合体名称';

function consortiumName({ programme, filing }: ComparedFiling): string {
  const index = FilingIndex.of(filing);
  const names = catalogueFields(programme)
    .filter(({ field, table }) => field.label === NAME_LABEL && table === null)
    .map(({ field }) => index.words(field.key, null)?.trim() ?? '');
  return names.find((name) => name !== '') ?? '';
}

function notesOn(filings: readonly ComparedFiling[]): string[] {
  const named = filings
    .map((filing) => ({ name: consortiumName(filing), file: filing.source }))
    .filter(({ name }) => name !== '');
  const [first] = named;
  if (first === undefined || named.every(({ name }) => isSameUnit(name, first.name))) return [];
  return [yearsMessages.otherNames(named.map(({ name, file }) => yearsMessages.nameIn(name, file)))];
}

function reasonAgainst(programme: Programme): string | null {
  if (!isOfNotice(programme)) return yearsMessages.memberWorkbook;
  return yearlyFigures(programme).length === 0
    ? yearsMessages.noYearlyFigures(programme.notice.shortName)
    : null;
}

/** What the latest filing of each notice comes to, measured over all filings of that notice. */
function measuresOver(filings: readonly ComparedFiling[]): MeasureFinding[] {
  const byProgramme = new Map<Programme, ComparedFiling[]>();
  for (const filing of latestFirst(filings)) {
    byProgramme.set(filing.programme, [...(byProgramme.get(filing.programme) ?? []), filing]);
  }
  return [...byProgramme].flatMap(([programme, ofProgramme]) => {
    const [latest, ...earlier] = ofProgramme;
    if (latest === undefined || earlier.length === 0) return [];
    const overYears = new Set(
      programme.rules.flatMap(({ id, check }) =>
        check.kind === 'lapse' || check.kind === 'trend' ? [id] : [],
      ),
    );
    const coverage = computeCoverage(programme, latest.filing, FilingIndex.of(latest.filing));
    const series = ofProgramme.map((filing) => ({
      filing: filing.filing,
      year: reportedYear(filing) ?? programme.years.baseline,
    }));
    return checkFiling(programme, latest.filing, {
      stage: 'check',
      coverage,
      today: null,
      round: null,
      series,
    }).findings.flatMap((finding) =>
      finding.kind === 'measure' && overYears.has(finding.rule) ? [finding] : [],
    );
  });
}

/**
 * Compares the yearly figures of workbooks. One that cannot be read or says nothing by years is told with the reason
 * and does not stop the others.
 *
 * @param offered of two that reach equally far, what the later says counts
 */
export function compareYears(offered: readonly OfferedWorkbook[]): YearsComparison {
  const filings: ComparedFiling[] = [];
  const files = offered.map(({ file, workbook }): ComparedFile => {
    if (workbook.outcome === 'refused') {
      return { file, programme: null, reportedYear: null, reason: workbook.reason };
    }
    const { programme, filing } = workbook;
    const reason = reasonAgainst(programme);
    if (reason !== null) return { file, programme, reportedYear: null, reason };
    const compared = { source: file, programme, filing };
    filings.push(compared);
    return { file, programme, reportedYear: reportedYear(compared), reason };
  });
  return {
    files,
    notes: notesOn(filings),
    compared: comparedYears(filings),
    measures: measuresOver(filings),
  };
}
