import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A built folder in memory: bytes by path, with slashes. */
export type BuiltFolder = ReadonlyMap<string, Buffer>;

/** Reads a folder whole. */
export function readFolder(folder: string, below = ''): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (const name of readdirSync(join(folder, below)).sort()) {
    const path = below === '' ? name : `${below}/${name}`;
    if (statSync(join(folder, path)).isDirectory())
      for (const [inner, bytes] of readFolder(folder, path)) files.set(inner, bytes);
    else files.set(path, readFileSync(join(folder, path)));
  }
  return files;
}

/** A file as text; empty where it is missing. */
export const textOf = (files: BuiltFolder, path: string): string => files.get(path)?.toString('utf8') ?? '';
