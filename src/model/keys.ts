import { z } from 'zod';

/**
 * The grammar of every key that ties data, cells and names together.
 *
 * A workbook of ours carries its keys in the sheets themselves: row 1 and the columns A and B are hidden.
 *
 * | cell | holds |
 * |---|---|
 * | A1 | the sheet key: `lianyungang-2026@1/members.enterprises` |
 * | B1 | {@link MARKS_COLUMN_KEY}: column B holds the marks of the row |
 * | row 1 from C on | column keys: `c3` in a form, `name` in a table, `y2025` in a year table |
 * | column A from row 2 on | row keys: `overview.staff` in a form; table rows carry none, they are found by position |
 *
 * A field is row key × column key. Inserting, moving, renaming and copying leave both in place.
 */

/** Dotted lower camel case, e.g. `overview.staff.total`; digits may follow an underscore: `points.p1_1.basis`. */
export const FIELD_KEY_PATTERN = /^[a-z][a-zA-Z0-9]*(_[0-9]+)*(\.[a-z][a-zA-Z0-9]*(_[0-9]+)*)*$/;

export const FieldKey = z.string().max(120).regex(FIELD_KEY_PATTERN);
/** A semantic key without the year: `outcomes.partTimeTeachers.enterprise.hours`. */
export type FieldKey = z.infer<typeof FieldKey>;

export const ProgrammeId = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
/** The folder name of a programme, e.g. `lianyungang-2026`. */
export type ProgrammeId = z.infer<typeof ProgrammeId>;

export const TemplateVersion = z.string().regex(/^[1-9][0-9]*$/);
/** Counts up when keys, field catalogue or formulas of the laid-out workbook change. */
export type TemplateVersion = z.infer<typeof TemplateVersion>;

export const Year = z.int().min(2000).max(2100);

/** Prefix of every defined name of ours. No cell address can equal a name that holds a dot. */
export const NAME_PREFIX = 'cf.';
/** Constant-valued defined names that identify a workbook; they survive WPS, LibreOffice and openpyxl. */
export const IDENTITY_NAME = 'cf.workbook';
/** Key of the column that holds the marks of each row. */
export const MARKS_COLUMN_KEY = '!marks';
/** Row keys of the unlocked spacer rows that stand inside every range of a table. */
export const TABLE_BEGIN = '!begin';
export const TABLE_END = '!end';
/** Name of the very hidden sheet that stores what belongs to the filing but to no form. */
export const STATE_SHEET_NAME = '_filing';

/**
 * The defined name that is the published alias of a field.
 *
 * @example aliasName('overview.budget.total', 2026) === 'cf.overview.budget.total.y2026'
 */
export function aliasName(field: FieldKey, year: number | null): string {
  return `${NAME_PREFIX}${field}${year === null ? '' : `.y${year}`}`;
}

/** How a field at a year is written in values files and JSON: `key` or `key@year`. */
export function fieldAtYear(field: FieldKey, year: number | null): string {
  return year === null ? field : `${field}@${year}`;
}

/** Reads `key` or `key@year`; null where the text is neither. */
export function parseFieldAtYear(text: string): { field: FieldKey; year: number | null } | null {
  const match = /^([^@]+)(?:@(\d{4}))?$/.exec(text);
  const field = FieldKey.safeParse(match?.[1]);
  if (!match || !field.success) return null;
  return { field: field.data, year: match[2] === undefined ? null : Number(match[2]) };
}

/** Made once: a schema is compiled when it is first used, and every sheet of every file is asked for its key. */
const IdentityParts = z.object({ programme: ProgrammeId, templateVersion: TemplateVersion });
const SheetKeyParts = IdentityParts.extend({ sheet: FieldKey });

/** Who a sheet belongs to: programme, template version and the sheet's own key. */
export interface SheetKey {
  programme: ProgrammeId;
  templateVersion: TemplateVersion;
  sheet: FieldKey;
}

/**
 * The text of cell A1 of a sheet of ours.
 *
 * @example formatSheetKey({ programme: 'lianyungang-2026', templateVersion: '1', sheet: 'overview' })
 *   === 'lianyungang-2026@1/overview'
 */
export function formatSheetKey(key: SheetKey): string {
  return `${key.programme}@${key.templateVersion}/${key.sheet}`;
}

/** Reads the text of cell A1; null where the sheet is not ours. */
export function parseSheetKey(text: unknown): SheetKey | null {
  if (typeof text !== 'string') return null;
  const match = /^([a-z0-9-]+)@([0-9]+)\/(.+)$/.exec(text.trim());
  if (!match) return null;
  const key = SheetKeyParts.safeParse({ programme: match[1], templateVersion: match[2], sheet: match[3] });
  return key.success ? key.data : null;
}

/** The text of the {@link IDENTITY_NAME} constant: `lianyungang-2026@1`. */
export function formatIdentity(programme: ProgrammeId, templateVersion: TemplateVersion): string {
  return `${programme}@${templateVersion}`;
}

/** Reads the identity constant as a host returns it (`="lianyungang-2026@1"`); null where it is not ours. */
export function parseIdentity(
  refersTo: string,
): { programme: ProgrammeId; templateVersion: TemplateVersion } | null {
  const match = /^=?"?([a-z0-9-]+)@([0-9]+)"?$/.exec(refersTo.trim());
  if (!match) return null;
  const identity = IdentityParts.safeParse({ programme: match[1], templateVersion: match[2] });
  return identity.success ? identity.data : null;
}
