import { areaAddress, cellAddress, columnLetters } from '../../src/model/cell-address';
import { fieldAtYear } from '../../src/model/keys';
import type {
  PlannedCell,
  PlannedSheet,
  PlannedStyle,
  PlannedValidation,
  WorkbookPlan,
} from '../../src/model/workbook-plan';

function shownValue({ value }: PlannedCell): string {
  switch (value.kind) {
    case 'blank':
      return '';
    case 'text':
      return `“${value.text}”`;
    case 'number':
      return value.decimal;
    case 'boolean':
      return String(value.value);
    case 'date':
      return value.iso;
    case 'formula':
      return `=${value.formula}  → ${JSON.stringify(value.cached)}`;
  }
}

function cellLine(sheet: PlannedSheet, cell: PlannedCell): string {
  const merge = sheet.merges.find((area) => area.top === cell.row && area.left === cell.column);
  const place = merge ? areaAddress(merge) : cellAddress(cell.row, cell.column);
  return `    ${place} <${cell.style}> ${shownValue(cell)}`.trimEnd();
}

function isCovered(sheet: PlannedSheet, { row, column }: PlannedCell): boolean {
  return sheet.merges.some(
    (area) =>
      area.top <= row &&
      area.bottom >= row &&
      area.left <= column &&
      area.right >= column &&
      (area.top !== row || area.left !== column),
  );
}

/** A row as text, without its number, so that equal rows can be told. */
function rowLines(sheet: PlannedSheet, cells: readonly PlannedCell[]): string[] {
  return cells
    .filter((cell) => cell.column > 2 && !isCovered(sheet, cell))
    .map((cell) => cellLine(sheet, cell));
}

function gridLines(sheet: PlannedSheet): string[] {
  const byRow = new Map<number, PlannedCell[]>();
  for (const cell of sheet.cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  const lines: string[] = [];
  let folded = 0;
  let shape = '';
  const flush = (): void => {
    if (folded > 0) lines.push(`    … ${folded} more rows like this`);
    folded = 0;
  };
  for (const { row, height, hidden } of [...sheet.rows].sort((first, second) => first.row - second.row)) {
    const cells = byRow.get(row) ?? [];
    const key = cells.find((cell) => cell.column === 1);
    const shown = rowLines(sheet, cells);
    const pattern = shown.join('\n').replaceAll(new RegExp(`(?<=    [A-Z]+)${row}`, 'g'), '#');
    if (key?.value.kind !== 'text' && pattern === shape) {
      folded += 1;
      continue;
    }
    flush();
    shape = pattern;
    const name = key?.value.kind === 'text' ? key.value.text : '·';
    lines.push(`  ${row} ${name} height ${height ?? 'fitted'}${hidden ? ' hidden' : ''}`, ...shown);
  }
  flush();
  return lines;
}

function ruleText({ rule }: PlannedValidation): string {
  switch (rule.kind) {
    case 'list':
      return `list ${rule.options.join('|')}`;
    case 'whole':
    case 'decimal':
      return `${rule.kind} ${rule.minimum}…${rule.maximum ?? ''}`;
    case 'textLength':
      return `at most ${rule.maximum} characters`;
    case 'custom':
      return rule.formula;
    case 'any':
      return 'anything';
  }
}

function sheetLines(sheet: PlannedSheet): string[] {
  const { print } = sheet;
  const repeated = print.repeatRows ? `, repeats ${print.repeatRows.top}:${print.repeatRows.bottom}` : '';
  return [
    `=== ${sheet.name} (${sheet.sheetKey ?? 'no key'}), ${sheet.state}, ${sheet.protected ? 'protected' : 'open'}`,
    `print ${areaAddress(print.area)} ${print.orientation}${repeated}; freeze ${
      sheet.freeze ? cellAddress(sheet.freeze.row, sheet.freeze.column) : 'nothing'
    }`,
    `columns ${sheet.columns
      .map(({ column, width, hidden }) => `${columnLetters(column)}:${width}${hidden ? ' hidden' : ''}`)
      .join(' ')}`,
    'cells',
    ...gridLines(sheet),
    'fields',
    ...sheet.fields.map(({ field, year, extent, area, label }) => {
      const keys =
        extent.kind === 'cell'
          ? `${extent.rowKey} × ${extent.columnKey}`
          : extent.kind === 'column'
            ? `below ${extent.headerKey} × ${extent.columnKey}`
            : `${extent.beginKey} … ${extent.endKey} × ${extent.columnKey}`;
      const labelText = label ? ` “${label.text}” ${cellAddress(label.row, label.column)}` : '';
      return `  ${fieldAtYear(field, year)} ${areaAddress(area)} [${keys}]${labelText}`;
    }),
    'totals',
    ...sheet.totals.map(
      ({ total, row, column, rowKey, columnKey }) =>
        `  ${total} ${cellAddress(row, column)} [${rowKey} × ${columnKey}]`,
    ),
    'validation',
    ...sheet.validations.map(
      (validation) =>
        `  ${areaAddress(validation.area)} ${ruleText(validation)} (${validation.strictness}) 「${
          validation.prompt?.title ?? ''
        }」${validation.prompt?.text ?? ''}`,
    ),
    'live formats',
    ...sheet.conditionalFormats.map(
      ({ area, formula, look }) => `  ${areaAddress(area)} ${look.fill ?? ''} =${formula}`,
    ),
    '',
  ];
}

function styleLine([name, style]: [string, PlannedStyle]): string {
  const { font, fill, horizontal, vertical, border, numberFormat, locked } = style;
  const look = [
    `${font.name} ${font.size}${font.bold ? ' bold' : ''} ${font.colour}`,
    fill ?? 'no fill',
    `${horizontal} ${vertical}`,
    border,
    numberFormat,
    locked ? 'locked' : 'UNLOCKED',
  ];
  return `  <${name}> ${look.join(', ')}`;
}

/** A plan as a text a person can read and compare: sheet by sheet, row by row. */
export function dumpPlan(plan: WorkbookPlan): string {
  return [
    `${plan.title} (${plan.programme}, template version ${plan.templateVersion})`,
    'styles',
    ...Object.entries(plan.styles).map(styleLine),
    '',
    ...plan.sheets.flatMap(sheetLines),
    'names',
    ...plan.names.map(({ name, target }) =>
      target.kind === 'constant'
        ? `  ${name} = “${target.text}”`
        : `  ${name} = ${target.sheet}!${areaAddress(target.area)}`,
    ),
    '',
  ].join('\n');
}
