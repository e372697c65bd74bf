import { readFileSync } from 'node:fs';
import { FixCommandOutput, type UndoneCell } from '../../model/change-output';
import { EXIT_CODES } from '../../model/command-output';
import { fixOutput } from '../../usecases/fix-output';
import { fixWorkbook, undoFixes, type FixSelection } from '../../usecases/fix-workbook';
import { openWorkbook, requireFilePair, requireSingleFile, writeChange } from '../change-workbook';
import type { Command } from '../command';
import { UsageError } from '../command';
import { messages } from '../messages';
import { parseWords } from '../parse-words';

/** What is to be done; a dry run has nowhere to write. */
interface FixCall {
  file: string;
  output: string | null;
  force: boolean;
  today: string;
}

const NOTHING = { output: null, fixes: [], conflicts: [], undo: [] };

function readUndo(path: string): UndoneCell[] {
  try {
    return FixCommandOutput.pick({ undo: true }).parse(JSON.parse(readFileSync(path, 'utf8'))).undo;
  } catch (error) {
    throw new UsageError(messages.undoNotJson(path, error instanceof Error ? error.message : String(error)));
  }
}

async function fixedResult(call: FixCall, selection: FixSelection): Promise<FixCommandOutput> {
  const { file, output, force, today } = call;
  const opened = openWorkbook(file);
  if ('unreadable' in opened) return { ...NOTHING, file, status: 'unreadable', reason: opened.unreadable };
  const fixed = fixWorkbook(opened.reading, selection, today);
  if (fixed.outcome === 'refused') return { ...NOTHING, file, status: 'unreadable', reason: fixed.reason };
  if (fixed.outcome === 'stopped') return { ...NOTHING, file, status: 'stopped', reason: fixed.message };
  const made = { file, reason: null, ...fixOutput(fixed.fixes), undo: fixed.undo };
  const status = fixed.fixes.applied.length === 0 ? 'nothing' : output === null ? 'planned' : 'fixed';
  const refusal = output === null ? null : await writeChange(opened.bytes, fixed.change, output, force);
  if (refusal !== null) return { ...NOTHING, file, status: 'stopped', reason: refusal };
  return { ...made, output, status };
}

async function undoneResult(call: FixCall, undo: readonly UndoneCell[]): Promise<FixCommandOutput> {
  const { file, output, force, today } = call;
  const opened = openWorkbook(file);
  if ('unreadable' in opened) return { ...NOTHING, file, status: 'unreadable', reason: opened.unreadable };
  const undone = undoFixes(opened.reading, undo, today);
  if (undone.outcome === 'refused') return { ...NOTHING, file, status: 'unreadable', reason: undone.reason };
  if (undone.outcome === 'stopped') return { ...NOTHING, file, status: 'stopped', reason: undone.message };
  const refusal = output === null ? null : await writeChange(opened.bytes, undone.change, output, force);
  if (refusal !== null) return { ...NOTHING, file, status: 'stopped', reason: refusal };
  return { ...NOTHING, file, output, status: 'undone', reason: null };
}

function printFixed(result: FixCommandOutput, print: (line: string) => void): void {
  const { file, output, status, reason, fixes, conflicts } = result;
  if (reason !== null) {
    print(messages.notChanged(file, reason));
    return;
  }
  if (status === 'undone') print(messages.undone(output));
  else if (status === 'nothing') print(messages.nothingToFix(file, output));
  else print(messages.fixed(fixes.length, output));
  for (const { rule, cells } of fixes) {
    for (const { cell, before, after } of cells) print(messages.fixedCell(rule, cell, before, after));
  }
  for (const { rule, message } of conflicts) print(messages.fixConflict(rule, message));
}

function exitCodeOf({ status, conflicts }: FixCommandOutput): number {
  switch (status) {
    case 'unreadable':
      return EXIT_CODES.unreadable;
    case 'stopped':
      return EXIT_CODES.errors;
    case 'fixed':
    case 'planned':
    case 'nothing':
    case 'undone':
      return conflicts.length === 0 ? EXIT_CODES.clean : EXIT_CODES.errors;
  }
}

/**
 * `fix FILE -o OUT.xlsx (--all | --rule RULE… | --undo FIX.json) [--dry-run] [--json]`: applies the fixes findings offer
 * in a new file; the JSON output takes them back.
 */
export const fixFile: Command = async ({ words, terminal, today }) => {
  const { flags, values, lists, files } = parseWords(words, {
    flags: ['json', 'force', 'all', 'dry-run'],
    values: [{ name: 'output', short: 'o' }, { name: 'undo' }],
    lists: ['rule'],
  });
  const force = flags.has('force');
  const targets = lists.get('rule') ?? [];
  const undo = values.get('undo');
  const wishes = [flags.has('all'), targets.length > 0, undo !== undefined].filter(Boolean).length;
  if (wishes !== 1) throw new UsageError(messages.fixSelectionMissing);
  const pair = flags.has('dry-run')
    ? { file: requireSingleFile(files), output: null }
    : requireFilePair(files, values.get('output'), force);
  const call = { ...pair, force, today };
  const result =
    undo === undefined
      ? await fixedResult(call, flags.has('all') ? { kind: 'all' } : { kind: 'chosen', targets })
      : await undoneResult(call, readUndo(undo));
  if (flags.has('json')) terminal.out(JSON.stringify(result, null, 2));
  else printFixed(result, terminal.out);
  return exitCodeOf(result);
};
