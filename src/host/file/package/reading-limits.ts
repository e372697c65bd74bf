/**
 * Bounds on what one submitted file may make this program do. Submitted files are untrusted; beyond a bound the
 * file is refused as a whole, because a workbook read in part would be checked and merged as if it were whole.
 */
export interface ReadingLimits {
  entries: number;
  partBytes: number;
  totalBytes: number;
  ratio: number;
  ratioFreeBytes: number;
  nesting: number;
  cells: number;
  sharedStrings: number;
  sheets: number;
  formulaCharacters: number;
}

/** A workbook with a picture in every row has some thousands of parts; ten thousand leaves room for it. */
export const MAX_ENTRIES = 10_000;
/** A sheet of a million short cells takes about 50 MiB of XML; one part above 64 MiB is no filled-in form. */
export const MAX_PART_BYTES = 64 * 1024 * 1024;
/** All parts read are held in memory as text at one time or another: twice the largest part keeps a browser tab alive. */
export const MAX_TOTAL_BYTES = 128 * 1024 * 1024;
/** Real sheets, however repetitive, were seen to deflate 10 to 60 times; deflate itself can reach 1032 times. */
export const MAX_RATIO = 200;
/** Small parts may be as repetitive as they like: a mebibyte harms nobody. */
export const RATIO_FREE_BYTES = 1024 * 1024;
/** SpreadsheetML nests about ten deep; every open element costs memory, so a hundred is refused. */
export const MAX_NESTING = 100;
/** Every cell kept becomes an object of some hundred bytes; a million of them is the most a browser tab bears. */
export const MAX_CELLS = 1_000_000;
/** There is at most one shared string for a cell, and cells are bounded the same. */
export const MAX_SHARED_STRINGS = 1_000_000;
/** The forms have some twenty sheets; Excel itself grows unusable long before a thousand. */
export const MAX_SHEETS = 1_000;
/** One shared formula of 8,192 characters and a million followers of ten bytes each would unfold to gigabytes. */
export const MAX_FORMULA_CHARACTERS = 32 * 1024 * 1024;

export const READING_LIMITS: ReadingLimits = {
  entries: MAX_ENTRIES,
  partBytes: MAX_PART_BYTES,
  totalBytes: MAX_TOTAL_BYTES,
  ratio: MAX_RATIO,
  ratioFreeBytes: RATIO_FREE_BYTES,
  nesting: MAX_NESTING,
  cells: MAX_CELLS,
  sharedStrings: MAX_SHARED_STRINGS,
  sheets: MAX_SHEETS,
  formulaCharacters: MAX_FORMULA_CHARACTERS,
};

/**
 * For a workbook staff chose to merge into, which grows with every round: one of 10,000 applications has 100 MB of record
 * and some 600 MB of 来源明细, which is read sheet by sheet. Nobody sends such a workbook in.
 */
export const MERGED_READING_LIMITS: ReadingLimits = {
  ...READING_LIMITS,
  partBytes: 4 * MAX_PART_BYTES,
  totalBytes: 8 * MAX_TOTAL_BYTES,
  cells: 4 * MAX_CELLS,
  sharedStrings: 4 * MAX_SHARED_STRINGS,
};
