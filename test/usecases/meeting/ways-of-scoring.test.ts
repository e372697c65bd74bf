import { contentOfPlan } from '../../../src/filing/plan-content';
import { meetingPlan, MEETING_PARTS } from '../../../src/usecases/meeting/meeting-plan';
import type { MeetingRound } from '../../../src/usecases/meeting/gather-meeting';
import type { PanelFile } from '../../../src/usecases/panel/gather-cards';
import { filledPackage, packagePlan, roundOf } from '../review-package/packages';
import { textOf } from './meeting-dump';
import { ROUND, gathered, roundFiles } from './sample-round';
import type { RoundFiles } from './sample-round';

/** The meeting gets the same whichever way each expert scored. */

const EXPERTS = ['示例专家李', '示例专家王', '示例专家赵'];
const WHOLE = { parts: new Set(MEETING_PARTS), publicationOrder: 'rank' } as const;

let files: RoundFiles;
let packages: Map<string, PanelFile>;
let inPlace: MeetingRound;
beforeAll(async () => {
  files = await roundFiles();
  const given = ROUND.filter(({ cards }) => Object.keys(cards).length > 0);
  const round = roundOf(files.submissions.slice(0, given.length));
  packages = new Map(
    EXPERTS.map((name) => {
      const typed = new Map(given.map(({ cards }, at) => [at + 1, cards[name] ?? {}]));
      const plan = filledPackage(packagePlan(round, { name, unit: '' }), typed);
      return [
        name,
        { file: `${name}（评审包）.xlsx`, reading: { outcome: 'read', content: contentOfPlan(plan) } },
      ];
    }),
  );
  inPlace = gathered(files);
});

/** The cards of a round in which these experts scored by package and the others in place. */
function cardsWith(byPackage: readonly string[]): PanelFile[] {
  return [
    ...files.cards.filter(({ file }) => !byPackage.some((name) => file.includes(name))),
    ...byPackage.flatMap((name) => packages.get(name) ?? []),
  ];
}

const WAYS: readonly (readonly [string, readonly string[]])[] = [
  ['by package', EXPERTS],
  ['one by package, the others in place', EXPERTS.slice(1, 2)],
];

test.each(WAYS)('%s gives the same pages: no application twice, none lost', (_, byPackage) => {
  const round = gathered({ submissions: files.submissions, cards: cardsWith(byPackage) });
  expect(round.material.applications.map(({ title }) => title)).toEqual(ROUND.map(({ title }) => title));
  expect(round.withoutCards).toEqual(['示例联合体丁']);
  expect(round.withoutSubmission).toEqual([]);
  expect([...round.submitted].map(([{ title }, { file }]) => [title, file])).toEqual(
    ROUND.map(({ title }) => [title, `${title}.xlsx`]),
  );
  expect(round.material).toEqual(inPlace.material);
  expect(round.notes).toEqual(inPlace.notes);
});

test.each(WAYS)('%s, the files of submissions and of experts may be one heap', (_, byPackage) => {
  const heap = [...files.submissions, ...cardsWith(byPackage)];
  const round = gathered({ submissions: heap, cards: heap });
  expect(round.material).toEqual(inPlace.material);
  expect(round.refused).toEqual([]);
});

test('the organiser’s own sheet names the package of an expert once', () => {
  const round = gathered({ submissions: files.submissions, cards: cardsWith(EXPERTS) });
  const annex = meetingPlan(round, WHOLE).sheets.find(({ name }) => name === '专家编号对照');
  const said = annex === undefined ? '' : textOf(annex);
  for (const name of EXPERTS) expect(said.split(`${name}（评审包）.xlsx`)).toHaveLength(2);
});
