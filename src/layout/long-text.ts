import { absoluteAreaAddress } from '../model/cell-address';
import { maxLengthOf } from '../model/catalogue';
import type { LongTextBlock } from '../model/form';
import { NEAR_LIMIT_PER_CENT } from '../model/text-limit';
import { quoted } from './cell-checks';
import { marksFormat } from './conditional-formats';
import { LAYOUT_MESSAGES } from './messages';
import { blockTitle, layOutTextRow } from './prose';
import { ownRowKey, paragraphBounds } from './reserved-keys';
import type { SheetDraft } from './sheet-draft';
import { fieldValidation } from './validation';

/** Height in points of the thin rows above and below what grows. */
export const SPACER_HEIGHT = 6;

/**
 * Lays out a long text: one paragraph per row in one unmerged column, which hosts fit in height, with a live count
 * above.
 *
 * @param paragraphs number of paragraphs that are going to be written
 */
export function layOutLongText(draft: SheetDraft, block: LongTextBlock, paragraphs: number): void {
  const { field } = block;
  const heading = blockTitle(draft, draft.guidance.label(field), block.note);
  const headingRow =
    heading === '' ? null : layOutTextRow(draft, ownRowKey(block.key, 'heading'), heading, 'heading');
  layOutTextRow(draft, ownRowKey(block.key, 'hint'), LAYOUT_MESSAGES.paragraphHint, 'note');
  const countRow = draft.startRow(ownRowKey(block.key, 'count'), 0);
  const bounds = paragraphBounds(block.key);
  const column = draft.columns.widest;
  const top = draft.startRow(bounds.begin, SPACER_HEIGHT);
  for (let body = 0; body < block.spareRows + paragraphs; body += 1) draft.startRow(null, null);
  const bottom = draft.startRow(bounds.end, SPACER_HEIGHT);
  const area = { top, left: column, bottom, right: column };

  for (let row = top; row <= bottom; row += 1) {
    const isSpacer = row === top || row === bottom;
    draft.blanks({ top: row, bottom: row, left: 1, right: 2 }, draft.styles.named('mark'));
    draft.blanks({ top: row, bottom: row, ...draft.columns.full }, draft.styles.named('unlocked'));
    draft.blanks({ ...area, top: row, bottom: row }, draft.styles.named(isSpacer ? 'spacer' : 'longEntry'));
  }
  draft.fields.push({
    field: field.key,
    year: null,
    extent: {
      kind: 'paragraphs',
      beginKey: bounds.begin,
      endKey: bounds.end,
      columnKey: draft.columns.key(column),
    },
    area,
    label: headingRow === null ? null : { row: headingRow, column: draft.columns.full.left, text: heading },
  });
  const validation = fieldValidation(field, null, area, draft.guidance);
  if (validation) draft.validations.push(validation);
  draft.liveFormats.push(marksFormat({ ...area }));
  layOutCount(draft, block, countRow, absoluteAreaAddress(area));
}

/** 接近 or 超出, behind the count; no count is near where there is no limit. */
function limitWords(count: string, limit: number | null): string {
  if (limit === null) return '';
  const [before, behind] = LAYOUT_MESSAGES.writtenOver;
  const over = `${quoted(before)}&(${count}-${limit})&${quoted(behind)}`;
  const near = `IF(${count}*100>=${limit * NEAR_LIMIT_PER_CENT},${quoted(LAYOUT_MESSAGES.writtenNear)},"")`;
  return `&IF(${count}>${limit},${over},${near})`;
}

function layOutCount(draft: SheetDraft, { field }: LongTextBlock, row: number, cells: string): void {
  const limit = maxLengthOf(field.type);
  const count = `SUMPRODUCT(LEN(${cells}))`;
  const before = LAYOUT_MESSAGES.writtenBefore;
  const behind = LAYOUT_MESSAGES.writtenBehind(limit);
  draft.place(
    { top: row, bottom: row, ...draft.columns.full },
    {
      kind: 'formula',
      formula: `${quoted(before)}&${count}&${quoted(behind)}${limitWords(count, limit)}`,
      cached: `${before}0${behind}`,
    },
    draft.styles.named('note'),
  );
  draft.needHeight({ top: row, bottom: row }, 16);
  if (draft.guidance.isRequired(field)) {
    draft.check(row, {
      subject: '',
      owner: field.key,
      when: `SUMPRODUCT(LEN(TRIM(${cells})))=0`,
      says: quoted(LAYOUT_MESSAGES.missing),
      onEmpty: true,
    });
  }
  if (limit !== null) {
    draft.check(row, {
      subject: '',
      owner: field.key,
      when: `${count}>${limit}`,
      says: `${quoted(LAYOUT_MESSAGES.countBefore)}&${count}&${quoted(LAYOUT_MESSAGES.limitBehind(limit))}`,
      onEmpty: false,
    });
    draft.liveFormats.push({
      look: 'wrong',
      area: { top: row, bottom: row, ...draft.columns.full },
      formula: () => `${count}>${limit}`,
    });
  }
}
