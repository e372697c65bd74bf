import type { CellValue } from '../../../src/model/ports';
import type { FillValues } from '../../../src/model/command-output';
import type { Expert } from '../../../src/model/scorecard';
import type { ScoringScheme } from '../../../src/model/scoring';
import type { PlannedValue } from '../../../src/model/workbook-plan';
import { sampleValues } from '../../../src/programmes/samples';
import type { Sample } from '../../../src/programmes/samples';
import type { ReadableWorkbook } from '../../../src/usecases/check-workbook';
import { makeTemplate } from '../../../src/usecases/make-template';
import type { CardReview } from '../../../src/usecases/review/review-view';
import { reviewView } from '../../../src/usecases/review/review-view';
import { FilingSession } from '../../../src/usecases/session/filing-session';
import { MemoryWorkbook } from '../../setup/memory-workbook';
import { programmeOf } from './scored-workbooks';

export const EXPERT: Expert = { name: '示例专家甲', unit: '示例大学' };
const CLOCK = { today: '2026-05-08', now: '2026-05-08T09:30:00+08:00' };

/** An application in memory, some values changed. */
export async function memoryApplication(
  id = 'lianyungang-2026',
  changed: FillValues = {},
  sample: Sample = 'clean',
): Promise<MemoryWorkbook> {
  const values = { ...(await sampleValues(sample, id)), ...changed };
  return new MemoryWorkbook(makeTemplate(programmeOf(id), values).plan);
}

/** A session over a workbook, started. */
export async function startedOn(workbook: MemoryWorkbook): Promise<FilingSession> {
  const session = new FilingSession(workbook, () => CLOCK);
  await session.start();
  return session;
}

/** A session over an application that has a 评审表. */
export async function sessionWithCard(
  workbook: MemoryWorkbook,
  expert: Expert = EXPERT,
  scheme: ScoringScheme | null = null,
): Promise<FilingSession> {
  const session = await startedOn(workbook);
  const made = await session.cards.make(expert, scheme);
  if (made.outcome !== 'done') throw new Error(made.message);
  return session;
}

/** The workbook as the session shows it. */
export function openIn({ state }: FilingSession): ReadableWorkbook {
  if (state.view.status !== 'open') throw new Error(`the workbook is ${state.view.status}`);
  return state.view.workbook;
}

/** The card as an expert works on it. */
export function reviewIn(session: FilingSession): CardReview {
  const view = reviewView(openIn(session));
  if (view.state !== 'open') throw new Error(`the review is ${view.state}`);
  return view.review;
}

/** A value for the cell of a point's score. */
export function scoreOf(session: FilingSession, code: string, value: PlannedValue): CellValue {
  const place = reviewIn(session).places.points.get(code)?.given;
  if (!place) throw new Error(`no cell for ${code}`);
  return { place, value };
}
