import type { WorkbookContent } from '../model/workbook-content';
import type { WorkbookPlan } from '../model/workbook-plan';
import type { EmbeddedWorkbook } from '../host/embedded/embedded-workbook';
import type { NoticeSample } from '../usecases/overview/offered-samples';
import type { FilingSession } from '../usecases/session/filing-session';
import type { KeptWorkbook } from './recovery-store';
import { workbenchMessages } from './messages';

/** The file a workbook was opened from, as it was then. */
export interface OriginalFile {
  bytes: Uint8Array;
  content: WorkbookContent;
}

/** A workbook open in the workbench. */
export interface OpenDocument {
  /** File name, also of what is saved. */
  name: string;
  /** Null for a workbook that never was a file of the user's. */
  original: OriginalFile | null;
  workbook: EmbeddedWorkbook;
  session: FilingSession;
}

/** A workbook to be shown, not yet on the screen. */
export interface DocumentSource {
  name: string;
  original: OriginalFile | null;
  /** How our sheets look; null for an empty workbook. */
  plan: WorkbookPlan | null;
  content: WorkbookContent;
}

export type SourceFound =
  { outcome: 'found'; source: DocumentSource } | { outcome: 'refused'; message: string };

/** An empty workbook, for 生成表格. */
export const EMPTY_SOURCE: DocumentSource = {
  name: workbenchMessages.untitled,
  original: null,
  plan: null,
  content: { sheets: [], names: [], notes: [] },
};

/** A file of the user's: only workbooks with our forms can be shown as they look. */
export async function sourceOfFile(name: string, bytes: Uint8Array): Promise<SourceFound> {
  const [{ readWorkbook }, { shownPlan }, { checkWorkbook }] = await Promise.all([
    import('../host/file/reading/read-workbook'),
    import('../usecases/shown-plan'),
    import('../usecases/check-workbook'),
  ]);
  const reading = readWorkbook(bytes);
  const checked = checkWorkbook(reading, { today: null, stage: 'fill' });
  if (checked.outcome === 'refused' || reading.outcome === 'refused') {
    const reason = checked.outcome === 'refused' ? checked.reason : '';
    return { outcome: 'refused', message: workbenchMessages.notOpened(name, reason) };
  }
  const { content } = reading;
  const plan = shownPlan(content);
  return { outcome: 'found', source: { name, original: { bytes, content }, plan, content } };
}

/** One of the samples; saved as a new file. */
export async function sourceOfSample({ programme, sample }: NoticeSample): Promise<DocumentSource> {
  const [{ offeredSamples }, { sampleWorkbook }] = await Promise.all([
    import('../usecases/overview/offered-samples'),
    import('../usecases/sample-workbook'),
  ]);
  const notice = offeredSamples().find((offered) => offered.programme === programme)?.shortName ?? programme;
  const name = workbenchMessages.sampleFile(notice, workbenchMessages.sampleNames[sample]);
  return { name, original: null, ...(await sampleWorkbook(sample, programme)) };
}

/** What was kept when the page was left without saving. */
export async function sourceOfRecovered({ name, original, content }: KeptWorkbook): Promise<DocumentSource> {
  const [{ shownPlan }, { readWorkbook }] = await Promise.all([
    import('../usecases/shown-plan'),
    import('../host/file/reading/read-workbook'),
  ]);
  const reading = original === null ? null : readWorkbook(original);
  return {
    name,
    original:
      original === null || reading?.outcome !== 'read' ? null : { bytes: original, content: reading.content },
    plan: shownPlan(content),
    content,
  };
}
