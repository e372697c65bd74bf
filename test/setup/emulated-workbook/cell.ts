/** What a cell holds; an empty text stands for nothing. */
export type CellValue = string | number | boolean;

export const BORDER_EDGES = ['top', 'bottom', 'left', 'right'] as const;
export type BorderEdge = (typeof BORDER_EDGES)[number];

/** Words of the API: style `None`, `Continuous` …, weight `Hairline`, `Thin` … */
export interface BorderLine {
  style: string;
  weight: string;
  /** `#RRGGBB`; absent where the host's own colour is drawn. */
  colour?: string;
}

/** The look of a cell in the words of the API; colours as `#RRGGBB`, no fill as an empty text. */
export interface CellStyle {
  fontName: string;
  fontSize: number;
  bold: boolean;
  fontColour: string;
  fill: string;
  horizontal: string;
  vertical: string;
  wrap: boolean;
  borders: Readonly<Record<BorderEdge, BorderLine>>;
  numberFormat: string;
  locked: boolean;
}

/** A validation as the API gives and takes it, one object per area it was set on. */
export interface Validation {
  rule: Readonly<Record<string, unknown>>;
  prompt: Readonly<Record<string, unknown>> | null;
  errorAlert: Readonly<Record<string, unknown>> | null;
  ignoreBlanks: boolean;
}

/** One cell; never changed, only replaced. */
export interface Cell {
  value: CellValue;
  /** With its leading `=`; null for constants. */
  formula: string | null;
  style: CellStyle;
  validation: Validation | null;
  /** Typed with a leading apostrophe, which keeps it a text and is not part of the value. */
  prefixed: boolean;
  /** The comment on the cell; null for none. */
  note: string | null;
}

const NO_LINE: BorderLine = { style: 'None', weight: 'Thin' };

/** A new workbook of a Chinese Excel. */
export const PLAIN_STYLE: CellStyle = {
  fontName: '等线',
  fontSize: 11,
  bold: false,
  fontColour: '#000000',
  fill: '',
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  borders: { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE },
  numberFormat: 'General',
  locked: true,
};

export const EMPTY_CELL: Cell = {
  value: '',
  formula: null,
  style: PLAIN_STYLE,
  validation: null,
  prefixed: false,
  note: null,
};

/** Whether nothing tells a cell from one nobody ever touched. */
export function isUntouched(cell: Cell): boolean {
  return (
    cell.value === '' &&
    cell.formula === null &&
    cell.validation === null &&
    cell.style === PLAIN_STYLE &&
    !cell.prefixed &&
    cell.note === null
  );
}
