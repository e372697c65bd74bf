import type { DocumentParts, MarkupElement } from '../../model/document-import';
import { boundedNumber, childOf, descendantOf, elementsOf, isOn, valueOf } from './markup-query';
import { formatNumber } from './number-format';

const LEVELS = 9;

interface Level {
  start: number;
  format: string;
  /** `%1.%2` and the like. */
  text: string;
  /** What parts number and text. */
  behind: '' | ' ';
  isLegal: boolean;
}

interface NumberedList {
  /** Lists that count on together have one abstract list. */
  abstract: string;
  levels: ReadonlyMap<number, Level>;
  startOverrides: ReadonlyMap<number, number>;
}

interface Reference {
  list: string;
  level: number;
}

function readLevel(element: MarkupElement): Level {
  const text = valueOf(element, 'w:lvlText') ?? '';
  return {
    start: boundedNumber(valueOf(element, 'w:start'), 0, 9999),
    format: valueOf(element, 'w:numFmt') ?? 'decimal',
    text,
    behind: valueOf(element, 'w:suff') === 'nothing' || /[.．、)）:：]$/.test(text) ? '' : ' ',
    isLegal: isOn(childOf(element, 'w:isLgl')),
  };
}

function readLevels(element: MarkupElement): Map<number, Level> {
  return new Map(
    elementsOf(element)
      .filter(({ name }) => name === 'w:lvl')
      .map((level) => [boundedNumber(level.attributes.get('ilvl'), 0, LEVELS - 1), readLevel(level)]),
  );
}

function readLists(numbering: MarkupElement | null): Map<string, NumberedList> {
  const elements = numbering === null ? [] : elementsOf(numbering);
  const abstracts = new Map(
    elements
      .filter(({ name }) => name === 'w:abstractNum')
      .map((element) => [element.attributes.get('abstractNumId') ?? '', readLevels(element)]),
  );
  return new Map(
    elements
      .filter(({ name }) => name === 'w:num')
      .map((element) => {
        const abstract = valueOf(element, 'w:abstractNumId') ?? '';
        const levels = new Map(abstracts.get(abstract) ?? []);
        const startOverrides = new Map<number, number>();
        for (const override of elementsOf(element).filter(({ name }) => name === 'w:lvlOverride')) {
          const at = boundedNumber(override.attributes.get('ilvl'), 0, LEVELS - 1);
          const own = childOf(override, 'w:lvl');
          if (own !== null) levels.set(at, readLevel(own));
          const start = valueOf(override, 'w:startOverride');
          if (start !== null) startOverrides.set(at, boundedNumber(start, 0, 9999));
        }
        return [element.attributes.get('numId') ?? '', { abstract, levels, startOverrides }];
      }),
  );
}

interface ParagraphStyle {
  numbering: MarkupElement | null;
  basedOn: string | null;
}

function readStyles(styles: MarkupElement | null): Map<string, ParagraphStyle> {
  return new Map(
    (styles === null ? [] : elementsOf(styles))
      .filter(({ name }) => name === 'w:style')
      .map((style) => [
        style.attributes.get('styleId') ?? '',
        { numbering: descendantOf(style, 'w:pPr', 'w:numPr'), basedOn: valueOf(style, 'w:basedOn') },
      ]),
  );
}

/** Says which number a paragraph bears: the words 一、 and 4. of a form are often nothing but automatic numbers. */
export class ParagraphNumbers {
  readonly #lists: ReadonlyMap<string, NumberedList>;
  readonly #styles: ReadonlyMap<string, ParagraphStyle>;
  /** Per abstract list: the number each level has come to. */
  readonly #counters = new Map<string, Map<number, number>>();
  readonly #begun = new Set<string>();

  constructor({ numbering, styles }: Pick<DocumentParts, 'numbering' | 'styles'>) {
    this.#lists = readLists(numbering);
    this.#styles = readStyles(styles);
  }

  /**
   * The number of the next paragraph of its story, `''` for one without; symbols of bulleted lists are no words.
   *
   * @param properties its `w:pPr`
   */
  next(properties: MarkupElement | null): string {
    const reference = this.#referenceOf(properties);
    const list = reference === null ? undefined : this.#lists.get(reference.list);
    const level = reference === null ? undefined : list?.levels.get(reference.level);
    if (reference === null || list === undefined || level === undefined) return '';
    const counters = this.#advance(reference, list, level);
    if (level.format === 'bullet' || level.format === 'none') return '';
    const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const of = list.levels.get(at);
      const format = level.isLegal ? 'decimal' : (of?.format ?? 'decimal');
      return formatNumber(counters.get(at) ?? of?.start ?? 1, format);
    });
    return text === '' ? '' : `${text}${level.behind}`;
  }

  #advance({ list: id, level: at }: Reference, list: NumberedList, level: Level): Map<number, number> {
    const counters = this.#counters.get(list.abstract) ?? new Map<number, number>();
    this.#counters.set(list.abstract, counters);
    const override = list.startOverrides.get(at);
    const begins = override !== undefined && !this.#begun.has(`${id}/${at}`);
    this.#begun.add(`${id}/${at}`);
    const current = counters.get(at);
    counters.set(at, begins ? override : current === undefined ? level.start : current + 1);
    for (let below = at + 1; below < LEVELS; below += 1) counters.delete(below);
    return counters;
  }

  #referenceOf(properties: MarkupElement | null): Reference | null {
    const own = childOf(properties, 'w:numPr');
    const inherited = this.#inherited(valueOf(properties, 'w:pStyle'));
    const list = valueOf(own, 'w:numId') ?? valueOf(inherited, 'w:numId');
    if (list === null || list === '0') return null;
    const level = valueOf(own, 'w:ilvl') ?? valueOf(inherited, 'w:ilvl');
    return { list, level: boundedNumber(level, 0, LEVELS - 1) };
  }

  #inherited(style: string | null): MarkupElement | null {
    const seen = new Set<string>();
    for (let at = style; at !== null && !seen.has(at);) {
      seen.add(at);
      const known = this.#styles.get(at);
      if (known === undefined) return null;
      if (known.numbering !== null) return known.numbering;
      at = known.basedOn;
    }
    return null;
  }
}
