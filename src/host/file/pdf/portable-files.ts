import type { PortableFiles } from '../../../model/portable-document';

/** Reads PDF files; the reader is large and fetched when first needed. */
export const portableFiles: PortableFiles = {
  async open(bytes) {
    const { openPortable } = await import('./open-portable');
    return openPortable(bytes);
  },
};
