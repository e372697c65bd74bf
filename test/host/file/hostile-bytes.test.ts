import { unzipSync, zipSync, type Unzipped } from 'fflate';
import fc from 'fast-check';
import { RefusalCode, WorkbookContent, type WorkbookReading } from '../../../src/model/workbook-content';
import { readWorkbook } from '../../../src/host/file/reading/read-workbook';
import { buildPackage, styles } from './build-package';
import { craftZip } from './craft-zip';

const ROWS =
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1.5</v></c><c r="C1"><f t="shared" ref="C1:C9" si="0">A1*2</f><v>3</v></c></row>' +
  '<row r="2"><c r="A2" t="inlineStr"><is><r><t>内嵌</t></r></is></c><c r="B2" s="1"><v>46082</v></c><c r="C2"><f t="shared" si="0"/></c></row>' +
  '<row r="3"><c r="A3" t="b"><v>1</v></c><c r="B3" t="e"><v>#N/A</v></c><c r="C3" t="d"><v>2026-03-01</v></c></row>';
const SAMPLE = buildPackage({ 'xl/styles.xml': styles(0, 'yyyy-mm-dd') }, ROWS);
const PARTS = unzipSync(SAMPLE);
const RUNS = { numRuns: 400, seed: 20260401 } as const;

/** Whatever the bytes are, the answer is a valid content or a refusal with a code and a sentence. */
function expectAnAnswer(reading: WorkbookReading): void {
  if (reading.outcome === 'read') WorkbookContent.parse(reading.content);
  else {
    RefusalCode.parse(reading.code);
    expect(reading.message).toMatch(/。$/);
  }
}

/** The bytes with some of them replaced; positions wrap around. */
function withReplacements(bytes: Uint8Array, changes: readonly (readonly [number, number])[]): Uint8Array {
  const changed = bytes.slice();
  for (const [at, byte] of changes) changed[at % changed.length] = byte;
  return changed;
}

const changes = fc.array(fc.tuple(fc.nat({ max: 100_000 }), fc.integer({ min: 0, max: 255 })), {
  minLength: 1,
  maxLength: 8,
});
const partName = fc.constantFrom(...Object.keys(PARTS));

describe('hostile bytes', () => {
  it('reads the sample they are made from', () => {
    expect(readWorkbook(SAMPLE)).toMatchObject({ outcome: 'read' });
  });

  it('answers any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        expectAnAnswer(readWorkbook(bytes));
      }),
      RUNS,
    );
  });

  it('answers any bytes behind the signature of an archive or a compound file', () => {
    const signature = fc.constantFrom(
      [0x50, 0x4b, 3, 4],
      [0x50, 0x4b, 5, 6],
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    );
    fc.assert(
      fc.property(signature, fc.uint8Array({ maxLength: 3000 }), (start, rest) => {
        expectAnAnswer(readWorkbook(new Uint8Array([...start, ...rest])));
      }),
      RUNS,
    );
  });

  it('answers a workbook with changed bytes', () => {
    fc.assert(
      fc.property(changes, (list) => {
        expectAnAnswer(readWorkbook(withReplacements(SAMPLE, list)));
      }),
      { ...RUNS, numRuns: 1500 },
    );
  });

  it('answers a workbook with changed bytes in its directory and end record', () => {
    const start = SAMPLE.length - 900;
    fc.assert(
      fc.property(changes, (list) => {
        expectAnAnswer(
          readWorkbook(
            withReplacements(
              SAMPLE,
              list.map(([at, byte]) => [start + (at % 900), byte]),
            ),
          ),
        );
      }),
      { ...RUNS, numRuns: 1500 },
    );
  });

  it('refuses a workbook that is cut off anywhere', () => {
    for (let length = 0; length < SAMPLE.length; length += 7) {
      expect(readWorkbook(SAMPLE.subarray(0, length)).outcome).toBe('refused');
    }
  });

  it('answers a workbook without some of its parts', () => {
    fc.assert(
      fc.property(fc.uniqueArray(partName, { minLength: 1, maxLength: 4 }), (gone) => {
        const kept: Unzipped = Object.fromEntries(
          Object.entries(PARTS).filter(([name]) => !gone.includes(name)),
        );
        expectAnAnswer(readWorkbook(zipSync(kept, { level: 0 })));
      }),
      { ...RUNS, numRuns: 100 },
    );
  });

  it('answers a workbook whose parts were changed before they were packed', () => {
    fc.assert(
      fc.property(partName, changes, (name, list) => {
        const part = PARTS[name] ?? new Uint8Array([1]);
        expectAnAnswer(
          readWorkbook(zipSync({ ...PARTS, [name]: withReplacements(part, list) }, { level: 0 })),
        );
      }),
      { ...RUNS, numRuns: 1500 },
    );
  });

  it('answers a workbook whose markup has pieces moved, doubled and left out', () => {
    fc.assert(
      fc.property(partName, fc.array(fc.nat({ max: 200 }), { maxLength: 60 }), (name, order) => {
        const pieces = new TextDecoder().decode(PARTS[name]).split(/(?=<)/);
        const shuffled = order.map((index) => pieces[index % pieces.length] ?? '').join('');
        const part = new TextEncoder().encode((pieces[0] ?? '') + shuffled);
        expectAnAnswer(readWorkbook(zipSync({ ...PARTS, [name]: part }, { level: 0 })));
      }),
      RUNS,
    );
  });

  it('answers a workbook whose deflate streams were changed under a right checksum', () => {
    const sheet = PARTS['xl/worksheets/sheet1.xml'] ?? new Uint8Array();
    const bytes = craftZip(Object.entries(PARTS).map(([name, content]) => ({ name, content })));
    const at = Buffer.from(bytes).indexOf('xl/worksheets/sheet1.xml') + 'xl/worksheets/sheet1.xml'.length;
    fc.assert(
      fc.property(changes, (list) => {
        const moved = list.map(([place, byte]) => [at + (place % (sheet.length / 4)), byte] as const);
        expectAnAnswer(
          readWorkbook(
            withReplacements(
              bytes,
              moved.map(([place, byte]) => [Math.floor(place), byte]),
            ),
          ),
        );
      }),
      RUNS,
    );
  });
});
