import { WpsObject } from '../bridge/wps-object';
import { mayChange } from './protected-sheet';
import type { RangeInner } from './range-place';

/** The comment on a cell. */
export class Comment extends WpsObject {
  readonly inner = { className: 'Comment' };
  readonly #range: RangeInner;

  constructor(range: RangeInner) {
    super();
    this.#range = range;
  }

  get Author(): string {
    return '';
  }

  Text(text?: string): string {
    const { session, sheet } = this.#range;
    const { top, left } = corner(this.#range);
    if (text !== undefined && mayChange(session, sheet, null)) sheet.change(top, left, { note: text });
    return sheet.cells.at(top, left).note ?? '';
  }

  Delete(): void {
    const { session, sheet } = this.#range;
    const { top, left } = corner(this.#range);
    if (mayChange(session, sheet, null)) sheet.change(top, left, { note: null });
  }
}

function corner({ areas }: RangeInner): { top: number; left: number } {
  return areas[0] ?? { top: 1, left: 1 };
}
