/** What was done across the bridge by one member. */
interface MemberCalls {
  count: number;
  writes: number;
}

/** One crossing of the process boundary takes about this long, as reported of WPS. */
const MILLISECONDS_PER_CALL = 0.2;

/** Counts what crosses the bridge, by member, so that a failed budget shows who spent it. */
export class BridgeCalls {
  #members = new Map<string, MemberCalls>();

  /** @param member as `Range.Value2`; `isWrite` where it changes a workbook */
  add(member: string, isWrite: boolean): void {
    const { count, writes } = this.#members.get(member) ?? { count: 0, writes: 0 };
    this.#members.set(member, { count: count + 1, writes: writes + (isWrite ? 1 : 0) });
  }

  /** Properties read, properties set and methods called. */
  get total(): number {
    return [...this.#members.values()].reduce((sum, { count }) => sum + count, 0);
  }

  /** Those among them that change a workbook. */
  get writes(): number {
    return [...this.#members.values()].reduce((sum, { writes }) => sum + writes, 0);
  }

  /** What a WPS would have spent on crossing, in milliseconds. */
  get estimatedMilliseconds(): number {
    return this.total * MILLISECONDS_PER_CALL;
  }

  /** How often a member was used, e.g. `of('Range.Value2')`; also `of('Range.')` for all of a class. */
  of(member: string): number {
    return [...this.#members]
      .filter(([name]) => name === member || (member.endsWith('.') && name.startsWith(member)))
      .reduce((sum, [, { count }]) => sum + count, 0);
  }

  /** Members by use, the most used first: `12 × Range.Value2 (4 writes)`. */
  breakdown(): string {
    return [...this.#members]
      .sort(([, one], [, other]) => other.count - one.count)
      .map(([name, { count, writes }]) => `${count} × ${name}${writes > 0 ? ` (${writes} writes)` : ''}`)
      .join('\n');
  }

  reset(): void {
    this.#members = new Map();
  }
}
