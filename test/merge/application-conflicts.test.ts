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
    `这里列入“${A}”，“同一牵头学校：示例学院”一项却列入“${B}”，互相矛盾，都没有采用，请改正其中一处`,
  );
  expect(park?.message).toContain('请确认是否都列入');
  expect(school).toMatchObject({ kind: 'school', choice: null, unfollowed: { chosen: B } });
  expect(school?.fault).toContain('“同一园区多份申报：示例一园”一项');
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

test('what was decided before more came is not followed against what was decided since', () => {
  const early = [
    application(A, { school: '示例学院' }),
    application(B, { school: '示例学院', park: '示例一园' }),
  ];
  const school = roundOf(early, []).conflicts.map((conflict) => decided(conflict, A));
  const all = [...early, application(C, { school: '示例学院', park: '示例一园' })];
  const park = roundOf(all, school).conflicts.flatMap((conflict) =>
    conflict.kind === 'park' ? [decided(conflict, B)] : [],
  );
  const round = roundOf(all, [...school, ...park]);
  expect(listed(round)).toEqual([A, B].sort());
  expect(
    round.conflicts.map(({ kind, choice, unfollowed }) => [kind, choice?.chosen, unfollowed?.chosen]),
  ).toEqual([
    ['park', B, undefined],
    ['school', undefined, A],
  ]);
  expect(round.conflicts[1]?.fault).toBe(
    `“同一园区多份申报：示例一园”一项已列入“${B}”，这里却不列入它，这一处没有采用，请改正其中一处`,
  );
});

test('both of two that contradict each other can be mended, also where one was about somebody left out since', () => {
  const applications = [
    application(A, { park: '东海开发区' }),
    application(B, { park: '东海开发区', school: '丙学院' }),
    application(C, { park: '东海开发区管委会', school: '丙学院' }),
  ];
  const chosen = { park: A, similarNames: B, school: B } as const;
  const choices = roundOf(applications, []).conflicts.flatMap((conflict) => {
    const { kind } = conflict;
    return kind === 'park' || kind === 'similarNames' || kind === 'school'
      ? [decided(conflict, chosen[kind])]
      : [];
  });
  expect(choices).toHaveLength(3);
  const round = roundOf(applications, choices);
  expect(listed(round)).toEqual([A, B].sort());
  expect(round.conflicts.map(({ kind, unfollowed }) => [kind, unfollowed?.chosen])).toEqual([
    ['park', A],
    ['school', undefined],
    ['similarNames', B],
  ]);
  for (const left of ['park', 'similarNames']) {
    const mended = roundOf(
      applications,
      choices.filter(({ subject }) => !subject.startsWith(left)),
    );
    expect(mended.conflicts.filter(({ fault }) => fault !== undefined)).toEqual([]);
  }
});

const shared = fc.record<Shared>({
  park: fc.constantFrom('示例一园', '示例二园', '示例一园管委会'),
  school: fc.constantFrom('示例学院', '示例职大'),
  enterprise: fc.constantFrom('示例公司', '示例协会', '示例公司有限公司'),
});

/** Decides every open question by turns; a pick that is odd enough lists all of them. */
function decidedBy(open: readonly Conflict[], picks: readonly number[]): ClerkChoice[] {
  return open.flatMap((conflict, at) => {
    const pick = picks[at % picks.length] ?? 0;
    const chosen = conflict.candidates[pick % conflict.candidates.length];
    if (chosen === undefined || conflict.choice !== null) return [];
    return [
      pick % 7 === 6
        ? { ...decided(conflict, ''), decision: 'both', chosen: null }
        : decided(conflict, chosen.id),
    ];
  });
}

const byTurns = fc.array(fc.nat(), { minLength: 10, maxLength: 10 });

test('whoever is left out was left out for one that is listed; nobody is lost, whatever came and was decided when', () => {
  fc.assert(
    fc.property(
      fc.array(shared, { minLength: 2, maxLength: NAMES.length }),
      fc.nat(),
      byTurns,
      byTurns,
      (parties, early, picks, laterPicks) => {
        const all = parties.map((party, at) => application(NAMES[at] ?? '', party));
        const first = all.slice(0, 1 + (early % all.length));
        const before = decidedBy(roundOf(first, []).conflicts, picks);
        const since = decidedBy(roundOf(all, before).conflicts, laterPicks);
        const subjects = new Set(since.map(({ subject }) => subject));
        const choices = [...before.filter(({ subject }) => !subjects.has(subject)), ...since];
        const round = roundOf(all, choices);
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
        for (const { choice, fault, unfollowed, candidates } of round.conflicts) {
          expect(fault === undefined).toBe(unfollowed === undefined);
          if (choice !== null && choice.chosen !== null) expect(keys.has(choice.chosen)).toBe(true);
          if (unfollowed !== undefined) expect(candidates.map(({ id }) => id)).toContain(unfollowed.chosen);
        }
        expect(roundOf([...all].reverse(), [...choices].reverse()).conflicts).toEqual(round.conflicts);
      },
    ),
    { numRuns: 300 },
  );
});
