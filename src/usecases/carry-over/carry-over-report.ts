import type { CarryOffer, CarryTarget, SourceCell } from '../../carryover/carry-over-plan';
import { formatPlace } from '../../model/cell-address';
import type { CarriedResult } from './carried-result';
import { carryOverUseMessages as words } from './messages';

const targetLine = ({ sheet, label, year }: CarryTarget, text: string): string =>
  words.targetLine(sheet, words.year(label, year), text);

/**
 * What came from where and what did not, as a text for people: one line per target, indented lines for its source
 * cells and reasons.
 */
export function carryOverReport({ preview, landed, notWritten, unconfirmed }: CarriedResult): string {
  const { source, target, plan, warnings } = preview;
  const sourceLine = ({ cell, text }: SourceCell): string =>
    words.sourceLine(source.file, cell === null ? null : formatPlace(cell), text);
  const offerLines = ({ target: of, shown, sources, reasons, notes }: CarryOffer): string[] => [
    targetLine(of, shown),
    ...sources.map(sourceLine),
    ...[...reasons, ...notes].map(words.reasonLine),
  ];
  const part = (heading: string, lines: readonly string[]): string[] => [
    '',
    heading,
    ...(lines.length === 0 ? [words.none] : lines),
  ];
  const leftCount = plan.left.length + notWritten.length;
  return [
    words.reportTitle,
    words.reportSource(source.file, source.programme.notice.title),
    words.reportTarget(target.notice.title),
    ...warnings,
    ...part(
      words.carried(landed.length),
      landed.flatMap(({ offer, places }) => [
        ...offerLines(offer),
        words.placeLine(places.map(formatPlace).join('、')),
      ]),
    ),
    ...part(words.proposed(unconfirmed.length), unconfirmed.flatMap(offerLines)),
    ...part(words.left(leftCount), [
      ...notWritten.flatMap(({ offer, message }) => [...offerLines(offer), words.reasonLine(message)]),
      ...plan.left.flatMap(({ target: of, message, held, sources }) => [
        targetLine(of, message),
        ...(held === null ? [] : [words.heldLine(held)]),
        ...sources.map(sourceLine),
      ]),
    ]),
    ...part(
      words.unused(plan.unused.length),
      plan.unused.flatMap((unused) => [
        words.year(unused.label, unused.year),
        sourceLine(unused),
        words.reasonLine(unused.reason),
      ]),
    ),
    '',
  ].join('\n');
}
