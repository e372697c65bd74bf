import { Document, Packer } from 'docx';
import type { FormDocument } from '../../model/document';
import { docxSection } from './docx-section';
import { docxStyles } from './docx-styles';
import { docxFootnotes } from './docx-text';
import type { Writing } from './docx-text';
import { finishedPackage } from './finished-package';
import { paragraphLooks } from './paragraph-looks';
import { writableText } from './writable-text';

/**
 * Writes a form as .docx. This folder alone knows the library, which is large and loaded when it is needed.
 *
 * @returns the same bytes for the same document, at any time and on any machine
 */
export async function writeDocx(document: FormDocument): Promise<Uint8Array> {
  const title = writableText(document.title);
  const writing: Writing = { looks: paragraphLooks(document.typography), footnotes: [] };
  const sections = document.sections.map((section) => docxSection(document, section, writing));
  const written = new Document({
    title,
    creator: title,
    lastModifiedBy: title,
    styles: docxStyles(document.typography, writing.looks),
    footnotes: docxFootnotes(writing),
    sections,
  });
  return finishedPackage(new Uint8Array(await Packer.toArrayBuffer(written)), document.isBound);
}
