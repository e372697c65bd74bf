import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Build, Statistics } from '../e2e/setup/build-once';

type Chunk = Statistics['chunks'][number];

/** Size of a page's script as it travels, in bytes. */
export function compressedSize({ folder }: Build, file: string): number {
  return gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
}

/** The scripts a page loads before anything is asked for. */
export function initialScripts({ statistics }: Build): string[] {
  const files = Object.values(statistics.entrypoints).flatMap(({ assets }) => assets.map(({ name }) => name));
  return [...new Set(files)].filter((name) => name.endsWith('.js'));
}

/** Names of all modules in a chunk, those that webpack joined included. */
export function moduleNames(chunk: Chunk): string[] {
  return chunk.modules.flatMap((module) => [module, ...(module.modules ?? [])]).map(({ name }) => name);
}

/** The package or the folder of ours that a module belongs to: `@fluentui/react-tabs`, `src/taskpane`. */
function origin(name: string): string {
  const parts = (name.split('node_modules/').at(-1) ?? name).replace(/^\.\//u, '').split('/');
  return parts.slice(0, name.startsWith('./src/') || name.includes('node_modules/@') ? 2 : 1).join('/');
}

/** What chunks are made of, largest first, in kilobytes before minifying: to see at once what grew. */
export function contents(chunks: readonly Chunk[]): string[] {
  const sizes = new Map<string, number>();
  for (const module of chunks.flatMap((chunk) => chunk.modules)) {
    for (const { name, size } of module.modules ?? [module]) {
      sizes.set(origin(name), (sizes.get(origin(name)) ?? 0) + size);
    }
  }
  return [...sizes]
    .sort(([, one], [, other]) => other - one)
    .map(([name, size]) => `${Math.round(size / 1000)} KB ${name}`);
}
