import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writePlan } from '../../../src/host/file/writing/write-plan';
import { findProgramme } from '../../../src/programmes/registry';
import { makeTemplate } from '../../../src/usecases/make-template';
import type { SeededNames } from './seeded-values';
import { seededNames, seededValues } from './seeded-values';

/** Laying out and writing a workbook takes a hundred times as long as putting other names into one. */
let first: Promise<Record<string, Uint8Array>> | null = null;

async function firstParts(): Promise<Record<string, Uint8Array>> {
  const programme = findProgramme('lianyungang-2026');
  if (programme === null) throw new Error('lianyungang-2026 is not registered.');
  return unzipSync(await writePlan(makeTemplate(programme, seededValues(seededNames(0))).plan));
}

/** The names as they are put in the place of the first ones, the longest first: one may be a part of another. */
function replacements(names: SeededNames): [string, string][] {
  const before = seededNames(0);
  return (['consortium', 'park', 'school', 'enterprise'] as const)
    .map((party): [string, string] => [before[party], names[party]])
    .sort(([one], [other]) => other.length - one.length);
}

/** A filled workbook of an application, as a file. */
export async function seededWorkbook(names: SeededNames): Promise<Uint8Array> {
  first ??= firstParts();
  const parts = Object.entries(await first).map(([name, bytes]): [string, Uint8Array] => {
    if (!name.endsWith('.xml')) return [name, bytes];
    const text = replacements(names).reduce(
      (said, [before, after]) => said.split(before).join(after),
      strFromU8(bytes),
    );
    return [name, strToU8(text)];
  });
  return zipSync(Object.fromEntries(parts), { level: 1, mtime: new Date(2026, 4, 13, 12) });
}

/**
 * What a clerk is sent: `count` applications, one of them twice, two of one park, one that is damaged, one in another
 * format, a lock file and a scan.
 *
 * @returns file → bytes
 */
export async function seededFolder(count: number): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (let index = 0; index < count; index += 1) {
    const names = seededNames(index);
    const park = index === 1 ? seededNames(0).park : names.park;
    files.set(`收件/${String(index + 1).padStart(5, '0')}.xlsx`, await seededWorkbook({ ...names, park }));
  }
  const [whole] = files.values();
  if (whole === undefined) return files;
  files.set('收件/重发/第一份.xlsx', whole);
  files.set('收件/坏.xlsx', whole.slice(0, 900));
  files.set('收件/旧版.et', strToU8('old'));
  files.set('收件/~$00001.xlsx', strToU8('lock'));
  files.set('收件/扫描.pdf', strToU8('scan'));
  return files;
}

/** The same as one archive; workbooks are packed already. */
export async function seededArchive(count: number): Promise<Uint8Array> {
  return zipSync(Object.fromEntries(await seededFolder(count)), {
    level: 0,
    mtime: new Date(2026, 4, 13, 12),
  });
}
