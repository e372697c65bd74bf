/** The name without its folders. */
function bareName(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

async function haveSameBytes(one: Blob, others: readonly Blob[]): Promise<boolean> {
  if (others.length === 0) return false;
  const bytes = new Uint8Array(await one.arrayBuffer());
  for (const other of others) {
    const known = new Uint8Array(await other.arrayBuffer());
    if (bytes.length === known.length && bytes.every((byte, index) => byte === known[index])) return true;
  }
  return false;
}

/**
 * Lets each file in once, whatever way it comes: same name without folders, same bytes. That holds also for a file two
 * ways bring at the same time: what was let in and is still being read is at hand already.
 */
export class FilesAtHand {
  readonly #listed: () => readonly Blob[];
  /** Names as they were given; a list may call a second one of a name otherwise. */
  readonly #names = new WeakMap<Blob, string>();
  readonly #underWay = new Set<Blob>();
  #last: Promise<unknown> = Promise.resolve();

  /** @param listed the files that were read and are still there */
  constructor(listed: () => readonly Blob[]) {
    this.#listed = listed;
  }

  /**
   * Whether a file is new. One that is counts as at hand until {@link settle}, from when on it has to be among those
   * listed; one whose bytes cannot be got at is new, and reading it says why.
   *
   * @param name possibly with folders
   */
  letIn(name: string, content: Blob): Promise<boolean> {
    // One after the other: two askers must not both find that a file is new.
    const isNew = this.#last.then(async () => {
      const own = bareName(name);
      const alike = [...this.#listed(), ...this.#underWay].filter(
        (other) => this.#names.get(other) === own && other.size === content.size,
      );
      if (await haveSameBytes(content, alike).catch(() => false)) return false;
      this.#names.set(content, own);
      this.#underWay.add(content);
      return true;
    });
    this.#last = isNew;
    return isNew;
  }

  /** Says that a file that was let in is listed now. */
  settle(content: Blob): void {
    this.#underWay.delete(content);
  }
}
