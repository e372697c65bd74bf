import type { PlannedStyle } from '../../../model/workbook-plan';
import { holdsIllegalCharacter } from '../../values/illegal-characters';
import type { ReportFault } from '../plan-fault';

const MAX_NUMBER_FORMAT = 255;
const MAX_FONT_NAME = 31;
const MAX_FONT_SIZE = 409;

/** Fonts and number formats Excel would repair. */
export function reportStyles(styles: Readonly<Record<string, PlannedStyle>>, report: ReportFault): void {
  const place = { sheet: null, area: null };
  for (const [name, { font, numberFormat }] of Object.entries(styles)) {
    if (
      numberFormat === '' ||
      numberFormat.length > MAX_NUMBER_FORMAT ||
      holdsIllegalCharacter(numberFormat)
    ) {
      report('numberFormatInvalid', place, name);
    }
    const isFontNamed =
      font.name !== '' && font.name.length <= MAX_FONT_NAME && !holdsIllegalCharacter(font.name);
    if (!isFontNamed || !(font.size >= 1 && font.size <= MAX_FONT_SIZE)) report('fontInvalid', place, name);
  }
}
