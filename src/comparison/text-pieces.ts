import diff from 'fast-diff';
import { withoutWhiteSpace } from '../filing/character-width';

/** A run of characters two texts share, or that only one of them has. */
export interface TextPiece {
  kind: 'kept' | 'added' | 'dropped';
  text: string;
}

/**
 * How a text was reworded, in reading order; the kept and the dropped pieces give the older text, the kept and the added
 * ones the newer, both without white space: some notices print 近 3 年内, others 近3年内.
 *
 * @example textPieces('在省内位于前列', '在区域内位于前列') gives 在, −省, +区域, 内位于前列
 */
export function textPieces(older: string, newer: string): TextPiece[] {
  // The clean-up joins scattered single characters and moves an edit to the edge of the text where it can stand there.
  return diff(withoutWhiteSpace(older), withoutWhiteSpace(newer), undefined, true).map(([sign, text]) => ({
    kind: sign === diff.EQUAL ? 'kept' : sign === diff.INSERT ? 'added' : 'dropped',
    text,
  }));
}
