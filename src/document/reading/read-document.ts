import type {
  DocumentNote,
  DocumentNoteKind,
  DocumentParts,
  DocumentPlace,
  MarkupElement,
} from '../../model/document-import';
import { isInvisible } from '../../filing/character-width';
import type { ReadBlock, ReadDocument, ReadParagraph } from './document-tree';
import { childOf, descendantOf, elementsOf, isOn } from './markup-query';
import { ParagraphNumbers } from './paragraph-numbers';
import { isHiddenRun, resolveTable } from './resolve-table';

type Story = Extract<DocumentPlace, { kind: 'aside' }>['story'];

/** Where what is read belongs. */
interface Scope {
  place: (isBlank: boolean) => DocumentPlace;
  tableNumber: () => string;
}

/** Signs of Wingdings that forms use as boxes to tick. */
const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['F0FE', '☑'],
  ['F0FD', '☒'],
  ['F0FC', '√'],
  ['F0FB', '×'],
  ['F0A8', '□'],
  ['F06F', '□'],
  ['F052', '☑'],
]);

/** Elements without words of the document in them. */
const WORDLESS: ReadonlySet<string> = new Set([
  'w:pPr',
  'w:rPr',
  'w:instrText',
  'w:delInstrText',
  'w:rt',
  'w:sdtPr',
]);

/** The character data of an element. */
function wordsIn({ children }: MarkupElement): string {
  return children.map((child) => (typeof child === 'string' ? child : '')).join('');
}

/** Reads the parts of one document; made anew for each. */
class DocumentReader {
  readonly asides: ReadParagraph[] = [];
  readonly #counts = new Map<DocumentNoteKind, number>();
  readonly #numbers: ParagraphNumbers;
  readonly #numbering = new Map<Story, number>();
  /** Fields that are open; the instruction of one is not shown. */
  #fields: ('instruction' | 'result')[] = [];
  /** Text boxes met on the way, to be read behind the block they hang on. */
  #boxes: MarkupElement[] = [];
  #hidden = '';

  constructor(parts: DocumentParts) {
    this.#numbers = new ParagraphNumbers(parts);
  }

  notes(): DocumentNote[] {
    return [...this.#counts].map(([kind, count]) => ({ kind, count }));
  }

  /** Reads paragraphs and tables one after the other. */
  blocks(container: MarkupElement, scope: Scope): ReadBlock[] {
    const blocks: ReadBlock[] = [];
    this.#walk(container, scope, blocks);
    return blocks;
  }

  /** Footnotes, headers and the like: every paragraph by itself, tables in them cell by cell. */
  story(container: MarkupElement | null, story: Story): void {
    if (container === null) return;
    this.#fields = [];
    const anywhere: DocumentPlace = { kind: 'aside', story, number: 0 };
    const blocks = this.blocks(container, { place: () => anywhere, tableNumber: () => '' });
    for (const block of blocks) {
      const paragraphs =
        block.kind === 'paragraph' ? [block] : block.cells.flatMap((cell) => cell.paragraphs);
      for (const paragraph of paragraphs) {
        if (!isInvisible(paragraph.text)) this.asides.push({ ...paragraph, place: this.#nextAside(story) });
      }
    }
  }

  #nextAside(story: Story): DocumentPlace {
    const number = (this.#numbering.get(story) ?? 0) + 1;
    this.#numbering.set(story, number);
    return { kind: 'aside', story, number };
  }

  #count(kind: DocumentNoteKind): void {
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
  }

  #walk(container: MarkupElement, scope: Scope, into: ReadBlock[]): void {
    for (const child of elementsOf(container)) {
      switch (child.name) {
        case 'w:p':
          into.push(this.#paragraph(child, scope));
          this.#readBoxes(scope, into);
          break;
        case 'w:tbl':
          this.#table(child, scope, into);
          break;
        case 'w:del':
        case 'w:moveFrom':
          this.#count('trackedDeletions');
          break;
        case 'w:sdt':
          if (this.#isPlaceholder(child)) break;
          this.#walk(child, scope, into);
          break;
        case 'mc:AlternateContent':
          this.#walk(childOf(child, 'mc:Choice') ?? childOf(child, 'mc:Fallback') ?? child, scope, into);
          break;
        default:
          if (!WORDLESS.has(child.name)) this.#walk(child, scope, into);
      }
    }
  }

  #table(table: MarkupElement, scope: Scope, into: ReadBlock[]): void {
    const number = scope.tableNumber();
    const inside: ReadBlock[] = [];
    let nested = 0;
    const resolved = resolveTable(table, number, {
      paragraphs: (cell, place) => {
        const blocks = this.blocks(cell, {
          place: () => place,
          tableNumber: () => {
            nested += 1;
            return `${number}.${nested}`;
          },
        });
        const isOwn = (block: ReadBlock): block is ReadParagraph =>
          block.kind === 'paragraph' && block.place.kind === 'cell' && block.place === place;
        inside.push(...blocks.filter((block) => !isOwn(block)));
        return blocks.filter(isOwn);
      },
      hidden: (paragraphs) => {
        for (const { text } of paragraphs) this.#hide(text);
      },
      deletedRow: () => {
        this.#count('trackedDeletions');
      },
      insertedRow: () => {
        this.#count('trackedInsertions');
      },
    });
    into.push(resolved, ...inside);
  }

  #hide(text: string): void {
    if (isInvisible(text)) return;
    this.asides.push({ kind: 'paragraph', text, place: this.#nextAside('hidden') });
  }

  #readBoxes({ tableNumber }: Scope, into: ReadBlock[]): void {
    while (this.#boxes.length > 0) {
      const boxes = this.#boxes;
      this.#boxes = [];
      for (const box of boxes) {
        const place = (): DocumentPlace => this.#nextAside('textBox');
        const fields = this.#fields;
        this.#fields = [];
        into.push(...this.blocks(box, { place, tableNumber }));
        this.#fields = fields;
      }
    }
  }

  #paragraph(element: MarkupElement, scope: Scope): ReadParagraph {
    const number = this.#numbers.next(childOf(element, 'w:pPr'));
    this.#hidden = '';
    const words = this.#inline(element);
    this.#hide(this.#hidden);
    const text = isInvisible(words) ? words : `${number}${words}`;
    return { kind: 'paragraph', text, place: scope.place(isInvisible(text)) };
  }

  #inline(element: MarkupElement): string {
    return elementsOf(element)
      .map((child) => this.#inlineChild(child))
      .join('');
  }

  #inlineChild(child: MarkupElement): string {
    switch (child.name) {
      case 'w:t':
      case 'a:t':
      case 'm:t':
        return this.#fields.includes('instruction') ? '' : wordsIn(child);
      case 'w:tab':
      case 'w:ptab':
        return '\t';
      case 'w:br':
      case 'w:cr':
        return '\n';
      case 'w:noBreakHyphen':
        return '-';
      case 'w:sym':
        return SYMBOLS.get((child.attributes.get('char') ?? '').toUpperCase()) ?? '□';
      case 'w:fldChar':
        return this.#fieldMark(child);
      case 'w:r':
        return this.#run(child);
      case 'w:ins':
      case 'w:moveTo':
        this.#count('trackedInsertions');
        return this.#inline(child);
      case 'w:del':
      case 'w:moveFrom':
        this.#count('trackedDeletions');
        return '';
      case 'w:sdt':
        return this.#isPlaceholder(child) ? '' : this.#inline(child);
      case 'w:txbxContent':
        this.#boxes.push(child);
        return '';
      case 'mc:AlternateContent':
        return this.#inline(childOf(child, 'mc:Choice') ?? childOf(child, 'mc:Fallback') ?? child);
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        return this.#drawing(child);
      default:
        return WORDLESS.has(child.name) ? '' : this.#inline(child);
    }
  }

  #drawing(element: MarkupElement): string {
    const before = this.#boxes.length;
    const words = this.#inline(element);
    if (words === '' && this.#boxes.length === before) this.#count('pictures');
    return words;
  }

  #run(run: MarkupElement): string {
    const words = this.#inline(run);
    if (!isHiddenRun(run)) return words;
    this.#hidden += words;
    return '';
  }

  /** `begin`, `separate`, `end` of a field; what stands between the last two is shown. */
  #fieldMark(mark: MarkupElement): string {
    const type = mark.attributes.get('fldCharType');
    if (type === 'begin') {
      this.#fields.push('instruction');
      const box = descendantOf(mark, 'w:ffData', 'w:checkBox');
      if (box === null) return '';
      return isOn(childOf(box, 'w:checked') ?? childOf(box, 'w:default')) ? '☑' : '☐';
    }
    if (type !== 'separate') this.#fields.pop();
    else if (this.#fields.length > 0) this.#fields[this.#fields.length - 1] = 'result';
    return '';
  }

  #isPlaceholder(control: MarkupElement): boolean {
    const isShown = isOn(descendantOf(control, 'w:sdtPr', 'w:showingPlcHdr'));
    if (isShown) this.#count('placeholders');
    return isShown;
  }
}

function mergedNotes(notes: readonly DocumentNote[]): DocumentNote[] {
  const counts = new Map<DocumentNoteKind, number>();
  for (const { kind, count } of notes) counts.set(kind, (counts.get(kind) ?? 0) + count);
  return [...counts].map(([kind, count]) => ({ kind, count }));
}

/**
 * Reads the words of an opened document: paragraphs and tables of the body in order, and beside them everything that
 * stands elsewhere. Tracked insertions are taken, deletions are not; both are noted. Pure: nothing outside is looked at.
 */
export function readDocument(parts: DocumentParts): ReadDocument {
  const reader = new DocumentReader(parts);
  let paragraphs = 0;
  let tables = 0;
  const blocks = reader.blocks(childOf(parts.body, 'w:body') ?? parts.body, {
    place: (isBlank) => {
      if (!isBlank) paragraphs += 1;
      return { kind: 'paragraph', number: Math.max(paragraphs, 1) };
    },
    tableNumber: () => {
      tables += 1;
      return String(tables);
    },
  });
  reader.story(parts.footnotes, 'footnote');
  reader.story(parts.endnotes, 'endnote');
  reader.story(parts.comments, 'comment');
  for (const header of parts.headers) reader.story(header, 'header');
  for (const footer of parts.footers) reader.story(footer, 'footer');
  return { blocks, asides: reader.asides, notes: mergedNotes([...parts.notes, ...reader.notes()]) };
}
