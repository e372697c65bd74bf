import type { CarryOffer, CarryTarget, SourceCell } from '../../carryover/carry-over-plan';
import type { CarryOverOutput } from '../../model/carry-over-output';
import { formatPlace } from '../../model/cell-address';
import { fieldAtYear } from '../../model/keys';
import type { CarriedResult } from './carried-result';

type OfferOutput = CarryOverOutput['proposed'][number];

const sourceOutput = ({ field, year, label, text, cell }: SourceCell): OfferOutput['sources'][number] => ({
  field: fieldAtYear(field, year),
  label,
  text,
  cell: cell === null ? null : formatPlace(cell),
});

const targetOutput = ({ field, year, label, sheet }: CarryTarget): OfferOutput['target'] => ({
  field: fieldAtYear(field, year),
  label,
  sheet,
});

const offerOutput = ({ id, target, shown, sources, reasons, notes }: CarryOffer): OfferOutput => ({
  id,
  target: targetOutput(target),
  shown,
  sources: sources.map(sourceOutput),
  reasons: [...reasons],
  notes: [...notes],
});

/** What became of a preview, for programs. */
export function carryOverOutput(
  { preview, landed, notWritten, unconfirmed }: CarriedResult,
  output: string,
): CarryOverOutput {
  const { source, target, plan, warnings } = preview;
  return {
    source: source.file,
    from: source.programme.id,
    to: target.id,
    output,
    carried: landed.map(({ offer, places }) => ({ ...offerOutput(offer), cells: places.map(formatPlace) })),
    proposed: unconfirmed.map(offerOutput),
    notWritten: notWritten.map(({ offer, message }) => ({ ...offerOutput(offer), message })),
    left: plan.left.map(({ target: of, cause, held, sources, message }) => ({
      target: targetOutput(of),
      cause,
      held,
      sources: sources.map(sourceOutput),
      message,
    })),
    unused: plan.unused.map((unused) => ({ ...sourceOutput(unused), reason: unused.reason })),
    warnings: [...warnings],
  };
}
