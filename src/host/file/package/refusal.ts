import type { RefusalCode, WorkbookReading } from '../../../model/workbook-content';
import { REFUSAL_MESSAGES, type RefusalReason } from './messages';

/**
 * Thrown inside the file host to leave the depths of a file that cannot be read. It never leaves the folder:
 * readers and editors turn it into an answer.
 */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly reason: RefusalReason;
  /** The part, sheet, cell or limit the refusal is about; empty where it is the whole file. */
  readonly subject: string;

  /** Makes the refusal for a reason of the catalogue; its message is the Chinese sentence for the user. */
  constructor(reason: RefusalReason, subject = '') {
    const entry = REFUSAL_MESSAGES[reason];
    super(entry.sentence(subject));
    this.name = 'Refusal';
    this.code = entry.code;
    this.reason = reason;
    this.subject = subject;
  }
}

/** The answer a reader gives for a refusal, or for any other failure that hostile bytes may provoke. */
export function refusedReading(failure: unknown): WorkbookReading & { outcome: 'refused' } {
  const refusal = failure instanceof Refusal ? failure : new Refusal('unreadable');
  return { outcome: 'refused', code: refusal.code, subject: refusal.subject, message: refusal.message };
}
