import { IDENTITY_NAME } from '../../../model/keys';
import type {
  ContentNote,
  DefinedName,
  LaterSheet,
  SheetContent,
  StagedContent,
  WorkbookReading,
} from '../../../model/workbook-content';
import { notesOfParts } from './content-notes';
import { decodeMarkup, STRICT_SPREADSHEET } from '../markup/markup';
import { openPackage, type OoxmlPackage } from '../package/open-package';
import { partKey } from '../package/part-name';
import { READING_LIMITS, type ReadingLimits } from '../package/reading-limits';
import { recogniseFile } from '../package/recognise-file';
import { findWorkbook, type WorkbookRoot } from '../package/recognise-package';
import { Refusal, refusedReading } from '../package/refusal';
import { readRelationships, type Relationship } from '../package/relationships';
import { readMergedAreas } from './read-merged-areas';
import { readSavedAt } from './read-saved-at';
import { readSharedStrings } from './read-shared-strings';
import { readSheet, type SheetSetting } from './read-sheet';
import { readStyles } from './read-styles';
import { readWorkbookPart, type ListedSheet, type WorkbookPart } from './read-workbook-part';

/**
 * Reads an .xlsx (also .xlsm, .xltx and zip-based .et) from its bytes. Never throws and never runs away, whatever
 * the bytes are: what cannot be read whole within {@link READING_LIMITS} is refused with a sentence for the user.
 *
 * @param bytes the file; not changed and not kept
 * @example
 * const reading = readWorkbook(bytes);
 * if (reading.outcome === 'refused') show(reading.message);
 */
export function readWorkbook(bytes: Uint8Array): WorkbookReading {
  return readWorkbookWithin(bytes, READING_LIMITS);
}

/** Whether the cells of a sheet are read at once, when they are asked for, or not at all. */
export type SheetMoment = 'now' | 'later' | 'never';

/** Decides it for a worksheet part; it may look into the part. */
export type SheetChoice = (part: string, opened: OoxmlPackage, setting: SheetSetting) => SheetMoment;

/**
 * {@link readWorkbook} with other limits.
 *
 * @param choose sheets that are not read at once are listed without cells, as `other`; without a choice all are read
 */
export function readWorkbookWithin(
  bytes: Uint8Array,
  limits: ReadingLimits,
  choose: SheetChoice = () => 'now',
): WorkbookReading<StagedContent> {
  try {
    const kind = recogniseFile(bytes);
    if (kind !== 'zip') throw new Refusal(kind);
    return { outcome: 'read', content: readContent(bytes, limits, choose) };
  } catch (failure) {
    return refusedReading(failure);
  }
}

function readContent(bytes: Uint8Array, limits: ReadingLimits, choose: SheetChoice): StagedContent {
  const opened = openPackage(bytes, limits);
  const root = findWorkbook(opened, limits);
  const part = opened.bytesOf(root.part);
  const workbook = readWorkbookPart(root.part, part, limits);
  const strict = decodeMarkup(root.part, part).includes(STRICT_SPREADSHEET);
  const later: LaterSheet[] = [];
  const sheets = readSheets(opened, root, workbook, limits, (sheetPart, name, setting) => {
    const moment = choose(sheetPart, opened, setting);
    if (moment === 'later') later.push(laterSheet(bytes, sheetPart, name, setting));
    return moment === 'now';
  });
  const savedAt = readSavedAt(opened, root.related);
  return {
    sheets,
    names: definedNames(workbook),
    notes: [...notesOfWorkbook(root, workbook, strict), ...notesOfParts(opened, root.contentTypeOf)],
    ...(savedAt === null ? {} : { savedAt }),
    ...(later.length === 0 ? {} : { later }),
  };
}

/** Every reading has the whole of the limits: nothing of the readings before it is held any more. */
function laterSheet(
  bytes: Uint8Array,
  part: string,
  { name, state }: ListedSheet,
  setting: SheetSetting,
): LaterSheet {
  const { limits } = setting;
  return {
    name,
    read: () => ({
      name,
      state,
      kind: 'worksheet',
      cells: readSheet(part, openPackage(bytes, limits).bytesOf(part), name, {
        ...setting,
        formulaBudget: { limit: limits.formulaCharacters, left: limits.formulaCharacters },
        cellsLeft: limits.cells,
      }),
    }),
  };
}

function readSheets(
  opened: OoxmlPackage,
  root: WorkbookRoot,
  workbook: WorkbookPart,
  limits: ReadingLimits,
  isReadNow: (part: string, sheet: ListedSheet, setting: SheetSetting) => boolean,
): SheetContent[] {
  const relationships = readRelationships(opened, root.part, limits);
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const readOnce = (kind: string): { part: string; bytes: Uint8Array } | null => {
    const target = relationships.find((relationship) => relationship.kind === kind)?.target;
    return target === null || target === undefined ? null : { part: target, bytes: opened.bytesOf(target) };
  };
  const strings = readOnce('sharedStrings');
  const styles = readOnce('styles');
  const setting: SheetSetting = {
    sharedStrings: strings ? readSharedStrings(strings.part, strings.bytes, limits) : [],
    formats: styles ? readStyles(styles.part, styles.bytes, limits) : [],
    date1904: workbook.date1904,
    limits,
    formulaBudget: { limit: limits.formulaCharacters, left: limits.formulaCharacters },
    cellsLeft: limits.cells,
  };
  if (workbook.sheets.length === 0) throw new Refusal('damagedPart', root.part);
  const taken = new Set([partKey(root.part)]);
  const isOurs = workbook.names.some(({ name }) => name === IDENTITY_NAME);
  return workbook.sheets.map((sheet) => {
    const relationship = byId.get(sheet.relationshipId);
    const part = sheetPart(opened, sheet, relationship, taken);
    const base = { name: sheet.name, state: sheet.state };
    if (relationship?.kind !== 'worksheet' || !isReadNow(part, sheet, setting)) {
      return { ...base, kind: 'other', cells: [] };
    }
    const bytes = opened.bytesOf(part);
    const merges = isOurs ? [] : readMergedAreas(part, bytes);
    const cells = readSheet(part, bytes, sheet.name, setting);
    return { ...base, kind: 'worksheet', cells, ...(merges.length === 0 ? {} : { merges }) };
  });
}

/** Every sheet has a part of its own; one that is the workbook itself, or another sheet's, would be a circle. */
function sheetPart(
  opened: OoxmlPackage,
  sheet: ListedSheet,
  relationship: Relationship | undefined,
  taken: Set<string>,
): string {
  const part = relationship?.target ?? null;
  if (part === null || !opened.entry(part)) throw new Refusal('missingPart', part ?? sheet.name);
  if (taken.has(partKey(part))) throw new Refusal('cyclicParts', part);
  taken.add(partKey(part));
  return part;
}

/** A name whose sheet is not there belongs to no one and is left out, as Excel does when it repairs such a file. */
function definedNames(workbook: WorkbookPart): DefinedName[] {
  const names: DefinedName[] = [];
  for (const { name, refersTo, sheet, hidden } of workbook.names) {
    const scope = sheet === null ? null : workbook.sheets[sheet]?.name;
    if (scope !== undefined) names.push({ name, refersTo, scope, hidden });
  }
  return names;
}

function notesOfWorkbook(root: WorkbookRoot, workbook: WorkbookPart, strict: boolean): ContentNote[] {
  const notes: ContentNote[] = [];
  if (root.template) notes.push({ kind: 'templateFormat', subject: root.part });
  if (strict) notes.push({ kind: 'strictFormat', subject: root.part });
  if (workbook.date1904) notes.push({ kind: 'date1904', subject: root.part });
  if (root.macroEnabled) notes.push({ kind: 'macros', subject: root.part });
  for (const sheet of workbook.sheets) {
    if (sheet.state === 'hidden') notes.push({ kind: 'hiddenSheet', subject: sheet.name });
    if (sheet.state === 'veryHidden') notes.push({ kind: 'veryHiddenSheet', subject: sheet.name });
  }
  return notes;
}
