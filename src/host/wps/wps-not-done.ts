import { ValueNotWritableError } from '../values/cell-input';
import { WPS_MESSAGES } from './messages';

/** WPS did not do what was asked of it; the message is the Chinese sentence for the user. */
export class WpsNotDoneError extends Error {
  constructor(
    message: string,
    /** What WPS threw; null where the adapter itself refused. */
    readonly reason: unknown = null,
  ) {
    super(message);
    this.name = 'WpsNotDoneError';
  }
}

/** WPS tells its errors by texts that differ from version to version, so causes are looked for before, not here. */
function reasonText(failure: unknown): string {
  return failure instanceof Error ? failure.message : String(failure);
}

/** The error to throw on: whatever WPS threw becomes a sentence for the user. */
export function notDone(failure: unknown): WpsNotDoneError {
  if (failure instanceof WpsNotDoneError) return failure;
  if (failure instanceof ValueNotWritableError) return new WpsNotDoneError(failure.message);
  return new WpsNotDoneError(WPS_MESSAGES.generic(reasonText(failure)), failure);
}
