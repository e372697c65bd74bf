import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '../../../src/host/file/reading/read-workbook';
import { writePlan } from '../../../src/host/file/writing/write-plan';
import { convertWithLibreOffice, runPython } from '../../setup/run-foreign-program';
import { emptySheet, planOf } from './sample-plan';

/** The cached values of an empty form are wrong as soon as values are filled in: whoever opens it computes them. */
test('LibreOffice computes formulas and row heights when it opens a written file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'computed-'));
  try {
    const plan = planOf(emptySheet('甲'));
    const [sheet] = plan.sheets;
    const [style = ''] = Object.keys(plan.styles);
    if (sheet === undefined) throw new Error('a plan has a sheet');
    plan.styles['wrapped'] = { ...Object.values(plan.styles)[0], wrap: true } as (typeof plan.styles)[string];
    sheet.rows = [{ row: 2, height: null, hidden: false }];
    sheet.cells = [
      { row: 1, column: 1, value: { kind: 'number', decimal: '35' }, style },
      {
        row: 1,
        column: 2,
        value: { kind: 'formula', formula: 'IF(A1="","待填","已填")', cached: '待填' },
        style,
      },
      { row: 2, column: 1, value: { kind: 'text', text: '示例长文字'.repeat(60) }, style: 'wrapped' },
    ];
    const written = join(folder, 'written.xlsx');
    writeFileSync(written, await writePlan(plan));
    convertWithLibreOffice([written], 'xlsx', join(folder, 'opened'));
    const opened = join(folder, 'opened', 'written.xlsx');
    const reading = readWorkbook(readFileSync(opened));
    if (reading.outcome === 'refused') throw new Error(reading.message);
    const shown = reading.content.sheets[0]?.cells.find(({ row, column }) => row === 1 && column === 2);
    expect(shown?.value).toEqual({ kind: 'text', text: '已填' });
    const height = runPython(
      'import openpyxl, sys\nprint(openpyxl.load_workbook(sys.argv[1]).active.row_dimensions[2].height)',
      [opened],
    );
    expect(Number(height)).toBeGreaterThan(100);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
