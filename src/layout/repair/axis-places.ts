/**
 * Where the planned rows (or columns) of a sheet stand today. Rows with keys are anchors; what lies between two
 * anchors that kept their distance has its place too, because nothing can have been inserted or deleted there.
 */
export class AxisPlaces {
  readonly #anchors: ReadonlyMap<number, number>;
  readonly #planned: readonly number[];

  /** @param anchors planned number → today's number, both 1-based */
  constructor(anchors: ReadonlyMap<number, number>) {
    this.#anchors = anchors;
    this.#planned = [...anchors.keys()].sort((first, second) => first - second);
  }

  /** Today's number of a planned row or column; null where nobody can tell. */
  place(planned: number): number | null {
    const exact = this.#anchors.get(planned);
    if (exact !== undefined) return exact;
    const before = this.#planned.filter((anchor) => anchor < planned).at(-1);
    const behind = this.#planned.find((anchor) => anchor > planned);
    const fromBefore = before === undefined ? null : this.#offset(before) + planned;
    const fromBehind = behind === undefined ? null : this.#offset(behind) + planned;
    const place = fromBefore ?? fromBehind;
    if (place === null || place < 1) return null;
    return fromBefore !== null && fromBehind !== null && fromBefore !== fromBehind ? null : place;
  }

  /** The first of the planned numbers from one to another that has a place; null where none has. */
  first(from: number, to: number): number | null {
    for (let planned = from; planned <= to; planned += 1) if (this.place(planned) !== null) return planned;
    return null;
  }

  /** The last of them. */
  last(from: number, to: number): number | null {
    for (let planned = to; planned >= from; planned -= 1) if (this.place(planned) !== null) return planned;
    return null;
  }

  #offset(anchor: number): number {
    return (this.#anchors.get(anchor) ?? anchor) - anchor;
  }
}
