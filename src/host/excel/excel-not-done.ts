import { ValueNotWritableError } from '../values/cell-input';
import { EXCEL_MESSAGES } from './messages';

/** Excel did not do what was asked of it; the message is the Chinese sentence for the user. */
export class ExcelNotDoneError extends Error {
  constructor(
    message: string,
    /** Excel's own code; null where the adapter itself refused. */
    readonly code: string | null = null,
  ) {
    super(message);
    this.name = 'ExcelNotDoneError';
  }
}

/** https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
const SENTENCES = new Map<string, string>([
  ['AccessDenied', EXCEL_MESSAGES.protectedSheet],
  ['InvalidOperationInCellEditMode', EXCEL_MESSAGES.cellEditing],
  ['ItemNotFound', EXCEL_MESSAGES.sheetMissing],
  ['ItemAlreadyExists', EXCEL_MESSAGES.sheetExists],
  ['RequestPayloadSizeLimitExceeded', EXCEL_MESSAGES.tooLarge],
  ['ResponsePayloadSizeLimitExceeded', EXCEL_MESSAGES.tooLarge],
  ['RangeExceedsLimit', EXCEL_MESSAGES.tooLarge],
  ['ReadOnlyWorkbook', EXCEL_MESSAGES.readOnly],
  ['FilteredRangeConflict', EXCEL_MESSAGES.busy],
  ['ServiceNotAvailable', EXCEL_MESSAGES.busy],
  ['RequestAborted', EXCEL_MESSAGES.busy],
  ['ActivityLimitReached', EXCEL_MESSAGES.busy],
]);

/** Errors of Office.js carry a code; their class differs from window to window. */
function codeOf(failure: unknown): string | null {
  if (typeof failure !== 'object' || failure === null || !('code' in failure)) return null;
  return typeof failure.code === 'string' ? failure.code : null;
}

/** The error to throw on: Excel's own becomes a sentence for the user, any other stays what it is. */
export function notDone(failure: unknown): unknown {
  if (failure instanceof ExcelNotDoneError) return failure;
  if (failure instanceof ValueNotWritableError) return new ExcelNotDoneError(failure.message);
  const code = codeOf(failure);
  if (code === null) return failure;
  return new ExcelNotDoneError(SENTENCES.get(code) ?? EXCEL_MESSAGES.generic(code), code);
}
