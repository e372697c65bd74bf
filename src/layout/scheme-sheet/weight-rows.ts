import Big from 'big.js';
import { areaAddress } from '../../model/cell-address';
import type { Programme } from '../../model/programme';
import {
  SCHEME_ROWS,
  SCHEME_SHEET,
  maximumField,
  orderField,
  schemeRowKey,
  weightField,
} from '../../model/scheme-fields';
import type { PlannedValue } from '../../model/workbook-plan';
import { quoted } from '../cell-checks';
import { ownRowKey } from '../reserved-keys';
import { schemeSheetMessages as words } from './messages';
import { FILLS, TEXT, columnOf, schemeCell } from './scheme-draft';
import type { SchemeColumn, SchemeDraft } from './scheme-draft';
import { orderState, positiveState } from './state-formulas';

const DECIMAL = /^-?\d+(\.\d+)?$/;

/** What SUM makes of what is filled in: texts are left out. */
export function shownSum(texts: readonly string[]): number {
  const sum = texts
    .filter((text) => DECIMAL.test(text))
    .reduce((total, text) => total.plus(text), new Big(0));
  return sum.toNumber();
}

/** A column of some rows as formulas refer to it. */
export function columnRange(column: SchemeColumn, rows: { first: number; last: number }): string {
  return `${schemeCell(column, rows.first)}:${schemeCell(column, rows.last)}`;
}

/** Words above the columns of a section; keyed, so that they are not taken for a row somebody inserted. */
export function layOutHeader(
  draft: SchemeDraft,
  section: string,
  headers: readonly { from: SchemeColumn; to?: SchemeColumn; text: string }[],
): void {
  draft.startRow(ownRowKey(SCHEME_SHEET, section));
  for (const { from, to = from, text } of headers) draft.put(from, to, TEXT(text), 'header');
  draft.put('state', 'state', TEXT(words.headers.state), 'stateHeader');
}

/** Codes of a group's points. */
export function pointsOf(group: string, { indicators }: Programme, draft: SchemeDraft): string[] {
  const groups = new Map(indicators.points.map(({ code, group: of }) => [code, of]));
  return draft.entries.points.filter((code) => groups.get(code) === group);
}

/**
 * Every group with its weight, the sum of its maxima and its place among the tie-breaks.
 *
 * @param maxima groups and maxima of the points, asked for when these have their place
 */
export function layOutWeights(
  draft: SchemeDraft,
  programme: Programme,
  maxima: () => { groups: string; maxima: string },
): void {
  const { entries } = draft;
  const titles = new Map(programme.indicators.groups.map(({ code, title }) => [code, title]));
  const { headers } = words;
  draft.startRow(null);
  draft.put('label', 'order', TEXT(words.sections.weights), 'heading');
  layOutHeader(draft, 'weightHeader', [
    { from: 'label', text: headers.group },
    { from: 'text', text: headers.groupTitle },
    { from: 'value', text: headers.weight },
    { from: 'second', text: headers.maxima },
    { from: 'order', text: headers.order },
  ]);
  const first = draft.lastRow + 1;
  const rows = { first, last: first + entries.groups.length - 1 };
  for (const group of entries.groups) {
    const row = draft.startRow(schemeRowKey('groups', group));
    draft.put('label', 'label', TEXT(group), 'label');
    draft.put('text', 'text', TEXT(titles.get(group) ?? ''), 'labelLeft');
    const weight = draft.enter(weightField(group), 'value', 'figure', 'numberEntry');
    draft.allow('value', { kind: 'decimal', minimum: '0', maximum: '100' }, words.prompts.weight);
    draft.put('second', 'second', () => maximaSum(draft, programme, group, row, maxima()), 'total');
    const order = draft.enter(orderField(group), 'order', 'figure', 'numberEntry');
    const most = String(entries.groups.length);
    draft.allow('order', { kind: 'whole', minimum: '1', maximum: most }, words.prompts.order);
    const orders = columnRange('order', rows);
    draft.check(() => `${positiveState(weight, 100)}&${orderState(order, orders, entries.groups.length)}`);
  }
  draft.shadeWrong(rows, { from: 'value', to: 'order' });
  layOutSum(draft, rows);
}

function maximaSum(
  draft: SchemeDraft,
  programme: Programme,
  group: string,
  row: number,
  { groups, maxima }: { groups: string; maxima: string },
): PlannedValue {
  const texts = pointsOf(group, programme, draft).map((code) => draft.textOf(maximumField(code)));
  const formula = `SUMIF(${groups},${schemeCell('label', row)},${maxima})`;
  return { kind: 'formula', formula, cached: shownSum(texts) };
}

function layOutSum(draft: SchemeDraft, rows: { first: number; last: number }): void {
  const row = draft.startRow(SCHEME_ROWS.weights);
  draft.put('label', 'text', TEXT(words.weightsSum), 'header');
  const sum = schemeCell('value', row);
  const formula = `SUM(${columnRange('value', rows)})`;
  const texts = draft.entries.groups.map((group) => draft.textOf(weightField(group)));
  draft.put('value', 'value', { kind: 'formula', formula, cached: shownSum(texts) }, 'total');
  draft.put('second', 'order', { kind: 'blank' }, 'empty');
  draft.check(() => `IF(ROUND(${sum},6)=100,"",${quoted(words.states.weightsSum)})`);
  const at = columnOf('value');
  const address = areaAddress({ top: row, bottom: row, left: at, right: at });
  draft.shade(
    { first: row, last: row },
    { from: 'value', to: 'value' },
    `ROUND(${address},6)<>100`,
    FILLS.wrong,
  );
}
