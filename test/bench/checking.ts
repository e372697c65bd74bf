import clean from '../../src/programmes/lianyungang-2026/samples/clean.json';
import type { Filing } from '../../src/model/filing';
import { readWorkbook } from '../../src/host/file/reading/read-workbook';
import { writePlan } from '../../src/host/file/writing/write-plan';
import { checkFiling } from '../../src/check/check';
import { computeCoverage } from '../../src/coverage/coverage';
import { FilingIndex } from '../../src/filing/filing-index';
import { readFiling } from '../../src/filing/read-filing';
import { makeTemplate } from '../../src/usecases/make-template';
import { templatePlan } from '../../src/usecases/template-plan';
import { templateProgramme } from './template-programme';

const ROWS = [5, 50, 500] as const;
const RUNS = 21;
const WARM_UP = 5;

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Milliseconds of one run, the median of many after a warm-up. */
async function measure(run: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let count = 0; count < RUNS + WARM_UP; count += 1) {
    const start = performance.now();
    await run();
    if (count >= WARM_UP) times.push(performance.now() - start);
  }
  return median(times);
}

/** Lays out, writes, reads and checks the workbook with 5, 50 and 500 member enterprises. */
export async function benchChecking(print: (line: string) => void): Promise<void> {
  const programme = templateProgramme();
  print(`One workbook, milliseconds, median of ${RUNS}:`);
  for (const rows of ROWS) {
    const values = {
      ...clean,
      'members.enterprises': Array.from({ length: rows }, (_, row) => ({
        name: row === 0 ? '示例重工集团有限公司' : `示例第${row}企业有限公司`,
        employees: 100 + row,
        assets: 10_000 + row * 13,
        sales: 9_000 + row * 17,
        benefit: 10 + row,
      })),
    };
    const { plan } = makeTemplate(programme, values);
    const bytes = await writePlan(plan);
    const reading = readWorkbook(bytes);
    if (reading.outcome === 'refused') throw new Error(reading.message);
    const fileIt = (): Filing => readFiling(templatePlan(programme), programme, reading.content);
    const filing = fileIt();
    const layOut = await measure(() => makeTemplate(programme, values));
    const write = await measure(() => writePlan(plan));
    const read = await measure(() => readWorkbook(bytes));
    const file = await measure(fileIt);
    const check = await measure(() =>
      checkFiling(programme, filing, {
        stage: 'check',
        coverage: computeCoverage(programme, filing, new FilingIndex(filing)),
        today: '2026-05-01',
        round: null,
        series: null,
      }),
    );
    print(
      `  ${String(rows).padStart(3)} rows: lay out and fill ${layOut.toFixed(1)}  write ${write.toFixed(1)}` +
        `  read ${read.toFixed(1)}  file ${file.toFixed(1)}  check ${check.toFixed(1)}` +
        (rows === 500 ? '  (aim < 10 after reading)' : ''),
    );
  }
}
