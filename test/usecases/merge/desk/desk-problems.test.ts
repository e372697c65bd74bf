import type { FindingOutput } from '../../../../src/model/command-output';
import type { Submission } from '../../../../src/model/submission';
import { clerkChoice } from '../../../../src/usecases/merge/clerk-choice';
import { deskProblems } from '../../../../src/usecases/merge/desk/desk-problems';
import { deskView } from '../../../../src/usecases/merge/desk/desk-view';
import { mergeFiles } from '../../../../src/usecases/merge/merge-files';
import { first, given, newer, NOW } from '../merged-bytes';

const finding = (message: string): FindingOutput => ({
  rule: 'R',
  subject: 'R',
  severity: 'error',
  message,
  cells: [],
  source: null,
  fields: [],
  fix: null,
  answer: null,
});

/** Two versions that came under one name. */
const named = (submission: Submission, message: string): Submission => ({
  ...submission,
  files: submission.files.map((file) => ({ ...file, file: '申报表.xlsx' })),
  findings: [finding(message)],
});

test('of two versions under one name each has its own problems', () => {
  const files = given(named(first, '前一版的问题'), named(newer, '后一版的问题'));
  const open = mergeFiles(files, null, NOW);
  const conflict = open.outcome === 'new' ? open.result.conflicts[0] : undefined;
  if (conflict === undefined) throw new Error('no conflict');
  const choices = new Map([[conflict.subject, clerkChoice(conflict, 'both', null, '', NOW)]]);
  const merged = mergeFiles(files, null, NOW, { choices, notes: [] });
  if (merged.outcome !== 'new') throw new Error(merged.outcome);
  const problems = deskProblems(deskView(merged, null), 'lianyungang-2026');
  const messages = problems.filter(({ rule }) => rule === 'R').map(({ message }) => message);
  expect(messages).toEqual(['前一版的问题', '后一版的问题']);
});
