type Reader = typeof import('pdfjs-dist');

/** Names of drawing that pdf.js looks for under Node and complains of where it does not find them. */
const DRAWING = ['DOMMatrix', 'Path2D'] as const;

async function importReader(): Promise<Reader> {
  const missing = DRAWING.filter((name) => !(name in globalThis));
  for (const name of missing) Object.defineProperty(globalThis, name, { value: Object, configurable: true });
  try {
    // Sets globalThis.pdfjsWorker: pdf.js then works in this thread and asks for no worker and no address.
    await import('pdfjs-dist/legacy/build/pdf.worker.js');
    const loaded: Reader & { default?: Reader } = await import('pdfjs-dist/legacy/build/pdf.js');
    return loaded.default ?? loaded;
  } finally {
    for (const name of missing) Reflect.deleteProperty(globalThis, name);
  }
}

let loading: Promise<Reader> | null = null;

/**
 * pdf.js, loaded when it is first needed. Version 3 with its legacy build is the last that runs on Chromium 80. It is
 * used for pages and their text alone: nothing is drawn, no font is made, nothing is fetched, and `isEvalSupported:
 * false`, which the policy of the page asks for as well, keeps what is in a file from becoming code.
 */
export function loadReader(): Promise<Reader> {
  loading ??= importReader();
  return loading;
}
