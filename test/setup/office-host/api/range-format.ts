import { z } from 'zod';
import type { CellStyle } from '../../emulated-workbook/cell';
import type { LineSize } from '../../emulated-workbook/sheet';
import { invalidArgument } from '../../emulated-workbook/workbook-error';
import { child, HostObject, method, property } from '../wire/host-object';
import type { Member } from '../wire/host-object';
import { RangeBorderCollection } from './range-borders';
import { readValue } from './read-argument';
import type { Areas } from './uniform';
import { restyle, uniform } from './uniform';

/** Points of a row and of a column nobody sized, in a Chinese Excel. */
export const DEFAULT_ROW_HEIGHT = 14.25;
export const DEFAULT_COLUMN_WIDTH = 54;

const Colour = z.string().regex(/^#[0-9A-Fa-f]{6}$/);
const HORIZONTAL = z.enum([
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
]);
const VERTICAL = z.enum(['Top', 'Center', 'Bottom', 'Justify', 'Distributed']);

/** A property of the look of all cells; locked sheets refuse to change it. */
function styleProperty<Value>(
  areas: Areas,
  read: (style: CellStyle) => Value,
  shape: z.ZodType<Value>,
  write: (style: CellStyle, value: Value) => CellStyle,
): Member {
  return property(
    () => uniform(areas, ({ style }) => read(style)),
    (value) => {
      areas.sheet.requireUnprotected();
      const read = readValue(value, shape);
      restyle(areas, (style) => write(style, read));
    },
  );
}

class RangeFill extends HostObject {
  readonly typeName = 'RangeFill';

  constructor(private readonly areas: Areas) {
    super();
  }

  protected members(): Record<string, Member> {
    return {
      Color: styleProperty(
        this.areas,
        ({ fill }) => (fill === '' ? '#FFFFFF' : fill),
        Colour,
        (style, colour) => ({ ...style, fill: colour.toUpperCase() }),
      ),
      Clear: method(() => {
        this.areas.sheet.requireUnprotected();
        restyle(this.areas, (style) => ({ ...style, fill: '' }));
      }),
    };
  }
}

class RangeFont extends HostObject {
  readonly typeName = 'RangeFont';

  constructor(private readonly areas: Areas) {
    super();
  }

  protected members(): Record<string, Member> {
    const { areas } = this;
    return {
      Name: styleProperty(
        areas,
        (style) => style.fontName,
        z.string(),
        (style, fontName) => ({ ...style, fontName }),
      ),
      Size: styleProperty(
        areas,
        (style) => style.fontSize,
        z.number(),
        (style, fontSize) => ({ ...style, fontSize }),
      ),
      Bold: styleProperty(
        areas,
        (style) => style.bold,
        z.boolean(),
        (style, bold) => ({ ...style, bold }),
      ),
      Color: styleProperty(
        areas,
        (style) => style.fontColour,
        Colour,
        (style, colour) => ({
          ...style,
          fontColour: colour.toUpperCase(),
        }),
      ),
    };
  }
}

class FormatProtection extends HostObject {
  readonly typeName = 'FormatProtection';

  constructor(private readonly areas: Areas) {
    super();
  }

  protected members(): Record<string, Member> {
    return {
      Locked: styleProperty(
        this.areas,
        (style) => style.locked,
        z.boolean(),
        (style, locked) => ({ ...style, locked }),
      ),
    };
  }
}

/** The look of one or several areas. */
export class RangeFormat extends HostObject {
  readonly typeName = 'RangeFormat';

  constructor(private readonly areas: Areas) {
    super();
  }

  protected members(): Record<string, Member> {
    const { areas } = this;
    return {
      Fill: child(() => new RangeFill(areas)),
      Font: child(() => new RangeFont(areas)),
      Borders: child(() => new RangeBorderCollection(areas)),
      Protection: child(() => new FormatProtection(areas)),
      HorizontalAlignment: styleProperty(
        areas,
        (style) => style.horizontal,
        HORIZONTAL,
        (style, horizontal) => ({
          ...style,
          horizontal,
        }),
      ),
      VerticalAlignment: styleProperty(
        areas,
        (style) => style.vertical,
        VERTICAL,
        (style, vertical) => ({
          ...style,
          vertical,
        }),
      ),
      WrapText: styleProperty(
        areas,
        (style) => style.wrap,
        z.boolean(),
        (style, wrap) => ({ ...style, wrap }),
      ),
      ColumnWidth: this.#size('columns', DEFAULT_COLUMN_WIDTH),
      RowHeight: this.#size('rows', DEFAULT_ROW_HEIGHT),
      AutofitRows: method(() => {
        areas.sheet.requireUnprotected();
        this.#resize('rows', null);
      }),
    };
  }

  #lines(axis: 'rows' | 'columns'): number[] {
    return this.areas.areas.flatMap(({ top, bottom, left, right }) => {
      const [from, to] = axis === 'rows' ? [top, bottom] : [left, right];
      return Array.from({ length: to - from + 1 }, (_, index) => from + index);
    });
  }

  #resize(axis: 'rows' | 'columns', size: number | null): void {
    const lines = this.areas.sheet[axis];
    for (const line of this.#lines(axis)) {
      const next: LineSize = { hidden: lines.get(line)?.hidden ?? false, size };
      if (next.size === null && !next.hidden) lines.delete(line);
      else lines.set(line, next);
    }
  }

  #size(axis: 'rows' | 'columns', fallback: number): Member {
    const limit = axis === 'rows' ? 409.5 : 1440;
    return property(
      () => {
        const sizes = new Set(
          this.#lines(axis).map((line) => this.areas.sheet[axis].get(line)?.size ?? fallback),
        );
        return sizes.size === 1 ? [...sizes][0] : null;
      },
      (value) => {
        this.areas.sheet.requireUnprotected();
        const size = readValue(value, z.number().min(0));
        if (size > limit) throw invalidArgument(`${axis} of ${size} points`);
        this.#resize(axis, size);
      },
    );
  }
}
