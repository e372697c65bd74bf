import Big from 'big.js';
import { schemeSheetPlan } from '../../layout/scheme-sheet/scheme-sheet-plan';
import type { Programme } from '../../model/programme';
import { judgedCodes, schemeEntries } from '../../model/scheme-entries';
import type { SchemeEntries } from '../../model/scheme-entries';
import type { SchemeField } from '../../model/scheme-fields';
import { SCHEME_FIELDS, maximumField, orderField, weightField } from '../../model/scheme-fields';
import type { SchemeStamp, ScoringScheme } from '../../model/scoring';
import type { CellContent } from '../../model/workbook-content';
import type { WorkbookPlan } from '../../model/workbook-plan';
import { pointGroups } from '../../scoring/group-points';
import { EntryReader } from '../../scoring/scheme-sheet/entry-reader';
import { readSchemeEntries } from '../../scoring/scheme-sheet/read-scheme-entries';
import { schemeStamp } from '../review/scheme-stamp';
import { versionFault } from './scheme-version';

/** A scheme while it is edited: what is filled in, and which scheme it was made of. */
export interface SchemeDraft {
  entries: SchemeEntries;
  madeOf: SchemeStamp;
}

/** What a draft comes to. */
export interface JudgedDraft {
  /** Null while it cannot be used. */
  scheme: ScoringScheme | null;
  /** What is wrong, by the field to mend. */
  faults: ReadonlyMap<SchemeField, readonly string[]>;
  /** A version to give it, where its version is what is wrong; else null. */
  proposedVersion: string | null;
}

/** A draft of a scheme. */
export function schemeDraft(programme: Programme, scheme: ScoringScheme): SchemeDraft {
  return { entries: schemeEntries(scheme, programme.indicators), madeOf: schemeStamp(scheme) };
}

/** The draft after one field was filled in. */
export function withText(draft: SchemeDraft, field: SchemeField, text: string): SchemeDraft {
  const texts = new Map(draft.entries.texts);
  texts.set(field, text);
  return { ...draft, entries: { ...draft.entries, texts } };
}

/** What is filled in at a field. */
export function textOf({ entries }: SchemeDraft, field: SchemeField): string {
  return entries.texts.get(field) ?? '';
}

/** A draft is read as a sheet is: figures typed in full width are figures. */
function cellOf(draft: SchemeDraft): (field: SchemeField) => CellContent | null {
  return (field) => {
    const text = textOf(draft, field);
    return text === '' ? null : { row: 1, column: 1, value: { kind: 'text', text } };
  };
}

function byField(
  faults: readonly { field: SchemeField; message: string }[],
): ReadonlyMap<SchemeField, readonly string[]> {
  const map = new Map<SchemeField, string[]>();
  for (const { field, message } of faults) map.set(field, [...(map.get(field) ?? []), message]);
  return map;
}

/** Whether a draft can be used, and what is wrong with it. */
export function judgeDraft({ indicators }: Programme, draft: SchemeDraft): JudgedDraft {
  const read = readSchemeEntries({ ...draft.entries, cellOf: cellOf(draft) }, indicators);
  if (read.scheme === null || read.faults.length > 0) {
    return { scheme: null, faults: byField(read.faults), proposedVersion: null };
  }
  const kept = versionFault(read.scheme, draft.madeOf);
  if (kept === null) return { scheme: read.scheme, faults: new Map(), proposedVersion: null };
  const faults = byField([{ field: SCHEME_FIELDS.version, message: kept.message }]);
  return { scheme: null, faults, proposedVersion: kept.proposal };
}

/** What the figures filled in add up to; what is no figure is left out. */
function sumOf(draft: SchemeDraft, fields: readonly SchemeField[], share: boolean): string {
  const reader = new EntryReader(cellOf(draft));
  return fields
    .reduce((sum, field) => sum.plus(reader.figure(field, '', share) ?? '0'), new Big(0))
    .toFixed();
}

/** The sum of the weights. */
export function weightsSum(draft: SchemeDraft): string {
  return sumOf(draft, draft.entries.groups.map(weightField), true);
}

/** Codes of a group's points, in the draft's order. */
export function groupPointCodes({ indicators }: Programme, draft: SchemeDraft, group: string): string[] {
  const groupOf = pointGroups(indicators);
  return draft.entries.points.filter((code) => groupOf.get(code) === group);
}

/** The sum of some points' maxima. */
export function maximaSum(draft: SchemeDraft, points: readonly string[]): string {
  return sumOf(draft, points.map(maximumField), false);
}

/** Codes of the groups that break ties, the deciding one first; places that are no numbers come last. */
export function tieBreakOrder(draft: SchemeDraft): string[] {
  const place = (group: string): number => {
    const text = textOf(draft, orderField(group)).trim();
    return /^\d+$/.test(text) ? Number(text) : Number.MAX_SAFE_INTEGER;
  };
  return draft.entries.groups
    .filter((group) => textOf(draft, orderField(group)).trim() !== '')
    .sort((one, other) => place(one) - place(other));
}

/** The draft with ties broken by these groups, the deciding one first. */
export function withTieBreaks(draft: SchemeDraft, order: readonly string[]): SchemeDraft {
  return draft.entries.groups.reduce((changed, group) => {
    const index = order.indexOf(group);
    return withText(changed, orderField(group), index < 0 ? '' : String(index + 1));
  }, draft);
}

/**
 * The draft after what it comes to was put to use: whatever is changed from here on needs another version. A draft that
 * cannot be used stays as it is.
 */
export function settledDraft(programme: Programme, draft: SchemeDraft): SchemeDraft {
  const { scheme } = judgeDraft(programme, draft);
  return scheme === null ? draft : schemeDraft(programme, scheme);
}

/** A draft as a sheet to go on with, whether it can be used or not. */
export function draftWorkbook(programme: Programme, { entries, madeOf }: SchemeDraft): WorkbookPlan {
  return schemeSheetPlan(programme, entries, madeOf);
}

function sameCodes(one: readonly string[], other: readonly string[]): boolean {
  return [...one].sort().join() === [...other].sort().join();
}

/** Whether a draft that was kept is of what the notice has today. */
export function fitsNotice({ indicators }: Programme, { entries }: SchemeDraft): boolean {
  const codes = judgedCodes(indicators);
  return (
    sameCodes(codes.groups, entries.groups) &&
    sameCodes(codes.points, entries.points) &&
    sameCodes(codes.vetoes, entries.vetoes)
  );
}
