import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import clean from '../../src/programmes/lianyungang-2026/samples/clean.json';
import { patchPackage } from '../../src/host/file/patching/patch-package';
import { readWorkbook } from '../../src/host/file/reading/read-workbook';
import { writePlan } from '../../src/host/file/writing/write-plan';
import type { CellPlace } from '../../src/model/cell-address';
import { PanelOutput } from '../../src/model/panel-result';
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
import { makeReviewPackage } from '../../src/usecases/review-package/make-review-package';
import { assignmentOf, openRound } from '../../src/usecases/review-package/review-round';
import { makeScorecard } from '../../src/usecases/review/make-scorecard';
import type { ReadingResult } from './read-corpus';
import type { CommandRun } from './run-command';
import { runProgram } from './run-program';
import { templateProgramme } from './template-programme';
import { WorkbookMould } from './workbook-mould';

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

/** What stands for the name of an application until it has its own. */
const NAME = '示例联合体甲乙丙丁';

/** Applications that differ in their name alone; the longer ones of a real round are measured by `merge`. */
async function applications(count: number): Promise<Uint8Array[]> {
  const values = { ...clean, 'cover.consortium': NAME, 'overview.name': NAME };
  const mould = new WorkbookMould(await writePlan(makeTemplate(templateProgramme(), values).plan), [NAME]);
  return Array.from({ length: count }, (_, index) => mould.cast([`示例联合体${index + 1}`]));
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

/** `panel` as the command line runs it, in a process of its own. */
function panelRun(files: readonly string[], root: string, ...words: string[]): CommandRun {
  const output = join(root, '评审汇总.xlsx');
  const call = ['panel', ...files, '-o', output, '--force', '--json', ...words];
  return runProgram('run-command', call) as CommandRun;
}

/** What the panel came to; which files it was read from is left out. */
function ranking({ said }: CommandRun): string {
  const { applications: ranked } = PanelOutput.parse(JSON.parse(said.join('\n')));
  return JSON.stringify(ranked.map(({ title, score, rank, tied }) => [title, score, rank, tied]));
}

type Measured = Pick<CommandRun, 'seconds' | 'cpuSeconds' | 'peakMegabytes'>;

const PLACES = ['in place, everything read and compared', 'in place, cards only', 'packages'] as const;
const PEERS = ['in place, @e965/xlsx reading alone', 'packages, @e965/xlsx reading alone'] as const;

/**
 * A panel of nine experts and sixty applications from files to 评审汇总: in place and as packages, against a peer that
 * reads the same files and does nothing with them.
 *
 * @param count how many applications; fewer make a quick run
 */
export async function benchReview(print: (line: string) => void, count = APPLICATIONS): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'review-bench-'));
  try {
    const [placeFolder, packageFolder] = ['in-place', 'packages'].map((name) => {
      mkdirSync(join(root, name));
      return join(root, name);
    });
    if (placeFolder === undefined || packageFolder === undefined) throw new Error('two folders');
    const submissions = await applications(count);
    const inPlace = await writeInPlace(placeFolder, submissions);
    const packages = await writePackages(packageFolder, submissions);
    const runs: Record<(typeof PLACES)[number], () => CommandRun> = {
      'in place, everything read and compared': () => panelRun(inPlace, root),
      'in place, cards only': () => panelRun(inPlace, root, '--cards-only'),
      packages: () => panelRun(packages, root),
    };
    const peers: Record<(typeof PEERS)[number], () => ReadingResult> = {
      'in place, @e965/xlsx reading alone': () =>
        runProgram('read-corpus', ['@e965/xlsx', placeFolder]) as ReadingResult,
      'packages, @e965/xlsx reading alone': () =>
        runProgram('read-corpus', ['@e965/xlsx', packageFolder]) as ReadingResult,
    };
    const measured = new Map<string, Measured[]>();
    const keep = (name: string, run: Measured): void => {
      measured.set(name, [...(measured.get(name) ?? []), run]);
    };
    const rankings = new Set<string>();
    // In turn, so that a machine that slows down slows down all of them.
    for (let run = 0; run < RUNS; run += 1) {
      for (const name of PLACES) {
        const ran = runs[name]();
        rankings.add(ranking(ran));
        keep(name, ran);
      }
      for (const name of PEERS) keep(name, peers[name]());
    }
    if (rankings.size !== 1) throw new Error('the ways give different panels');
    print(`${count} applications × ${EXPERTS} experts, from files to 评审汇总, median of ${RUNS}:`);
    for (const [name, ran] of measured) {
      const seconds = median(ran.map((one) => one.seconds));
      const cpu = median(ran.map((one) => one.cpuSeconds));
      const megabytes = median(ran.map((one) => one.peakMegabytes));
      const aim = name === 'in place, everything read and compared' ? '  (aim < 3 s)' : '';
      print(
        `  ${name.padEnd(40)} ${seconds.toFixed(2)} s (processor ${cpu.toFixed(2)} s)  peak ${megabytes.toFixed(0)} MB${aim}`,
      );
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
