import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { IBorderData, IStyleData } from '@univerjs/core';
import type { PlannedStyle } from '../../../model/workbook-plan';

const HORIZONTAL: Record<PlannedStyle['horizontal'], HorizontalAlign> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  general: HorizontalAlign.UNSPECIFIED,
};

const BORDER: Record<Exclude<PlannedStyle['border'], 'none'>, BorderStyleTypes> = {
  hair: BorderStyleTypes.HAIR,
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
};

const LINE_COLOUR = '#000000';

function border(line: PlannedStyle['border']): IBorderData | null {
  if (line === 'none') return null;
  const side = { s: BORDER[line], cl: { rgb: LINE_COLOUR } };
  return { t: side, r: side, b: side, l: side };
}

/** The look of a planned cell as the spreadsheet keeps it; locks are kept apart. */
export function plannedLook({
  font,
  fill,
  horizontal,
  vertical,
  wrap,
  border: line,
  numberFormat,
}: PlannedStyle): IStyleData {
  const sides = border(line);
  return {
    ff: font.name,
    fs: font.size,
    bl: font.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    cl: { rgb: `#${font.colour}` },
    ...(fill === null ? {} : { bg: { rgb: `#${fill}` } }),
    ht: HORIZONTAL[horizontal],
    vt: vertical === 'top' ? VerticalAlign.TOP : VerticalAlign.MIDDLE,
    tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(sides === null ? {} : { bd: sides }),
    ...(numberFormat === 'General' ? {} : { n: { pattern: numberFormat } }),
  };
}
