import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read } from '@e965/xlsx';
import clean from '../../src/programmes/lianyungang-2026/samples/clean.json';
import { patchPackage } from '../../src/host/file/patching/patch-package';
import { readCardWorkbook } from '../../src/host/file/reading/read-card-workbook';
import { readWorkbook } from '../../src/host/file/reading/read-workbook';
import { writePlan } from '../../src/host/file/writing/write-plan';
import type { CellPlace } from '../../src/model/cell-address';
import { PACKAGE_ROWS } from '../../src/model/review-package-keys';
import type { CellValue } from '../../src/model/ports';
import {
  SCORECARD_COLUMNS,
  SCORECARD_ROWS,
  STAMP_COLUMNS,
  pointRowKey,
} from '../../src/model/scorecard-keys';
import type { WorkbookContent, WorkbookReading } from '../../src/model/workbook-content';
import { cardSheets } from '../../src/scoring/card-sheet';
import { packageCards } from '../../src/scoring/package-card';
import { makeTemplate } from '../../src/usecases/make-template';
import { panelOf } from '../../src/usecases/panel/make-panel';
import type { PanelMade } from '../../src/usecases/panel/make-panel';
import { makeReviewPackage } from '../../src/usecases/review-package/make-review-package';
import { assignmentOf, openRound } from '../../src/usecases/review-package/review-round';
import { makeScorecard } from '../../src/usecases/review/make-scorecard';
import { readCards } from '../../src/usecases/review/read-cards';
import type { ComparedApplication } from '../../src/usecases/review/read-cards';
import { templateProgramme } from './template-programme';

const EXPERTS = 9;
const APPLICATIONS = 60;
const RUNS = 3;
const CLOCK = { today: '2026-05-01', now: '2026-05-01T09:30:00+08:00' };

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const expertName = (expert: number): string => `示例专家${expert + 1}`;
const scoreOf = (application: number, expert: number, point: number): string =>
  String(((application * 7 + expert * 3 + point * 5) % 17) / 2 + 2);

function contentOf(reading: WorkbookReading): WorkbookContent {
  if (reading.outcome === 'refused') throw new Error(reading.message);
  return reading.content;
}

async function changed(bytes: Uint8Array, cells: CellValue[]): Promise<Uint8Array> {
  const outcome = await patchPackage(bytes, { cells, plan: null, names: [] });
  if (outcome.outcome !== 'patched') throw new Error(JSON.stringify(outcome));
  return outcome.bytes;
}

function cellFor(place: CellPlace | null, value: CellValue['value']): CellValue {
  if (place === null) throw new Error('a cell of the card is gone');
  return { place, value };
}

/** The scores an expert types, wherever the cells stand. */
function typed(
  place: (rowKey: string) => CellPlace | null,
  application: number,
  expert: number,
): CellValue[] {
  const points = templateProgramme().scoring[0]?.points ?? [];
  return points.map(({ point }, index) =>
    cellFor(place(pointRowKey(point)), { kind: 'number', decimal: scoreOf(application, expert, index) }),
  );
}

/** One file per application and expert; the cards of one application differ in expert and scores only. */
async function writeInPlace(folder: string, submissions: readonly Uint8Array[]): Promise<string[]> {
  const files: string[] = [];
  for (const [application, bytes] of submissions.entries()) {
    const made = makeScorecard(readWorkbook(bytes), {
      ...CLOCK,
      expert: { name: expertName(0), unit: '' },
      scheme: null,
    });
    if (made.outcome !== 'made') throw new Error(JSON.stringify(made));
    const laidOut = await patchPackage(bytes, { cells: [], plan: made.change.plan, names: [] });
    if (laidOut.outcome !== 'patched') throw new Error(JSON.stringify(laidOut));
    const [card] = cardSheets(contentOf(readWorkbook(laidOut.bytes)));
    if (card === undefined) throw new Error('no card');
    for (let expert = 0; expert < EXPERTS; expert += 1) {
      const named = cellFor(card.place(SCORECARD_ROWS.stamp, STAMP_COLUMNS.expertName), {
        kind: 'text',
        text: expertName(expert),
      });
      const scores = typed((row) => card.place(row, SCORECARD_COLUMNS.given), application, expert);
      const file = join(folder, `${application}-${expert}.xlsx`);
      writeFileSync(file, await changed(laidOut.bytes, [named, ...scores]));
      files.push(file);
    }
  }
  return files;
}

async function writePackages(folder: string, submissions: readonly Uint8Array[]): Promise<string[]> {
  const given = submissions.map((bytes, index) => ({ file: `${index}.xlsx`, reading: readWorkbook(bytes) }));
  const opened = openRound(given, { ...CLOCK, scheme: null });
  if (opened.outcome !== 'opened') throw new Error(opened.message);
  const made = makeReviewPackage(
    opened.round,
    assignmentOf(opened.round, { name: expertName(0), unit: '' }, []),
  );
  if (made.outcome !== 'made') throw new Error(made.message);
  const bytes = await writePlan(made.plan);
  const content = contentOf(readWorkbook(bytes));
  const { cards } = packageCards(content);
  const names = content.sheets.flatMap(({ name, cells }) =>
    cells
      .filter(
        ({ column, value }) =>
          column === 1 && value.kind === 'text' && value.text === PACKAGE_ROWS.expertName,
      )
      .map(({ row }) => ({ sheet: name, row, column: 3 })),
  );
  const files: string[] = [];
  for (let expert = 0; expert < EXPERTS; expert += 1) {
    const cells = [
      ...names.map((place) => cellFor(place, { kind: 'text', text: expertName(expert) })),
      ...cards.flatMap((card, application) =>
        typed((row) => card.place(row, SCORECARD_COLUMNS.given), application, expert),
      ),
    ];
    const file = join(folder, `package-${expert}.xlsx`);
    writeFileSync(file, await changed(bytes, cells));
    files.push(file);
  }
  return files;
}

type Reader = (bytes: Uint8Array) => WorkbookReading;

/** From files to 评审汇总, nothing kept from an earlier run. */
function panelFrom(files: readonly string[], reader: Reader, compared: ComparedApplication): PanelMade {
  const read = files.map((file) => readCards(file, reader(readFileSync(file)), compared));
  const cards = read.flatMap((of) => (of.outcome === 'read' ? of.cards : []));
  const problems = read.flatMap((of) => (of.outcome === 'read' ? of.problems : []));
  return panelOf(
    { cards, problems, unreadable: [] },
    { scheme: null, line: null, decisions: [], agreement: true },
  );
}

function readByPeer(files: readonly string[]): number {
  return files.reduce(
    (sum, file) =>
      sum + read(readFileSync(file), { type: 'buffer', cellFormula: true, cellNF: true }).SheetNames.length,
    0,
  );
}

/** Seconds of each way in turn, so that a machine that slows down slows down all of them; medians. */
function measured(ways: ReadonlyMap<string, () => unknown>): Map<string, number> {
  const times = new Map([...ways.keys()].map((name): [string, number[]] => [name, []]));
  for (let run = 0; run < RUNS; run += 1) {
    for (const [name, way] of ways) {
      const start = performance.now();
      way();
      times.get(name)?.push((performance.now() - start) / 1000);
    }
  }
  return new Map([...times].map(([name, seconds]) => [name, median(seconds)]));
}

function ranking(made: PanelMade): string {
  if (made.outcome !== 'made') throw new Error(made.message);
  return JSON.stringify(made.result.applications.map(({ title, outcome }) => [title, outcome]));
}

/**
 * A panel of nine experts and sixty applications from files to 评审汇总: in place and as packages, against a peer that
 * reads the same files and does nothing with them.
 *
 * @param count how many applications; fewer make a quick run
 */
export async function benchReview(print: (line: string) => void, count = APPLICATIONS): Promise<void> {
  const programme = templateProgramme();
  const root = mkdtempSync(join(tmpdir(), 'review-bench-'));
  try {
    const submissions: Uint8Array[] = [];
    for (let index = 0; index < count; index += 1) {
      const values = { ...clean, 'overview.name': `示例联合体${index + 1}` };
      submissions.push(await writePlan(makeTemplate(programme, values).plan));
    }
    mkdirSync(join(root, 'files'));
    const inPlace = await writeInPlace(join(root, 'files'), submissions);
    const packages = await writePackages(root, submissions);
    const expected = ranking(panelFrom(inPlace, readWorkbook, 'contents'));
    for (const other of [
      panelFrom(inPlace, readCardWorkbook, 'titles'),
      panelFrom(packages, readWorkbook, 'contents'),
    ]) {
      if (ranking(other) !== expected) throw new Error('the ways give different panels');
    }
    const seconds = measured(
      new Map<string, () => unknown>([
        ['in place, cards only', () => panelFrom(inPlace, readCardWorkbook, 'titles')],
        ['in place, everything read and compared', () => panelFrom(inPlace, readWorkbook, 'contents')],
        ['in place, @e965/xlsx, reading alone', () => readByPeer(inPlace)],
        ['packages', () => panelFrom(packages, readCardWorkbook, 'titles')],
        ['packages, @e965/xlsx, reading alone', () => readByPeer(packages)],
      ]),
    );
    print(`${count} applications × ${EXPERTS} experts, from files to 评审汇总, median of ${RUNS}:`);
    for (const [name, time] of seconds) print(`  ${name.padEnd(40)} ${time.toFixed(2)} s`);
    const ratio = (peer: string, own: string): string =>
      ((seconds.get(peer) ?? NaN) / (seconds.get(own) ?? NaN)).toFixed(1);
    print(
      `  in place against reading by @e965/xlsx: ${ratio('in place, @e965/xlsx, reading alone', 'in place, cards only')}× as fast` +
        `; packages: ${ratio('packages, @e965/xlsx, reading alone', 'packages')}×; in place aim < 3 s`,
    );
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
