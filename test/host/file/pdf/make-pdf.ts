/** One object of a PDF: a dictionary, with what stands in its stream. */
export interface PdfObject {
  dictionary: string;
  stream?: Uint8Array;
}

function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);
}

/** Objects in their order, numbered from 1, as a file; the first is the catalogue. */
export function pdfOf(objects: readonly PdfObject[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const push = (chunk: Uint8Array): void => {
    chunks.push(chunk);
    length += chunk.length;
  };
  push(ascii('%PDF-1.7\n'));
  const offsets = objects.map(({ dictionary, stream }, index) => {
    const at = length;
    push(ascii(`${index + 1} 0 obj\n`));
    if (stream === undefined) push(ascii(`<<${dictionary}>>`));
    else {
      push(ascii(`<<${dictionary}/Length ${stream.length}>>\nstream\n`));
      push(stream);
      push(ascii('\nendstream'));
    }
    push(ascii('\nendobj\n'));
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const start = length;
  push(
    ascii(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Pages that say nothing, as a scan does. */
export function textlessPdf(pages: number): Uint8Array {
  const kids = Array.from({ length: pages }, (_, index) => `${index + 3} 0 R`).join(' ');
  return pdfOf([
    { dictionary: '/Type/Catalog/Pages 2 0 R' },
    { dictionary: `/Type/Pages/Count ${pages}/Kids[${kids}]` },
    ...Array.from({ length: pages }, () => ({ dictionary: '/Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]' })),
  ]);
}

/** One page with a text in a font that is named and not embedded. */
export function namedFontPdf(encoding: string, hexadecimal: string): Uint8Array {
  return pdfOf([
    { dictionary: '/Type/Catalog/Pages 2 0 R' },
    { dictionary: '/Type/Pages/Count 1/Kids[3 0 R]' },
    {
      dictionary:
        '/Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>',
    },
    { dictionary: '', stream: ascii(`BT /F1 12 Tf 72 700 Td <${hexadecimal}> Tj ET`) },
    { dictionary: `/Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/${encoding}/DescendantFonts[6 0 R]` },
    {
      dictionary:
        '/Type/Font/Subtype/CIDFontType0/BaseFont/SimSun/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor 7 0 R/DW 1000',
    },
    {
      dictionary:
        '/Type/FontDescriptor/FontName/SimSun/Flags 6/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 859/Descent -141/CapHeight 700/StemV 80',
    },
  ]);
}
