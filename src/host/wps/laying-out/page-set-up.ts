import { absoluteAreaAddress } from '../../../model/cell-address';
import type { PlannedSheet } from '../../../model/workbook-plan';
import { headerFooterParts } from '../../plan/header-footer';
import { LANDSCAPE, PAPER_A4, PORTRAIT } from '../bridge/object-model-numbers';
import { attempt, present } from '../bridge/present';

/** Inches of the margins of new workbooks, in points. */
const MARGINS = { side: 0.7 * 72, top: 0.75 * 72, header: 0.3 * 72 };

/** Enumerations exist for the compiler only; at run time they are numbers. */
type Page = Omit<Et.PageSetup, 'Orientation' | 'PaperSize'> & { Orientation: number; PaperSize: number };

/**
 * How a visible sheet is printed; hidden ones are not. WPS talks to the printer for some of it: what a computer without
 * a printer refuses is left out, as nothing but paper depends on it.
 */
export function setUpPage(sheet: Et.Worksheet, planned: PlannedSheet): void {
  if (planned.state !== 'visible') return;
  const page: Page | null = present(() => sheet.PageSetup);
  if (page === null) return;
  const { orientation, area, fitToWidth, repeatRows, header, footer } = planned.print;
  const steps: (() => unknown)[] = [
    () => (page.Orientation = orientation === 'portrait' ? PORTRAIT : LANDSCAPE),
    () => (page.PaperSize = PAPER_A4),
    () => (page.LeftMargin = MARGINS.side),
    () => (page.RightMargin = MARGINS.side),
    () => (page.TopMargin = MARGINS.top),
    () => (page.BottomMargin = MARGINS.top),
    () => (page.HeaderMargin = MARGINS.header),
    () => (page.FooterMargin = MARGINS.header),
    () => (page.PrintArea = absoluteAreaAddress(area)),
  ];
  if (fitToWidth) {
    // As many pages high as it takes: only where no zoom is set.
    steps.push(
      () => (page.Zoom = false),
      () => (page.FitToPagesWide = 1),
      () => (page.FitToPagesTall = false),
    );
  }
  if (repeatRows) {
    steps.push(() => (page.PrintTitleRows = `$${repeatRows.top}:$${repeatRows.bottom}`));
  }
  const [above, below] = [headerFooterParts(header), headerFooterParts(footer)];
  const texts: [string, (text: string) => unknown][] = [
    [above.left, (text) => (page.LeftHeader = text)],
    [above.center, (text) => (page.CenterHeader = text)],
    [above.right, (text) => (page.RightHeader = text)],
    [below.left, (text) => (page.LeftFooter = text)],
    [below.center, (text) => (page.CenterFooter = text)],
    [below.right, (text) => (page.RightFooter = text)],
  ];
  for (const [text, set] of texts) if (text !== '') steps.push(() => set(text));
  for (const step of steps) attempt(step);
}
