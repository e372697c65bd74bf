import { openPackage } from '../../../src/host/file/package/open-package';

/** What of a package is the same in another one: entry names in order, and names whose stored bytes differ. */
export interface PartComparison {
  added: string[];
  removed: string[];
  /** Entries whose local record (header, compressed bytes, descriptor) is not the same byte for byte. */
  changed: string[];
  /** True where entries that both have stand in the same order. */
  sameOrder: boolean;
}

/** Compares two packages entry by entry, on the compressed bytes as they stand in the files. */
export function compareParts(before: Uint8Array, after: Uint8Array): PartComparison {
  const [one, other] = [openPackage(before), openPackage(after)];
  const names = one.entries.map(({ name }) => name);
  const newNames = other.entries.map(({ name }) => name);
  const common = names.filter((name) => newNames.includes(name));
  const recordOf = (opened: typeof one, name: string): Buffer =>
    Buffer.from(opened.entry(name)?.localRecord ?? new Uint8Array());
  return {
    added: newNames.filter((name) => !names.includes(name)),
    removed: names.filter((name) => !newNames.includes(name)),
    changed: common.filter((name) => !recordOf(one, name).equals(recordOf(other, name))),
    sameOrder: newNames.filter((name) => names.includes(name)).join('\n') === common.join('\n'),
  };
}
