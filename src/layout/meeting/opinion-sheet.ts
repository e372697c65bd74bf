import type { PlannedSheet, PlannedValue } from '../../model/workbook-plan';
import type { StyleBook } from '../styles';
import { decimalsFormat } from '../totals-formulas';
import type { MeetingMaterial } from './material';
import { meetingMessages as words } from './messages';
import { PageDraft } from './page-draft';

const WIDTHS = [10, 30, 10, 36];
/** Room to write in, in points. */
const OPINION = 42;
const OVERALL = 120;
const SIGNATURE = 34;
/** Lines for signatures where nobody has scored yet. */
const FEWEST_MEMBERS = 3;
const BLANK: PlannedValue = { kind: 'blank' };

/**
 * 专家组意见: a line to write in for each application, the opinion of the whole, and a line for each signature.
 *
 * @param experts how many sign
 */
export function opinionSheet(material: MeetingMaterial, experts: number, styles: StyleBook): PlannedSheet {
  const { opinionColumns: titles } = words;
  const draft = new PageDraft(styles, WIDTHS);
  draft.line(words.opinionSheet, 'title', 34);
  draft.line(material.notice, 'prose');
  if (material.line !== null) draft.line(words.line(material.line), 'prose');
  draft.row([
    { left: 1, right: 1, value: titles.rank, style: 'header' },
    { left: 2, right: 2, value: titles.title, style: 'header' },
    { left: 3, right: 3, value: titles.score, style: 'header' },
    { left: 4, right: 4, value: titles.opinion, style: 'header' },
  ]);
  for (const { title, outcome } of material.applications) {
    const score: PlannedValue =
      outcome?.state === 'scored' ? { kind: 'number', decimal: outcome.score } : BLANK;
    draft.row(
      [
        { left: 1, right: 1, value: words.rank(outcome), style: 'label' },
        { left: 2, right: 2, value: title, style: 'labelLeft' },
        {
          left: 3,
          right: 3,
          value: score,
          style: 'label',
          numberFormat: decimalsFormat(material.decimals),
        },
        { left: 4, right: 4, value: BLANK, style: 'labelLeft' },
      ],
      OPINION,
    );
  }
  draft.gap(8);
  draft.line(words.overall, 'prose', OVERALL);
  draft.line(words.leader, 'signature', SIGNATURE);
  const members = Math.max(FEWEST_MEMBERS, experts);
  for (let at = 0; at < members; at += 2) {
    draft.row(
      [
        { left: 1, right: 2, value: words.members, style: 'signature' },
        { left: 3, right: 4, value: at + 1 < members ? words.members : '', style: 'signature' },
      ],
      SIGNATURE,
    );
  }
  draft.line(words.date, 'signatureLine', SIGNATURE);
  return draft.sheet(words.opinionSheet);
}
