import type { FoldedText } from './folded-text';

/** Where each piece stands in a text; null where it was not found in its turn. */
export type Placing = (number | null)[];

/** Letters of numbers: 32 is not found in 320, nor 5 in −5. */
const OF_NUMBERS = /[\d.,%+-]/;
/** Pieces this long tell places by themselves; labels are, figures are not. */
const LONG = 4;
/** Above this many possible places only those that are certain are looked at. */
const MOST_PLACES = 4000;

/** A piece at a place of the text. */
interface Place {
  piece: number;
  at: number;
  length: number;
}

interface Range {
  firstPiece: number;
  endPiece: number;
  from: number;
  to: number;
}

function isEdge({ folded, breaks }: FoldedText, at: number): boolean {
  const [before, behind] = [folded[at - 1] ?? ' ', folded[at] ?? ' '];
  return breaks.has(at) || !OF_NUMBERS.test(before) || !OF_NUMBERS.test(behind);
}

/** Whether a piece stands at a place, and is not the part of a longer number. */
export function standsAt(text: FoldedText, piece: string, at: number): boolean {
  return at >= 0 && text.folded.startsWith(piece, at) && isEdge(text, at) && isEdge(text, at + piece.length);
}

/** All places of a piece in a range, at most `most`. */
export function placesOf(text: FoldedText, piece: string, from: number, to: number, most: number): number[] {
  const places: number[] = [];
  for (let at = text.folded.indexOf(piece, from); at >= 0; at = text.folded.indexOf(piece, at + 1)) {
    if (at + piece.length > to || places.length >= most) break;
    if (standsAt(text, piece, at)) places.push(at);
  }
  return places;
}

/** The heaviest chain of places that follow each other in both orders. */
function longestChain(places: readonly Place[]): Place[] {
  const best: { weight: number; before: number | null }[] = [];
  places.forEach((place, index) => {
    let weight = 0;
    let before: number | null = null;
    for (let other = 0; other < index; other += 1) {
      const earlier = places[other];
      const known = best[other];
      if (earlier === undefined || known === undefined || known.weight <= weight) continue;
      if (earlier.piece < place.piece && earlier.at + earlier.length <= place.at) {
        weight = known.weight;
        before = other;
      }
    }
    best.push({ weight: weight + place.length, before });
  });
  let at: number | null = null;
  best.forEach(({ weight }, index) => {
    if (at === null || weight > (best[at]?.weight ?? 0)) at = index;
  });
  const chain: Place[] = [];
  while (at !== null) {
    const place: Place | undefined = places[at];
    if (place !== undefined) chain.unshift(place);
    at = best[at]?.before ?? null;
  }
  return chain;
}

/**
 * Finds printed pieces in a text in their order, as one finds the lines two versions share: what is certain first, then
 * what lies between. Pieces that changed stay without a place, and so do pieces that moved.
 */
export function placePieces(pieces: readonly string[], text: FoldedText): Placing {
  const placing: Placing = pieces.map(() => null);

  /** Takes what stands at both ends of a range in its turn. */
  const closeIn = (range: Range): Range => {
    let { firstPiece, endPiece, from, to } = range;
    for (; firstPiece < endPiece; firstPiece += 1) {
      const piece = pieces[firstPiece] ?? '';
      if (piece !== '' && !(standsAt(text, piece, from) && from + piece.length <= to)) break;
      if (piece !== '') placing[firstPiece] = from;
      from += piece.length;
    }
    for (; endPiece > firstPiece; endPiece -= 1) {
      const piece = pieces[endPiece - 1] ?? '';
      if (piece !== '' && !(standsAt(text, piece, to - piece.length) && to - piece.length >= from)) break;
      if (piece !== '') placing[endPiece - 1] = to - piece.length;
      to -= piece.length;
    }
    return { firstPiece, endPiece, from, to };
  };

  const candidates = ({ firstPiece, endPiece, from, to }: Range, shortest: number, most: number): Place[] => {
    const places: Place[] = [];
    for (let piece = firstPiece; piece < endPiece; piece += 1) {
      const wanted = pieces[piece] ?? '';
      if (wanted.length < shortest) continue;
      const found = placesOf(text, wanted, from, to, most + 1);
      if (found.length > most) continue;
      places.push(...found.map((at) => ({ piece, at, length: wanted.length })));
      if (places.length > MOST_PLACES) break;
    }
    // Of two places of one piece the later stands first, so that both are not taken for a chain.
    return places.sort((one, other) => one.piece - other.piece || other.at - one.at);
  };

  const pending: Range[] = [{ firstPiece: 0, endPiece: pieces.length, from: 0, to: text.folded.length }];
  for (let range = pending.pop(); range !== undefined; range = pending.pop()) {
    const inner = closeIn(range);
    if (inner.firstPiece >= inner.endPiece || inner.from >= inner.to) continue;
    const certain = candidates(inner, LONG, 1);
    const chain = longestChain(certain.length > 0 ? certain : candidates(inner, 1, 50));
    if (chain.length === 0) continue;
    let { firstPiece, from } = inner;
    for (const { piece, at, length } of chain) {
      placing[piece] = at;
      pending.push({ firstPiece, endPiece: piece, from, to: at });
      firstPiece = piece + 1;
      from = at + length;
    }
    pending.push({ firstPiece, endPiece: inner.endPiece, from, to: inner.to });
  }
  return placing;
}
