import type { PlannedChart, WorkbookPlan } from '../../../../model/workbook-plan';
import { chartPart } from './chart-part';
import { drawingPart } from './drawing-part';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const KIND = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const CONTENT_TYPES = '[Content_Types].xml';

function relationships(kind: string, targets: readonly string[]): string {
  const written = targets.map(
    (target, index) => `<Relationship Id="rId${index + 1}" Type="${KIND}/${kind}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}">${written.join('')}</Relationships>`;
}

/** Inserts `addition` before the closing tag of a part's root. */
function appended(xml: string, root: string, addition: string): string {
  const end = xml.lastIndexOf(`</${root}>`);
  if (end < 0) throw new Error(`no closing ${root}`);
  return xml.slice(0, end) + addition + xml.slice(end);
}

/** The parts as they are being completed. */
class ChartedParts {
  readonly #parts: Map<string, string>;
  #drawings = 0;
  #charts = 0;
  #types = '';

  constructor(parts: ReadonlyMap<string, string>) {
    this.#parts = new Map(parts);
  }

  #part(name: string): string {
    const part = this.#parts.get(name);
    if (part === undefined) throw new Error(`no ${name} was written`);
    return part;
  }

  #add(name: string, xml: string, type: string | null): void {
    if (this.#parts.has(name)) throw new Error(`${name} was written already`);
    this.#parts.set(name, xml);
    if (type !== null) this.#types += `<Override PartName="/${name}" ContentType="${type}"/>`;
  }

  /** @param sheet 1-based number of the worksheet's part */
  addDrawing(sheet: number, charts: readonly PlannedChart[]): void {
    this.#drawings += 1;
    const drawing = this.#drawings;
    const targets = charts.map((chart) => {
      this.#charts += 1;
      this.#add(`xl/charts/chart${this.#charts}.xml`, chartPart(chart), CHART_TYPE);
      return `../charts/chart${this.#charts}.xml`;
    });
    this.#add(`xl/drawings/drawing${drawing}.xml`, drawingPart(charts), DRAWING_TYPE);
    this.#add(`xl/drawings/_rels/drawing${drawing}.xml.rels`, relationships('chart', targets), null);
    const part = `xl/worksheets/sheet${sheet}.xml`;
    // Behind print set-up and page breaks, which is where exceljs ends (ECMA-376 Part 1, 18.3.1.99).
    this.#parts.set(part, appended(this.#part(part), 'worksheet', '<drawing r:id="rId1"/>'));
    const target = `../drawings/drawing${drawing}.xml`;
    this.#add(`xl/worksheets/_rels/sheet${sheet}.xml.rels`, relationships('drawing', [target]), null);
  }

  finished(): ReadonlyMap<string, string> {
    if (this.#types !== '') {
      this.#parts.set(CONTENT_TYPES, appended(this.#part(CONTENT_TYPES), 'Types', this.#types));
    }
    return this.#parts;
  }
}

/**
 * Completes the parts of a written workbook by the charts of its plan, which the library that writes workbooks cannot
 * express: a drawing for each sheet with charts, a part for each chart, and what refers to them.
 */
export function withCharts(
  parts: ReadonlyMap<string, string>,
  plan: WorkbookPlan,
): ReadonlyMap<string, string> {
  const completed = new ChartedParts(parts);
  plan.sheets.forEach(({ charts = [] }, index) => {
    if (charts.length > 0) completed.addDrawing(index + 1, charts);
  });
  return completed.finished();
}
