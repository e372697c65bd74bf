import { convertUnit } from '../../filing/number-unit';
import { labelForm, LIKENESS } from './label-form';
import type { Likeness } from './label-form';
import type { Passage } from './passage';
import type { TextLedger } from './text-ledger';

const BRACKETED = /[(（[【〔［][^()（）[\]【】〔〕［］]*[)）\]】〕］]/g;

/** Whether what stands in brackets behind a label is the form's, or a unit, which reading looks at. */
function isKnown(bracketed: string, label: string): boolean {
  const inner = labelForm(bracketed.slice(1, -1));
  return (
    inner === '' ||
    labelForm(label).includes(inner) ||
    /^(?:不超过|限)?\d+字(?:以内|之内|内)?$/.test(inner) ||
    /^\d{1,2}$/.test(inner) ||
    convertUnit('', inner).kind !== 'unknown'
  );
}

/**
 * Accounts for the words of a label. What somebody added to it in brackets stays open, and so does a label that only
 * resembles the print: a remark on its value quotes it, but there may be no value.
 */
export function claimLabel(
  ledger: TextLedger,
  passage: Passage,
  label: string,
  likeness: Likeness,
  hasValue: boolean,
): void {
  if (likeness === LIKENESS.exact || (likeness === LIKENESS.partly && hasValue)) {
    passage.claim(ledger, 'printed');
    return;
  }
  if (likeness !== LIKENESS.bare) return;
  let start = 0;
  for (const match of passage.text.matchAll(BRACKETED)) {
    const [bracketed] = match;
    if (isKnown(bracketed, label)) continue;
    passage.claim(ledger, 'printed', start, match.index);
    start = match.index + bracketed.length;
  }
  passage.claim(ledger, 'printed', start);
}
