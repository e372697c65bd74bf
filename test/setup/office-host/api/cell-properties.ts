import { z } from 'zod';
import { BORDER_EDGES } from '../../emulated-workbook/cell';
import type { CellStyle } from '../../emulated-workbook/cell';
import { readValue } from './read-argument';

const Flag = z.boolean().optional();
/** What of the looks of cells is asked for; anything else is not emulated. */
const LoadOptions = z.strictObject({
  format: z
    .strictObject({
      borders: z.strictObject({ style: Flag, weight: Flag }).optional(),
      fill: z.strictObject({ color: Flag }).optional(),
      font: z.strictObject({ name: Flag, size: Flag, bold: Flag, color: Flag }).optional(),
      horizontalAlignment: Flag,
      verticalAlignment: Flag,
      wrapText: Flag,
      protection: Flag,
    })
    .optional(),
});
type LoadOptions = z.infer<typeof LoadOptions>;

type Loaded = Record<string, unknown>;

function picked(wanted: Readonly<Record<string, boolean | undefined>>, found: Loaded): Loaded {
  return Object.fromEntries(Object.entries(found).filter(([name]) => wanted[name] === true));
}

function propertiesOf(style: CellStyle, { format = {} }: LoadOptions): Loaded {
  const { borders, fill, font, protection, ...plain } = format;
  const loaded = picked(plain, {
    horizontalAlignment: style.horizontal,
    verticalAlignment: style.vertical,
    wrapText: style.wrap,
  });
  if (fill) loaded['fill'] = picked(fill, { color: style.fill === '' ? '#FFFFFF' : style.fill });
  if (font) {
    const { fontName: name, fontSize: size, bold, fontColour: color } = style;
    loaded['font'] = picked(font, { name, size, bold, color });
  }
  if (protection === true) loaded['protection'] = { formulaHidden: false, locked: style.locked };
  if (borders) {
    loaded['borders'] = Object.fromEntries(
      BORDER_EDGES.map((edge) => [edge, picked(borders, { ...style.borders[edge] })]),
    );
  }
  return { format: loaded };
}

/** What `Range.getCellProperties` gives for a look. */
export function cellProperties(options: unknown): (style: CellStyle) => Loaded {
  const wanted = readValue(options, LoadOptions);
  const known = new Map<CellStyle, Loaded>();
  return (style) => {
    const found = known.get(style) ?? propertiesOf(style, wanted);
    known.set(style, found);
    return found;
  };
}
