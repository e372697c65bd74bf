/** A text as it is compared, and what it was. */
export interface FoldedText {
  folded: string;
  /** Before white space and full-width twins were folded. */
  raw: string;
  /** For each folded character where the raw one begins. */
  places: readonly number[];
  /** Positions before which there was white space or the end of a line. */
  breaks: ReadonlySet<number>;
}

const INVISIBLE = /[\s\p{Cf}\p{Cc}]/u;
/** What fonts and programs write for one another. */
const TWINS: readonly (readonly [RegExp, string])[] = [
  [/[\u2010-\u2015\u2212\uFE63]/u, '-'],
  [/[\u201C-\u201F\u300C-\u300F\uFF02]/u, '"'],
  [/[\u2018-\u201B\uFF07]/u, "'"],
  [/[\u2022\u30FB\u2219\u22C5]/u, '\u00B7'],
];

function twinOf(character: string): string {
  // Compatibility forms take in full-width letters, Kangxi radicals of embedded fonts, ㎡, ①.
  const plain = character.normalize('NFKC');
  const twin = TWINS.find(([pattern]) => pattern.test(plain));
  return twin === undefined ? plain : twin[1];
}

/** A text without white space, every character as its plainest twin: `１，２００ ㎡` → `1,200m2`. */
export function foldText(raw: string): FoldedText {
  let folded = '';
  const places: number[] = [];
  const breaks = new Set<number>();
  let at = 0;
  for (const character of raw) {
    if (INVISIBLE.test(character)) breaks.add(folded.length);
    else {
      const twin = twinOf(character).replace(/\s/g, '');
      for (let index = 0; index < twin.length; index += 1) places.push(at);
      folded += twin;
    }
    at += character.length;
  }
  return { folded, raw, places, breaks };
}

/** The raw text behind a range of the folded one, white space as one blank. */
export function rawBetween(text: FoldedText, from: number, to: number): string {
  const begin = text.places[from];
  if (begin === undefined || to <= from) return '';
  const end = text.places[to] ?? text.raw.length;
  return text.raw.slice(begin, end).replace(/\s+/g, ' ').trim();
}
