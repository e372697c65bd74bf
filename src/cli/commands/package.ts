import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { portableFiles } from '../../host/file/pdf/portable-files';
import { PORTABLE_LIMITS } from '../../host/file/pdf/portable-limits';
import { writePlan } from '../../host/file/writing/write-plan';
import { EXIT_CODES } from '../../model/command-output';
import type { AddedPdfRole, PackageOutput } from '../../model/hand-in-package';
import { checkWorkbook } from '../../usecases/check-workbook';
import { makePackage } from '../../usecases/hand-in-package/make-package';
import type { PackageFile } from '../../usecases/hand-in-package/make-package';
import { packageMessages } from '../../usecases/hand-in-package/messages';
import { surveyPackage } from '../../usecases/hand-in-package/survey-package';
import type { AddedPdf } from '../../usecases/hand-in-package/survey-package';
import { zipPackage } from '../../usecases/hand-in-package/zip-package';
import { openWorkbook, requireSingleFile } from '../change-workbook';
import type { Command, Terminal } from '../command';
import { UsageError } from '../command';
import { messages } from '../messages';
import { parseWords } from '../parse-words';
import { readInput } from '../read-input';
import { assertFolder, assertFree, writeOutput } from '../write-output';
import { packageCommandMessages } from './package-messages';

interface Wanted {
  file: string;
  output: string;
  forms: readonly string[];
  materials: readonly string[];
  /** Files of the folder of material that are no PDF. */
  others: readonly string[];
  isDraftWanted: boolean;
}

function folderFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map(({ name }) => join(folder, name))
      .sort((one, other) => one.localeCompare(other, 'zh', { numeric: true }));
  } catch {
    throw new UsageError(packageCommandMessages.folderUnreadable(folder));
  }
}

function requireWanted(words: readonly string[]): { wanted: Wanted; isJson: boolean } {
  const { flags, values, lists, files } = parseWords(words, {
    flags: ['json', 'draft'],
    values: [{ name: 'output', short: 'o' }, { name: 'materials' }],
    lists: ['pdf'],
  });
  const isPdf = (path: string): boolean => /\.pdf$/i.test(path);
  const file = requireSingleFile(files.filter((path) => !isPdf(path)));
  const output = values.get('output');
  if (output === undefined) throw new UsageError(packageCommandMessages.outputMissing);
  const isArchive = /\.zip$/i.test(output);
  assertFolder(isArchive ? dirname(output) : output);
  if (isArchive) assertFree(output, false);
  const folder = values.get('materials');
  const found = folder === undefined ? [] : folderFiles(folder);
  return {
    wanted: {
      file,
      output,
      // `--pdf a.pdf b.pdf`: those behind the first are words of their own.
      forms: [...(lists.get('pdf') ?? []), ...files.filter(isPdf)],
      materials: found.filter(isPdf),
      others: found.filter((path) => !isPdf(path)),
      isDraftWanted: flags.has('draft'),
    },
    isJson: flags.has('json'),
  };
}

async function addedPdf(path: string, role: AddedPdfRole): Promise<AddedPdf> {
  const input = readInput(path, PORTABLE_LIMITS.megabytes);
  const file = basename(path);
  if (input.outcome === 'notRead') {
    const opening = { outcome: 'refused', reason: 'unreadable', message: input.reason } as const;
    return { file, bytes: new TextEncoder().encode(path), opening, role };
  }
  return { file, bytes: input.bytes, opening: await portableFiles.open(input.bytes), role };
}

/** Into a folder, or as one archive; where one of the files is there already, none is written. */
function writePackage(files: readonly PackageFile[], output: string, now: string): void {
  if (/\.zip$/i.test(output)) {
    if (!existsSync(dirname(output))) mkdirSync(dirname(output), { recursive: true });
    writeOutput(output, zipPackage(files, now), false);
    return;
  }
  const targets = files.map(({ name, bytes }) => ({ path: join(output, name), bytes }));
  for (const { path } of targets) assertFree(path, false);
  mkdirSync(output, { recursive: true });
  for (const { path, bytes } of targets) writeOutput(path, bytes, false);
}

async function packed(wanted: Wanted, today: string, now: string): Promise<PackageOutput> {
  const { file, output, forms, materials } = wanted;
  const nothing = {
    file,
    output: null,
    programme: null,
    isDraft: false,
    items: [],
    pdfs: [],
    materialPages: 0,
    pageLimit: null,
    files: [],
  };
  const opened = openWorkbook(file);
  if ('unreadable' in opened) return { ...nothing, status: 'unreadable', reason: opened.unreadable };
  const checked = checkWorkbook(opened.reading, { today, stage: 'submit' });
  if (checked.outcome === 'refused') return { ...nothing, status: 'unreadable', reason: checked.reason };
  const added: AddedPdf[] = [];
  // One after the other: each has its own time to be read in.
  for (const path of forms) added.push(await addedPdf(path, 'form'));
  for (const path of materials) added.push(await addedPdf(path, 'material'));
  const survey = surveyPackage(checked, added);
  const { items, pdfs, materialPages, pageLimit, isDraft } = survey;
  const known = {
    ...nothing,
    programme: checked.programme.id,
    isDraft,
    items,
    pdfs,
    materialPages,
    pageLimit,
  };
  if (isDraft && !wanted.isDraftWanted) {
    return { ...known, status: 'stopped', reason: packageMessages.notSealed };
  }
  const files = await makePackage(checked, survey, added, {
    workbook: () => Promise.resolve(opened.bytes),
    plan: writePlan,
  });
  writePackage(files, output, now);
  return { ...known, status: 'made', reason: null, output, files: files.map(({ name }) => name) };
}

function print(result: PackageOutput, others: readonly string[], { out }: Terminal): void {
  out(packageCommandMessages.made(result.output ?? '', result.files.length));
  for (const item of result.items) {
    out(packageCommandMessages.item(packageMessages.states[item.state], item));
    for (const note of item.notes) out(packageCommandMessages.note(note));
  }
  for (const other of others) out(packageCommandMessages.notPdf(basename(other)));
}

function exitCodeOf({ status, items }: PackageOutput): number {
  if (status === 'unreadable') return EXIT_CODES.unreadable;
  return status === 'made' && items.every(({ state }) => state === 'present')
    ? EXIT_CODES.clean
    : EXIT_CODES.errors;
}

/**
 * `package FILE.xlsx [--pdf FILE…] [--materials FOLDER] -o FOLDER|OUT.zip [--draft] [--json]`: the 报送材料包. Exit code
 * 1 where something is missing or to be looked at.
 */
export const packageFile: Command = async ({ words, terminal, today, now }) => {
  const { wanted, isJson } = requireWanted(words);
  const result = await packed(wanted, today, now);
  if (isJson) terminal.out(JSON.stringify(result, null, 2));
  else if (result.status === 'made') print(result, wanted.others, terminal);
  else {
    terminal.error(messages.fileUnreadable(wanted.file, result.reason ?? ''));
    if (result.status === 'stopped') terminal.error(packageCommandMessages.draftHint);
  }
  return exitCodeOf(result);
};
