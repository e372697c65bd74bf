import type { MarkupElement } from '../../../src/model/document-import';
import type { PaperBlock } from './paper-form';
import { partsOfForm } from './parts-of-form';
import { wordFile } from './word-package';

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

function markupOf({ name, attributes, children }: MarkupElement): string {
  const given = [...attributes].map(([key, value]) => ` w:${key}="${value}"`).join('');
  const inside = children
    .map((child) => (typeof child === 'string' ? escape(child) : markupOf(child)))
    .join('');
  const space = name === 'w:t' ? ' xml:space="preserve"' : '';
  return `<${name}${given}${space}>${inside}</${name}>`;
}

/** A form on paper as .docx, without a foreign program. */
export function documentOf(form: readonly PaperBlock[]): Uint8Array {
  const [body] = partsOfForm(form).body.children;
  if (body === undefined || typeof body === 'string') throw new Error('a document without a body');
  return wordFile(body.children.map((child) => (typeof child === 'string' ? '' : markupOf(child))).join(''));
}
