import { bareSheet } from '../../model/bare-sheet';
import { MARKS_COLUMN_KEY, formatSheetKey } from '../../model/keys';
import type { Programme } from '../../model/programme';
import type { SchemeEntries } from '../../model/scheme-entries';
import {
  SCHEME_COLUMNS,
  SCHEME_FIELDS,
  SCHEME_ROWS,
  SCHEME_SHEET,
  schemeFieldKeys,
} from '../../model/scheme-fields';
import type { SchemeStamp } from '../../model/scoring';
import type { PlannedCell, PlannedSheet, WorkbookPlan } from '../../model/workbook-plan';
import { quoted } from '../cell-checks';
import { FIRST_CONTENT_COLUMN, KEY_COLUMN, KEY_ROW, MARKS_COLUMN } from '../reserved-keys';
import { StyleBook } from '../styles';
import { schemeSheetMessages as words } from './messages';
import { layOutPoints } from './point-rows';
import { SCHEME_SHEET_COLUMNS, SchemeDraft, TEXT, columnOf } from './scheme-draft';
import { layOutExclusions, layOutPanel, layOutScale } from './setting-rows';
import { textState } from './state-formulas';
import { columnRange, layOutWeights } from './weight-rows';

/** Longest header or footer of a sheet; the title gives way. */
const MOST_FOOTER = 255;
const HIDDEN_WIDTH = 12;
const MOST_TITLE = 60;

function keyCells({ id, templateVersion }: Programme, style: string): PlannedCell[] {
  const sheetKey = formatSheetKey({ programme: id, templateVersion, sheet: SCHEME_SHEET });
  const keys: [number, string][] = [
    [KEY_COLUMN, sheetKey],
    [MARKS_COLUMN, MARKS_COLUMN_KEY],
    ...SCHEME_SHEET_COLUMNS.map(({ key }): [number, string] => [columnOf(key), SCHEME_COLUMNS[key]]),
  ];
  return keys.map(([column, text]) => ({ row: KEY_ROW, column, value: TEXT(text), style }));
}

function layOutStamp(draft: SchemeDraft, { id, version, digest }: SchemeStamp): void {
  draft.startRow(SCHEME_ROWS.stamp);
  draft.putKey('label', TEXT(id));
  draft.putKey('text', TEXT(version));
  draft.putKey('value', TEXT(digest));
  draft.hideRow();
}

/** Whether anything is left to mend, wherever the user is in the sheet. */
function layOutVerdict(draft: SchemeDraft): void {
  draft.startRow(null);
  draft.put('label', 'label', TEXT(words.verdict), 'label');
  draft.put(
    'text',
    'order',
    () => {
      const count = `SUMPRODUCT(--(LEN(${columnRange('state', draft.checkedRows)})>0))`;
      const headers = `COUNTIF(${columnRange('state', draft.checkedRows)},${quoted(words.headers.state)})`;
      const [before = '', behind = ''] = words.unusable;
      const wrong = `${quoted(before)}&(${count}-${headers})&${quoted(behind)}`;
      const formula = `IF(${count}=${headers},${quoted(words.usable)},${wrong})`;
      return { kind: 'formula', formula, cached: words.usable };
    },
    'computed',
  );
}

function layOutNames(draft: SchemeDraft): void {
  const names = [
    { field: SCHEME_FIELDS.title, label: words.labels.title, prompt: words.prompts.title },
    { field: SCHEME_FIELDS.version, label: words.labels.version, prompt: words.prompts.version },
  ];
  const first = draft.lastRow + 1;
  for (const { field, label, prompt } of names) {
    draft.startRow(schemeFieldKeys(field).rowKey);
    draft.put('label', 'label', TEXT(label), 'label');
    const cell = draft.enter(field, 'order', 'words', 'textEntry');
    draft.allow('text', { kind: 'textLength', maximum: MOST_TITLE }, prompt, 'order');
    draft.check(() => textState(cell, MOST_TITLE));
  }
  draft.shadeWrong({ first, last: draft.lastRow }, { from: 'text', to: 'order' });
}

function footerOf(draft: SchemeDraft): string {
  const escaped = (text: string): string => text.replace(/&/g, '&&').replace(/\p{Cc}/gu, ' ');
  const named = words.schemeFooter(
    escaped(draft.textOf(SCHEME_FIELDS.title)),
    escaped(draft.textOf(SCHEME_FIELDS.version)),
  );
  const footer = named + words.footer;
  return footer.length <= MOST_FOOTER ? footer : words.footer;
}

function sheetOf(
  programme: Programme,
  entries: SchemeEntries,
  stamp: SchemeStamp,
  styles: StyleBook,
): PlannedSheet {
  const draft = new SchemeDraft(styles, entries);
  const keys = keyCells(programme, styles.named('key'));
  layOutStamp(draft, stamp);
  const firstPrinted = draft.lastRow + 1;
  const line = (text: string, style: 'title' | 'note'): void => {
    draft.startRow(null);
    draft.put('label', 'order', TEXT(text), style);
  };
  line(words.heading(programme.notice.shortName), 'title');
  line(words.notice(programme.indicators.title), 'note');
  line(words.help, 'note');
  layOutVerdict(draft);
  const frozen = draft.lastRow;
  layOutNames(draft);
  let maxima = { groups: '', maxima: '' };
  layOutWeights(draft, programme, () => maxima);
  layOutScale(draft);
  maxima = layOutPoints(draft, programme);
  layOutExclusions(draft, programme);
  layOutPanel(draft);
  return {
    ...bareSheet(words.sheet, [...keys, ...draft.finished()]),
    key: SCHEME_SHEET,
    sheetKey: formatSheetKey({
      programme: programme.id,
      templateVersion: programme.templateVersion,
      sheet: SCHEME_SHEET,
    }),
    merges: draft.merges,
    columns: [
      ...[KEY_COLUMN, MARKS_COLUMN].map((column) => ({ column, width: HIDDEN_WIDTH, hidden: true })),
      ...SCHEME_SHEET_COLUMNS.map(({ key, width }) => ({ column: columnOf(key), width, hidden: false })),
    ],
    rows: [{ row: KEY_ROW, height: null, hidden: true }, ...draft.rows],
    validations: draft.validations,
    conditionalFormats: draft.conditionalFormats,
    freeze: { row: frozen + 1, column: FIRST_CONTENT_COLUMN },
    protected: true,
    print: {
      orientation: 'portrait',
      area: {
        top: firstPrinted,
        bottom: draft.lastRow,
        left: FIRST_CONTENT_COLUMN,
        right: columnOf('order'),
      },
      fitToWidth: true,
      repeatRows: null,
      header: '',
      footer: footerOf(draft),
    },
  };
}

/**
 * The 评分方案 as a sheet to fill in: a workbook of its own, or added to one that is open. Sums, checks and the verdict
 * are formulas that work without the add-in. No name is defined, so that an application it is added to stays the same.
 *
 * @param entries what is filled in, whether it can be used or not
 * @param stamp of the scheme the entries were made of
 */
export function schemeSheetPlan(
  programme: Programme,
  entries: SchemeEntries,
  stamp: SchemeStamp,
): WorkbookPlan {
  const styles = new StyleBook();
  const sheet = sheetOf(programme, entries, stamp, styles);
  return {
    programme: programme.id,
    templateVersion: programme.templateVersion,
    title: words.heading(programme.notice.shortName),
    styles: styles.all(),
    sheets: [sheet],
    names: [],
  };
}
