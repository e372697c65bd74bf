import { textHeight, linesHeight } from '../../../model/text-height';
import type { PlannedValue } from '../../../model/workbook-plan';
import { DEFAULT_ROW_HEIGHT, DEFAULT_WIDTH } from '../../plan/fitted-row-heights';
import type { MarkupText } from '../markup/markup-elements';
import type { PresentStyles } from '../repairing/present-styles';
import type { RowLook } from './row-look';

/** Points, where a file has no styles. */
const DEFAULT_FONT_SIZE = 11;

interface Columns {
  first: number;
  last: number;
  width: number;
  hidden: boolean;
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** Heights of rows by the widths the columns of a sheet have today and the fonts of its cells. */
export class FittedHeights {
  readonly #columns: readonly Columns[];
  readonly #width: number;
  readonly #least: number;
  readonly #styles: PresentStyles | null;

  /** @param styles null where the file has none */
  constructor(sheet: MarkupText, styles: PresentStyles | null) {
    const { content } = sheet.root();
    const format = sheet.child(content, 'sheetFormatPr');
    const defaults = format === null ? new Map<string, string>() : sheet.attributes(format);
    this.#width = Number(defaults.get('defaultColWidth') ?? DEFAULT_WIDTH);
    this.#least = Number(defaults.get('defaultRowHeight') ?? DEFAULT_ROW_HEIGHT);
    this.#styles = styles;
    this.#columns = [...sheet.children(sheet.child(content, 'cols')?.content ?? null)].map((element) => {
      const attributes = sheet.attributes(element);
      return {
        first: Number(attributes.get('min')),
        last: Number(attributes.get('max')),
        width: Number(attributes.get('width') ?? this.#width),
        hidden: isTrue(attributes.get('hidden')),
      };
    });
  }

  /**
   * Points a row of these values needs; null where none of them is seen.
   *
   * @param values by column
   * @param styles number of the format by column
   */
  of(values: ReadonlyMap<number, PlannedValue>, styles: RowLook['styles']): number | null {
    const heights: number[] = [];
    for (const [column, value] of values) {
      const place = this.#columns.find(({ first, last }) => column >= first && column <= last);
      if (value.kind === 'blank' || place?.hidden === true) continue;
      const look = this.#styles?.of(Number(styles.get(column) ?? 0));
      const size = look?.size ?? DEFAULT_FONT_SIZE;
      heights.push(
        look?.wrap === true && value.kind === 'text'
          ? textHeight(value.text, place?.width ?? this.#width, size)
          : linesHeight(1, size),
      );
    }
    return heights.length === 0 ? null : Math.max(this.#least, ...heights);
  }
}
