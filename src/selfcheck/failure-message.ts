import { z } from 'zod';
import { ExpectationError } from './expectation';
import { selfCheckMessages } from './messages';

/** What Office.js adds to its errors, https://learn.microsoft.com/javascript/api/office/officeextension.error */
const HostError = z.object({
  code: z.string().optional(),
  debugInfo: z.object({ errorLocation: z.string().optional() }).optional(),
});

/**
 * What is said of a case that threw: the sentence of an unmet expectation, or that the case was interrupted and by
 * what, with the code and place a host adds to its errors.
 */
export function failureMessage(failure: unknown): string {
  if (failure instanceof ExpectationError) return failure.message;
  const details = HostError.safeParse(failure);
  const { code, debugInfo } = details.success ? details.data : {};
  const message = failure instanceof Error ? `${failure.name}: ${failure.message}` : String(failure);
  return selfCheckMessages.interrupted(
    [message, code, debugInfo?.errorLocation].filter((part) => part !== undefined).join(' · '),
  );
}
