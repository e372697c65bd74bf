import fc from 'fast-check';
import { fileOutcomes } from '../../src/merge/file-outcomes';
import { programmeRound } from '../../src/merge/merge-round';
import type { ProgrammeRound } from '../../src/merge/merge-round';
import type { ClerkChoice, Conflict } from '../../src/model/merge';
import { EMPTY_REGISTER } from '../../src/model/merge';
import type { ApplicationParty, Submission } from '../../src/model/submission';
import { sampleProgramme } from '../usecases/sample-workbook';
import { bareSubmission } from './submissions/bare-submission';

/** Decisions about several conflicts, followed together. */

const programme = sampleProgramme();

const roundOf = (submissions: readonly Submission[], choices: readonly ClerkChoice[]): ProgrammeRound =>
  programmeRound(
    programme,
    { ...EMPTY_REGISTER, submissions: [...submissions], choices: [...choices] },
    () => [],
  );

function decided(conflict: Conflict, chosen: string): ClerkChoice {
  return {
    subject: conflict.subject,
    decision: conflict.candidates[0]?.id === chosen ? 'keep' : 'replace',
    chosen,
    considered: conflict.candidates.map(({ id }) => id).sort(),
    reason: '示例原因',
    decidedAt: '2026-05-20T09:00:00+08:00',
  };
}

type Shared = Partial<Record<Exclude<ApplicationParty, 'consortium'>, string>>;

/** Names that are not alike, so that nothing but what they share is asked about. */
const NAMES = [
  '示例石化联合体',
  '示例医药联合体',
  '示例港航联合体',
  '示例新材料联合体',
  '示例农机联合体',
] as const;

const application = (name: string, shared: Shared): Submission =>
  bareSubmission(`${name}.xlsx`, { consortium: name, ...shared });

/** Decides conflicts by what they are about: the park's name, the school's. */
function ruled(
  applications: readonly Submission[],
  chosenOf: Readonly<Record<string, string>>,
): ProgrammeRound {
  const open = roundOf(applications, []);
  const choices = open.conflicts.flatMap((conflict) => {
    const chosen = chosenOf[conflict.candidates[0]?.name ?? ''];
    return chosen === undefined ? [] : [decided(conflict, chosen)];
  });
  expect(choices).toHaveLength(Object.keys(chosenOf).length);
  return roundOf(applications, choices);
}

const listed = ({ standing }: ProgrammeRound): string[] => standing.map(({ key }) => key).sort();
const [A, B, C] = NAMES;

test('decisions that contradict each other leave nobody out, and say what contradicts what', () => {
  const both = { park: '示例一园', school: '示例学院' };
  const round = ruled([application(A, both), application(B, both)], { 示例一园: A, 示例学院: B });
  expect(listed(round)).toEqual([A, B].sort());
  expect(fileOutcomes(round).map(({ status }) => status)).toEqual(['merged', 'merged']);
  const [park, school] = round.conflicts;
  expect(park).toMatchObject({ kind: 'park', choice: null, standing: null, unfollowed: { chosen: A } });
  expect(park?.fault).toBe(
    `这里列入“${A}”，“同一牵头学校”一项却列入“${B}”、不列入“${A}”。两处不一致，都没有采用，各份暂都列入，请改正其中一处`,
  );
  expect(park?.message).toContain('请确认是否都列入');
  expect(school).toMatchObject({ kind: 'school', choice: null, unfollowed: { chosen: B } });
  expect(school?.fault).toContain('“同一园区多份申报”一项');
});

test('three decisions in a circle', () => {
  const round = ruled(
    [
      application(A, { park: '示例一园', enterprise: '示例公司' }),
      application(B, { park: '示例一园', school: '示例学院' }),
      application(C, { school: '示例学院', enterprise: '示例公司' }),
    ],
    { 示例一园: A, 示例学院: B, 示例公司: C },
  );
  expect(listed(round)).toEqual([A, B, C].sort());
  expect(round.conflicts.map(({ fault }) => fault !== undefined)).toEqual([true, true, true]);
});

test('what contradicts nothing is followed beside what does', () => {
  const both = { park: '示例一园', school: '示例学院' };
  const round = ruled(
    [
      application(A, both),
      application(B, { ...both, enterprise: '示例公司' }),
      application(C, { enterprise: '示例公司' }),
    ],
    { 示例一园: A, 示例学院: B, 示例公司: B },
  );
  expect(listed(round)).toEqual([A, B].sort());
});

test('nobody is left out for one who is left out', () => {
  const round = ruled(
    [
      application(A, { park: '示例一园' }),
      application(B, { park: '示例一园', school: '示例学院' }),
      application(C, { school: '示例学院' }),
    ],
    { 示例一园: A, 示例学院: B },
  );
  expect(listed(round)).toEqual([A, C].sort());
  expect(round.conflicts.map(({ kind, choice }) => [kind, choice?.chosen])).toEqual([['park', A]]);
});

test('of three, those who remain are asked about again once the chosen one is left out', () => {
  const round = ruled(
    [
      application(A, { park: '示例一园' }),
      application(B, { park: '示例一园', school: '示例学院' }),
      application(C, { school: '示例学院' }),
      application(NAMES[3], { school: '示例学院' }),
    ],
    { 示例一园: A, 示例学院: B },
  );
  expect(listed(round)).toEqual([A, C, NAMES[3]].sort());
  expect(round.conflicts.map(({ kind, choice }) => [kind, choice?.chosen])).toEqual([
    ['park', A],
    ['school', undefined],
  ]);
});

const shared = fc.record<Shared>({
  park: fc.constantFrom('示例一园', '示例二园'),
  school: fc.constantFrom('示例学院', '示例职大'),
  enterprise: fc.constantFrom('示例公司', '示例协会'),
});

test('whoever is left out was left out for one that is listed; nobody is lost, whatever was decided', () => {
  fc.assert(
    fc.property(
      fc.array(shared, { minLength: 2, maxLength: NAMES.length }),
      fc.array(fc.nat(), { minLength: 10, maxLength: 10 }),
      (parties, picks) => {
        const applications = parties.map((party, at) => application(NAMES[at] ?? '', party));
        const choices = roundOf(applications, []).conflicts.map((conflict, at) => {
          const { id } = conflict.candidates[(picks[at] ?? 0) % conflict.candidates.length] ?? { id: '' };
          return decided(conflict, id);
        });
        const round = roundOf(applications, choices);
        const keys = new Set(listed(round));
        for (const { file, status } of fileOutcomes(round)) {
          const name = file.replace('.xlsx', '');
          expect(status).toBe(keys.has(name) ? 'merged' : 'setAside');
          if (keys.has(name)) continue;
          const winners = round.conflicts
            .filter(({ candidates }) => candidates.some(({ id }) => id === name))
            .map(({ choice }) => choice?.chosen ?? '');
          expect(winners.filter((winner) => keys.has(winner))).not.toEqual([]);
        }
        for (const { choice, fault, unfollowed } of round.conflicts) {
          expect(fault === undefined).toBe(unfollowed === undefined);
          if (choice?.chosen != null) expect(keys.has(choice.chosen)).toBe(true);
        }
        expect(roundOf([...applications].reverse(), [...choices].reverse()).conflicts).toEqual(
          round.conflicts,
        );
      },
    ),
  );
});
