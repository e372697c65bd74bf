import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { readPlainMarkup, startOfPlainMarkup } from '../../../src/host/file/markup/plain-markup';
import { soundParts, styles, worksheet } from './build-package';

type Event = [kind: string, ...rest: string[]];
const NAMES = ['a', 'b', 'x:a', 'r', 't', 'xmlns', 'xml:space', 'constructor', '__proto__'];

/** What the scanner tells, texts that meet joined; `refused` where it refuses. */
function scanned(xml: string, start: number): Event[] | 'refused' {
  const events: Event[] = [];
  try {
    readPlainMarkup(xml, start, {
      open(name, attributes) {
        const held = NAMES.map((attribute) => attributes.get(attribute) ?? '-');
        events.push(['open', name, ...held]);
      },
      close: () => events.push(['close']),
      text: (text) => events.push(['text', text]),
    });
  } catch {
    return 'refused';
  }
  return events;
}

/** The same from saxes. */
function parsed(xml: string): Event[] | 'refused' {
  const events: Event[] = [];
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('opentag', ({ name, attributes }) => {
    events.push(['open', name, ...NAMES.map((attribute) => attributes[attribute] ?? '-')]);
  });
  parser.on('closetag', () => events.push(['close']));
  let inRoot = 0;
  parser.on('text', (text) => {
    if (
      events.filter(([kind]) => kind === 'open').length > events.filter(([kind]) => kind === 'close').length
    ) {
      events.push(['text', text]);
    } else inRoot++;
  });
  try {
    parser.write(xml).close();
  } catch {
    return 'refused';
  }
  return inRoot >= 0 ? events : [];
}

function expectAgreement(xml: string): void {
  const start = startOfPlainMarkup(xml);
  if (start !== null) expect({ xml, events: scanned(xml, start) }).toEqual({ xml, events: parsed(xml) });
}

const PIECES = [
  '<a>',
  '</a>',
  '<b r="1">',
  '</b>',
  '<a/>',
  '<b  r = \'1\'\n\tt="2" />',
  '<x:a xml:space="preserve">',
  '</x:a >',
  '<a r="1" r="2"/>',
  '<a r="1"t="2"/>',
  '<a r=1/>',
  '<a r/>',
  '<a r="&lt;&amp;&#10;&#x4e2d;"/>',
  '<a r="<"/>',
  '<a r="one\ntwo\t3"/>',
  '<1/>',
  '< a/>',
  '<a',
  '</',
  '<a / >',
  '<a b="1" /x>',
  'text',
  '&amp;',
  '&#65;',
  '&#x1F600;',
  '&#0;',
  '&#xD800;',
  '&nbsp;',
  '&',
  '&;',
  '&#;',
  '&#x;',
  ';',
  '>',
  ']]',
  '"',
  "'",
  '\n',
  ' ',
  '中文',
  '𠮷',
  '=',
  '/',
  '<a-b.c_d1/>',
  '<a ="1"/>',
  '<a __proto__="1" constructor="2"/>',
  '<:a/>',
  '<?xml version="1.0"?>',
  '<!-- x -->',
  '\uFFFE',
];
const RUNS = { seed: 20260402, numRuns: 4000 } as const;

describe('the scanner of plain markup', () => {
  it.each(
    Object.entries({ ...soundParts(), styles: styles(0, 'yyyy"年"'), sheet: worksheet('<row><c/></row>') }),
  )('agrees with saxes on %s', (_, part) => {
    const xml = typeof part === 'string' ? part : '';
    expect(startOfPlainMarkup(xml)).not.toBeNull();
    expectAgreement(xml);
  });

  it('agrees with saxes on any sequence of pieces, well-formed or not', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }), (pieces) => {
        expectAgreement(pieces.join(''));
        expectAgreement(`<a>${pieces.join('')}</a>`);
      }),
      RUNS,
    );
  });

  it('agrees with saxes on documents with changed characters', () => {
    const document =
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<a xmlns="urn:a"><b r="A1" t=\'s\'><r>1 &lt; 2</r></b><x:a r="2"/>文 <t/> </a>\n';
    const change = fc.tuple(
      fc.nat({ max: document.length - 1 }),
      fc.constantFrom(...'<>/="\'& \n\tabx:1-.?!;#]'.split('')),
    );
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const characters = document.split('');
        for (const [at, character] of changes) characters[at] = character;
        expectAgreement(characters.join(''));
      }),
      RUNS,
    );
  });

  it.each([
    ['a comment', '<a><!-- --></a>'],
    ['CDATA', '<a><![CDATA[x]]></a>'],
    ['a document type', '<!DOCTYPE a><a/>'],
    ['a processing instruction', '<a><?x?></a>'],
    ['a carriage return', '<a>\r\n</a>'],
    ['a control character', '<a>\u0001</a>'],
    ['the end of CDATA in a text', '<a>]]></a>'],
    ['XML 1.1', '<?xml version="1.1"?><a/>'],
    ['an unusual declaration', '<?xml version="1.0" encoding="UTF-8" more="x"?><a/>'],
  ])('leaves %s to saxes', (_, xml) => {
    expect(startOfPlainMarkup(xml)).toBeNull();
  });

  it('notices a double among many attributes', () => {
    const many = Array.from({ length: 40 }, (_, index) => `a${index}="1"`).join(' ');
    expect(scanned(`<a ${many}/>`, 0)).toHaveLength(2);
    expect(scanned(`<a ${many} a7="2"/>`, 0)).toBe('refused');
  });
});
