import type { PlannedChart } from '../../../../model/workbook-plan';
import { escapeXmlAttribute } from '../../markup/ooxml-text';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NAMESPACES =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"' +
  ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const CHART_NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"' +
  ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const CHART_URI = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

function corner(tag: string, column: number, row: number): string {
  return `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
}

function frame({ title, description, anchor }: PlannedChart, index: number): string {
  const number = index + 1;
  const name = escapeXmlAttribute(title === '' ? `Chart ${number}` : title);
  return (
    '<xdr:twoCellAnchor editAs="oneCell">' +
    corner('from', anchor.left - 1, anchor.top - 1) +
    corner('to', anchor.right, anchor.bottom) +
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
    `<xdr:cNvPr id="${number + 1}" name="${name}" descr="${escapeXmlAttribute(description)}"/><xdr:cNvGraphicFramePr/>` +
    '</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${CHART_URI}"><c:chart ${CHART_NAMESPACES} r:id="rId${number}"/></a:graphicData></a:graphic>` +
    '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}

/** The part that says where the charts of a sheet stand; the chart at `index` is its relationship rId(index + 1). */
export function drawingPart(charts: readonly PlannedChart[]): string {
  return `${DECLARATION}<xdr:wsDr ${NAMESPACES}>${charts.map(frame).join('')}</xdr:wsDr>`;
}
