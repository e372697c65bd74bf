/** How a sheet is protected. */
export interface PresentProtection {
  isProtected: boolean;
  options: Excel.WorksheetProtectionOptions;
}

/**
 * Loads what is needed to lift a protection and put the same one back.
 *
 * @returns what was found, to be called after the round trip
 */
export function loadProtection({ protection }: Excel.Worksheet): () => PresentProtection {
  protection.load('protected,options');
  return () => ({ isProtected: protection.protected, options: { ...protection.options } });
}

/** What users may do on protected sheets of ours besides filling in: they fit columns and rows to their texts. */
export const PLANNED_PROTECTION: Excel.WorksheetProtectionOptions = {
  allowFormatColumns: true,
  allowFormatRows: true,
};

/**
 * Writes to locked cells within one batch: the protection is lifted, and put back with the options it had. A password
 * cannot be known, and makes the host refuse the batch before anything of the sheet is written.
 */
export function whileUnprotected(
  { protection }: Excel.Worksheet,
  { isProtected, options }: PresentProtection,
  write: () => void,
): void {
  if (isProtected) protection.unprotect();
  write();
  if (isProtected) protection.protect(options);
}
