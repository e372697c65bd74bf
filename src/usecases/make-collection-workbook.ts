import { applicationMembers } from '../collection/application-members';
import type { ApplicationMember, ApplicationMembers } from '../collection/application-members';
import { collectionProgramme } from '../collection/collection-programme';
import { knownValues } from '../collection/known-values';
import { fillPlan } from '../filing/fill-values';
import type { FillProblem } from '../filing/fill-values';
import type { MemberUnit } from '../model/collection';
import type { Filing } from '../model/filing';
import type { Programme } from '../model/programme';
import type { WorkbookPlan } from '../model/workbook-plan';
import { templatePlan } from './template-plan';

/** One member's workbook, to be carried out by a host. */
export interface CollectionWorkbook {
  unit: MemberUnit;
  plan: WorkbookPlan;
  /** Values of the application that could not be put in; everything else is in. */
  problems: FillProblem[];
}

/** The workbooks of all members, and the rows for which none can be made. */
export interface CollectionWorkbooks extends Omit<ApplicationMembers, 'members'> {
  workbooks: CollectionWorkbook[];
}

/**
 * The collection workbook of one member unit, with what the application says about it already filled in.
 *
 * @param due the last day as it is to be printed: 2026年5月10日; null where none is set
 */
export function makeCollectionWorkbook(
  programme: Programme,
  filing: Filing,
  member: ApplicationMember,
  due: string | null,
): CollectionWorkbook {
  const collection = collectionProgramme(programme, member.unit.table);
  const values = knownValues(programme, filing, member, due);
  return { unit: member.unit, ...fillPlan(templatePlan(collection), collection, values) };
}

/** One collection workbook for each unit the member tables of an application name. */
export function makeCollectionWorkbooks(
  programme: Programme,
  filing: Filing,
  due: string | null,
): CollectionWorkbooks {
  const { members, unnamed, repeated } = applicationMembers(programme, filing);
  return {
    workbooks: members.map((member) => makeCollectionWorkbook(programme, filing, member, due)),
    unnamed,
    repeated,
  };
}
