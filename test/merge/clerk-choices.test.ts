import { fileOutcomes } from '../../src/merge/file-outcomes';
import { programmeRound } from '../../src/merge/merge-round';
import type { ProgrammeRound } from '../../src/merge/merge-round';
import { joinRegisters } from '../../src/merge/register';
import type { ClerkChoice, Conflict, Submission } from '../../src/model/merge';
import { EMPTY_REGISTER } from '../../src/model/merge';
import { textDigest } from '../../src/seal/digest';
import { packEntries } from '../../src/merge/packed-entries';
import { sampleProgramme } from '../usecases/sample-workbook';

const programme = sampleProgramme();

function submission(file: string, consortium: string, park: string, receivedAt: string): Submission {
  const from = { file, sheet: '封面', cell: 'D3' };
  return {
    content: textDigest(file),
    programme: programme.id,
    templateVersion: '1',
    files: [{ file, digest: textDigest(`${file} bytes`), receivedAt }],
    names: [
      { party: 'consortium', name: consortium, from },
      { party: 'park', name: park, from },
    ],
    seal: { standing: 'unchanged', sealedAt: null, verificationCode: null },
    lineage: [],
    entries: packEntries([]),
    row: [{ field: 'summary.consortia.consortium', value: { kind: 'text', text: consortium }, from }],
    figures: [],
    points: [],
    findings: [],
    notes: [],
  };
}

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
