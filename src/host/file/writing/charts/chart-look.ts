import { escapeXml } from '../../markup/ooxml-text';

/** Told apart without colours as well: dark to light, and by marker and dash. */
const COLOURS = ['1F4E79', 'C55A11', '548235', '7F7F7F', '7030A0', 'BF9000'];
const MARKERS = ['circle', 'square', 'triangle', 'diamond', 'x', 'star'];
const GRID_COLOUR = 'D9D9D9';
const TEXT_COLOUR = '262626';
const FONT = '宋体';
/** Hundredths of a point. */
const TEXT_SIZE = 900;
const TITLE_SIZE = 1050;
/** EMU; 12,700 to the point. */
const THIN = 9525;
const MIDDLE = 12_700;
const STRONG = 22_225;

function nth<Item>(items: readonly Item[], index: number, fallback: Item): Item {
  return items[index % items.length] ?? fallback;
}

const solid = (colour: string): string => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;

function line(colour: string, width: number, dash: string | null = null): string {
  const dashed = dash === null ? '' : `<a:prstDash val="${dash}"/>`;
  return `<a:ln w="${width}">${solid(colour)}${dashed}<a:round/></a:ln>`;
}

function runProperties(tag: string, size: number, isBold: boolean): string {
  const font = `<a:latin typeface="${FONT}"/><a:ea typeface="${FONT}"/>`;
  return `<a:${tag} lang="zh-CN" sz="${size}" b="${isBold ? 1 : 0}">${solid(TEXT_COLOUR)}${font}</a:${tag}>`;
}

/** The look of texts that stand in cells: labels of axes, the legend. */
export function textLook(): string {
  const paragraph = `<a:p><a:pPr>${runProperties('defRPr', TEXT_SIZE, false)}</a:pPr><a:endParaRPr lang="zh-CN"/></a:p>`;
  return `<c:txPr><a:bodyPr/><a:lstStyle/>${paragraph}</c:txPr>`;
}

/** A title of the chart or of an axis; nothing for an empty text. */
export function titleXml(text: string, of: 'chart' | 'axis'): string {
  if (text === '') return '';
  const properties = runProperties('rPr', of === 'chart' ? TITLE_SIZE : TEXT_SIZE, of === 'chart');
  const run = `<a:r>${properties}<a:t>${escapeXml(text)}</a:t></a:r>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

/** A filled shape: the bar of a series. */
export function barLook(series: number): string {
  return `<c:spPr>${solid(nth(COLOURS, series, TEXT_COLOUR))}</c:spPr>`;
}

/** The pale bar whiskers are seen on. */
export function paleBarLook(): string {
  return `<c:spPr>${solid('9DC3E6')}</c:spPr>`;
}

/** A line of a series with its markers. */
export function lineLook(series: number, look: 'solid' | 'dashed'): string {
  const colour = nth(COLOURS, series, TEXT_COLOUR);
  const shape = `<c:spPr>${line(colour, STRONG, look === 'dashed' ? 'dash' : null)}</c:spPr>`;
  const fill = look === 'dashed' ? solid('FFFFFF') : solid(colour);
  const marker = `<c:marker><c:symbol val="${nth(MARKERS, series, 'circle')}"/><c:size val="6"/><c:spPr>${fill}${line(colour, THIN)}</c:spPr></c:marker>`;
  return shape + marker;
}

/** The line of a whisker. */
export function whiskerLook(): string {
  return `<c:spPr>${line(TEXT_COLOUR, MIDDLE)}</c:spPr>`;
}

/** The lines behind a plot. */
export function gridLines(): string {
  return `<c:majorGridlines><c:spPr>${line(GRID_COLOUR, THIN)}</c:spPr></c:majorGridlines>`;
}

/** White ground within a thin frame. */
export function chartGround(): string {
  return `<c:spPr>${solid('FFFFFF')}${line(GRID_COLOUR, THIN)}</c:spPr>`;
}
