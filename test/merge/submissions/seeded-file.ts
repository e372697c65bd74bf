import { contentWithValues } from '../../../src/filing/content-with-values';
import { contentOfPlan } from '../../../src/filing/plan-content';
import type { FillValues } from '../../../src/model/command-output';
import type { Submission } from '../../../src/model/submission';
import type { ContentNote, WorkbookContent } from '../../../src/model/workbook-content';
import { findProgramme } from '../../../src/programmes/registry';
import { textDigest } from '../../../src/seal/digest';
import { makeTemplate } from '../../../src/usecases/make-template';
import { readSubmission } from '../../../src/usecases/merge/read-submission';
import { sealWorkbook } from '../../../src/usecases/seal-workbook';

export const TODAY = '2026-05-20';

/** A workbook as a host reads it, filled in. */
export function filledContent(values: FillValues, programme = 'lianyungang-2026'): WorkbookContent {
  const found = findProgramme(programme);
  if (found === null) throw new Error(`no programme ${programme}`);
  const { plan, problems } = makeTemplate(found, values);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return contentOfPlan(plan);
}

/** The same workbook after 定稿; open errors are passed with a reason. */
export function sealedContent(content: WorkbookContent, at: string): WorkbookContent {
  const reading = { outcome: 'read' as const, content };
  const first = sealWorkbook(reading, { today: TODAY, now: at, reasons: [], newRecord: false });
  const reasons =
    first.outcome === 'stopped' ? first.openErrors.map(({ subject }) => `${subject}=示例原因`) : [];
  const sealed =
    first.outcome === 'sealed'
      ? first
      : sealWorkbook(reading, { today: TODAY, now: at, reasons, newRecord: false });
  if (sealed.outcome !== 'sealed') throw new Error(JSON.stringify(sealed).slice(0, 400));
  return contentWithValues(content, sealed.change.cells);
}

export interface SeededFile {
  file: string;
  content: WorkbookContent;
  receivedAt: string;
  notes?: ContentNote[];
  /** Tells files of the same content apart: another program saved one again. */
  savedBy?: string;
}

/** What merging reads from a file; its bytes are stood for by its content. */
export function submissionOf({
  file,
  content,
  receivedAt,
  notes = [],
  savedBy = '',
}: SeededFile): Submission {
  const read = readSubmission(
    { file, digest: textDigest(JSON.stringify(content) + savedBy), receivedAt },
    { outcome: 'read', content: { ...content, notes } },
  );
  if (read.outcome !== 'read') throw new Error(read.reason);
  return read.submission;
}
