import type { PDFPageProxy } from 'pdfjs-dist';
import type { PortableLine, PortablePage } from '../../../model/portable-document';

/** What is left of the bounds; counts down over the pages. */
export interface ReadingBudget {
  characters: number;
  /** Milliseconds since 1970 after which reading stops. */
  deadline: number;
}

type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;
type Item = TextContent['items'][number];

/** Share of a letter's height by which a line may jump and still be one: footnote marks stand raised. */
const SAME_LINE = 0.7;

/** Joins what was drawn in pieces. */
class LineJoiner {
  readonly lines: PortableLine[] = [];
  private text = '';
  private left = 0;
  private top = 0;

  constructor(private readonly page: { left: number; top: number }) {}

  add(item: Item): void {
    if (!('str' in item)) return;
    const [, , , , x = 0, y = 0] = item.transform as number[];
    const top = this.page.top - y;
    if (this.text !== '' && Math.abs(top - this.top) > Math.max(item.height, 1) / SAME_LINE) this.end();
    if (this.text === '' && item.str.trim() !== '') {
      this.left = x - this.page.left;
      this.top = top;
    }
    if (this.text !== '' || item.str.trim() !== '') this.text += item.str;
    if (item.hasEOL) this.end();
  }

  end(): void {
    const text = this.text.trim();
    if (text !== '') this.lines.push({ text, left: this.left, top: this.top });
    this.text = '';
  }
}

/** The lines of a page; what lies beyond the budget is left out. */
export async function readPage(
  page: PDFPageProxy,
  budget: ReadingBudget,
  now: () => number,
): Promise<PortablePage> {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const joiner = new LineJoiner({ left, top });
  const reader = (page.streamTextContent() as ReadableStream<TextContent>).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    for (const item of value.items) {
      if ('str' in item) budget.characters -= item.str.length;
      if (budget.characters < 0) break;
      joiner.add(item);
    }
    if (budget.characters < 0 || now() > budget.deadline) {
      await reader.cancel();
      break;
    }
  }
  joiner.end();
  return { width: right - left, height: top - bottom, lines: joiner.lines };
}
