import { applicationTitle } from '../../../merge/merge-round';
import type { ProgrammeRound } from '../../../merge/merge-round';
import { nameOf } from '../../../merge/application-key';
import { cellAddress } from '../../../model/cell-address';
import type { PlannedValue } from '../../../model/workbook-plan';
import type { ColumnOf, KeyedColumn, KeyedList } from '../keyed-list';
import { mergeOutputMessages as words } from '../messages';
import {
  applicationRowKey,
  RECEIPT_COLUMNS,
  receiptCells,
  receiptNoteKey,
  receiptsKey,
} from '../receipt-notes';
import type { ReceiptNote } from '../receipt-notes';
import { safeText } from '../safe-text';

const OURS: ReadonlySet<string> = new Set(['序号', '联合体', '牵头学校', '文件', '文件日期', '是否按时']);
const { received: RECEIVED, extended: EXTENDED } = RECEIPT_COLUMNS;
const DATES: ReadonlySet<string> = new Set([RECEIVED, EXTENDED]);

const COLUMNS: readonly KeyedColumn[] = words.columns.receipts.map((column) => ({
  ...column,
  owner: OURS.has(column.title) ? 'ours' : 'staff',
  ...(DATES.has(column.title) ? { isDate: true } : {}),
  ...(column.title === RECEIPT_COLUMNS.result
    ? { options: words.reviewResults, prompt: words.reviewPrompt }
    : {}),
}));

/** 按时 or 逾期 by the day of receipt and, where one was granted, the extension; blank while no day is filled in. */
function standingFormula(deadline: string, row: number, columnOf: ColumnOf): PlannedValue {
  const [receivedColumn, extendedColumn] = [columnOf(RECEIVED), columnOf(EXTENDED)];
  if (receivedColumn === null || extendedColumn === null) return { kind: 'blank' };
  const received = cellAddress(row, receivedColumn);
  const extended = cellAddress(row, extendedColumn);
  const [year, month, day] = deadline.split('-').map(Number);
  const due = `IF(${extended}="",DATE(${year ?? 0},${month ?? 0},${day ?? 0}),${extended})`;
  // An extension that is no day must not be passed over: it would make late what was allowed.
  const areDays = `AND(ISNUMBER(${received}),OR(${extended}="",ISNUMBER(${extended})))`;
  const judged = `IF(${areDays},IF(INT(${received})<=${due},"${words.onTime}","${words.late}"),"${words.dateExpected}")`;
  return { kind: 'formula', formula: `IF(${received}="","",${judged})`, cached: '' };
}

/**
 * 收件登记与形式审查: what staff note when an application is received, one row each. What stands on the sheet is written
 * over by notes alone.
 *
 * @param notes by the key of the note
 */
export function receiptList(
  round: ProgrammeRound,
  isOneOfSeveral: boolean,
  notes: ReadonlyMap<string, ReceiptNote>,
): KeyedList {
  const { programme, standing, order } = round;
  const numbers = new Map(order.map(({ application, number }) => [application, number]));
  const { deadline, shortName } = programme.notice;
  const name = words.sheets.receipts;
  return {
    key: receiptsKey(programme.id),
    name: isOneOfSeveral ? words.ofNotice(name, shortName) : name,
    columns: COLUMNS,
    rows: standing.map((version) => {
      const { submission } = version;
      const [file] = submission.files;
      const note = notes.get(receiptNoteKey({ programme: programme.id, application: version.key }));
      return {
        key: applicationRowKey(version.key),
        ...(note === undefined ? {} : { noted: receiptCells(note) }),
        cells: [
          { kind: 'number', decimal: String(numbers.get(version.key) ?? 0) },
          safeText(applicationTitle(version)),
          safeText(nameOf(submission, 'school')),
          safeText(file?.file ?? ''),
          file?.receivedAt ?? '',
          '',
          '',
          deadline === null ? '' : (row, columnOf): PlannedValue => standingFormula(deadline, row, columnOf),
          '',
          '',
          '',
          '',
          '',
        ],
      };
    }),
    gone: null,
    colours: [],
  };
}
