import fc from 'fast-check';
import type { Scorecard } from '../../../src/model/scorecard';
import type { PlannedValue } from '../../../src/model/workbook-plan';
import { panelOf } from '../../../src/usecases/panel/make-panel';
import type { GatheredCards } from '../../../src/usecases/panel/gather-cards';
import type { PanelMade } from '../../../src/usecases/panel/make-panel';
import type { CardsRead } from '../../../src/usecases/review/read-cards';
import { readCards } from '../../../src/usecases/review/read-cards';
import type { Typed } from '../review/scored-workbooks';
import { cardPlan, figure, schemeOf, scoredContent, words } from '../review/scored-workbooks';
import { cardsOfPackage, filledPackage, packagePlan, roundOf, submissions } from './packages';

const LYG = 'lianyungang-2026';
const MOE = 'moe-2024';
const APPLICATIONS = 2;
const EXPERTS = ['示例专家甲', '示例专家乙'];

type Read = Extract<CardsRead, { outcome: 'read' }>;
type Both = {
  inPlace: (typed: Typed, application: number, expert: string) => Read;
  inPackage: (typed: readonly Typed[], expert: string) => Read;
};

/** What a card says, apart from where it was read. */
function answers(card: Scorecard): unknown {
  const { application, standsIn, expert, scheme, points, deduction, vetoes, recusal, opinion } = card;
  const remark = (of: { remark: string }): string => of.remark;
  return {
    application,
    standsIn,
    expert,
    scheme,
    points: points.map((of) => [of.point, of.given, remark(of), of.cell !== null]),
    deduction: [deduction.given, remark(deduction)],
    vetoes: vetoes.map((of) => [of.point, of.claimed, remark(of), of.cell !== null]),
    recusal: [recusal.claimed, recusal.reason],
    opinion,
  };
}

async function bothWays(id: string): Promise<Both> {
  const given = await submissions(id, APPLICATIONS);
  const round = roundOf(given);
  const cards = given.map(({ bytes }) => cardPlan(bytes, '示例专家'));
  return {
    inPlace: (typed, application, expert) => {
      const [bytes, plan] = [given[application]?.bytes, cards[application]];
      if (bytes === undefined || plan === undefined) throw new Error('no such application');
      const content = scoredContent(bytes, plan, typed, expert);
      const read = readCards(`${application}-${expert}.xlsx`, { outcome: 'read', content });
      if (read.outcome !== 'read') throw new Error(read.reason);
      return read;
    },
    inPackage: (typed, expert) => {
      const plan = filledPackage(
        packagePlan(round, { name: expert, unit: '' }),
        new Map(typed.map((of, index) => [index + 1, of])),
      );
      return cardsOfPackage(plan, undefined, `${expert}.xlsx`);
    },
  };
}

/** Right and wrong answers: what is wrong must be wrong both ways. */
function typedAnswers(id: string): fc.Arbitrary<Typed> {
  const { points, vetoes, deductionMaximum } = schemeOf(id);
  const score: fc.Arbitrary<PlannedValue> = fc.oneof(
    { weight: 30, arbitrary: fc.integer({ min: 0, max: 20 }).map((half) => figure(String(half / 2))) },
    { weight: 1, arbitrary: fc.constantFrom(figure('11'), figure('7.3'), words('8'), words('较好')) },
  );
  const answer = fc.constantFrom<PlannedValue>(words('是'), words('否'), words('也许'), words('√'));
  const entries: Record<string, fc.Arbitrary<PlannedValue>> = Object.fromEntries([
    ...points.map(({ point }) => [point, score]),
    ...vetoes.map((point) => [`!${point}`, answer]),
    ['recusal', answer],
    ...(deductionMaximum === null
      ? []
      : [['deduction', fc.constantFrom(figure('1.25'), figure('12'), words('3'))]]),
  ]) as Record<string, fc.Arbitrary<PlannedValue>>;
  const required = points.map(({ point }) => point);
  return fc.oneof(
    fc.record(entries, { requiredKeys: required }),
    fc.record(Object.fromEntries(required.map((point) => [point, score])), { requiredKeys: required }),
    fc.record(entries, { requiredKeys: [] }),
  ) as fc.Arbitrary<Typed>;
}

function gathered(reads: readonly Read[]): GatheredCards {
  return {
    cards: reads.flatMap(({ cards }) => cards),
    problems: reads.flatMap(({ problems }) => problems),
    unreadable: [],
  };
}

function panel(reads: readonly Read[]): unknown {
  const made: PanelMade = panelOf(gathered(reads), {
    scheme: null,
    line: null,
    decisions: [],
    agreement: true,
  });
  if (made.outcome !== 'made') return made.message;
  return {
    agreement: made.agreement,
    applications: made.result.applications.map(({ title, cards, outcome, flags }) => ({
      title,
      outcome,
      flags,
      cards: cards.map(({ expert, standing, part }) => [expert.name, standing.state, part]),
    })),
  };
}

describe.each([LYG, MOE])('%s', (id) => {
  let both: Both;
  beforeAll(async () => {
    both = await bothWays(id);
  }, 60_000);

  test('a package gives the same cards, the same problems and the same panel as the cards in place', () => {
    const round = fc.array(fc.array(typedAnswers(id), { minLength: APPLICATIONS, maxLength: APPLICATIONS }), {
      minLength: EXPERTS.length,
      maxLength: EXPERTS.length,
    });
    fc.assert(
      fc.property(round, (typed) => {
        const inPackage = EXPERTS.map((expert, index) => both.inPackage(typed[index] ?? [], expert));
        const inPlace = EXPERTS.flatMap((expert, index) =>
          (typed[index] ?? []).map((of, application) => both.inPlace(of, application, expert)),
        );
        const all = (reads: readonly Read[]): Scorecard[] =>
          reads.flatMap(({ cards }) => cards.map(({ card }) => card));
        expect(all(inPackage).map(answers)).toEqual(all(inPlace).map(answers));
        const kinds = (reads: readonly Read[]): string[] =>
          reads.flatMap(({ problems }) => problems.map(({ kind }) => kind));
        expect(kinds(inPackage)).toEqual(kinds(inPlace));
        expect(panel(inPackage)).toEqual(panel(inPlace));
      }),
      { numRuns: 4, endOnFailure: true },
    );
  }, 120_000);
});
