import type { OoxmlPackage } from './open-package';
import { ZipWriter } from './zip-writer';

/** Parts to write anew; every other entry is copied byte for byte. Keys are entry names as stored. */
export interface PartChanges {
  /** New contents of entries the package has. */
  changed: ReadonlyMap<string, Uint8Array>;
  /** Entries the package does not have yet, put at its end. */
  added: ReadonlyMap<string, Uint8Array>;
  removed: ReadonlySet<string>;
}

/** Where the moment of an entry stands in its record of the central directory (APPNOTE.TXT 4.3.12). */
const MOMENT = 12;

/** Copies a package in its own order with some parts changed, removed or added at the end. */
export function copyPackage(opened: OoxmlPackage, changes: PartChanges): Uint8Array {
  const archive = new ZipWriter();
  for (const entry of opened.entries) {
    if (changes.removed.has(entry.name)) continue;
    const content = changes.changed.get(entry.name);
    if (content === undefined) archive.copy(entry);
    else {
      const record = new DataView(entry.centralRecord.buffer, entry.centralRecord.byteOffset);
      archive.add(entry.name, content, record.getUint32(MOMENT, true));
    }
  }
  for (const [name, content] of changes.added) archive.add(name, content);
  return archive.finish();
}
