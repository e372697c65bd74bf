import Big from 'big.js';
import { FilingIndex } from '../filing/filing-index';
import { figureOf } from '../filing/filed-figure';
import type {
  CollectedField,
  CollectedFill,
  CollectedMember,
  CollectedReturn,
  Collection,
  Contradiction,
} from '../model/collection';
import type { Filing, FilingEntry } from '../model/filing';
import type { Programme } from '../model/programme';
import { applicationMembers } from './application-members';
import type { ApplicationMember } from './application-members';
import { collectedFields, collectedYear } from './collected-parts';
import { collectMaterials } from './collected-materials';
import { collectField } from './contributions';
import { compareMemberRow } from './member-row';
import { matchReturns } from './returned-units';
import type { ReturnFile } from './returned-units';

/** The application the returns belong to. */
export interface Application {
  /** The name the caller used. */
  file: string;
  filing: Filing;
}

/** Members whose files differ about a field. */
function betweenReturns(field: CollectedField, members: readonly ApplicationMember[]): Contradiction[] {
  return field.contributions.flatMap((given, index): Contradiction[] => {
    const unit = members[index]?.unit;
    if (given.state !== 'contradictory' || unit === undefined) return [];
    const { field: key, year, label } = field;
    return [{ kind: 'betweenReturns', unit, field: key, year, label, values: given.values }];
  });
}

/** The application's own figure against the sum; words where a figure could stand do not agree with one either. */
function withSum(
  { field, year, label, result, application }: CollectedField,
  entry: FilingEntry | null,
  file: string,
): Contradiction[] {
  if (result.kind !== 'sum' || result.sum === null || application === null || entry === null) return [];
  const figure = figureOf(entry.value);
  if (figure !== null && figure.eq(new Big(result.sum))) return [];
  const stated = { text: application.text, from: { file, cell: application.cell } };
  const values = [stated, { text: result.sum, from: null }];
  return [{ kind: 'withSum', unit: null, field, year, label, values }];
}

/** A sum goes into a blank cell, unless a member's figure in it is in doubt. */
function sumFill({ field, year, result }: CollectedField, entry: FilingEntry | null): CollectedFill[] {
  if (result.kind !== 'sum' || result.sum === null || !entry?.cell || entry.value.state !== 'blank')
    return [];
  const isDoubtful = result.leftOut.contradictory > 0 || result.leftOut.unreadable > 0;
  return isDoubtful ? [] : [{ field, year, place: entry.cell, value: result.sum }];
}

function collectedMember(
  { unit }: ApplicationMember,
  returns: readonly CollectedReturn[],
  contradictions: readonly Contradiction[],
): CollectedMember {
  const own = returns.filter((returned) => returned.standing !== 'unknownUnit' && returned.unit === unit);
  const isContradictory = contradictions.some((contradiction) => contradiction.unit === unit);
  const status =
    own.length === 0
      ? 'missing'
      : isContradictory
        ? 'contradictory'
        : own.some(({ standing }) => standing === 'counted')
          ? 'returned'
          : 'late';
  return { unit, status, files: own.map(({ file }) => file) };
}

/**
 * Brings the returns of the member units together: sums of the baseline year with every member's share, what is
 * missing, late or contradictory, and what may go into blank cells of the application (说明三：2025年数据为拟组成联合体
 * 成员单位的汇总数据). Nothing is decided for the applicant: a value on which files differ is in no sum, and a cell
 * that holds something is never overwritten.
 *
 * The outcome does not depend on the order of the returns, and a file given twice changes nothing but the list of
 * files.
 *
 * @param due ISO date of the last day; null where none is set and nothing is late
 * @throws RangeError for a return whose table is no member table of the programme
 */
export function collectReturns(
  programme: Programme,
  application: Application,
  returns: readonly ReturnFile[],
  due: string | null,
): Collection {
  const { file, filing } = application;
  const index = FilingIndex.of(filing);
  const { members } = applicationMembers(programme, filing);
  const matched = matchReturns(programme, members, returns, due);
  const units = members.map(({ unit }) => ({ unit, returned: matched.units.get(unit) ?? null }));
  const collected = collectedFields(programme).map((of) => {
    const entry = index.entry(of.field.key, collectedYear(of.field, programme));
    return { entry, field: collectField(programme, of, units, entry) };
  });
  const rows = members.flatMap((member) => {
    const returned = matched.units.get(member.unit);
    return returned ? [compareMemberRow(programme, file, member, returned)] : [];
  });
  const contradictions = [
    ...rows.flatMap((row) => row.contradictions),
    ...collected.flatMap(({ field }) => betweenReturns(field, members)),
    ...collected.flatMap(({ field, entry }) => withSum(field, entry, file)),
  ];
  return {
    members: members.map((member) => collectedMember(member, matched.returns, contradictions)),
    returns: matched.returns,
    fields: collected.map(({ field }) => field),
    contradictions,
    materials: collectMaterials(programme, index, units),
    fills: [
      ...rows.flatMap((row) => row.fills),
      ...collected.flatMap(({ field, entry }) => sumFill(field, entry)),
    ],
  };
}
