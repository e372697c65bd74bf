import type { PortableDocument, PortablePage } from '../../model/portable-document';
import { foldText } from './folded-text';
import type { FoldedText } from './folded-text';

/** What stands on the pages of a form besides the form itself, folded. */
export interface PageFurniture {
  margins: readonly string[];
  footnotes: readonly string[];
  headers: readonly string[];
}

/** The text of a PDF as one, without what every page repeats. */
export interface RunningText extends FoldedText {
  /** Where in the folded text each page begins. */
  pageStarts: readonly number[];
}

/** Share of a page's height in which headers and footers stand. */
const MARGIN = 0.13;
const PAGE_NUMBER =
  /^(?:第?-?\d{1,4}-?页?(?:共\d{1,4}页)?|-?\d{1,4}-?[/]\d{1,4}|第\d{1,4}页[,，]?共\d{1,4}页)$/;
/** What our prints have in small letters below every page, of whatever 定稿. */
const FOOTER = /校验码:|草稿\(|^草稿|表格第\d+版$/;

function isFurniture(text: string, { margins }: PageFurniture): boolean {
  return PAGE_NUMBER.test(text) || FOOTER.test(text) || margins.some((margin) => margin.includes(text));
}

function bodyLines({ lines, height }: PortablePage, furniture: PageFurniture): string[] {
  return lines
    .filter(({ top, text }) => {
      const isInMargin = height > 0 && (top < height * MARGIN || top > height * (1 - MARGIN));
      return !(isInMargin && isFurniture(foldText(text).folded, furniture));
    })
    .map(({ text }) => text);
}

/** Blanks out a range of folded characters. */
function without(raw: string, from: number, to: number): string {
  const { places } = foldText(raw);
  const begin = places[from];
  if (begin === undefined) return raw;
  return `${raw.slice(0, begin)}\n${raw.slice(places[to] ?? raw.length)}`;
}

/** LibreOffice draws the mark of a note twice, its own and the one that was written. */
function withoutFootnotes(raw: string, footnotes: readonly string[]): string {
  return footnotes.reduce((text, footnote) => {
    const { folded, breaks } = foldText(text);
    const at = folded.indexOf(footnote);
    if (at < 0) return text;
    const isTwice = folded[at - 1] === footnote[0] && !breaks.has(at);
    return without(text, isTwice ? at - 1 : at, at + footnote.length);
  }, raw);
}

/** Tables that go on over a page begin there with their header once more. */
function withoutRepeatedHeader(raw: string, headers: readonly string[], before: string): string {
  const { folded } = foldText(raw);
  const repeated = headers.find((header) => folded.startsWith(header) && before.includes(header));
  return repeated === undefined ? raw : without(raw, 0, repeated.length);
}

/** The body of a PDF's pages as one text. */
export function runningText({ pages }: PortableDocument, furniture: PageFurniture): RunningText {
  let raw = '';
  let before = '';
  const pageStarts: number[] = [];
  for (const page of pages) {
    const own = withoutFootnotes(bodyLines(page, furniture).join('\n'), furniture.footnotes);
    const body = withoutRepeatedHeader(own, furniture.headers, before);
    pageStarts.push(before.length);
    raw += `${body}\n`;
    before += foldText(body).folded;
  }
  return { ...foldText(raw), pageStarts };
}

/** The page a place of the text stands on, from 1. */
export function pageAt({ pageStarts }: RunningText, place: number): number {
  let page = 1;
  pageStarts.forEach((start, index) => {
    if (start <= place) page = index + 1;
  });
  return page;
}
