import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applicantPictures, firstPictures } from './manual-pictures/applicant-pictures';
import { openBuiltWorkbench } from './manual-pictures/picture-book';
import { reviewerPictures } from './manual-pictures/reviewer-pictures';
import { organiserPictures, staffPictures } from './manual-pictures/staff-pictures';
import type { OpenedWorkbench } from './workbench-steps';

/**
 * Takes the pictures of the manual and of the README from the built workbench, with sample data. Run after
 * `npm run build`, whenever what they show has changed: `npm run pictures`; with names of chapters behind it,
 * theirs alone.
 */
const CHAPTERS: Record<string, (workbench: OpenedWorkbench, folder: string) => Promise<void>> = {
  first: firstPictures,
  applicant: applicantPictures,
  reviewer: reviewerPictures,
  staff: staffPictures,
  organiser: organiserPictures,
};

const wanted = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
try {
  for (const [name, take] of Object.entries(CHAPTERS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const workbench = await openBuiltWorkbench();
    try {
      await take(workbench, folder);
    } finally {
      await workbench.close();
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
