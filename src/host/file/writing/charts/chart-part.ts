import type { PlannedChart } from '../../../../model/workbook-plan';
import { chartGround, textLook, titleXml } from './chart-look';
import { plotArea } from './plot-area';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"' +
  ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"' +
  ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** One series needs no legend: the title and the axes say what it is. */
function needsLegend(chart: PlannedChart): boolean {
  return chart.kind !== 'ranking' && chart.series.length > 1;
}

/** The part of a chart (ECMA-376 Part 1, 21.2.2.29). A blank cell is a gap; what is filtered away is not drawn. */
export function chartPart(chart: PlannedChart): string {
  const legend = needsLegend(chart)
    ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textLook()}</c:legend>`
    : '';
  return (
    `${DECLARATION}<c:chartSpace ${NAMESPACES}><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>` +
    `${titleXml(chart.title, 'chart')}<c:autoTitleDeleted val="${chart.title === '' ? 1 : 0}"/>` +
    `${plotArea(chart)}${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `${chartGround()}${textLook()}</c:chartSpace>`
  );
}
