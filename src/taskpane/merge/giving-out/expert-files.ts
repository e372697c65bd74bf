import type { WorkbookFiles } from '../../../model/ports';
import {
  cardFileNames,
  expertFolderNames,
  makeCardInPlace,
  makeReviewPackage,
  packageFileNames,
} from '../../../usecases/review-package/make-review-package';
import type { Assignment, ReviewRound } from '../../../usecases/review-package/review-round';
import { givingOutMessages as words } from './messages';

/** How experts get the applications. */
export type Way = 'package' | 'inPlace';

/** What one expert gets. */
export interface ExpertFiles {
  /** Names within the archive, folders included. */
  files: { name: string; bytes: Uint8Array }[];
  /** What could not be made, a sentence each. */
  problems: string[];
}

/** Everything files for experts are made of. */
export interface GivingOut {
  round: ReviewRound;
  way: Way;
  assignments: readonly Assignment[];
  /** The submitted files by their names. */
  originals: ReadonlyMap<string, Blob>;
  workbooks: WorkbookFiles;
}

async function packageOf({ round, assignments, workbooks }: GivingOut, at: number): Promise<ExpertFiles> {
  const assignment = assignments[at];
  if (assignment === undefined) return { files: [], problems: [] };
  const made = makeReviewPackage(round, assignment);
  if (made.outcome === 'stopped') return { files: [], problems: [made.message] };
  const name = packageFileNames(assignments.map(({ expert }) => expert))[at] ?? '';
  return { files: [{ name, bytes: await workbooks.make(made.plan) }], problems: [] };
}

async function inPlaceOf(giving: GivingOut, at: number, signal: AbortSignal): Promise<ExpertFiles> {
  const { round, assignments, originals, workbooks } = giving;
  const assignment = assignments[at];
  const made: ExpertFiles = { files: [], problems: [] };
  if (assignment === undefined) return made;
  const folder = expertFolderNames(assignments.map(({ expert }) => expert))[at] ?? '';
  const names = cardFileNames(assignment.applications);
  for (const [index, application] of assignment.applications.entries()) {
    if (signal.aborted) return made;
    const original = originals.get(application.file);
    const card = makeCardInPlace(round, application, assignment.expert);
    if (card.outcome === 'stopped' || original === undefined) {
      made.problems.push(card.outcome === 'stopped' ? card.message : application.file);
      continue;
    }
    const changed = await workbooks.change(new Uint8Array(await original.arrayBuffer()), card.change);
    switch (changed.outcome) {
      case 'changed':
        made.files.push({ name: `${folder}/${names[index] ?? ''}`, bytes: changed.bytes });
        break;
      case 'nameClash':
        made.problems.push(words.sheetsClash(application.file, changed.sheets));
        break;
      case 'refused':
        made.problems.push(words.notMade(application.file, changed.message));
    }
  }
  return made;
}

/** The files of the expert at a place in the list, by the way chosen. */
export function expertFiles(giving: GivingOut, at: number, signal: AbortSignal): Promise<ExpertFiles> {
  return giving.way === 'package' ? packageOf(giving, at) : inPlaceOf(giving, at, signal);
}
