import { patchPackage } from '../../src/host/file/patching/patch-package';
import { readWorkbook } from '../../src/host/file/reading/read-workbook';
import { writePlan } from '../../src/host/file/writing/write-plan';
import { FillValues } from '../../src/model/command-output';
import { fieldAtYear } from '../../src/model/keys';
import type { CellPlace } from '../../src/model/cell-address';
import type { CellValue } from '../../src/model/ports';
import type { Programme } from '../../src/model/programme';
import { findProgramme } from '../../src/programmes/registry';
import clean from '../../src/programmes/lianyungang-2026/samples/clean.json';
import mistakes from '../../src/programmes/lianyungang-2026/samples/typical-mistakes.json';
import { canonicalForm } from '../../src/seal/canonical-form';
import { checkWorkbook, type ReadableWorkbook } from '../../src/usecases/check-workbook';
import { makeTemplate } from '../../src/usecases/make-template';
import type { WorkbookChange } from '../../src/usecases/state-change';

const SAMPLES = { clean, mistakes };

export const TODAY = '2026-05-01';
export const NOW = '2026-05-01T09:30:00+08:00';

/** The programme of the samples. */
export function sampleProgramme(): Programme {
  const programme = findProgramme('lianyungang-2026');
  if (programme === null) throw new Error('lianyungang-2026 is not registered');
  return programme;
}

/** A sample as an .xlsx. */
export async function sampleBytes(sample: keyof typeof SAMPLES): Promise<Uint8Array> {
  const { plan, problems } = makeTemplate(sampleProgramme(), FillValues.parse(SAMPLES[sample]));
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return writePlan(plan);
}

/** What a file says. */
export function checkedBytes(bytes: Uint8Array): ReadableWorkbook {
  const checked = checkWorkbook(readWorkbook(bytes), { today: TODAY, stage: 'check' });
  if (checked.outcome === 'refused') throw new Error(checked.reason);
  return checked;
}

/** The canonical form of a file, an entry a line. */
export function canonicalLines(bytes: Uint8Array): string[] {
  const { programme, filing } = checkedBytes(bytes);
  return canonicalForm(programme, filing).map(
    ({ field, year, row, value }) => `${fieldAtYear(field, year)}#${row ?? ''}=${value}`,
  );
}

/** Carries a change out. */
export async function carriedOut(bytes: Uint8Array, { cells, plan }: WorkbookChange): Promise<Uint8Array> {
  const outcome = await patchPackage(bytes, { cells, plan, names: [] });
  if (outcome.outcome !== 'patched') throw new Error(JSON.stringify(outcome));
  return outcome.bytes;
}

/** Where a field stands in a file; the first row of a table's column. */
export function placeOf(bytes: Uint8Array, key: string): CellPlace {
  const entry = checkedBytes(bytes).filing.entries.find(
    ({ field, year, cell }) => fieldAtYear(field, year) === key && cell !== null,
  );
  if (!entry?.cell) throw new Error(`no cell for ${key}`);
  return entry.cell;
}

/** A file after somebody typed into it. */
export async function typedInto(
  bytes: Uint8Array,
  typed: Record<string, CellValue['value']>,
): Promise<Uint8Array> {
  const cells = Object.entries(typed).map(([key, value]) => ({ place: placeOf(bytes, key), value }));
  return carriedOut(bytes, { cells, plan: null });
}
