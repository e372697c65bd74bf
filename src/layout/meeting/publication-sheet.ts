import type { PlannedSheet } from '../../model/workbook-plan';
import type { ApplicationParty } from '../../model/submission';
import type { StyleBook } from '../styles';
import type { MeetingApplication, MeetingMaterial } from './material';
import { meetingMessages as words } from './messages';
import { PageDraft } from './page-draft';

const WIDTHS = [7, 27, 17, 17, 18];
const PUBLISHED: readonly ApplicationParty[] = ['park', 'school', 'enterprise'];

/**
 * 公示名单: names and the three parties, and nothing else: no scores, no ranks, no files.
 *
 * @param listed in the order to publish
 */
export function publicationSheet(
  material: MeetingMaterial,
  listed: readonly MeetingApplication[],
  styles: StyleBook,
): PlannedSheet {
  const draft = new PageDraft(styles, WIDTHS);
  draft.line(words.publicationSheet, 'title', 34);
  draft.line(material.notice, 'prose');
  draft.row(
    words.publicationColumns.map((title, at) => ({
      left: at + 1,
      right: at + 1,
      value: title,
      style: 'header',
    })),
  );
  if (listed.length === 0) draft.line(words.publicationEmpty, 'labelLeft');
  listed.forEach(({ title, parties }, at) => {
    const names = PUBLISHED.map((party) => parties.find((of) => of.party === party)?.name ?? '');
    draft.row([
      { left: 1, right: 1, value: { kind: 'number', decimal: String(at + 1) }, style: 'label' },
      ...[title, ...names].map((text, column) => ({
        left: column + 2,
        right: column + 2,
        value: text,
        style: 'labelLeft' as const,
      })),
    ]);
  });
  draft.gap(8);
  draft.line(words.publicationPeriod, 'prose');
  draft.line(words.publicationContact, 'prose');
  return draft.sheet(words.publicationSheet);
}
