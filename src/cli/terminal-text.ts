/** Controls but line ends and tabs, and marks that turn the direction of writing. */
const UNSHOWABLE = /[^\P{Cc}\n\t]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/**
 * A text as a terminal may show it. What submissions say stands in sentences, and a cell can hold any control character
 * (`_x001B_`): a terminal would take it for an order.
 */
export function terminalText(text: string): string {
  return text.replace(UNSHOWABLE, '\uFFFD');
}
