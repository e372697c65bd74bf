import { z } from 'zod';
import { Expert } from '../model/scorecard';
import type { ConflictDecision } from '../model/scorecard';
import { readExpertLines } from '../usecases/conflicts/expert-lines';
import { readConflictWorkbook } from '../usecases/conflicts/read-conflict-workbook';
import { takeInConflictWorkbook } from '../usecases/conflicts/take-in-workbook';
import { UsageError } from './command';
import { reviewPackageMessages as words } from './commands/review-package-messages';
import { readInput } from './read-input';
import { readingOf } from './reading-of';

function readJson(path: string, text: string): Expert[] {
  try {
    return z.array(Expert).parse(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (error) {
    throw new UsageError(words.expertsNotAList(path, error instanceof Error ? error.message : String(error)));
  }
}

/**
 * The experts of a list: a workbook (also 回避审查), JSON, or a text with a line 姓名 单位 for each.
 *
 * @throws UsageError where the file cannot be read
 */
export function readExpertsFile(path: string): readonly Expert[] {
  if (/\.xlsx$/i.test(path)) {
    const read = readConflictWorkbook(path, readingOf(path));
    if (read.outcome === 'refused') throw new UsageError(read.message);
    return read.experts;
  }
  const input = readInput(path);
  if (input.outcome === 'notRead') throw new UsageError(words.expertsNotRead(path, input.reason));
  const text = new TextDecoder().decode(input.bytes);
  return /\.json$/i.test(path) ? readJson(path, text) : readExpertLines(text);
}

/**
 * What the organiser decided about these experts, out of 回避审查.
 *
 * @param applications - titles of the applications that are given out
 * @returns the decisions, and what is wrong with rows, a sentence each
 * @throws UsageError where the file cannot be read
 */
export function readDecisionsFile(
  path: string,
  experts: readonly Expert[],
  applications: readonly string[],
): { decisions: readonly ConflictDecision[]; faults: readonly string[] } {
  const taken = takeInConflictWorkbook(path, readingOf(path), { experts, decisions: [] }, applications);
  if (taken.outcome === 'refused') throw new UsageError(words.decisionsNotRead(taken.message));
  return taken;
}
