import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';

/** What one child process prints after it has read every workbook of a folder once. */
export interface ReadingResult {
  files: number;
  /** Cells with a value that the reader handed out; keeps readers comparable. */
  cells: number;
  seconds: number;
  /** Of the processor, which other programs on the machine disturb less than the clock. */
  cpuSeconds: number;
  peakMegabytes: number;
}

type ReadFile = (bytes: Uint8Array) => Promise<number> | number;

/** Each reader loads only its own library, so that its memory is its own. */
const READERS: Readonly<Record<string, () => Promise<ReadFile>>> = {
  ours: async () => {
    const { readWorkbook } = await import('../../src/host/file/reading/read-workbook');
    return (bytes) => {
      const reading = readWorkbook(bytes);
      if (reading.outcome === 'refused') throw new Error(reading.message);
      return reading.content.sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
    };
  },
  exceljs: async () => {
    const { default: ExcelJS } = await import('exceljs');
    return async (bytes) => {
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.load(new Uint8Array(bytes).buffer);
      let cells = 0;
      workbook.eachSheet((sheet) => {
        sheet.eachRow((row) => {
          row.eachCell(() => (cells += 1));
        });
      });
      return cells;
    };
  },
  '@e965/xlsx': async () => {
    const { read } = await import('@e965/xlsx');
    return (bytes) => {
      const workbook = read(bytes, { type: 'array', cellFormula: true, cellNF: true });
      let cells = 0;
      for (const name of workbook.SheetNames) {
        for (const key of Object.keys(workbook.Sheets[name] ?? {})) if (!key.startsWith('!')) cells += 1;
      }
      return cells;
    };
  },
  /** The least any reader has to do: inflate everything and look at every character of the sheets once. */
  floor: () =>
    Promise.resolve((bytes) => {
      let cells = 0;
      for (const [name, part] of Object.entries(unzipSync(bytes))) {
        if (!name.endsWith('.xml')) continue;
        const text = new TextDecoder().decode(part);
        for (let at = text.indexOf('<c '); at >= 0; at = text.indexOf('<c ', at + 3)) cells += 1;
      }
      return cells;
    }),
};

export const READER_NAMES: readonly string[] = Object.keys(READERS);

const [reader, folder] = process.argv.slice(2);
if (reader !== undefined && folder !== undefined) {
  const read = await READERS[reader]?.();
  if (read === undefined) throw new Error(`No reader ${reader}`);
  const names = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));
  const first = names[0];
  // One file before the clock starts: loading and compiling the library is not reading.
  if (first !== undefined) await read(readFileSync(join(folder, first)));
  const start = process.hrtime.bigint();
  const cpu = process.cpuUsage();
  let cells = 0;
  for (const name of names) cells += await read(readFileSync(join(folder, name)));
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const { user, system } = process.cpuUsage(cpu);
  const result: ReadingResult = {
    files: names.length,
    cells,
    seconds,
    cpuSeconds: (user + system) / 1e6,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
  console.log(JSON.stringify(result));
}
