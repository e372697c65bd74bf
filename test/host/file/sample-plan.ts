import { bareSheet } from '../../../src/model/bare-sheet';
import type { PlannedCell, PlannedSheet, PlannedStyle, WorkbookPlan } from '../../../src/model/workbook-plan';

/** A style of the house; tests change what they are about. */
export const PLAIN_STYLE: PlannedStyle = {
  font: { name: '仿宋_GB2312', size: 12, bold: false, colour: '000000' },
  fill: null,
  horizontal: 'general',
  vertical: 'middle',
  wrap: false,
  border: 'none',
  numberFormat: 'General',
  locked: true,
};

/** A sheet with nothing on it. */
export function emptySheet(name: string): PlannedSheet {
  const sheet = bareSheet(name, []);
  const area = { top: 1, left: 1, bottom: 10, right: 5 };
  return { ...sheet, print: { ...sheet.print, area, fitToWidth: false } };
}

/** A text cell of the plain style. */
export function textCell(row: number, column: number, text: string): PlannedCell {
  return { row, column, value: { kind: 'text', text }, style: 'plain' };
}

/** A plan of these sheets, with the plain style only. */
export function planOf(...sheets: PlannedSheet[]): WorkbookPlan {
  return {
    programme: 'lianyungang-2026',
    templateVersion: '1',
    title: '示例申报书',
    styles: { plain: PLAIN_STYLE },
    sheets,
    names: [],
  };
}

/** A plan that uses everything a plan can hold. */
export function fullPlan(): WorkbookPlan {
  const overview: PlannedSheet = {
    ...emptySheet('联合体概况'),
    key: 'overview',
    sheetKey: 'lianyungang-2026@1/overview',
    cells: [
      textCell(1, 1, 'lianyungang-2026@1/overview'),
      textCell(1, 3, 'c3'),
      { row: 2, column: 3, value: { kind: 'text', text: '一、联合体概况' }, style: 'title' },
      { row: 2, column: 4, value: { kind: 'blank' }, style: 'title' },
      { row: 2, column: 5, value: { kind: 'blank' }, style: 'title' },
      textCell(3, 3, '教职工人数'),
      { row: 3, column: 4, value: { kind: 'number', decimal: '12.5' }, style: 'input' },
      textCell(4, 3, '学生人数'),
      { row: 4, column: 4, value: { kind: 'number', decimal: '0.1' }, style: 'input' },
      textCell(5, 3, '合计'),
      { row: 5, column: 4, value: { kind: 'formula', formula: 'SUM(D3:D4)', cached: 12.6 }, style: 'total' },
      {
        row: 6,
        column: 4,
        value: { kind: 'formula', formula: 'IF(D5>10,"超过 <10>","")', cached: '超过 <10>' },
        style: 'plain',
      },
      { row: 7, column: 4, value: { kind: 'formula', formula: 'D5>10', cached: true }, style: 'plain' },
      { row: 8, column: 4, value: { kind: 'date', iso: '2026-03-31' }, style: 'date' },
      { row: 9, column: 4, value: { kind: 'boolean', value: false }, style: 'plain' },
      textCell(10, 4, '=1+1'),
    ],
    merges: [{ top: 2, left: 3, bottom: 2, right: 5 }],
    columns: [
      { column: 1, width: 9, hidden: true },
      { column: 2, width: 4, hidden: true },
      { column: 3, width: 9, hidden: false },
      { column: 4, width: 30.5, hidden: false },
    ],
    rows: [
      { row: 1, height: null, hidden: true },
      { row: 2, height: 36, hidden: false },
      { row: 3, height: null, hidden: false },
      { row: 20, height: null, hidden: true },
    ],
    validations: [
      {
        area: { top: 3, left: 4, bottom: 3, right: 4 },
        rule: { kind: 'whole', minimum: '0', maximum: null },
        strictness: 'warning',
        prompt: { title: '教职工人数', text: '请填整数。\n“0”也算已填，<不含>外聘 & 兼职。' },
        error: { title: '请核对', text: '应为不小于 0 的整数。' },
      },
      {
        area: { top: 4, left: 4, bottom: 4, right: 5 },
        rule: { kind: 'decimal', minimum: '-1.5', maximum: '100.25' },
        strictness: 'stop',
        prompt: null,
        error: { title: '请核对', text: '应在 -1.5 与 100.25 之间。' },
      },
      {
        area: { top: 6, left: 3, bottom: 6, right: 3 },
        rule: { kind: 'list', options: ['是', '否', '不适用'] },
        strictness: 'stop',
        prompt: null,
        error: null,
      },
      {
        area: { top: 7, left: 3, bottom: 7, right: 3 },
        rule: { kind: 'textLength', maximum: 500 },
        strictness: 'information',
        prompt: null,
        error: { title: '字数', text: '超过 500 字。' },
      },
      {
        area: { top: 8, left: 3, bottom: 8, right: 3 },
        rule: { kind: 'custom', formula: 'AND(C8<>"",LEN(C8)<5)' },
        strictness: 'warning',
        prompt: null,
        error: { title: '请核对', text: '不超过 4 个字。' },
      },
      {
        area: { top: 9, left: 3, bottom: 12, right: 3 },
        rule: { kind: 'any' },
        strictness: 'information',
        prompt: { title: '说明', text: '只提示，不限制。' },
        error: null,
      },
    ],
    conditionalFormats: [
      {
        area: { top: 3, left: 4, bottom: 4, right: 4 },
        formula: 'AND(D3<>"",D3<0)',
        look: { fill: 'FFC7CE', fontColour: '9C0006', bold: true },
      },
      {
        area: { top: 5, left: 4, bottom: 5, right: 4 },
        formula: 'D5=0',
        look: { fill: null, fontColour: '808080', bold: false },
      },
    ],
    fields: [
      {
        field: 'overview.staff.total',
        year: null,
        extent: { kind: 'cell', rowKey: 'overview.staff', columnKey: 'c4' },
        area: { top: 3, left: 4, bottom: 3, right: 4 },
        label: { row: 3, column: 3, text: '教职工人数' },
      },
    ],
    freeze: { row: 3, column: 4 },
    protected: true,
    print: {
      orientation: 'landscape',
      area: { top: 2, left: 3, bottom: 20, right: 5 },
      fitToWidth: true,
      repeatRows: { top: 2, bottom: 3 },
      header: '&C示例 & 表',
      footer: '&C第 &P 页，共 &N 页',
    },
  };
  const table: PlannedSheet = {
    ...emptySheet("A&B 成员'企业"),
    key: 'members.enterprises',
    sheetKey: 'lianyungang-2026@1/members.enterprises',
    cells: [textCell(1, 1, 'lianyungang-2026@1/members.enterprises'), textCell(2, 3, '示例企业')],
    freeze: { row: 3, column: 1 },
  };
  const state: PlannedSheet = {
    ...emptySheet('_filing'),
    state: 'veryHidden',
    cells: [textCell(1, 1, '{"version":1}')],
  };
  return {
    ...planOf(state, overview, table),
    styles: {
      plain: PLAIN_STYLE,
      title: {
        ...PLAIN_STYLE,
        font: { name: '方正小标宋简体', size: 18, bold: true, colour: '1F4E79' },
        horizontal: 'center',
        border: 'medium',
      },
      input: {
        ...PLAIN_STYLE,
        font: { name: '宋体', size: 11, bold: false, colour: '000000' },
        fill: 'FFF2CC',
        border: 'thin',
        numberFormat: '#,##0.00',
        locked: false,
        wrap: true,
        vertical: 'top',
      },
      total: { ...PLAIN_STYLE, numberFormat: '0.00', horizontal: 'right' },
      date: { ...PLAIN_STYLE, numberFormat: 'yyyy-mm-dd' },
    },
    names: [
      { name: 'cf.workbook', target: { kind: 'constant', text: 'lianyungang-2026@1' } },
      {
        name: 'cf.overview.staff.total',
        target: { kind: 'area', sheet: '联合体概况', area: { top: 3, left: 4, bottom: 3, right: 4 } },
      },
      {
        name: 'cf.members.name',
        target: { kind: 'area', sheet: "A&B 成员'企业", area: { top: 2, left: 3, bottom: 9, right: 3 } },
      },
    ],
  };
}
