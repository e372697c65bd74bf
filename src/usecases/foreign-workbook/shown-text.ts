/** As much of a long text as tells it from others. */
const SHOWN = 80;

/** A value on one line, as whoever confirms it compares it with the original. */
export function shownText(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}
