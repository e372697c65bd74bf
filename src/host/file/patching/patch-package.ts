import { formatPlace } from '../../../model/cell-address';
import type { CellPlace } from '../../../model/cell-address';
import type { CellValue } from '../../../model/ports';
import type { RefusalCode } from '../../../model/workbook-content';
import type { PlannedName, PlannedValue, WorkbookPlan } from '../../../model/workbook-plan';
import { addPlannedSheets } from './add-planned-sheets';
import type { NewPart } from './add-planned-sheets';
import { CONTENT_TYPES_PART } from '../package/content-types';
import { dateSerial } from '../../values/date-serial';
import { editContentTypes } from './edit-content-types';
import { editRelationships, unusedRelationshipIds } from './edit-relationships';
import { editWorkbookPart } from './edit-workbook-part';
import { openPackage } from '../package/open-package';
import { PackageDraft } from '../package/package-draft';
import { relationshipsPartOf } from '../package/part-name';
import { patchCells } from './patch-cells';
import { PatchRefused } from './patch-refused';
import { presentWorkbook } from './present-workbook';
import type { PresentWorkbook } from './present-workbook';
import { PlanInvalidError, faultCollector } from '../../plan/plan-fault';
import { isOnSheet, cellArea } from '../../plan/plan-faults/areas';
import { reportValue } from '../../plan/plan-faults/cells';
import { reportNames } from '../../plan/plan-faults/defined-names';
import { PLAN_FAULT_SENTENCES, PLAN_SUBJECTS } from '../../plan/plan-messages';
import type { PatchRefusalCode } from '../../plan/plan-messages';
import { printNames, storedName } from '../../plan/planned-names';
import { recogniseFile } from '../package/recognise-file';
import { Refusal, refusedReading } from '../package/refusal';
import { refuseTableRows } from './table-rows';
import { validatePlan } from '../../plan/validate-plan';

/** What to change in an existing .xlsx. */
export interface PackagePatch {
  /**
   * New values of cells on sheets the file has. Cells keep their look: a day is seen as one only where the cell has
   * a date format. Results of formulas that depend on them stay as they are until a host computes anew.
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
const SIGNATURES = '_xmlsignatures/';

/** Values by sheet, row and column. */
type ChangesBySheet = Map<string, Map<number, Map<number, PlannedValue>>>;

function refuseInvalidValue({ place, value }: CellValue, date1904: boolean): void {
  const { report, faults } = faultCollector();
  const area = cellArea(place.row, place.column);
  const at = { sheet: place.sheet, area };
  if (!isOnSheet(area)) report('areaInvalid', at, PLAN_SUBJECTS.cell);
  reportValue(value, at, report);
  const fault = faults[0];
  if (fault !== undefined) throw new PatchRefused('valueInvalid', place, fault.message);
  if (value.kind === 'date' && dateSerial(value.iso, date1904) === null) {
    const sentence = PLAN_FAULT_SENTENCES.dateInvalid(value.iso);
    throw new PatchRefused('valueInvalid', place, `${formatPlace(place)}：${sentence}`);
  }
}

function changesBySheet(cells: readonly CellValue[], date1904: boolean): ChangesBySheet {
  const sheets: ChangesBySheet = new Map();
  for (const cell of cells) {
    const { sheet, row, column } = cell.place;
    refuseInvalidValue(cell, date1904);
    const rows = sheets.get(sheet) ?? new Map<number, Map<number, PlannedValue>>();
    const columns = rows.get(row) ?? new Map<number, PlannedValue>();
    if (columns.has(column)) throw new PatchRefused('cellTwice', cell.place, formatPlace(cell.place));
    sheets.set(sheet, rows.set(row, columns.set(column, cell.value)));
  }
  return sheets;
}

function changeCells(draft: PackageDraft, workbook: PresentWorkbook, cells: readonly CellValue[]): void {
  for (const [name, changes] of changesBySheet(cells, workbook.date1904)) {
    const sheet = workbook.sheets.find((candidate) => candidate.name === name);
    if (sheet === undefined) throw new PatchRefused('sheetMissing', null, name);
    if (!sheet.isWorksheet) throw new PatchRefused('notAWorksheet', null, name);
    refuseTableRows(draft, sheet.part, name, changes);
    const text = draft.text(sheet.part);
    draft.change(text, patchCells(text, name, changes, workbook.date1904));
  }
}

/** A target as the workbook's relationships write it: from the workbook's folder on. */
function relativeTarget(workbookPart: string, part: string): string {
  return part.slice(workbookPart.lastIndexOf('/') + 1);
}

function connectParts(
  draft: PackageDraft,
  workbook: PresentWorkbook,
  added: readonly NewPart[],
  patch: PackagePatch,
): void {
  const planned = patch.plan?.sheets ?? [];
  const namespace = RELATIONSHIP_NAMESPACE[workbook.strict ? 'strict' : 'transitional'];
  const ids = unusedRelationshipIds(
    workbook.relationships.map(({ id }) => id),
    added.length,
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
      added.map(({ name, kind }, index) => ({
        id: ids[index] ?? '',
        type: `${namespace}/${kind}`,
        target: relativeTarget(workbook.part, name),
      })),
    ),
  );
  const types = draft.text(CONTENT_TYPES_PART);
  const addedTypes = new Map(added.map(({ name, kind }) => [name, CONTENT_TYPES[kind]]));
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
  const draft = new PackageDraft(openPackage(bytes));
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
  changeCells(draft, workbook, patch.cells);
  const added = patch.plan === null ? [] : await addPlannedSheets(draft, workbook, patch.plan);
  connectParts(draft, workbook, added, patch);
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
