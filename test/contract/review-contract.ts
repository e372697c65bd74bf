import type { LiveWorkbook } from '../../src/model/ports';
import type { PlannedValue } from '../../src/model/workbook-plan';
import { makeTemplate } from '../../src/usecases/make-template';
import { FilingSession } from '../../src/usecases/session/filing-session';
import { sampleValues } from '../../src/programmes/samples';
import { EXPERT, openIn, reviewIn, scoreOf } from '../usecases/review/reviewed-workbook';
import { programmeOf } from '../usecases/review/scored-workbooks';

/** What is opened for the tests. */
export interface ReviewedHost {
  workbook: LiveWorkbook;
  close(): Promise<void>;
}

const CLOCK = { today: '2026-05-08', now: '2026-05-08T09:30:00+08:00' };
const figure = (decimal: string): PlannedValue => ({ kind: 'number', decimal });

/** Reviewing in place, the same in every host: a sealed application gets a 评审表, is scored, and stays sealed. */
export function describeReviewing(name: string, open: () => ReviewedHost): void {
  describe(`reviewing in ${name}`, () => {
    let host: ReviewedHost;
    let session: FilingSession;

    beforeAll(async () => {
      host = open();
      const programme = programmeOf('lianyungang-2026');
      const { plan } = makeTemplate(programme, await sampleValues('clean', 'lianyungang-2026'));
      expect((await host.workbook.layOut(plan)).outcome).toBe('laidOut');
      session = new FilingSession(host.workbook, () => CLOCK);
      await session.start();
      expect(await session.seal()).toEqual({ outcome: 'done' });
      expect(await session.cards.make(EXPERT, null)).toEqual({ outcome: 'done' });
    });

    afterAll(async () => {
      session.stop();
      await host.close();
    });

    test('the card is read back whole, with nothing to look after', () => {
      expect(reviewIn(session)).toMatchObject({ expert: EXPERT, problems: [], scored: 0 });
    });

    test('scores, remarks and a closing word are written, read back and taken back; the seal stays', async () => {
      const { code, places } = reviewIn(session).points[0] ?? { code: '', places: null };
      const remark = places?.remark;
      const opinion = reviewIn(session).places.opinion;
      if (!remark || opinion === null) throw new Error('the card has no cells');
      const written = await session.cards.write('示例', [
        scoreOf(session, code, figure('7.5')),
        { place: remark, value: { kind: 'text', text: '=示例意见' } },
        { place: opinion, value: { kind: 'text', text: '示例总体意见' } },
      ]);
      expect(written).toEqual({ outcome: 'done' });
      expect(reviewIn(session)).toMatchObject({ scored: 1, opinion: '示例总体意见' });
      expect(reviewIn(session).points[0]).toMatchObject({ written: '7.5', remark: '=示例意见' });
      expect(openIn(session).seal).toMatchObject({ standing: 'unchanged' });
      expect(await session.undo()).toEqual({ outcome: 'done' });
      expect(reviewIn(session)).toMatchObject({ scored: 0, opinion: '' });
      expect(reviewIn(session).points[0]).toMatchObject({ given: { state: 'blank' }, remark: '' });
    });

    test('all points given make the engine’s total, and no formula of the sheet says otherwise', async () => {
      const all = reviewIn(session).points.map(({ code }) => scoreOf(session, code, figure('8')));
      expect(await session.cards.write('示例', all)).toEqual({ outcome: 'done' });
      await session.refresh();
      expect(reviewIn(session)).toMatchObject({
        standing: { state: 'complete', total: '80.00' },
        problems: [],
      });
      expect(openIn(session).seal).toMatchObject({ standing: 'unchanged' });
    });

    test('the cell of a score and the cells of the evidence are brought to the front', async () => {
      const { places, evidence } = reviewIn(session).points[0] ?? { places: null, evidence: [] };
      const cells = [places?.given, evidence.flatMap(({ parts }) => parts)[0]?.cell];
      for (const cell of cells) {
        if (!cell) throw new Error('no cell');
        expect(await session.reveal(cell)).toEqual({ outcome: 'done' });
        expect(await session.selection()).toEqual(cell);
      }
    });
  });
}
