import { resolve } from 'node:path';
import { readWorkbook } from '../../host/file/reading/read-workbook';
import { writePlan } from '../../host/file/writing/write-plan';
import { EXIT_CODES } from '../../model/command-output';
import type { MergedPlans, PlansOutput } from '../../model/merged-plans';
import { mergePlanFiles } from '../../usecases/merged-plans/merge-plan-files';
import type { PlanReading } from '../../usecases/merged-plans/merge-plan-files';
import type { PlaceList } from '../../usecases/merged-plans/place-list';
import { readPlaceList } from '../../usecases/merged-plans/place-list';
import { plansReport } from '../../usecases/merged-plans/plans-report';
import type { Command, Terminal } from '../command';
import { UsageError } from '../command';
import { messages } from '../messages';
import { parseWords } from '../parse-words';
import { readConfirmed } from '../read-confirmed';
import { readInput } from '../read-input';
import { assertWritable, assertXlsxName, writeOutput } from '../write-output';
import { plansCommandMessages as words } from './plans-messages';

/** What cannot be opened is an answer like any other refusal, so that the other files go on. */
function readPlan(file: string): PlanReading {
  const input = readInput(file);
  return input.outcome === 'read'
    ? { file, reading: readWorkbook(input.bytes) }
    : { file, reading: { outcome: 'refused', code: 'notAWorkbook', subject: file, message: input.reason } };
}

/** @throws UsageError where the list cannot be read or used */
function requirePlaceList(path: string | undefined): PlaceList | null {
  if (path === undefined) return null;
  const input = readInput(path);
  if (input.outcome === 'notRead') throw new UsageError(words.listUnusable(path, input.reason));
  const read = readPlaceList(new TextDecoder().decode(input.bytes));
  if (read.outcome === 'refused') throw new UsageError(words.listUnusable(path, read.message));
  return read.list;
}

function printMerged(
  { files, consortia, groups, places, overlaps }: MergedPlans,
  { out, error }: Terminal,
): void {
  for (const { file, status, note } of files) {
    if (status === 'refused') error(words.notMerged(file, note));
    else if (note !== '') out(words.fileNote(file, note));
  }
  out(words.merged(files.filter(({ status }) => status === 'read').length, consortia.length));
  for (const group of groups) out(words.group(group));
  const open = places.filter(({ standing }) => standing !== 'planned');
  if (open.length > 0) out(words.openHeading(open.length));
  for (const place of open) out(words.openPlace(place));
  if (overlaps.length > 0) out(words.overlapsHeading(overlaps.length));
  for (const { message } of overlaps) out(words.overlap(message));
}

/**
 * `plans FILES… [-o OUT.xlsx] [--places LIST.json|txt] [--confirmed MERGED.xlsx] [--json]`: the plans of several cities merged, the places of the
 * target without a consortium, and overlaps. One unreadable file does not stop the others.
 */
export const mergePlansOfCities: Command = async ({ words: given, terminal, now }) => {
  const { flags, values, files } = parseWords(given, {
    flags: ['json', 'force'],
    values: [{ name: 'output', short: 'o' }, { name: 'places' }, { name: 'confirmed' }],
  });
  if (files.length === 0) throw new UsageError(words.filesMissing);
  const output = values.get('output') ?? null;
  const list = values.get('places');
  const confirmed = values.get('confirmed');
  const force = flags.has('force');
  if (output !== null) {
    assertXlsxName(output);
    const sources = [...files, list, confirmed].filter((file) => file !== undefined);
    if (sources.some((file) => resolve(file) === resolve(output))) {
      throw new UsageError(messages.outputIsSource(output));
    }
    assertWritable(output, force);
  }
  const places = requirePlaceList(list);
  const merged = mergePlanFiles(files.map(readPlan), places, readConfirmed(confirmed, now));
  if (output !== null) writeOutput(output, await writePlan(plansReport(merged)), force);
  if (flags.has('json')) {
    const result: PlansOutput = { ...merged, output };
    terminal.out(JSON.stringify(result, null, 2));
  } else {
    printMerged(merged, terminal);
    if (output !== null) terminal.out(words.written(output));
  }
  return merged.files.some(({ status }) => status === 'refused') ? EXIT_CODES.unreadable : EXIT_CODES.clean;
};
