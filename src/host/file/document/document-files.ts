import type { DocumentFiles } from '../../../model/document-import';

/** Opens .docx files; the reader is fetched when first needed. */
export const documentFiles: DocumentFiles = {
  async open(bytes) {
    const { openDocument } = await import('./open-document');
    return openDocument(bytes);
  },
};
