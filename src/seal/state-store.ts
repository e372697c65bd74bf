import type { FilingState } from '../model/filing-state';
import { FilingState as FilingStateSchema } from '../model/filing-state';
import { STATE_SHEET_NAME } from '../model/keys';
import type { CellScalar, SheetContent, WorkbookContent } from '../model/workbook-content';
import { textDigest } from './digest';
import { stateMessages } from './messages';
import { stateJson } from './state-json';

/** Counts up when anything is added to the state that an older reader would drop. */
export const STATE_FORMAT = 1;
/** Characters (UTF-16 code units) a worksheet cell holds at most. */
export const MAX_CELL_LENGTH = 32_767;
/** Characters of a state that are written and read at most; a real one has some hundred thousand. */
export const MAX_STATE_LENGTH = 16_000_000;

/**
 * Stands at both ends of every part, so that no cell begins like a formula, is taken for a number, or loses spaces at
 * its ends.
 */
const GUARD = '|';
const PART_LENGTH = MAX_CELL_LENGTH - 2 * GUARD.length;
const MAX_PARTS = Math.ceil(MAX_STATE_LENGTH / (PART_LENGTH - 1));

const FORMAT_KEY = 'filing-state';
const CHECKSUM_KEY = 'checksum';
const PART_KEY = 'state';
/** A bare hexadecimal digest such as `12e4…` may be taken for a number. */
const CHECKSUM_PREFIX = 'sha256:';

export type StateDecoded =
  /** The workbook has no state: nobody has worked with it yet. */
  { outcome: 'none' } | { outcome: 'read'; state: FilingState } | { outcome: 'unreadable'; message: string };

/** A row of the state sheet: columns A, B and C. */
interface StateRow {
  key: string;
  part: string;
  text: string;
}

/** A value or the sentence that says why there is none. */
type Found<Value> = { found: true; value: Value } | { found: false; message: string };

const found = <Value>(value: Value): Found<Value> => ({ found: true, value });
const lost = (message: string): { found: false; message: string } => ({ found: false, message });

/** Never between the halves of a surrogate pair: a lone half is not valid XML. */
function splitIntoParts(text: string): string[] {
  const parts: string[] = [];
  for (let start = 0; start < text.length;) {
    const longest = Math.min(start + PART_LENGTH, text.length);
    const last = text.charCodeAt(longest - 1);
    const end = longest < text.length && last >= 0xd800 && last <= 0xdbff ? longest - 1 : longest;
    parts.push(text.slice(start, end));
    start = end;
  }
  return parts;
}

/**
 * A state as rows of texts for columns A to C of the state sheet, from row 1 on.
 *
 * | key | part | text |
 * |---|---|---|
 * | `filing-state` | format version | a note for people |
 * | `checksum` | number of parts | `sha256:` and the digest of the joined parts |
 * | `state` | 1, 2, … | a piece of the state's JSON between two `\|` |
 *
 * No text is longer than a cell holds. The checksum stands above the parts: where an earlier, longer state is written
 * over, its last parts may stay below and are not taken for parts of this one.
 *
 * @throws RangeError above {@link MAX_STATE_LENGTH}; `sealFiling` answers well before
 */
export function encodeState(state: FilingState): string[][] {
  const json = stateJson(state);
  if (json.length > MAX_STATE_LENGTH) throw new RangeError(stateMessages.tooLarge);
  const parts = splitIntoParts(json);
  return [
    [FORMAT_KEY, String(STATE_FORMAT), stateMessages.note],
    [CHECKSUM_KEY, String(parts.length), `${CHECKSUM_PREFIX}${textDigest(json)}`],
    ...parts.map((part, index) => [PART_KEY, String(index + 1), `${GUARD}${part}${GUARD}`]),
  ];
}

function cellText(value: CellScalar): string {
  switch (value.kind) {
    case 'text':
      return value.text.trim();
    case 'number':
      return value.decimal;
    case 'boolean':
    case 'date':
    case 'error':
    case 'empty':
      return '';
  }
}

function isEmpty(sheet: SheetContent): boolean {
  return sheet.cells.every(({ value }) => value.kind === 'empty');
}

function carriesFormat(sheet: SheetContent): boolean {
  return sheet.cells.some(({ column, value }) => column === 1 && cellText(value) === FORMAT_KEY);
}

/**
 * The sheet named {@link STATE_SHEET_NAME}, or, where that is missing or empty, the one sheet that carries a state under
 * another name; null where there is none. Copies beside the sheet of that name are left aside.
 */
function findStateSheet(content: WorkbookContent): Found<SheetContent | null> {
  const named = content.sheets.find(
    (sheet) => sheet.name.toLowerCase() === STATE_SHEET_NAME && !isEmpty(sheet),
  );
  if (named) return found(named);
  const [only = null, ...others] = content.sheets.filter(carriesFormat);
  if (only === null || others.length === 0) return found(only);
  return lost(stateMessages.severalSheets([only, ...others].map(({ name }) => name)));
}

/**
 * Name of the sheet a state is to be written to, or null where one has to be added: the sheet {@link decodeState} reads,
 * else an empty one of the reserved name.
 */
export function stateSheetName(content: WorkbookContent): string | null {
  const sheet = findStateSheet(content);
  if (sheet.found && sheet.value !== null) return sheet.value.name;
  return content.sheets.find(({ name }) => name.toLowerCase() === STATE_SHEET_NAME)?.name ?? null;
}

function readRows(sheet: SheetContent): StateRow[] {
  const rows = new Map<number, StateRow>();
  for (const { row, column, value } of sheet.cells) {
    if (column > 3) continue;
    const known = rows.get(row) ?? { key: '', part: '', text: '' };
    const text = cellText(value);
    rows.set(row, {
      key: column === 1 ? text : known.key,
      part: column === 2 ? text : known.part,
      text: column === 3 ? text : known.text,
    });
  }
  return [...rows.values()];
}

/** The row of a key that may stand once only; a repeated row counts once where it says the same. */
function singleRow(rows: readonly StateRow[], key: string, missing: string): Found<StateRow> {
  const [first, ...others] = rows.filter((row) => row.key === key);
  if (first === undefined) return lost(missing);
  return others.every((row) => row.part === first.part && row.text === first.text)
    ? found(first)
    : lost(stateMessages.contradictory(key));
}

function joinParts(rows: readonly StateRow[], count: number): Found<string> {
  const parts = new Map<number, string>();
  for (const { key, part, text } of rows) {
    const number = /^[1-9][0-9]{0,5}$/.test(part) ? Number(part) : 0;
    if (key !== PART_KEY || number === 0 || number > count) continue;
    if (parts.has(number) && parts.get(number) !== text) {
      return lost(stateMessages.contradictory(`${PART_KEY} ${number}`));
    }
    parts.set(number, text);
  }
  const pieces: string[] = [];
  for (let number = 1; number <= count; number += 1) {
    const text = parts.get(number);
    if (text === undefined) return lost(stateMessages.partMissing(number, count));
    const isWhole =
      text.length > 2 * GUARD.length &&
      text.length <= MAX_CELL_LENGTH &&
      text.startsWith(GUARD) &&
      text.endsWith(GUARD);
    if (!isWhole) return lost(stateMessages.partDamaged(number));
    pieces.push(text.slice(GUARD.length, -GUARD.length));
  }
  return found(pieces.join(''));
}

function readJson(rows: readonly StateRow[]): Found<string> {
  const format = singleRow(rows, FORMAT_KEY, stateMessages.formatLost);
  if (!format.found) return format;
  const version = format.value.part;
  if (!/^[1-9][0-9]{0,5}$/.test(version)) return lost(stateMessages.formatUnknown(version.slice(0, 20)));
  if (Number(version) > STATE_FORMAT) return lost(stateMessages.newerFormat(version));

  const checksum = singleRow(rows, CHECKSUM_KEY, stateMessages.checksumLost);
  if (!checksum.found) return checksum;
  const { part: count, text: digest } = checksum.value;
  if (!/^[1-9][0-9]{0,5}$/.test(count) || !/^sha256:[0-9a-f]{64}$/.test(digest)) {
    return lost(stateMessages.checksumLost);
  }
  if (Number(count) > MAX_PARTS) return lost(stateMessages.tooLarge);

  const json = joinParts(rows, Number(count));
  if (!json.found) return json;
  return digest === `${CHECKSUM_PREFIX}${textDigest(json.value)}` ? json : lost(stateMessages.checksumWrong);
}

function parseState(json: string): Found<FilingState> {
  let content: unknown;
  try {
    content = JSON.parse(json);
  } catch {
    return lost(stateMessages.contentInvalid('JSON'));
  }
  const state = FilingStateSchema.safeParse(content);
  if (state.success) return found(state.data);
  const place = state.error.issues[0]?.path.map(String).join('.') ?? '';
  return lost(stateMessages.contentInvalid(place.slice(0, 120) || 'JSON'));
}

/**
 * Reads the state back from a workbook, whatever order its rows are in and whether the part numbers came back as numbers
 * or as texts. A state is whole or it is `unreadable` with a sentence; `none` is answered only where no sheet carries
 * anything of a state.
 *
 * @example decodeState(content) // { outcome: 'read', state: { stage: 'fill', … } }
 */
export function decodeState(content: WorkbookContent): StateDecoded {
  const sheet = findStateSheet(content);
  if (!sheet.found) return { outcome: 'unreadable', message: sheet.message };
  if (sheet.value === null) return { outcome: 'none' };
  const json = readJson(readRows(sheet.value));
  if (!json.found) return { outcome: 'unreadable', message: json.message };
  const state = parseState(json.value);
  return state.found
    ? { outcome: 'read', state: state.value }
    : { outcome: 'unreadable', message: state.message };
}
