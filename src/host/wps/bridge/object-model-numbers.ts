/**
 * Numbers of the object model. The enumerations of the declarations exist for the compiler only, so nothing of them
 * may be used at run time. https://learn.microsoft.com/office/vba/api/excel(enumerations)
 */

/** XlSheetVisibility */
export const SHEET_VISIBLE = -1;
export const SHEET_HIDDEN = 0;
export const SHEET_VERY_HIDDEN = 2;

/** XlCalculation */
export const CALCULATION_MANUAL = -4135;

/** XlHAlign, XlVAlign */
export const ALIGN_LEFT = -4131;
export const ALIGN_CENTER = -4108;
export const ALIGN_RIGHT = -4152;
export const ALIGN_GENERAL = 1;
export const ALIGN_TOP = -4160;

/** XlLineStyle, XlBorderWeight, XlBordersIndex, XlPattern */
export const LINE_CONTINUOUS = 1;
export const LINE_NONE = -4142;
export const WEIGHT_HAIRLINE = 1;
export const WEIGHT_THIN = 2;
export const WEIGHT_MEDIUM = -4138;
export const EDGE_LEFT = 7;
export const EDGE_TOP = 8;
export const EDGE_BOTTOM = 9;
export const EDGE_RIGHT = 10;
export const INSIDE_VERTICAL = 11;
export const INSIDE_HORIZONTAL = 12;
export const PATTERN_NONE = -4142;

/** XlDVType, XlDVAlertStyle */
export const VALIDATE_INPUT_ONLY = 0;
export const VALIDATE_WHOLE = 1;
export const VALIDATE_DECIMAL = 2;
export const VALIDATE_LIST = 3;
export const VALIDATE_TEXT_LENGTH = 6;
export const VALIDATE_CUSTOM = 7;
export const ALERT_STOP = 1;
export const ALERT_WARNING = 2;
export const ALERT_INFORMATION = 3;

/** XlFormatConditionOperator, which validations use too, and XlFormatConditionType */
export const BETWEEN = 1;
export const GREATER_OR_EQUAL = 7;
export const LESS_OR_EQUAL = 8;
export const CONDITION_EXPRESSION = 2;

/** XlPageOrientation, XlPaperSize */
export const PORTRAIT = 1;
export const LANDSCAPE = 2;
export const PAPER_A4 = 9;

/** XlInsertShiftDirection, XlDeleteShiftDirection, XlInsertFormatOrigin */
export const SHIFT_DOWN = -4121;
export const SHIFT_UP = -4162;
export const SHIFT_RIGHT = -4161;
export const SHIFT_LEFT = -4159;
export const FORMAT_FROM_BEFORE = 0;

/** XlSortOrder, XlYesNoGuess */
export const SORT_ASCENDING = 1;
export const SORT_DESCENDING = 2;
export const WITHOUT_HEADER = 2;
