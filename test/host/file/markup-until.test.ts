import fc from 'fast-check';
import { readMarkup, SPREADSHEET_NAMESPACES } from '../../../src/host/file/markup/markup';
import { READING_LIMITS } from '../../../src/host/file/package/reading-limits';
import { Refusal } from '../../../src/host/file/package/refusal';

const [MAIN] = SPREADSHEET_NAMESPACES;
const encoder = new TextEncoder();

/** What a reader is told, as far as the end of the first `sheetData`; the reason where the part is refused. */
function told(bytes: Uint8Array, until: string | undefined): string[] | { refused: string } {
  const events: string[] = [];
  let isOver = false;
  const tell = (event: string): void => {
    if (!isOver) events.push(event);
  };
  const vocabulary = { namespaces: SPREADSHEET_NAMESPACES, root: 'worksheet' };
  try {
    readMarkup('part', bytes, until === undefined ? vocabulary : { ...vocabulary, until }, READING_LIMITS, {
      open: (name, attributes) => {
        tell(`<${name} ${attributes.get('r') ?? ''}>`);
      },
      close: (name) => {
        tell(`</${name}>`);
        if (name === 'sheetData') isOver = true;
      },
      text: (text) => {
        tell(text);
      },
    });
  } catch (failure) {
    if (failure instanceof Refusal) return { refused: failure.reason };
    throw failure;
  }
  return [events.join('')];
}

const PIECES = [
  '<sheetData>',
  '</sheetData>',
  '</sheetData >',
  '<sheetData/>',
  '<row r="1">',
  '</row>',
  '<c r="A1"/>',
  '<c r="sheetData>"/>',
  '<c r="甲 &amp; 乙"/>',
  'sheetData',
  '文 &quot;&lt;&amp;&#20013;',
  '<!-- </sheetData> -->',
  '<![CDATA[</sheetData>]]>',
  '<x:sheetData xmlns:x="urn:x">',
  '</x:sheetData>',
  `<m:sheetData xmlns:m="${MAIN}"><c/></m:sheetData>`,
  '<other xmlns="urn:other"><sheetData/></other>',
  '\r\n',
  '&bad;',
];

const parts = fc
  .tuple(
    fc.array(fc.constantFrom(...PIECES), { maxLength: 5 }),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 5 }),
    fc.constantFrom(`<worksheet xmlns="${MAIN}">`, `<worksheet xmlns='${MAIN}' xmlns:x="urn:x">`),
  )
  .map(
    ([within, behind, root]) =>
      `${root}<sheetData>${within.join('')}</sheetData>${behind.join('')}</worksheet>`,
  );

test('reading as far as an element tells what reading the whole part tells so far', () => {
  let compared = 0;
  fc.assert(
    fc.property(parts, (xml) => {
      const bytes = encoder.encode(xml);
      const whole = told(bytes, undefined);
      if (!Array.isArray(whole)) return;
      compared += 1;
      expect({ xml, events: told(bytes, 'sheetData') }).toEqual({ xml, events: whole });
    }),
    { seed: 20261123, numRuns: 3000 },
  );
  expect(compared).toBeGreaterThan(200);
});

const SHEET = `<?xml version="1.0"?>\n<worksheet xmlns="${MAIN}"><sheetData><c r="1"/>文</sheetData><rest/></worksheet>`;

test('UTF-16 is read as far as UTF-8', () => {
  const wide = Uint8Array.from([0xff, 0xfe, ...Buffer.from(SHEET, 'utf16le')]);
  expect(told(wide, 'sheetData')).toEqual(told(encoder.encode(SHEET), undefined));
});

test('of the beginning of a part everything is told', () => {
  const events: string[] = [];
  const beginning = SHEET.slice(0, SHEET.indexOf('</sheetData>'));
  const vocabulary = { namespaces: SPREADSHEET_NAMESPACES, root: 'worksheet', until: 'sheetData' };
  expect(() => {
    readMarkup('part', encoder.encode(beginning), vocabulary, READING_LIMITS, {
      open: (name) => events.push(name),
      close: () => undefined,
      text: (text) => events.push(text),
    });
  }).toThrow(Refusal);
  expect(events).toEqual(['worksheet', 'sheetData', 'c', '文']);
});

test('bytes that are no text are refused behind the element, too', () => {
  const bytes = encoder.encode(SHEET);
  bytes[bytes.length - 3] = 0xff;
  expect(told(bytes, 'sheetData')).toEqual({ refused: 'malformedMarkup' });
});

test.each([
  ['double quotes', '"'],
  ['single quotes', "'"],
])('a namespace that begins the value of another attribute is not declared twice: %s', (_, quote) => {
  const xml = `<worksheet xmlns=${quote}${MAIN}${quote}><sheetData r="${MAIN}/more"><c r="1"/></sheetData></worksheet>`;
  expect(told(encoder.encode(xml), 'sheetData')).toEqual([
    `<worksheet ><sheetData ${MAIN}/more><c 1></c></sheetData>`,
  ]);
});
