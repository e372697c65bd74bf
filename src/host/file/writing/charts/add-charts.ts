import type { PlannedChart, PlannedSheet, WorkbookPlan } from '../../../../model/workbook-plan';
import { MarkupEdits } from '../../markup/markup-edits';
import { MarkupText } from '../../markup/markup-elements';
import { insertInOrder } from '../../markup/markup-order';
import { WORKSHEET_ORDER } from '../../markup/worksheet-order';
import { relationshipsPartOf } from '../../package/part-name';
import { chartPageBreaks, rowBreaksXml } from './chart-page-breaks';
import { chartPart } from './chart-part';
import { drawingPart } from './drawing-part';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const KIND = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const CONTENT_TYPES = '[Content_Types].xml';

/** The package that parts of charts go into. */
export interface ChartTarget {
  /** A name of the series that no part of the package has yet. */
  unusedName(candidate: (number: number) => string): string;
  /** @param type content type; null where the package has one for every part of this kind */
  add(name: string, xml: string, type: string | null): void;
}

/** A sheet that charts are put on. */
export interface ChartedSheet {
  plan: PlannedSheet;
  styles: WorkbookPlan['styles'];
  /** Name of its part, which has no relationships yet. */
  part: string;
  xml: string;
}

function relationships(kind: string, targets: readonly string[]): string {
  const written = targets.map(
    (target, index) => `<Relationship Id="rId${index + 1}" Type="${KIND}/${kind}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}">${written.join('')}</Relationships>`;
}

function addDrawing(charts: readonly PlannedChart[], folder: string, target: ChartTarget): string {
  const parts = charts.map((chart) => {
    const name = target.unusedName((number) => `${folder}charts/chart${number}.xml`);
    target.add(name, chartPart(chart), CHART_TYPE);
    return name;
  });
  const drawing = target.unusedName((number) => `${folder}drawings/drawing${number}.xml`);
  const fromDrawing = (name: string): string => `../${name.slice(folder.length)}`;
  target.add(drawing, drawingPart(charts), DRAWING_TYPE);
  target.add(relationshipsPartOf(drawing), relationships('chart', parts.map(fromDrawing)), null);
  return drawing;
}

/**
 * Puts the charts of a planned sheet into a package: a part for each, the drawing that says where they stand, what refers
 * to them, and page breaks that leave each of them whole.
 *
 * @returns the part of the sheet as it has to be written now; the same one where the sheet has no charts
 */
export function putCharts({ plan, styles, part, xml }: ChartedSheet, target: ChartTarget): string {
  const { charts = [] } = plan;
  if (charts.length === 0) return xml;
  const folder = part.slice(0, part.lastIndexOf('worksheets/'));
  const drawing = addDrawing(charts, folder, target);
  const fromSheet = `../${drawing.slice(folder.length)}`;
  target.add(relationshipsPartOf(part), relationships('drawing', [fromSheet]), null);
  const text = new MarkupText(part, xml);
  const root = text.root();
  const edits = new MarkupEdits();
  insertInOrder(text, root, WORKSHEET_ORDER, 'rowBreaks', rowBreaksXml(chartPageBreaks(plan, styles)), edits);
  insertInOrder(text, root, WORKSHEET_ORDER, 'drawing', '<drawing r:id="rId1"/>', edits);
  return edits.apply(xml);
}

/** The parts of a workbook as they are being completed. */
class CompletedParts implements ChartTarget {
  readonly #parts: Map<string, string>;
  #types = '';

  constructor(parts: ReadonlyMap<string, string>) {
    this.#parts = new Map(parts);
  }

  part(name: string): string {
    const part = this.#parts.get(name);
    if (part === undefined) throw new Error(`no ${name} was written`);
    return part;
  }

  replace(name: string, xml: string): void {
    this.#parts.set(name, xml);
  }

  unusedName(candidate: (number: number) => string): string {
    for (let number = 1; ; number++) if (!this.#parts.has(candidate(number))) return candidate(number);
  }

  add(name: string, xml: string, type: string | null): void {
    if (this.#parts.has(name)) throw new Error(`${name} was written already`);
    this.#parts.set(name, xml);
    if (type !== null) this.#types += `<Override PartName="/${name}" ContentType="${type}"/>`;
  }

  finished(): ReadonlyMap<string, string> {
    if (this.#types !== '') {
      const types = this.part(CONTENT_TYPES);
      const end = types.lastIndexOf('</Types>');
      this.#parts.set(CONTENT_TYPES, types.slice(0, end) + this.#types + types.slice(end));
    }
    return this.#parts;
  }
}

/**
 * Completes the parts of a written workbook by the charts of its plan, which the library that writes workbooks cannot
 * express.
 */
export function withCharts(
  parts: ReadonlyMap<string, string>,
  plan: WorkbookPlan,
): ReadonlyMap<string, string> {
  const completed = new CompletedParts(parts);
  plan.sheets.forEach((sheet, index) => {
    if (sheet.charts === undefined || sheet.charts.length === 0) return;
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    const charted = { plan: sheet, styles: plan.styles, part, xml: completed.part(part) };
    completed.replace(part, putCharts(charted, completed));
  });
  return completed.finished();
}
