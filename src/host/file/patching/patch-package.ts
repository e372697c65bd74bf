import type { CellPlace } from '../../../model/cell-address';
import type { CellValue } from '../../../model/ports';
import type { RefusalCode } from '../../../model/workbook-content';
import type { PlannedName, WorkbookPlan } from '../../../model/workbook-plan';
import { addPlannedSheets } from './add-planned-sheets';
import type { AddedSheets } from './add-planned-sheets';
import { changeCells } from './change-cells';
import { CONTENT_TYPES_PART } from '../package/content-types';
import { editContentTypes } from './edit-content-types';
import { editRelationships, unusedRelationshipIds } from './edit-relationships';
import { editWorkbookPart } from './edit-workbook-part';
import type { Growth } from './grown-ranges';
import { openPackage } from '../package/open-package';
import { PackageDraft } from '../package/package-draft';
import { MERGED_READING_LIMITS } from '../package/reading-limits';
import { relationshipsPartOf } from '../package/part-name';
import { PatchRefused } from './patch-refused';
import { presentWorkbook } from './present-workbook';
import type { PresentWorkbook } from './present-workbook';
import { PlanInvalidError, faultCollector } from '../../plan/plan-fault';
import { reportNames } from '../../plan/plan-faults/defined-names';
import type { PatchRefusalCode } from '../../plan/plan-messages';
import { printNames, storedName } from '../../plan/planned-names';
import { recogniseFile } from '../package/recognise-file';
import { Refusal, refusedReading } from '../package/refusal';
import { validatePlan } from '../../plan/validate-plan';

/** What to change in an existing .xlsx. */
export interface PackagePatch {
  /**
   * New values of cells on sheets the file has. Cells keep their look, or take over that of the row they are to look
   * like: a day is seen as one only where the cell has a date format. Results of formulas that depend on them stay as
   * they are until a host computes anew.
   */
  cells: readonly CellValue[];
  /** Sheets to add at the end, with their styles and names; null for none. */
  plan: WorkbookPlan | null;
  /** Names of the workbook to set, in addition to those of the plan; one that is there gets the new target. */
  names: readonly PlannedName[];
}

export type PatchOutcome =
  | { outcome: 'patched'; bytes: Uint8Array }
  /** The file already has sheets of these names; nothing is ever overwritten. */
  | { outcome: 'nameClash'; sheets: readonly string[] }
  | {
      outcome: 'refused';
      code: RefusalCode | PatchRefusalCode;
      /** Null where the refusal is about the whole file. */
      place: CellPlace | null;
      message: string;
    };

const RELATIONSHIP_NAMESPACE = {
  transitional: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  strict: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};
const CONTENT_TYPES = {
  worksheet: 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
  styles: 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml',
};
const NO_SHEETS: AddedSheets = { referred: [], charts: new Map() };
const SIGNATURES = '_xmlsignatures/';

/** A target as the workbook's relationships write it: from the workbook's folder on. */
function relativeTarget(workbookPart: string, part: string): string {
  return part.slice(workbookPart.lastIndexOf('/') + 1);
}

function connectParts(
  draft: PackageDraft,
  workbook: PresentWorkbook,
  { referred, charts }: AddedSheets,
  patch: PackagePatch,
  grown: ReadonlyMap<string, readonly Growth[]>,
): void {
  const planned = patch.plan?.sheets ?? [];
  const namespace = RELATIONSHIP_NAMESPACE[workbook.strict ? 'strict' : 'transitional'];
  const ids = unusedRelationshipIds(
    workbook.relationships.map(({ id }) => id),
    referred.length,
  );
  // The calculation chain lists formulas by cell; hosts make it anew, and a stale one counts as damage.
  const chains = workbook.relationships.filter(({ kind }) => kind === 'calcChain');
  const removedParts = new Set(chains.flatMap(({ target }) => (target === null ? [] : [target])));
  for (const part of removedParts) draft.remove(part);

  const relationships = draft.text(relationshipsPartOf(workbook.part));
  draft.change(
    relationships,
    editRelationships(
      relationships,
      new Set(chains.map(({ id }) => id)),
      referred.map(({ name, kind }, index) => ({
        id: ids[index] ?? '',
        type: `${namespace}/${kind}`,
        target: relativeTarget(workbook.part, name),
      })),
    ),
  );
  const types = draft.text(CONTENT_TYPES_PART);
  const addedTypes = new Map([
    ...referred.map(({ name, kind }) => [name, CONTENT_TYPES[kind]] as const),
    ...charts,
  ]);
  draft.change(types, editContentTypes(types, removedParts, addedTypes));
  draft.change(
    workbook.text,
    editWorkbookPart(
      workbook.text,
      planned.map(({ name, state }, index) => ({ name, state, relationshipId: ids[index] ?? '' })),
      [
        ...[...(patch.plan?.names ?? []), ...patch.names].map(storedName),
        ...planned.flatMap((sheet) => printNames(sheet)),
      ],
      [...workbook.sheets, ...planned].map(({ name }) => name),
      namespace,
      grown,
    ),
  );
}

function refuseInvalidNames(names: readonly PlannedName[], sheetNames: ReadonlySet<string>): void {
  const { report, faults } = faultCollector();
  reportNames(names, sheetNames, report);
  const fault = faults[0];
  if (fault !== undefined) throw new PatchRefused('nameInvalid', null, fault.message);
}

async function patched(bytes: Uint8Array, patch: PackagePatch): Promise<PatchOutcome> {
  const kind = recogniseFile(bytes);
  if (kind !== 'zip') throw new Refusal(kind);
  // Whoever changes a file has read it within the limits for its kind; merged workbooks have the widest.
  const draft = new PackageDraft(openPackage(bytes, MERGED_READING_LIMITS));
  const isSigned = draft.opened.entries.some(({ name }) => name.toLowerCase().startsWith(SIGNATURES));
  if (isSigned) throw new PatchRefused('signed', null);
  const workbook = presentWorkbook(draft);
  const present = workbook.sheets.map(({ name }) => name);
  const planned = patch.plan?.sheets.map(({ name }) => name) ?? [];
  const taken = new Set(present.map((name) => name.toLowerCase()));
  const clashing = planned.filter((name) => taken.has(name.toLowerCase()));
  if (clashing.length > 0) return { outcome: 'nameClash', sheets: clashing };
  if (patch.plan !== null) {
    const faults = validatePlan(patch.plan, present);
    if (faults.length > 0) throw new PlanInvalidError(faults);
  }
  refuseInvalidNames([...(patch.plan?.names ?? []), ...patch.names], new Set([...present, ...planned]));
  const grown = changeCells(draft, workbook, patch.cells);
  const added = patch.plan === null ? NO_SHEETS : await addPlannedSheets(draft, workbook, patch.plan);
  connectParts(draft, workbook, added, patch, grown);
  return { outcome: 'patched', bytes: draft.write() };
}

/**
 * Changes cells of an existing .xlsx, adds sheets and sets names. Every part that is not concerned is copied byte for
 * byte, in the same order; the calculation chain goes, and a full calculation is asked for on the next opening.
 *
 * Never touches the bytes given. Formulas are neither computed nor lost: where a cell that lends its formula to
 * others is overwritten, the others get their own copy.
 *
 * @throws {@link PlanInvalidError} for a plan that cannot be written; never for what is in the file
 * @example
 * const outcome = await patchPackage(bytes, {
 *   cells: [{ place: { sheet: '联合体概况', row: 5, column: 3 }, value: { kind: 'number', decimal: '35' } }],
 *   plan: null,
 *   names: [],
 * });
 */
export async function patchPackage(bytes: Uint8Array, patch: PackagePatch): Promise<PatchOutcome> {
  try {
    return await patched(bytes, patch);
  } catch (failure) {
    if (failure instanceof PlanInvalidError) throw failure;
    if (failure instanceof PatchRefused) {
      const { code, place, message } = failure;
      return { outcome: 'refused', code, place, message };
    }
    const { code, message } = refusedReading(failure);
    return { outcome: 'refused', code, place: null, message };
  }
}
