import type { FormDocument } from '../../model/document';

/** A printed form as .docx. What writes it is large and loaded here, when it is asked for. */
export async function documentBytes(document: FormDocument): Promise<Uint8Array> {
  const { writeDocx } = await import('../../document/docx/write-docx');
  return writeDocx(document);
}
