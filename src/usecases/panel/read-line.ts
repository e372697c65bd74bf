import { foldWhiteSpace, foldWidth } from '../../filing/character-width';
import { DecimalText } from '../../model/field';
import type { CutOffLine } from '../../model/panel-result';

/** Whether the line goes by places or by a score. */
export type LineKind = CutOffLine['kind'];

const PLACES = /^[1-9]\d{0,4}$/;

/**
 * The 入围线 somebody typed.
 *
 * @returns null for what is neither a number of places nor a score from 0 to 100
 * @example readLine('places', '３') // { kind: 'places', places: 3 }
 */
export function readLine(kind: LineKind, typed: string): CutOffLine | null {
  const written = foldWhiteSpace(foldWidth(typed));
  if (kind === 'places') return PLACES.test(written) ? { kind, places: Number(written) } : null;
  const score = DecimalText.safeParse(written);
  if (!score.success || Number(score.data) < 0 || Number(score.data) > 100) return null;
  return { kind, score: score.data };
}
