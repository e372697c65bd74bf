import { readMarkup, SPREADSHEET_NAMESPACES, type Vocabulary } from '../markup/markup';
import { classOfBuiltInFormat, classOfFormatCode, type NumberFormatClass } from '../../values/number-formats';
import type { ReadingLimits } from '../package/reading-limits';

const STYLES: Vocabulary = { namespaces: SPREADSHEET_NAMESPACES, root: 'styleSheet', until: 'cellXfs' };

/**
 * Reads of the styles part only what a number means: the class of the number format of each cell style.
 *
 * @returns by the index cells give as `s`
 */
export function readStyles(
  part: string,
  bytes: Uint8Array,
  limits: ReadingLimits,
): readonly NumberFormatClass[] {
  const codes = new Map<number, string>();
  const formats: number[] = [];
  let within = '';
  readMarkup(part, bytes, STYLES, limits, {
    open(name, attributes) {
      if (name === 'numFmts' || name === 'cellXfs') within = name;
      else if (within === 'numFmts' && name === 'numFmt') {
        codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
      } else if (within === 'cellXfs' && name === 'xf') formats.push(Number(attributes.get('numFmtId') ?? 0));
    },
    close(name) {
      if (name === within) within = '';
    },
    text: () => undefined,
  });
  return formats.map((id) => {
    const code = codes.get(id);
    return code === undefined ? classOfBuiltInFormat(id) : classOfFormatCode(code);
  });
}
