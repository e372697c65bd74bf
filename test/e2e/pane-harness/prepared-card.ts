import type { FilingSession } from '../../../src/usecases/session/filing-session';
import { reviewView } from '../../../src/usecases/review/review-view';

/**
 * Lays a 评审表 out for looking at, and scores the first points.
 *
 * @param unit the expert's, for conflicts of interest
 * @param count points to score with their maximum
 */
export async function prepareCard(session: FilingSession, unit: string, count: number): Promise<void> {
  await session.cards.make({ name: '示例专家甲', unit }, null);
  const { view } = session.state;
  if (view.status !== 'open') return;
  const review = reviewView(view.workbook);
  if (review.state !== 'open') return;
  const values = review.review.points
    .slice(0, count)
    .flatMap(({ places, maximum }) =>
      places.given === null
        ? []
        : [{ place: places.given, value: { kind: 'number', decimal: maximum } as const }],
    );
  if (values.length > 0) await session.cards.write('示例', values);
}
