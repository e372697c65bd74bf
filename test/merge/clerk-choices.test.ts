import { fileOutcomes } from '../../src/merge/file-outcomes';
import { programmeRound } from '../../src/merge/merge-round';
import type { ProgrammeRound } from '../../src/merge/merge-round';
import { joinRegisters } from '../../src/merge/register';
import type { ClerkChoice, Conflict } from '../../src/model/merge';
import type { Submission } from '../../src/model/submission';
import { EMPTY_REGISTER } from '../../src/model/merge';
import { sampleProgramme } from '../usecases/sample-workbook';
import { bareSubmission } from './submissions/bare-submission';

const programme = sampleProgramme();

const submission = (file: string, consortium: string, park: string, receivedAt: string): Submission =>
  bareSubmission(file, { consortium, park }, receivedAt);

const roundOf = (submissions: Submission[], choices: ClerkChoice[] = []): ProgrammeRound =>
  programmeRound(
    programme,
    joinRegisters(EMPTY_REGISTER, { ...EMPTY_REGISTER, submissions, choices }),
    () => [],
  );

const decided = (
  { subject, candidates }: Conflict,
  decision: ClerkChoice['decision'],
  chosen: string | null,
): ClerkChoice => ({
  subject,
  decision,
  chosen,
  considered: candidates.map(({ id }) => id).sort(),
  reason: '示例原因',
  decidedAt: '2026-05-20T09:00:00+08:00',
});

function onlyConflict({ conflicts }: ProgrammeRound): Conflict {
  const [conflict, ...others] = conflicts;
  if (conflict === undefined || others.length > 0) throw new Error(JSON.stringify(conflicts));
  return conflict;
}

const statuses = (round: ProgrammeRound): Record<string, string> =>
  Object.fromEntries(fileOutcomes(round).map(({ file, status }) => [file, status]));

const older = submission('旧.xlsx', '示例甲联合体', '示例一园', '2026-05-10');
const newer = submission('新.xlsx', '示例 甲联合体', '示例一园', '2026-05-12');
const newest = submission('最新.xlsx', '示例甲联合体', '示例一园', '2026-05-14');
const neighbour = submission('邻.xlsx', '示例乙联合体', '示例 一园', '2026-05-11');

describe('one application in two versions', () => {
  const open = roundOf([newer, older]);

  test('the newer stands until the clerk decides', () => {
    expect(statuses(open)).toEqual({ '旧.xlsx': 'superseded', '新.xlsx': 'merged' });
    expect(onlyConflict(open).choice).toBeNull();
  });

  test('the clerk keeps the older', () => {
    const round = roundOf([newer, older], [decided(onlyConflict(open), 'keep', older.content)]);
    expect(statuses(round)).toEqual({ '旧.xlsx': 'merged', '新.xlsx': 'superseded' });
  });

  test('both stand, in rows of their own', () => {
    const round = roundOf([newer, older], [decided(onlyConflict(open), 'both', null)]);
    expect(round.rows.map(({ number }) => number)).toEqual([1, 2]);
    expect(new Set(round.rows.map(({ application }) => application)).size).toBe(2);
  });

  test('a version the clerk has not seen opens the conflict again', () => {
    const round = roundOf([newer, older, newest], [decided(onlyConflict(open), 'keep', older.content)]);
    expect(onlyConflict(round).choice).toBeNull();
    expect(statuses(round)).toMatchObject({ '最新.xlsx': 'merged', '旧.xlsx': 'superseded' });
  });

  test('a version that was sealed as what the other says came after it, whenever it was received', () => {
    const successor = { ...older, lineage: [newer.content] };
    expect(statuses(roundOf([newer, successor]))).toEqual({ '旧.xlsx': 'merged', '新.xlsx': 'superseded' });
  });
});

describe('two applications for one park', () => {
  const open = roundOf([older, neighbour]);

  test('both stand until the clerk decides, and the notice is quoted', () => {
    expect(open.rows).toHaveLength(2);
    expect(onlyConflict(open)).toMatchObject({ kind: 'park', standing: null });
    expect(onlyConflict(open).message).toContain('原则上每个产业园区申报不超过1家');
  });

  test('the one the clerk chose stands, the other is set aside and keeps its number', () => {
    const round = roundOf([older, neighbour], [decided(onlyConflict(open), 'keep', '示例乙联合体')]);
    expect(statuses(round)).toEqual({ '旧.xlsx': 'setAside', '邻.xlsx': 'merged' });
    expect(round.rows).toHaveLength(1);
  });

  test('the exception is allowed', () => {
    const round = roundOf([older, neighbour], [decided(onlyConflict(open), 'both', null)]);
    expect(round.rows).toHaveLength(2);
    expect(onlyConflict(round).choice?.reason).toBe('示例原因');
  });
});

describe('what is said follows what stands', () => {
  const unsealed = (of: Submission): Submission => ({ ...of, seal: { ...of.seal, standing: 'notSealed' } });
  const remarked = ({ remarks }: ProgrammeRound): string[] =>
    remarks.map(({ kind, file }) => `${kind} ${file}`);

  test('remarks are about the version the clerk kept', () => {
    const versions = [unsealed(newer), older];
    const open = roundOf(versions);
    expect(remarked(open)).toEqual(['unsealed 新.xlsx']);
    expect(remarked(roundOf(versions, [decided(onlyConflict(open), 'keep', older.content)]))).toEqual([]);
    expect(remarked(roundOf(versions, [decided(onlyConflict(open), 'both', null)]))).toEqual([
      'unsealed 新.xlsx',
    ]);
  });

  test('nothing is remarked of an application that is set aside', () => {
    const applications = [unsealed(older), neighbour];
    const open = roundOf(applications);
    expect(remarked(open)).toEqual(['unsealed 旧.xlsx']);
    expect(remarked(roundOf(applications, [decided(onlyConflict(open), 'keep', '示例乙联合体')]))).toEqual(
      [],
    );
  });

  test('the version the clerk kept is compared with other applications', () => {
    const moved = submission('迁.xlsx', '示例甲联合体', '示例二园', '2026-05-14');
    const open = roundOf([older, moved, neighbour]);
    const kept = roundOf([older, moved, neighbour], [decided(onlyConflict(open), 'keep', older.content)]);
    expect(kept.conflicts.map(({ kind }) => kind)).toEqual(['versions', 'park']);
  });

  test('who is set aside is told for whom, whatever else was decided about it', () => {
    const withSchool = (of: Submission): Submission => ({
      ...of,
      names: [
        ...of.names,
        { party: 'school', name: '示例学院', from: { file: 'a', sheet: '封面', cell: 'D5' } },
      ],
    });
    const applications = [withSchool(older), withSchool(neighbour)];
    const open = roundOf(applications);
    const choices = open.conflicts.map((conflict) =>
      conflict.kind === 'park' ? decided(conflict, 'both', null) : decided(conflict, 'keep', '示例乙联合体'),
    );
    expect(choices).toHaveLength(2);
    const [aside] = fileOutcomes(roundOf(applications, choices)).filter(
      ({ status }) => status === 'setAside',
    );
    expect(aside?.reason).toContain('示例乙联合体');
  });
});

describe('what is said of a conflict fits what was decided', () => {
  const open = roundOf([newer, older]);
  const said = (decision: ClerkChoice['decision'], chosen: string | null): string =>
    onlyConflict(roundOf([newer, older], [decided(onlyConflict(open), decision, chosen)])).message;

  test('between versions', () => {
    expect(onlyConflict(open).message).toMatch(/暂按.*请确认以哪个为准/);
    expect(said('keep', older.content)).toMatch(/已按处理意见以“旧\.xlsx”为准。$/);
    expect(said('both', null)).toMatch(/已按处理意见都列入。$/);
    expect(said('keep', older.content)).not.toMatch(/暂按|请确认/);
  });

  test('between applications', () => {
    const park = roundOf([older, neighbour]);
    const ruled = (choice: ClerkChoice): string =>
      onlyConflict(roundOf([older, neighbour], [choice])).message;
    expect(ruled(decided(onlyConflict(park), 'keep', '示例乙联合体'))).toMatch(
      /已按处理意见列入“示例乙联合体”，其余不列入。$/,
    );
    expect(ruled(decided(onlyConflict(park), 'both', null))).not.toContain('请确认');
    const other = submission('近.xlsx', '示例甲产教联合体', '示例三园', '2026-05-11');
    const similar = onlyConflict(roundOf([older, other]));
    expect(similar.message).toContain('可能是同一单位');
    const choice = decided(similar, 'both', null);
    expect(onlyConflict(roundOf([older, other], [choice])).message).toMatch(
      /名称相近。已按处理意见都列入。$/,
    );
  });

  test('of what was found by labels', () => {
    const labelled = {
      ...older,
      files: older.files.map((file) => ({
        ...file,
        labelled: [{ sheet: '封面', found: 5, asked: 5, values: [], doubts: [] }],
      })),
    };
    const asked = onlyConflict(roundOf([labelled]));
    const after = (decision: 'confirm' | 'leaveOut'): string =>
      onlyConflict(
        roundOf([labelled], [decided(asked, decision, decision === 'confirm' ? older.content : null)]),
      ).message;
    expect(asked.message).toContain('确认以前不汇总');
    expect(after('confirm')).toContain('已按处理意见确认');
    expect(after('leaveOut')).toMatch(/已按处理意见不采用。$/);
    expect(after('confirm') + after('leaveOut')).not.toMatch(/以前不汇总|选“确认”/);
  });
});

describe('who was left out for another', () => {
  const third = submission('丙.xlsx', '示例丙联合体', '示例一园', '2026-05-12');
  const withSchool = (of: Submission, school: string): Submission => ({
    ...of,
    names: [...of.names, { party: 'school', name: school, from: { file: 'a', sheet: '封面', cell: 'D5' } }],
  });
  const all = [
    withSchool(older, '示例学院'),
    withSchool(neighbour, '示例学院'),
    withSchool(third, '另一学院'),
  ];
  const school = roundOf(all).conflicts.find(({ kind }) => kind === 'school');
  if (school === undefined) throw new Error('one school leads two');
  const choice = decided(school, 'keep', '示例乙联合体');

  test('is not counted in what is still open', () => {
    const round = roundOf(all, [choice]);
    const park = round.conflicts.find(({ kind }) => kind === 'park');
    expect(park?.candidates.map(({ id }) => id)).toEqual(['示例丙联合体', '示例乙联合体']);
    expect(park?.message).toContain('2 份申报');
    expect(round.conflicts.map(({ kind, choice: made }) => [kind, made !== null])).toEqual([
      ['park', false],
      ['school', true],
    ]);
    expect(roundOf(all.slice(0, 2), [choice]).conflicts.map(({ kind }) => kind)).toEqual(['school']);
  });

  test('nobody has to decide between its versions', () => {
    const versions = [...all, withSchool(newest, '示例学院')];
    const open = roundOf(versions);
    const again = open.conflicts.find(({ kind }) => kind === 'school');
    if (again === undefined) throw new Error('one school leads two');
    expect(open.conflicts.map(({ kind }) => kind)).toContain('versions');
    const round = roundOf(versions, [decided(again, 'keep', '示例乙联合体')]);
    expect(round.conflicts.map(({ kind }) => kind)).not.toContain('versions');
    expect(statuses(round)).toMatchObject({ '旧.xlsx': 'setAside', '最新.xlsx': 'setAside' });
  });

  test('counts again once the decision is taken back', () => {
    expect(roundOf(all).conflicts.find(({ kind }) => kind === 'park')?.candidates).toHaveLength(3);
  });
});
