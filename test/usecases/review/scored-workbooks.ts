import { contentOfPlan } from '../../../src/filing/plan-content';
import { readWorkbook } from '../../../src/host/file/reading/read-workbook';
import { writePlan } from '../../../src/host/file/writing/write-plan';
import type { CellPlace } from '../../../src/model/cell-address';
import type { FillValues } from '../../../src/model/command-output';
import type { CellValue } from '../../../src/model/ports';
import type { Programme } from '../../../src/model/programme';
import type { Scorecard } from '../../../src/model/scorecard';
import type { ScoringScheme } from '../../../src/model/scoring';
import { SCORECARD_ROWS, STAMP_COLUMNS, pointRowKey, vetoRowKey } from '../../../src/model/scorecard-keys';
import type { WorkbookContent } from '../../../src/model/workbook-content';
import type { PlannedSheet, PlannedValue, WorkbookPlan } from '../../../src/model/workbook-plan';
import { findProgramme } from '../../../src/programmes/registry';
import { sampleValues } from '../../../src/programmes/samples';
import { makeTemplate } from '../../../src/usecases/make-template';
import { makeScorecard } from '../../../src/usecases/review/make-scorecard';
import type { ScorecardMade } from '../../../src/usecases/review/make-scorecard';
import type { CardsRead } from '../../../src/usecases/review/read-cards';
import { readCards } from '../../../src/usecases/review/read-cards';
import { NOW, TODAY, carriedOut } from '../sample-workbook';

export function programmeOf(id: string): Programme {
  const programme = findProgramme(id);
  if (programme === null) throw new Error(`no programme ${id}`);
  return programme;
}

/** The first scheme of a notice. */
export function schemeOf(id: string): ScoringScheme {
  const [scheme] = programmeOf(id).scoring;
  if (scheme === undefined) throw new Error(`${id} has no scheme`);
  return scheme;
}

/** A sample application as an .xlsx, some values changed. */
export async function application(id: string, changed: FillValues = {}): Promise<Uint8Array> {
  const values = { ...(await sampleValues('clean', id)), ...changed };
  return writePlan(makeTemplate(programmeOf(id), values).plan);
}

/** What making a card answers. */
export function tryCard(
  bytes: Uint8Array,
  expert: { name: string; unit?: string },
  scheme: ScoringScheme | null = null,
): ScorecardMade {
  return makeScorecard(readWorkbook(bytes), {
    today: TODAY,
    now: NOW,
    expert: { unit: '', ...expert },
    scheme,
  });
}

/** A copy of an application with an expert's card in it. */
export async function withCard(
  bytes: Uint8Array,
  name: string,
  scheme: ScoringScheme | null = null,
): Promise<Uint8Array> {
  const made = tryCard(bytes, { name }, scheme);
  if (made.outcome !== 'made') throw new Error(JSON.stringify(made));
  return carriedOut(bytes, made.change);
}

/** What a file's cards say. */
export function cardsIn(bytes: Uint8Array, file = '评审表.xlsx'): Extract<CardsRead, { outcome: 'read' }> {
  const read = readCards(file, readWorkbook(bytes));
  if (read.outcome !== 'read') throw new Error(read.reason);
  return read;
}

/** The one card of a file. */
export function cardIn(bytes: Uint8Array): Scorecard {
  const [read, ...more] = cardsIn(bytes).cards;
  if (read === undefined || more.length > 0) throw new Error('not one card');
  return read.card;
}

/** What an expert types: by point `1.1`, by veto `!16.1`, `deduction`, `recusal`. */
export type Typed = Readonly<Record<string, PlannedValue>>;

export const figure = (decimal: string): PlannedValue => ({ kind: 'number', decimal });
export const words = (text: string): PlannedValue => ({ kind: 'text', text });

function placeOf(card: Scorecard, key: string): CellPlace {
  const place =
    key === 'deduction'
      ? card.deduction.cell
      : key === 'recusal'
        ? card.recusal.cell
        : key.startsWith('!')
          ? card.vetoes.find(({ point }) => point === key.slice(1))?.cell
          : card.points.find(({ point }) => point === key)?.cell;
  if (!place) throw new Error(`no cell for ${key}`);
  return place;
}

/** A file after its expert typed into the card. */
export async function scored(bytes: Uint8Array, typed: Typed): Promise<Uint8Array> {
  const card = cardIn(bytes);
  const cells = Object.entries(typed).map(([key, value]): CellValue => ({
    place: placeOf(card, key),
    value,
  }));
  return carriedOut(bytes, { cells, plan: null });
}

/** The same score for every point. */
export function everyPoint(id: string, decimal: string): Record<string, PlannedValue> {
  return Object.fromEntries(schemeOf(id).points.map(({ point }) => [point, figure(decimal)]));
}

/** The plan of a card for an application. */
export function cardPlan(bytes: Uint8Array, name: string, scheme: ScoringScheme | null = null): WorkbookPlan {
  const made = tryCard(bytes, { name }, scheme);
  if (made.outcome !== 'made' || made.change.plan === null) throw new Error(JSON.stringify(made));
  return made.change.plan;
}

function rowKeyOf(key: string): string {
  if (key === 'deduction') return SCORECARD_ROWS.deduction;
  if (key === 'recusal') return SCORECARD_ROWS.recusal;
  return key.startsWith('!') ? vetoRowKey(key.slice(1)) : pointRowKey(key);
}

/** A card's sheet as its expert filled it in, under another name, so that a workbook can hold many. */
export function filledSheet(plan: WorkbookPlan, typed: Typed, name: string, expert: string): PlannedSheet {
  const [sheet] = plan.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const textAt = (row: number, column: number): string => {
    const value = sheet.cells.find((cell) => cell.row === row && cell.column === column)?.value;
    return value?.kind === 'text' ? value.text : '';
  };
  const columns = new Map(
    sheet.cells.filter(({ row }) => row === 1).map(({ column }) => [textAt(1, column), column]),
  );
  const rows = new Map(
    sheet.cells.filter(({ column }) => column === 1).map(({ row }) => [textAt(row, 1), row]),
  );
  const written = new Map<string, PlannedValue>([
    [`${rows.get(SCORECARD_ROWS.stamp) ?? 0}/${columns.get(STAMP_COLUMNS.expertName) ?? 0}`, words(expert)],
    ...Object.entries(typed).map(([key, value]): [string, PlannedValue] => {
      const row = rows.get(rowKeyOf(key));
      if (row === undefined) throw new Error(`no row ${key}`);
      return [`${row}/${columns.get('given') ?? 0}`, value];
    }),
  ]);
  return {
    ...sheet,
    name,
    cells: sheet.cells.map((cell) => ({
      ...cell,
      value: written.get(`${cell.row}/${cell.column}`) ?? cell.value,
    })),
  };
}

/** A filled card in its application's workbook, as a host reads it; nothing is written. */
export function scoredContent(
  bytes: Uint8Array,
  plan: WorkbookPlan,
  typed: Typed,
  expert: string,
): WorkbookContent {
  const reading = readWorkbook(bytes);
  if (reading.outcome === 'refused') throw new Error(reading.message);
  const card = contentOfPlan({ ...plan, sheets: [filledSheet(plan, typed, '评审表', expert)] });
  return { ...reading.content, sheets: [...reading.content.sheets, ...card.sheets] };
}

/** A plan without cached results: LibreOffice calculates only what nobody has calculated before. */
export function uncalculated(plan: WorkbookPlan): WorkbookPlan {
  const sheets = plan.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      cell.value.kind === 'formula' ? { ...cell, value: { ...cell.value, cached: '' } } : cell,
    ),
  }));
  return { ...plan, sheets };
}
