import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileNotChangedError, FileWorkbook } from '../../../src/host/file/file-workbook';
import { writePlan } from '../../../src/host/file/writing/write-plan';
import { layOutProgramme } from '../../../src/layout/lay-out-programme';
import { parseCellAddress } from '../../../src/model/cell-address';
import type { WorkbookReading } from '../../../src/model/workbook-content';
import type { LaidOut, LayoutProgress, Repaired, WorkbookEditor } from '../../../src/model/ports';
import { describeHostContract } from '../../contract/host-contract';
import { hostCases } from '../../../src/selfcheck/cases';
import { exampleProgramme } from '../../../src/selfcheck/example/example-programme';
import type { HandAct, OpenedHost } from '../../../src/selfcheck/user-hand';
import { openLibreOffice } from '../../setup/edit-in-libreoffice';
import type { StandingLibreOffice } from '../../setup/edit-in-libreoffice';
import { compareParts } from './compare-parts';
import { dumpWorkbook } from './dump-workbook';
import { EDIT_NAMES } from '../../../src/selfcheck/edit';
import { emptySheet, planOf } from './sample-plan';

/** The file a person opens and saves in between; the editor always works on what was saved last. */
class SavedWorkbook implements WorkbookEditor {
  readonly kind = 'file';
  readonly capabilities;
  #file: FileWorkbook;

  constructor(bytes: Uint8Array) {
    this.#file = new FileWorkbook(bytes);
    this.capabilities = this.#file.capabilities;
  }

  get bytes(): Uint8Array {
    return this.#file.bytes();
  }

  set bytes(bytes: Uint8Array) {
    this.#file = new FileWorkbook(bytes);
  }

  read(): Promise<WorkbookReading> {
    return this.#file.read();
  }

  layOut(...[plan, progress]: [Parameters<WorkbookEditor['layOut']>[0], LayoutProgress?]): Promise<LaidOut> {
    return this.#file.layOut(plan, progress);
  }

  write(values: Parameters<WorkbookEditor['write']>[0]): Promise<void> {
    return this.#file.write(values);
  }

  mark(findings: Parameters<WorkbookEditor['mark']>[0]): Promise<void> {
    return this.#file.mark(findings);
  }

  repair(plan: Parameters<WorkbookEditor['repair']>[0]): Promise<Repaired> {
    return this.#file.repair(plan);
  }
}

/** What LibreOffice does to the saved file. Nobody watches a file, and nothing in it meets locks. */
const ACTS: readonly HandAct[] = [...EDIT_NAMES, 'type', 'dump'];

let office: StandingLibreOffice;
beforeAll(() => {
  office = openLibreOffice();
});
afterAll(() => office.close());

async function openFile(): Promise<OpenedHost> {
  const folder = mkdtempSync(join(tmpdir(), 'file-workbook-'));
  const path = join(folder, 'saved.xlsx');
  const editor = new SavedWorkbook(await writePlan(planOf(emptySheet('表一'))));
  const save = (): void => {
    writeFileSync(path, editor.bytes);
  };
  return {
    editor,
    live: null,
    hand: {
      acts: new Set(ACTS),
      do: async (...edits) => {
        save();
        await office.edit([{ input: path, output: path, edits, show: [] }]);
        editor.bytes = new Uint8Array(readFileSync(path));
      },
      type: async (sheet, cell, text) => {
        const { row, column } = parseCellAddress(cell) ?? { row: 0, column: 0 };
        await editor.write([{ place: { sheet, row, column }, value: { kind: 'text', text } }]);
      },
      dump: () => {
        save();
        return Promise.resolve(dumpWorkbook(path));
      },
      selection: () => Promise.resolve(null),
      settled: () => Promise.resolve(),
    },
    close: () => {
      rmSync(folder, { recursive: true, force: true });
      return Promise.resolve();
    },
  };
}

describeHostContract('a file', openFile, {
  notApplicable: [
    '写入后合计当即重算',
    '加出的行样式、格式、锁定与上一行相同，合计包含新行',
    '在长文本中加行，原有段落次序不变',
    '受保护的表中锁定的单元格不能键入',
    '转到所在工作表并选中单元格',
    '定位不改动工作簿，也不算改动',
    ...hostCases.filter(({ area }) => area === 'watching').map(({ name }) => name),
  ],
});

const plan = layOutProgramme(exampleProgramme);
const place = { sheet: '联合体概况', row: 6, column: 4 };

async function laidOut(): Promise<FileWorkbook> {
  const workbook = new FileWorkbook(await writePlan(plan));
  return workbook;
}

test('the bytes given are never touched', async () => {
  const given = await writePlan(plan);
  const copy = given.slice();
  const workbook = new FileWorkbook(given);
  await workbook.write([{ place, value: { kind: 'number', decimal: '35' } }]);
  expect(given).toEqual(copy);
  expect(workbook.bytes()).not.toEqual(copy);
});

test('writing one cell leaves every other sheet byte for byte', async () => {
  const workbook = await laidOut();
  const before = workbook.bytes();
  await workbook.write([{ place, value: { kind: 'number', decimal: '35' } }]);
  expect(compareParts(before, workbook.bytes()).changed).toEqual(
    expect.arrayContaining([expect.stringMatching(/worksheets\/sheet2\.xml$/) as string]),
  );
  expect(
    compareParts(before, workbook.bytes()).changed.filter((part) => part.includes('worksheets')),
  ).toHaveLength(1);
});

test('what cannot be written is refused with a sentence, and nothing changes', async () => {
  const workbook = await laidOut();
  const before = workbook.bytes();
  const values = [
    { place, value: { kind: 'number' as const, decimal: '35' } },
    { place: { ...place, sheet: '没有的表' }, value: { kind: 'number' as const, decimal: '35' } },
  ];
  await expect(workbook.write(values)).rejects.toThrow(FileNotChangedError);
  await expect(workbook.write(values)).rejects.toThrow(/没有工作表“没有的表”/);
  expect(workbook.bytes()).toBe(before);
});

test('a file that is no workbook is an answer when read, and refused when changed', async () => {
  const workbook = new FileWorkbook(new TextEncoder().encode('甲,乙'));
  expect(await workbook.read()).toMatchObject({ outcome: 'refused', code: 'text' });
  expect(await workbook.layOut(plan)).toMatchObject({ outcome: 'failed' });
  await expect(workbook.mark([])).rejects.toThrow(FileNotChangedError);
  await expect(workbook.repair(plan)).rejects.toThrow(FileNotChangedError);
});
