import type { PlannedSheet } from '../../../model/workbook-plan';
import { rangeOf } from '../sheet-range';
import { headerFooterParts } from '../../plan/header-footer';

/** Inches of the margins of new workbooks, in points. */
const MARGINS = { side: 0.7 * 72, top: 0.75 * 72, header: 0.3 * 72 };

/** How a visible sheet is printed; hidden ones are not. */
export function setUpPage(sheet: Excel.Worksheet, planned: PlannedSheet): void {
  if (planned.state !== 'visible') return;
  const { pageLayout } = sheet;
  const { orientation, area, fitToWidth, repeatRows, header, footer } = planned.print;
  pageLayout.orientation = orientation === 'portrait' ? 'Portrait' : 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.leftMargin = MARGINS.side;
  pageLayout.rightMargin = MARGINS.side;
  pageLayout.topMargin = MARGINS.top;
  pageLayout.bottomMargin = MARGINS.top;
  pageLayout.headerMargin = MARGINS.header;
  pageLayout.footerMargin = MARGINS.header;
  if (fitToWidth) pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintArea(rangeOf(sheet, area));
  if (repeatRows) pageLayout.setPrintTitleRows(`$${repeatRows.top}:$${repeatRows.bottom}`);
  const pages = pageLayout.headersFooters.defaultForAllPages;
  if (header !== '') {
    const { left, center, right } = headerFooterParts(header);
    pages.leftHeader = left;
    pages.centerHeader = center;
    pages.rightHeader = right;
  }
  if (footer !== '') {
    const { left, center, right } = headerFooterParts(footer);
    pages.leftFooter = left;
    pages.centerFooter = center;
    pages.rightFooter = right;
  }
}
