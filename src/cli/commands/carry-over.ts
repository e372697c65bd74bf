import { basename, resolve } from 'node:path';
import { writePlan } from '../../host/file/writing/write-plan';
import { EXIT_CODES } from '../../model/command-output';
import type { CarryChoice } from '../../carryover/chosen-offers';
import type { CarriedResult } from '../../usecases/carry-over/carried-result';
import { carryIntoTemplate } from '../../usecases/carry-over/carry-into-template';
import { carryIntoWorkbook } from '../../usecases/carry-over/carry-into-workbook';
import { carryOverOutput } from '../../usecases/carry-over/carry-over-output';
import { carryOverReport } from '../../usecases/carry-over/carry-over-report';
import type { CarrySource } from '../../usecases/carry-over/carry-source';
import { readCarrySource } from '../../usecases/carry-over/carry-source';
import { openWorkbook, requireSingleFile, writeChange } from '../change-workbook';
import type { Command, Terminal } from '../command';
import { UsageError } from '../command';
import { messages } from '../messages';
import { parseWords } from '../parse-words';
import { requireProgramme } from '../require-programme';
import { assertWritable, assertXlsxName, writeOutput } from '../write-output';

/** Where the values go and what is chosen. */
interface CarryCall {
  source: CarrySource;
  output: string;
  choice: CarryChoice;
  force: boolean;
}

/** What became of it; a refusal is printed by the caller. */
type Carried = { result: CarriedResult } | { code: number; file: string; reason: string };

function assertKnown(unknown: readonly string[]): void {
  if (unknown.length > 0) throw new UsageError(messages.acceptUnknown(unknown));
}

async function intoWorkbook({ source, output, choice, force }: CarryCall, target: string): Promise<Carried> {
  const opened = openWorkbook(target);
  if ('unreadable' in opened) return { code: EXIT_CODES.unreadable, file: target, reason: opened.unreadable };
  const carried = carryIntoWorkbook(source, opened.reading, choice);
  if (carried.outcome === 'refused') {
    return { code: EXIT_CODES.unreadable, file: target, reason: carried.reason };
  }
  if (carried.outcome === 'stopped')
    return { code: EXIT_CODES.errors, file: target, reason: carried.message };
  assertKnown(carried.unknown);
  const refusal = await writeChange(opened.bytes, carried.change, output, force);
  return refusal === null
    ? { result: carried.result }
    : { code: EXIT_CODES.errors, file: target, reason: refusal };
}

async function intoTemplate({ source, output, choice, force }: CarryCall, id: string): Promise<Carried> {
  const carried = carryIntoTemplate(source, requireProgramme([id]), choice);
  if (carried.outcome === 'refused') {
    return { code: EXIT_CODES.unreadable, file: source.file, reason: carried.reason };
  }
  if (carried.outcome === 'stopped') {
    return { code: EXIT_CODES.errors, file: source.file, reason: carried.message };
  }
  assertKnown(carried.unknown);
  writeOutput(output, await writePlan(carried.plan), force);
  return { result: carried.result };
}

function printResult({ preview, notWritten, unconfirmed }: CarriedResult, terminal: Terminal): void {
  const { plan, warnings } = preview;
  for (const warning of warnings) terminal.out(warning);
  terminal.out(
    messages.carriedCounts(unconfirmed.length, plan.left.length + notWritten.length, plan.unused.length),
  );
  for (const { id, target, shown, reasons } of unconfirmed) {
    terminal.out(messages.carriedProposal(id, target.label, shown));
    for (const reason of reasons) terminal.out(messages.carriedReason(reason));
  }
  for (const { offer, message } of notWritten) {
    terminal.out(messages.carriedProposal(offer.id, offer.target.label, offer.shown));
    terminal.out(messages.carriedReason(message));
  }
}

function choiceOf(accepted: readonly string[]): CarryChoice {
  const names = accepted.flatMap((text) => text.split(',')).filter((name) => name !== '');
  return { kind: 'named', names };
}

/**
 * `carry-over SOURCE.xlsx (--into TARGET.xlsx | --programme ID) -o OUT.xlsx [--accept all|FIELD,…] [--report FILE.txt]
 * [--json]`: fills blanks with what a filled workbook says; what is only near is written where it is accepted.
 */
export const carryOverFile: Command = async ({ words, terminal }) => {
  const { flags, values, lists, files } = parseWords(words, {
    flags: ['json', 'force'],
    values: [{ name: 'output', short: 'o' }, { name: 'into' }, { name: 'programme' }, { name: 'report' }],
    lists: ['accept'],
  });
  if (files.length === 0) throw new UsageError(messages.carrySourceMissing);
  const file = requireSingleFile(files);
  const [output, into, programme, report] = ['output', 'into', 'programme', 'report'].map((name) =>
    values.get(name),
  );
  if ((into === undefined) === (programme === undefined)) throw new UsageError(messages.carryTargetMissing);
  if (output === undefined) throw new UsageError(messages.outputMissing);
  assertXlsxName(output);
  if (into !== undefined && resolve(into) === resolve(file)) throw new UsageError(messages.carryOntoItself);
  const force = flags.has('force');
  for (const read of into === undefined ? [file] : [file, into]) {
    for (const written of report === undefined ? [output] : [output, report]) {
      if (resolve(read) === resolve(written)) throw new UsageError(messages.outputIsSource(written));
    }
  }
  assertWritable(output, force);
  if (report !== undefined) assertWritable(report, force);

  const opened = openWorkbook(file);
  const read =
    'unreadable' in opened
      ? ({ outcome: 'refused', reason: opened.unreadable } as const)
      : readCarrySource(basename(file), opened.reading);
  if (read.outcome === 'refused') {
    terminal.error(messages.fileUnreadable(file, read.reason));
    return EXIT_CODES.unreadable;
  }
  const call = { source: read.source, output, choice: choiceOf(lists.get('accept') ?? []), force };
  const carried =
    into === undefined ? await intoTemplate(call, programme ?? '') : await intoWorkbook(call, into);
  if (!('result' in carried)) {
    terminal.error(messages.notCarried(carried.file, carried.reason));
    return carried.code;
  }
  const { result } = carried;
  if (report !== undefined) writeOutput(report, new TextEncoder().encode(carryOverReport(result)), force);
  if (flags.has('json')) terminal.out(JSON.stringify(carryOverOutput(result, output), null, 2));
  else {
    terminal.out(messages.carriedInto(result.landed.length, output));
    if (result.landed.length === 0) terminal.out(messages.carriedNothing);
    printResult(result, terminal);
    if (report !== undefined) terminal.out(messages.carriedReport(report));
  }
  return result.notWritten.length === 0 ? EXIT_CODES.clean : EXIT_CODES.errors;
};
