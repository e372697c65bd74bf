import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { holdsIllegalCharacter } from '../../../src/host/values/illegal-characters';
import { readWorkbook } from '../../../src/host/file/reading/read-workbook';
import { writePlan } from '../../../src/host/file/writing/write-plan';
import type { CellContent, WorkbookContent } from '../../../src/model/workbook-content';
import type { PlannedValue } from '../../../src/model/workbook-plan';
import { convertWithLibreOffice, runPython } from '../../setup/run-foreign-program';
import { emptySheet, fullPlan, planOf } from './sample-plan';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-plan-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function saved(name: string, plan = fullPlan()): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, await writePlan(plan));
  return path;
}

function contentOf(bytes: Uint8Array): WorkbookContent {
  const reading = readWorkbook(bytes);
  if (reading.outcome === 'refused') throw new Error(reading.message);
  return reading.content;
}

function cellsOf(content: WorkbookContent, sheet: string): readonly CellContent[] {
  return content.sheets.find(({ name }) => name === sheet)?.cells ?? [];
}

/** Everything openpyxl sees in a workbook, sheet by sheet. */
const DESCRIBE = `
import json, sys, openpyxl
def described(path):
    book = openpyxl.load_workbook(path)
    cached = openpyxl.load_workbook(path, data_only=True)
    sheets = {}
    for ws in book:
        cells = {}
        for row in ws.iter_rows():
            for c in row:
                if c.value is None and not c.has_style: continue
                if type(c).__name__ == 'MergedCell':
                    continue
                value = cached[ws.title][c.coordinate].value
                cells[c.coordinate] = {
                    'value': str(c.value) if c.is_date else c.value,
                    'cached': str(value) if c.is_date else value,
                    'type': c.data_type, 'format': c.number_format, 'locked': c.protection.locked,
                    'font': [c.font.name, c.font.sz, bool(c.font.b), c.font.color.rgb if c.font.color else None],
                    'fill': c.fill.fgColor.rgb if c.fill.fill_type == 'solid' else None,
                    'align': [c.alignment.horizontal, c.alignment.vertical, bool(c.alignment.wrap_text)],
                    'border': [c.border.left.style, c.border.top.style, c.border.right.style, c.border.bottom.style],
                }
        sheets[ws.title] = {
            'state': ws.sheet_state, 'cells': cells,
            'merges': sorted(str(m) for m in ws.merged_cells.ranges),
            'columns': {k: [d.width, d.hidden] for k, d in ws.column_dimensions.items()},
            'defaultWidth': ws.sheet_format.defaultColWidth,
            'rows': {str(k): [d.height, d.hidden] for k, d in ws.row_dimensions.items() if d.height or d.hidden},
            'validations': [{
                'area': str(v.sqref), 'type': v.type, 'operator': v.operator, 'formulas': [v.formula1, v.formula2],
                'style': v.errorStyle, 'prompt': [v.promptTitle, v.prompt], 'error': [v.errorTitle, v.error],
                'blank': v.allow_blank,
            } for v in ws.data_validations.dataValidation],
            'formats': [{
                'area': str(area.sqref), 'formula': rule.formula,
                'fill': rule.dxf.fill.bgColor.rgb if rule.dxf.fill else None,
                'colour': rule.dxf.font.color.rgb if rule.dxf.font and rule.dxf.font.color else None,
                'bold': bool(rule.dxf.font.b) if rule.dxf.font else False,
            } for area in ws.conditional_formatting for rule in area.rules],
            'freeze': ws.freeze_panes,
            'protection': [ws.protection.sheet, ws.protection.password, ws.protection.formatColumns,
                           ws.protection.formatRows, ws.protection.selectLockedCells, ws.protection.selectUnlockedCells],
            'print': [list(ws.print_area) if isinstance(ws.print_area, list) else [str(ws.print_area)], ws.print_title_rows, ws.page_setup.orientation, ws.page_setup.paperSize,
                      ws.sheet_properties.pageSetUpPr.fitToPage if ws.sheet_properties.pageSetUpPr else None,
                      ws.page_setup.fitToWidth, ws.page_setup.fitToHeight],
            'header': [ws.oddHeader.center.text, ws.oddFooter.center.text],
        }
    names = book.defined_names
    listed = names.definedName if hasattr(names, 'definedName') else names.values()
    return {'sheets': sheets, 'names': {n.name: n.attr_text for n in listed},
            'active': book.active.title, 'title': book.properties.title,
            'calculates': book.calculation.fullCalcOnLoad}
print(json.dumps([described(path) for path in sys.argv[1:]]))
`;

interface Described {
  sheets: Record<string, Record<string, unknown> & { cells: Record<string, Record<string, unknown>> }>;
  names: Record<string, string>;
  active: string;
  title: string;
  calculates: boolean;
}

function describeWithOpenpyxl(...paths: string[]): Described[] {
  return JSON.parse(runPython(DESCRIBE, paths)) as Described[];
}

describe('a plan that uses everything', () => {
  let described: Described;
  let resaved: Described;

  beforeAll(async () => {
    const path = await saved('full.xlsx');
    convertWithLibreOffice([path], 'xlsx', join(folder, 'resaved'));
    convertWithLibreOffice([path], 'pdf', join(folder, 'printed'));
    const [first, second] = describeWithOpenpyxl(path, join(folder, 'resaved', 'full.xlsx'));
    if (!first || !second) throw new Error('openpyxl described nothing');
    described = first;
    resaved = second;
  });

  test('keeps sheets, their order and their state', () => {
    expect(Object.entries(described.sheets).map(([name, sheet]) => [name, sheet['state']])).toEqual([
      ['_filing', 'veryHidden'],
      ['联合体概况', 'visible'],
      ["A&B 成员'企业", 'visible'],
    ]);
    expect(described.active).toBe('联合体概况');
  });

  test('has a title and asks for a full calculation', () => {
    expect(described).toMatchObject({ title: '示例申报书', calculates: true });
  });

  test('keeps names, constants included', () => {
    expect(described.names).toEqual({
      'cf.workbook': '"lianyungang-2026@1"',
      'cf.overview.staff.total': "'联合体概况'!$D$3",
      'cf.members.name': "'A&B 成员''企业'!$C$2:$C$9",
    });
  });

  test.each([
    ['C2', { value: '一、联合体概况', font: ['方正小标宋简体', 18, true, 'FF1F4E79'] }],
    ['C2', { align: ['center', 'center', false], border: ['medium', 'medium', 'medium', 'medium'] }],
    ['D3', { value: 12.5, type: 'n', format: '#,##0.00', locked: false, fill: 'FFFFF2CC' }],
    ['D3', { font: ['宋体', 11, false, 'FF000000'], align: [null, 'top', true] }],
    ['D4', { value: 0.1 }],
    ['D5', { value: '=SUM(D3:D4)', cached: 12.6, format: '0.00', locked: true }],
    ['D6', { value: '=IF(D5>10,"超过 <10>","")', cached: '超过 <10>' }],
    ['D7', { value: '=D5>10', cached: true }],
    ['D8', { value: '2026-03-31 00:00:00', type: 'd', format: 'yyyy-mm-dd' }],
    ['D9', { value: false, type: 'b' }],
  ])('writes cell %s', (address, expected) => {
    expect(described.sheets['联合体概况']?.cells[address]).toMatchObject(expected);
  });

  test('keeps a text that looks like a formula a text', () => {
    expect(cellsOf(contentOf(readFileSync(join(folder, 'full.xlsx'))), '联合体概况')).toContainEqual(
      expect.objectContaining({ row: 10, column: 4, value: { kind: 'text', text: '=1+1' } }),
    );
  });

  test('keeps merges, columns, rows and panes', () => {
    expect(described.sheets['联合体概况']).toMatchObject({
      merges: ['C2:E2'],
      columns: { A: [9, true], B: [4, true], D: [30.5, false] },
      defaultWidth: 9,
      rows: { '1': [null, true], '2': [36, false], '20': [15, true] },
      freeze: 'D3',
    });
    expect(described.sheets["A&B 成员'企业"]).toMatchObject({ freeze: 'A3' });
  });

  test('protects without a password and lets columns and rows be fitted', () => {
    // openpyxl shows what is forbidden: True stands for a locked action.
    expect(described.sheets['联合体概况']?.['protection']).toEqual([true, null, false, false, false, false]);
    expect(described.sheets["A&B 成员'企业"]).toMatchObject({
      protection: [false, null, true, true, false, false],
    });
  });

  test('sets up pages', () => {
    expect(described.sheets['联合体概况']).toMatchObject({
      print: [['$C$2:$E$20'], '$2:$3', 'landscape', 9, true, 1, 0],
      header: ['示例 & 表', '第 &P 页，共 &N 页'],
    });
    expect(described.sheets["A&B 成员'企业"]).toMatchObject({
      print: [['$A$1:$E$10'], null, 'portrait', 9, null, null, null],
    });
  });

  test('writes every kind of validation', () => {
    const common = { blank: true };
    expect(described.sheets['联合体概况']?.['validations']).toEqual([
      {
        ...common,
        area: 'D3',
        type: 'whole',
        operator: 'greaterThanOrEqual',
        formulas: ['0', null],
        style: 'warning',
        prompt: ['教职工人数', '请填整数。\n“0”也算已填，<不含>外聘 & 兼职。'],
        error: ['请核对', '应为不小于 0 的整数。'],
      },
      {
        ...common,
        area: 'D4:E4',
        type: 'decimal',
        operator: null,
        formulas: ['-1.5', '100.25'],
        style: null,
        prompt: [null, null],
        error: ['请核对', '应在 -1.5 与 100.25 之间。'],
      },
      expect.objectContaining({ area: 'C6', type: 'list', formulas: ['"是,否,不适用"', null] }),
      expect.objectContaining({
        area: 'C7',
        type: 'textLength',
        operator: 'lessThanOrEqual',
        formulas: ['500', null],
        style: 'information',
      }),
      expect.objectContaining({
        area: 'C8',
        type: 'custom',
        formulas: ['AND(C8<>"",LEN(C8)<5)', null],
        style: 'warning',
      }),
      expect.objectContaining({
        area: 'C9:C12',
        type: null,
        formulas: [null, null],
        prompt: ['说明', '只提示，不限制。'],
      }),
    ]);
  });

  test('shows a prompt only where there is one, and refuses only where there is a rule', async () => {
    const sheet = unzipSync(await writePlan(fullPlan()))['xl/worksheets/sheet2.xml'] ?? new Uint8Array();
    const shown = [...strFromU8(sheet).matchAll(/<dataValidation [^>]*>/g)].map(([tag]) => [
      tag.includes('showInputMessage="1"'),
      tag.includes('showErrorMessage="1"'),
    ]);
    expect(shown).toEqual([
      [true, true],
      [false, true],
      [false, true],
      [false, true],
      [false, true],
      [true, false],
    ]);
  });

  test('writes live formats', () => {
    expect(described.sheets['联合体概况']?.['formats']).toEqual([
      { area: 'D3:D4', formula: ['AND(D3<>"",D3<0)'], fill: 'FFFFC7CE', colour: 'FF9C0006', bold: true },
      { area: 'D5', formula: ['D5=0'], fill: null, colour: 'FF808080', bold: false },
    ]);
  });

  test('opens in LibreOffice, which computes the same and keeps the rest', () => {
    expect(resaved.sheets['联合体概况']?.cells).toMatchObject({
      D5: { cached: 12.6 },
      D6: { cached: '超过 <10>' },
      D7: { cached: true },
      D8: { value: '2026-03-31 00:00:00' },
    });
    expect(resaved.sheets['联合体概况']).toMatchObject({ merges: ['C2:E2'] });
    expect((resaved.sheets['联合体概况']?.['validations'] as unknown[]).length).toBe(6);
    expect(resaved.names).toMatchObject({ 'cf.workbook': '"lianyungang-2026@1"' });
    expect(
      readFileSync(join(folder, 'printed', 'full.pdf'))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });

  test('reads back through our own reader', () => {
    const content = contentOf(readFileSync(join(folder, 'full.xlsx')));
    expect(content.sheets.map(({ name, state }) => [name, state])).toEqual(
      fullPlan().sheets.map(({ name, state }) => [name, state]),
    );
    expect(content.names).toContainEqual({
      name: 'cf.workbook',
      refersTo: '"lianyungang-2026@1"',
      scope: null,
      hidden: false,
    });
    expect(content.notes).toEqual([{ kind: 'veryHiddenSheet', subject: '_filing' }]);
  });
});

describe('the written bytes', () => {
  test('depend on the plan alone', async () => {
    const first = await writePlan(fullPlan());
    jest.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), doNotFake: ['setImmediate', 'nextTick'] });
    try {
      expect(Buffer.from(await writePlan(fullPlan())).equals(Buffer.from(first))).toBe(true);
    } finally {
      jest.useRealTimers();
    }
  });

  test('name no person and no program of the house', async () => {
    const core = unzipSync(await writePlan(fullPlan()))['docProps/core.xml'];
    expect(strFromU8(core ?? new Uint8Array())).not.toMatch(/creator|lastModifiedBy/);
  });
});

/** Texts that writers are known to spoil. */
const AWKWARD_TEXTS = [
  ' 前后有空格 ',
  '第一段\n第二段\n',
  '制表\t符',
  '回车\r\n换行',
  '表情😀与生僻字𠮷',
  '_x000D_',
  '_x005F_x000D_',
  '=1+1',
  "'引号",
  '"双引号" <标签> & 实体 &amp; ]]>',
  '+86',
  '001',
  '1e5',
  'TRUE',
  '\u007F',
  '\u00A0\u3000',
  '',
];

const anyText = fc.oneof(
  fc.constantFrom(...AWKWARD_TEXTS),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom('_', 'x', '0', 'D', 'A', '甲', ' ', '\n', '\r', '<', '&', "'", '"', '😀'),
    maxLength: 20,
  }),
);
const anyValue: fc.Arbitrary<PlannedValue> = fc.oneof(
  anyText
    .filter((text) => !holdsIllegalCharacter(text))
    .map((text): PlannedValue => ({ kind: 'text', text })),
  fc
    .oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer(),
      fc.constantFrom(0.1, 1e21, 1e-7),
    )
    .map((number): PlannedValue => ({ kind: 'number', decimal: String(number) })),
  fc.boolean().map((value): PlannedValue => ({ kind: 'boolean', value })),
  fc
    .date({ min: new Date('1900-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((day): PlannedValue => ({ kind: 'date', iso: day.toISOString().slice(0, 10) })),
);

/** The reader leaves out empty texts, which look like empty cells everywhere. */
function expectedValue(value: PlannedValue): unknown {
  switch (value.kind) {
    case 'text':
      return value.text === '' ? undefined : value;
    case 'number':
      return { kind: 'number', decimal: String(Number(value.decimal)) };
    case 'date':
      return { kind: 'date', iso: value.iso, serial: expect.any(Number) as number };
    case 'blank':
    case 'boolean':
    case 'formula':
      return value;
  }
}

test('any values written are read back equal', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyValue, { minLength: 1, maxLength: 30 }), async (values) => {
      const plan = planOf({
        ...emptySheet('概况'),
        cells: values.map((value, index) => ({
          row: index + 1,
          column: 3,
          value,
          style: value.kind === 'date' ? 'date' : 'plain',
        })),
      });
      const styled = { ...plan, styles: fullPlan().styles };
      const cells = cellsOf(contentOf(await writePlan(styled)), '概况');
      const read = new Map(cells.map(({ row, value }) => [row, value]));
      expect(values.map((_, index) => read.get(index + 1))).toEqual(values.map(expectedValue));
    }),
    { numRuns: 60 },
  );
});

test('openpyxl reads awkward texts as they were', async () => {
  const texts = AWKWARD_TEXTS.filter((text) => text !== '' && !/\r|_x|\u007F/.test(text));
  const path = await saved(
    'texts.xlsx',
    planOf({
      ...emptySheet('概况'),
      cells: texts.map((text, index) => ({
        row: index + 1,
        column: 1,
        value: { kind: 'text', text },
        style: 'plain',
      })),
    }),
  );
  const source = `
import json, sys, openpyxl
ws = openpyxl.load_workbook(sys.argv[1]).active
print(json.dumps([row[0].value for row in ws.iter_rows()]))`;
  expect(JSON.parse(runPython(source, [path]))).toEqual(texts);
});
