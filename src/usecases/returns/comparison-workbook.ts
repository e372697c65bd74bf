import { noticeWords } from '../../document/returns/messages';
import { listSheet } from '../../layout/list-sheet';
import { StyleBook } from '../../layout/styles';
import type {
  ComparedItem,
  ResubmissionChange,
  ResubmissionComparison,
  ReturnItem,
} from '../../model/return-notice';
import type { WorkbookPlan } from '../../model/workbook-plan';
import { unitFileNames } from '../unit-file-names';
import { safeText } from '../merge/safe-text';
import { returnsMessages as words } from './messages';

type Record = Parameters<typeof listSheet>[2][number];

function itemRecord({ item, state, remark, changes }: ComparedItem): Record {
  return [
    { kind: 'number', decimal: String(item.number) },
    ...[
      item.id,
      words.state(state),
      noticeWords.partTitle(item.demand),
      item.where,
      item.what,
      remark ?? '',
      changes.map(({ label, before, after }) => words.change(label, before, after)).join('\n'),
    ].map(safeText),
  ];
}

function changeRecord({ label, before, after }: ResubmissionChange): Record {
  return [label, before ?? words.nothing, after ?? words.nothing].map(safeText);
}

function newRecord({ demand, where, what, how, source }: ReturnItem): Record {
  const stated = source === null ? '' : noticeWords.source(source.document, source.quote);
  return [noticeWords.partTitle(demand), where, what, how, stated].map(safeText);
}

/** A resubmission beside its notice, as a workbook: every item, what else was changed, what is wrong now. */
export function comparisonWorkbook({
  items,
  otherChanges,
  newProblems,
}: ResubmissionComparison): WorkbookPlan {
  const styles = new StyleBook();
  const sheets = [
    listSheet(words.itemsSheet, words.itemColumns, items.map(itemRecord), styles),
    listSheet(words.changesSheet, words.changeColumns, otherChanges.map(changeRecord), styles),
    listSheet(words.newSheet, words.newColumns, newProblems.map(newRecord), styles),
  ];
  return {
    programme: 'resubmission-comparison',
    templateVersion: '1',
    title: words.comparisonTitle,
    styles: styles.all(),
    sheets,
    // No identity: this is no application and must never be taken for one.
    names: [],
  };
}

/** What a comparison is called as a file. */
export function comparisonFileName({ consortium }: Pick<ResubmissionComparison, 'consortium'>): string {
  const name = consortium === '' ? words.unnamed : consortium;
  return unitFileNames([{ name, kind: words.comparisonTitle }])[0] ?? '';
}
