import type { PortableDisagreement } from '../../model/portable-document';
import { rawBetween } from './folded-text';
import { placePieces, placesOf } from './place-pieces';
import type { PrintedForm, PrintedPiece } from './printed-pieces';
import { pageAt } from './running-text';
import type { RunningText } from './running-text';

/** What a PDF says of one piece of a form that says something else, or nothing, in the workbook. */
export interface PieceDifference {
  piece: PrintedPiece;
  kind: PortableDisagreement['kind'];
  portable: string | null;
  page: number | null;
}

/** How the pieces of a form stand to a text. */
export interface ComparedPieces {
  same: number;
  differences: PieceDifference[];
  unread: { text: string; page: number }[];
  /** Printed pieces that were found, of those long enough to tell. */
  likeness: number;
}

/** Pieces between two that were found, and the text between those. */
interface Gap {
  before: PrintedPiece | null;
  pieces: PrintedPiece[];
  behind: PrintedPiece | null;
  from: number;
  to: number;
}

/** A piece whose text may be told from chance where it is found at another place. */
const TELLING = 4;
/** Labels that tell a form from others. */
const TELLING_LABEL = 6;
/** A cell that goes on over a page in a row that does has this much of its text on the first page at least. */
const LEAST_PART = 6;

function gapsOf(pieces: readonly PrintedPiece[], placing: readonly (number | null)[], end: number): Gap[] {
  const gaps: Gap[] = [];
  let gap: Gap = { before: null, pieces: [], behind: null, from: 0, to: 0 };
  pieces.forEach((piece, index) => {
    const at = placing[index] ?? null;
    if (at === null) {
      gap.pieces.push(piece);
      return;
    }
    gaps.push({ ...gap, behind: piece, to: at });
    gap = { before: piece, pieces: [], behind: null, from: at + piece.text.length, to: 0 };
  });
  gaps.push({ ...gap, to: end });
  return gaps;
}

/** Where a text stands that goes on over a page in a row whose other cells do, too. */
function isSplitOverPage(text: RunningText, wanted: string): boolean {
  const { folded, pageStarts } = text;
  return pageStarts.some((start, index) => {
    const next = pageStarts[index + 1];
    if (next === undefined) return false;
    const [page, following] = [folded.slice(start, next), folded.slice(next, pageStarts[index + 2])];
    let [most, tooMany] = [0, wanted.length];
    while (most + 1 < tooMany) {
      const middle = Math.floor((most + tooMany) / 2);
      if (page.includes(wanted.slice(0, middle))) most = middle;
      else tooMany = middle;
    }
    return most >= LEAST_PART && following.includes(wanted.slice(most));
  });
}

/** Splits the text of a gap at its line ends and blanks into as many parts as there are pieces; null where it does not go. */
function partsOf(text: RunningText, { from, to }: Gap, count: number): [number, number][] | null {
  const inside = [...text.breaks].filter((at) => at > from && at < to).sort((one, other) => one - other);
  if (inside.length !== count - 1) return null;
  const edges = [from, ...inside, to];
  return edges.slice(1).map((edge, index) => [edges[index] ?? from, edge]);
}

class GapReader {
  readonly differences: PieceDifference[] = [];
  readonly unread: { text: string; page: number }[] = [];
  readonly differing = new Set<PrintedPiece>();
  split = 0;

  constructor(
    private readonly text: RunningText,
    private readonly isFilled: (piece: PrintedPiece) => boolean,
    private readonly known: readonly string[],
  ) {}

  read(gap: Gap): void {
    const filled = gap.pieces.filter((piece) => piece.text !== '' && this.isFilled(piece));
    const missing = filled.filter((piece) => !this.isFoundInParts(piece));
    this.split += filled.length - missing.length;
    const isKnown = this.known.includes(this.text.folded.slice(gap.from, gap.to));
    if (gap.from >= gap.to || isKnown) for (const piece of missing) this.lost(piece);
    else if (missing.length > 0) this.differ(missing, gap);
    else if (filled.length === 0) this.extra(gap);
  }

  private isFoundInParts({ text }: PrintedPiece): boolean {
    return text.length > 2 * LEAST_PART && isSplitOverPage(this.text, text);
  }

  private lost(piece: PrintedPiece): void {
    const [at] =
      piece.text.length < TELLING ? [] : placesOf(this.text, piece.text, 0, this.text.folded.length, 1);
    this.add(piece, at === undefined ? 'notFound' : 'elsewhere', null, at ?? null);
  }

  private differ(pieces: readonly PrintedPiece[], gap: Gap): void {
    const parts = partsOf(this.text, gap, pieces.length);
    pieces.forEach((piece, index) => {
      const [from, to] = parts?.[index] ?? [gap.from, gap.to];
      this.add(piece, 'different', this.raw(from, to), from);
    });
  }

  /** Text of the PDF between pieces that were all found: behind or before an entry, in a blank cell, or of nobody. */
  private extra(gap: Gap): void {
    const { before, behind, from, to } = gap;
    const breaks = this.text.breaks;
    const blank = gap.pieces.concat(behind ?? []).find(({ sources }) => sources.length > 0);
    if (before !== null && this.isFilled(before) && !breaks.has(from)) {
      this.add(before, 'different', this.raw(from - before.text.length, to), from);
    } else if (behind !== null && this.isFilled(behind) && !breaks.has(to)) {
      this.add(behind, 'different', this.raw(from, to + behind.text.length), from);
    } else if (blank !== undefined && !this.isFilled(blank)) {
      this.add(blank, 'onlyInPortable', this.raw(from, to), from);
    } else this.unread.push({ text: this.raw(from, to), page: pageAt(this.text, from) });
  }

  private raw(from: number, to: number): string {
    return rawBetween(this.text, from, to);
  }

  private add(
    piece: PrintedPiece,
    kind: PieceDifference['kind'],
    portable: string | null,
    at: number | null,
  ): void {
    this.differing.add(piece);
    this.differences.push({ piece, kind, portable, page: at === null ? null : pageAt(this.text, at) });
  }
}

function likenessOf(pieces: readonly PrintedPiece[], text: RunningText): number {
  const labels = new Set(
    pieces.flatMap((piece) =>
      piece.sources.length === 0 && piece.text.length >= TELLING_LABEL ? [piece.text] : [],
    ),
  );
  const found = [...labels].filter((label) => text.folded.includes(label));
  return labels.size === 0 ? 0 : found.length / labels.size;
}

/**
 * Compares the pieces of a printed form with the text of a PDF.
 *
 * @param isFilled whether the workbook says something at a piece
 */
export function comparePieces(
  { pieces, footnotes, headers }: PrintedForm,
  text: RunningText,
  isFilled: (piece: PrintedPiece) => boolean,
): ComparedPieces {
  const placing = placePieces(
    pieces.map((piece) => piece.text),
    text,
  );
  // A blank piece has a place only by its neighbours.
  const placed = placing.map((at, index) => (pieces[index]?.text === '' ? null : at));
  const reader = new GapReader(text, isFilled, [...footnotes, ...headers]);
  for (const gap of gapsOf(pieces, placed, text.folded.length)) reader.read(gap);
  const found = pieces.filter(
    (piece, index) => placed[index] !== null && isFilled(piece) && !reader.differing.has(piece),
  );
  return {
    same: found.length + reader.split,
    differences: reader.differences,
    unread: reader.unread,
    likeness: likenessOf(pieces, text),
  };
}
