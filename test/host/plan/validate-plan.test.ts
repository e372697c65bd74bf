import type { PlannedSheet, PlannedValidation, WorkbookPlan } from '../../../src/model/workbook-plan';
import { PlanInvalidError } from '../../../src/host/plan/plan-fault';
import type { PlanFaultCode } from '../../../src/host/plan/plan-messages';
import { validatePlan } from '../../../src/host/plan/validate-plan';
import { writePlan } from '../../../src/host/file/writing/write-plan';
import { PLAIN_STYLE, emptySheet, fullPlan, planOf, textCell } from '../file/sample-plan';

const CELL = { top: 2, left: 3, bottom: 2, right: 3 };

function sheetWith(change: Partial<PlannedSheet>): WorkbookPlan {
  return planOf({ ...emptySheet('概况'), ...change });
}

function validationWith(change: Partial<PlannedValidation>): WorkbookPlan {
  const validation: PlannedValidation = {
    area: CELL,
    rule: { kind: 'any' },
    strictness: 'warning',
    prompt: null,
    error: null,
    ...change,
  };
  return sheetWith({ validations: [validation] });
}

function formulaPlan(formula: string): WorkbookPlan {
  return sheetWith({
    cells: [{ row: 2, column: 3, value: { kind: 'formula', formula, cached: 0 }, style: 'plain' }],
  });
}

function named(...names: WorkbookPlan['names']): WorkbookPlan {
  return { ...planOf(emptySheet('概况')), names };
}

function constant(name: string, text = '示例'): WorkbookPlan['names'][number] {
  return { name, target: { kind: 'constant', text } };
}

function codes(plan: WorkbookPlan): PlanFaultCode[] {
  return validatePlan(plan).map((fault) => fault.code);
}

const { print } = emptySheet('概况');

const FAULTY: [PlanFaultCode, string, WorkbookPlan][] = [
  ['sheetNameEmpty', 'no name', planOf(emptySheet(''))],
  ['sheetNameTooLong', '32 characters', planOf(emptySheet('概'.repeat(32)))],
  ...[':', '\\', '/', '?', '*', '[', ']'].map((character): [PlanFaultCode, string, WorkbookPlan] => [
    'sheetNameCharacters',
    character,
    planOf(emptySheet(`概${character}况`)),
  ]),
  ['sheetNameApostrophe', 'in front', planOf(emptySheet("'概况"))],
  ['sheetNameApostrophe', 'at the end', planOf(emptySheet("概况'"))],
  ['sheetNameReserved', 'in any case', planOf(emptySheet('hISTORY'))],
  ['sheetNameDuplicate', 'but for case', planOf(emptySheet('Abc'), emptySheet('aBC'))],
  ['noVisibleSheet', 'all hidden', sheetWith({ state: 'veryHidden' })],
  ['textTooLong', '32,768 characters', sheetWith({ cells: [textCell(2, 3, '字'.repeat(32_768))] })],
  ['illegalCharacter', 'in a cell', sheetWith({ cells: [textCell(2, 3, '甲\u0001乙')] })],
  ['illegalCharacter', 'half an emoji', sheetWith({ cells: [textCell(2, 3, '\uD83D')] })],
  ['illegalCharacter', 'in a formula', formulaPlan('"\u0002"')],
  ['illegalCharacter', 'in a prompt', validationWith({ prompt: { title: '提示', text: '甲\u0000' } })],
  ['illegalCharacter', 'in a header', sheetWith({ print: { ...print, header: '\u0007' } })],
  ['illegalCharacter', 'in the title', { ...planOf(emptySheet('概况')), title: '\uFFFF' }],
  [
    'numberInvalid',
    'not a number',
    sheetWith({
      cells: [{ row: 2, column: 3, value: { kind: 'number', decimal: '1,200' }, style: 'plain' }],
    }),
  ],
  [
    'numberInvalid',
    'endless',
    sheetWith({
      cells: [{ row: 2, column: 3, value: { kind: 'number', decimal: '1e999' }, style: 'plain' }],
    }),
  ],
  [
    'dateInvalid',
    'no such day',
    sheetWith({
      cells: [{ row: 2, column: 3, value: { kind: 'date', iso: '2026-02-29' }, style: 'plain' }],
    }),
  ],
  [
    'dateInvalid',
    'before 1900',
    sheetWith({
      cells: [{ row: 2, column: 3, value: { kind: 'date', iso: '1899-12-31' }, style: 'plain' }],
    }),
  ],
  ['formulaEmpty', 'blank', formulaPlan(' ')],
  ['formulaTooLong', '8,193 characters', formulaPlan(`1${'+1'.repeat(4096)}`)],
  ['formulaEqualsSign', 'as typed', formulaPlan('=1+1')],
  ['formulaUnbalanced', 'a bracket', formulaPlan('SUM(A1')],
  ['formulaUnbalanced', 'a quote', formulaPlan('A1&"甲')],
  ['formulaUsesName', 'in a cell', formulaPlan('SUM(cf.overview.staff,1)')],
  [
    'formulaUsesName',
    'in a validation',
    validationWith({ rule: { kind: 'custom', formula: 'C2>CF.overview' } }),
  ],
  [
    'formulaUsesName',
    'in a live format',
    sheetWith({
      conditionalFormats: [
        { area: CELL, formula: 'cf.x=1', look: { fill: null, fontColour: null, bold: true } },
      ],
    }),
  ],
  [
    'styleMissing',
    'unknown',
    sheetWith({ cells: [{ row: 2, column: 3, value: { kind: 'blank' }, style: '没有' }] }),
  ],
  ['styleMissing', 'inherited', sheetWith({ cells: [{ ...textCell(2, 3, ''), style: 'toString' }] })],
  ['cellDuplicate', 'twice', sheetWith({ cells: [textCell(2, 3, '甲'), textCell(2, 3, '乙')] })],
  ['areaInvalid', 'a cell beyond the last row', sheetWith({ cells: [textCell(1_048_577, 1, '甲')] })],
  ['areaInvalid', 'a validation upside down', validationWith({ area: { ...CELL, bottom: 1 } })],
  ['areaInvalid', 'a merge too wide', sheetWith({ merges: [{ ...CELL, right: 16_385 }] })],
  ['areaInvalid', 'print area', sheetWith({ print: { ...print, area: { ...CELL, right: 1 } } })],
  ['mergeSingleCell', 'one cell', sheetWith({ merges: [CELL] })],
  [
    'mergeOverlap',
    'share a cell',
    sheetWith({
      merges: [
        { ...CELL, right: 5 },
        { ...CELL, bottom: 4 },
      ],
    }),
  ],
  [
    'mergeHidesValue',
    'a text',
    sheetWith({ merges: [{ ...CELL, right: 5 }], cells: [textCell(2, 4, '看不见')] }),
  ],
  ['columnWidthInvalid', '256', sheetWith({ columns: [{ column: 1, width: 256, hidden: false }] })],
  [
    'columnDuplicate',
    'twice',
    sheetWith({
      columns: [
        { column: 1, width: 5, hidden: false },
        { column: 1, width: 6, hidden: false },
      ],
    }),
  ],
  ['rowHeightInvalid', '409.5', sheetWith({ rows: [{ row: 1, height: 409.5, hidden: false }] })],
  [
    'rowDuplicate',
    'twice',
    sheetWith({
      rows: [
        { row: 1, height: null, hidden: false },
        { row: 1, height: 12, hidden: false },
      ],
    }),
  ],
  ['titleTooLong', 'prompt', validationWith({ prompt: { title: '题'.repeat(33), text: '' } })],
  ['titleTooLong', 'error', validationWith({ error: { title: '题'.repeat(33), text: '' } })],
  ['promptTooLong', 'prompt', validationWith({ prompt: { title: '', text: '字'.repeat(256) } })],
  ['promptTooLong', 'error', validationWith({ error: { title: '', text: '字'.repeat(256) } })],
  [
    'listTooLong',
    'with its commas',
    validationWith({ rule: { kind: 'list', options: ['甲'.repeat(127), '乙'.repeat(128)] } }),
  ],
  ...['是,否', '“”"', '', ' 是', '是\n否'].map((option): [PlanFaultCode, string, WorkbookPlan] => [
    'listOption',
    JSON.stringify(option),
    validationWith({ rule: { kind: 'list', options: [option] } }),
  ]),
  ['limitInvalid', 'not whole', validationWith({ rule: { kind: 'whole', minimum: '0.5', maximum: null } })],
  [
    'limitInvalid',
    'wrong way round',
    validationWith({ rule: { kind: 'decimal', minimum: '2', maximum: '1.5' } }),
  ],
  ['limitInvalid', 'negative length', validationWith({ rule: { kind: 'textLength', maximum: -1 } })],
  [
    'formulaTooLong',
    'in a validation',
    validationWith({ rule: { kind: 'custom', formula: `1${'+1'.repeat(128)}` } }),
  ],
  [
    'validationOverlap',
    'same cell',
    sheetWith({
      validations: [0, 1].map((offset) => ({
        area: { ...CELL, bottom: 2 + offset },
        rule: { kind: 'any' as const },
        strictness: 'warning' as const,
        prompt: null,
        error: null,
      })),
    }),
  ],
  ...['1a', 'a b', 'a-b', '甲,乙', ''].map((name): [PlanFaultCode, string, WorkbookPlan] => [
    'nameInvalid',
    JSON.stringify(name),
    named(constant(name)),
  ]),
  ...['A1', 'xfd1048576', 'R1C1', 'r', 'C', 'R5', 'rc', 'c7'].map(
    (name): [PlanFaultCode, string, WorkbookPlan] => ['nameIsAddress', name, named(constant(name))],
  ),
  ['nameReserved', 'built in', named(constant('_xlnm.Print_Area'))],
  ['nameTooLong', '256', named(constant('n'.repeat(256)))],
  ['nameDuplicate', 'but for case', named(constant('cf.a'), constant('CF.A'))],
  ['nameTextTooLong', '256', named(constant('cf.a', '字'.repeat(256)))],
  [
    'nameSheetMissing',
    'elsewhere',
    named({ name: 'cf.a', target: { kind: 'area', sheet: '没有', area: CELL } }),
  ],
  ['headerFooterTooLong', '256', sheetWith({ print: { ...print, footer: '页'.repeat(256) } })],
  ['freezeInvalid', 'nothing to freeze', sheetWith({ freeze: { row: 1, column: 1 } })],
  ['freezeInvalid', 'beyond the sheet', sheetWith({ freeze: { row: 2, column: 20_000 } })],
  ['repeatRowsInvalid', 'upside down', sheetWith({ print: { ...print, repeatRows: { top: 3, bottom: 2 } } })],
  [
    'numberFormatInvalid',
    '256',
    { ...planOf(), styles: { plain: { ...PLAIN_STYLE, numberFormat: '0'.repeat(256) } } },
  ],
  [
    'fontInvalid',
    'size 0',
    { ...planOf(), styles: { plain: { ...PLAIN_STYLE, font: { ...PLAIN_STYLE.font, size: 0 } } } },
  ],
];

/** As long as Excel allows, but no longer. */
const ALLOWED: [string, WorkbookPlan][] = [
  ['everything a plan can hold', fullPlan()],
  ['sheet name of 31 characters', planOf(emptySheet('概'.repeat(31)))],
  ["sheet name with ' inside", planOf(emptySheet("概'况"))],
  ['text of 32,767 characters', sheetWith({ cells: [textCell(2, 3, '字'.repeat(32_767))] })],
  ['a whole emoji, tab and newline', sheetWith({ cells: [textCell(2, 3, '😀\t\n\r')] })],
  [
    'prompt of 255 characters',
    validationWith({ prompt: { title: '题'.repeat(32), text: '字'.repeat(255) } }),
  ],
  [
    'list of 255 characters',
    validationWith({ rule: { kind: 'list', options: ['甲'.repeat(127), '乙'.repeat(127)] } }),
  ],
  ['formula of 8,191 characters', formulaPlan(`1${'+1'.repeat(4095)}`)],
  ['brackets and quotes in texts', formulaPlan('IF(A1="(""cf.a","\'",\'甲(\'!A1)')],
  ['a name of ours in a text', formulaPlan('"cf.overview"')],
  [
    'a blank cell inside a merge',
    sheetWith({
      merges: [{ ...CELL, right: 4 }],
      cells: [{ ...textCell(2, 4, ''), value: { kind: 'blank' } }],
    }),
  ],
  [
    'names that look like addresses',
    named(constant('A1.b'), constant('XFE1'), constant('cf.c'), constant('单位')),
  ],
];

describe('a plan Excel would repair', () => {
  test.each(FAULTY)('%s: %s', (code, _, plan) => {
    expect(codes(plan)).toContain(code);
  });

  test('names sheet, area and sentence of a fault', () => {
    expect(validatePlan(sheetWith({ merges: [CELL] }))).toEqual([
      {
        code: 'mergeSingleCell',
        sheet: '概况',
        area: CELL,
        message: '工作表“概况”C2：只有一个单元格，不能合并。',
      },
    ]);
  });

  test('is not written', async () => {
    await expect(writePlan(planOf(emptySheet('')))).rejects.toThrow(PlanInvalidError);
    await expect(writePlan(planOf(emptySheet('')))).rejects.toMatchObject({
      faults: [{ code: 'sheetNameEmpty' }],
    });
  });
});

describe('a plan at the limits', () => {
  test.each(ALLOWED)('%s', (_, plan) => {
    expect(validatePlan(plan)).toEqual([]);
  });

  test('may be all hidden where the workbook has other sheets', () => {
    expect(validatePlan(sheetWith({ state: 'hidden' }), ['封面'])).toEqual([]);
  });
});
