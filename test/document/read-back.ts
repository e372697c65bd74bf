import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** A cell as it stands in word/document.xml. */
export interface ReadCell {
  text: string;
  columnSpan: number;
  /** `restart` begins a merged cell, `continue` goes on with the one above. */
  merge: 'restart' | 'continue' | null;
}

export interface ReadRow {
  cells: ReadCell[];
  isHeader: boolean;
  cannotSplit: boolean;
}

/** What a reader of a .docx finds, without any library that writes one. */
export interface ReadDocument {
  parts: ReadonlyMap<string, string>;
  tables: ReadRow[][];
  /** Texts of the paragraphs outside tables. */
  paragraphs: string[];
  /** Texts of word/footnotes.xml by id, their own marks included. */
  footnotes: ReadonlyMap<string, string>;
}

type Attributes = Readonly<Record<string, string>>;

/** Walks through a part and says what begins, what ends and what stands between. */
function walk(
  xml: string,
  visit: {
    open: (name: string, attributes: Attributes) => void;
    close: (name: string) => void;
    text: (text: string) => void;
  },
): void {
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    visit.open(name, attributes);
  });
  parser.on('closetag', ({ name }) => {
    visit.close(name);
  });
  parser.on('text', visit.text);
  parser.write(xml).close();
}

function readFootnotes(xml: string): Map<string, string> {
  const footnotes = new Map<string, string>();
  let id: string | null = null;
  let inText = false;
  walk(xml, {
    open: (name, attributes) => {
      if (name === 'w:footnote') id = attributes['w:id'] ?? null;
      inText = name === 'w:t';
    },
    close: () => {
      inText = false;
    },
    text: (text) => {
      if (inText && id !== null) footnotes.set(id, (footnotes.get(id) ?? '') + text);
    },
  });
  return footnotes;
}

function isOn(attributes: Attributes): boolean {
  return !['0', 'false', 'off'].includes(attributes['w:val'] ?? 'true');
}

/** Reads a .docx back: every table with its merged cells, every paragraph, every footnote. */
export function readBack(bytes: Uint8Array): ReadDocument {
  const parts = new Map(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)] as const),
  );
  const tables: ReadRow[][] = [];
  const paragraphs: string[] = [];
  let table: ReadRow[] | null = null;
  let row: ReadRow | null = null;
  let cell: ReadCell | null = null;
  let lines: string[] = [];
  let line: string | null = null;
  let inText = false;
  walk(parts.get('word/document.xml') ?? '', {
    open: (name, attributes) => {
      inText = name === 'w:t';
      if (name === 'w:tbl') table = [];
      else if (name === 'w:tr') row = { cells: [], isHeader: false, cannotSplit: false };
      else if (name === 'w:tc') {
        cell = { text: '', columnSpan: 1, merge: null };
        lines = [];
      } else if (name === 'w:p') line = '';
      else if (name === 'w:tblHeader' && row) row.isHeader = isOn(attributes);
      else if (name === 'w:cantSplit' && row) row.cannotSplit = isOn(attributes);
      else if (name === 'w:gridSpan' && cell) cell.columnSpan = Number(attributes['w:val']);
      else if (name === 'w:vMerge' && cell)
        cell.merge = attributes['w:val'] === 'restart' ? 'restart' : 'continue';
    },
    close: (name) => {
      inText = false;
      if (name === 'w:p' && line !== null) {
        if (cell === null) paragraphs.push(line);
        else lines.push(line);
        line = null;
      } else if (name === 'w:tc' && cell !== null) {
        row?.cells.push({ ...cell, text: lines.join('\n') });
        cell = null;
      } else if (name === 'w:tr' && row !== null) {
        table?.push(row);
        row = null;
      } else if (name === 'w:tbl' && table !== null) {
        tables.push(table);
        table = null;
      }
    },
    text: (text) => {
      if (inText && line !== null) line += text;
    },
  });
  return { parts, tables, paragraphs, footnotes: readFootnotes(parts.get('word/footnotes.xml') ?? '') };
}
