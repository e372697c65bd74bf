import { programmeRound } from '../../src/merge/merge-round';
import type { ProgrammeRound } from '../../src/merge/merge-round';
import { joinRegisters } from '../../src/merge/register';
import type { ClerkChoice } from '../../src/model/merge';
import type { Submission } from '../../src/model/submission';
import { EMPTY_REGISTER } from '../../src/model/merge';
import { textDigest } from '../../src/seal/digest';
import { clerkChoice } from '../../src/usecases/merge/clerk-choice';
import { sampleProgramme } from '../usecases/sample-workbook';
import { bareSubmission } from './submissions/bare-submission';

/** Macros and the like are listed of every file that was read, whatever became of it. */

const programme = sampleProgramme();

const roundOf = (submissions: Submission[], choices: ClerkChoice[] = []): ProgrammeRound => {
  const first = joinRegisters(EMPTY_REGISTER, { ...EMPTY_REGISTER, submissions });
  return programmeRound(programme, { ...first, choices }, () => []);
};

const older = bareSubmission('旧.xlsx', { consortium: '示例甲联合体', park: '示例一园' }, '2026-05-10');
const newer = bareSubmission('新.xlsx', { consortium: '示例甲联合体', park: '示例一园' }, '2026-05-12');
const neighbour = bareSubmission('邻.xlsx', { consortium: '示例乙联合体', park: '示例一园' }, '2026-05-11');

const macros: Submission['notes'] = [{ kind: 'macros', subject: 'xl/vbaProject.bin' }];
const active = ({ remarks }: ProgrammeRound): string[] =>
  remarks.flatMap(({ kind, file }) => (kind === 'activeContent' ? [file] : []));
const withActive = (of: Submission): Submission => ({
  ...of,
  notes: macros,
  files: of.files.map((file) => ({ ...file, active: ['macros'] })),
});

test('are listed of an older version, of one that is left out and of one that is not confirmed', () => {
  expect(active(roundOf([withActive(older), newer]))).toEqual(['旧.xlsx']);
  const [park] = roundOf([withActive(older), neighbour]).conflicts;
  if (park === undefined) throw new Error('two applications are for one park');
  const choice = clerkChoice(park, 'keep', '示例乙联合体', '', '2026-05-20T09:00:00+08:00');
  const left = roundOf([withActive(older), neighbour], [choice]);
  expect(left.standing).toHaveLength(1);
  expect(active(left)).toEqual(['旧.xlsx']);
  const labelled = [{ sheet: '封面', found: 5, asked: 5, values: [], doubts: [] }];
  const found = withActive(older);
  expect(active(roundOf([{ ...found, files: found.files.map((file) => ({ ...file, labelled })) }]))).toEqual([
    '旧.xlsx',
  ]);
});

test('are listed of each file that says the same, and of no other', () => {
  const [file] = older.files;
  if (file === undefined) throw new Error('a submission has a file');
  const copy = { ...file, file: '副本.xlsm', digest: textDigest('副本'), active: ['macros' as const] };
  const duplicate: Submission = { ...older, notes: macros, files: [copy] };
  for (const given of [
    [older, duplicate],
    [duplicate, older],
  ]) {
    expect(active(roundOf(given))).toEqual(['副本.xlsm']);
  }
});

test('in a record that knows it of the first file alone', () => {
  const round = roundOf([{ ...older, notes: macros }]);
  expect(active(round)).toEqual(['旧.xlsx']);
  expect(round.remarks.find(({ kind }) => kind === 'activeContent')?.message).toMatch(
    /没有执行或打开.*没有带入/,
  );
});
