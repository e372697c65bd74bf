import type { Programme } from '../../model/programme';
import { DOCUMENT_MESSAGES } from '../messages';
import { labelForm } from './label-form';

const DRAFTS = (['notSealed', 'changed', 'recordUnusable'] as const).map((reason) =>
  labelForm(DOCUMENT_MESSAGES.draft(reason)),
);

/** Whether a text is the footer of a programme's own print: 草稿 or 校验码, with the version of its forms. */
export function isOwnFooter(text: string, { notice, templateVersion }: Programme): boolean {
  const written = labelForm(text);
  const version = labelForm(DOCUMENT_MESSAGES.version(notice.shortName, templateVersion));
  return /^(?:草稿|校验码)/.test(written) && written.includes(version);
}

/** Whether a header or footer is one of those our own prints bear. */
export function isOwnMargin(text: string, programme: Programme): boolean {
  return DRAFTS.includes(labelForm(text)) || isOwnFooter(text, programme);
}
