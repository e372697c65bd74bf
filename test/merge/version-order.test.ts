import { applicationsOf } from '../../src/merge/applications';
import { severalVersions } from '../../src/merge/checks/several-versions';
import { programmeRound } from '../../src/merge/merge-round';
import { basisOfLatest } from '../../src/merge/version-order';
import type { ClerkChoice } from '../../src/model/merge';
import type { Submission } from '../../src/model/submission';
import { findProgramme } from '../../src/programmes/registry';
import { filledContent, submissionOf } from './submissions/seeded-file';
import { seededNames, seededValues } from './submissions/seeded-values';

/** Which of several versions is the latest, what tells it, and what is said where nothing does. */

const found = findProgramme('lianyungang-2026');
if (found === null) throw new Error('lianyungang-2026 is not registered');
const programme = found;

const base = submissionOf({
  file: '示例.xlsx',
  content: filledContent(seededValues(seededNames(0))),
  receivedAt: '2026-05-13',
});

interface Known {
  day?: string | null;
  savedAt?: string;
  sealedAt?: string;
  isLabelled?: boolean;
  after?: readonly string[];
}

const contentOf = (name: string): string => Buffer.from(name).toString('hex').padEnd(64, '0');

const LABELLED = { sheet: '封面', found: 5, asked: 5, values: [], doubts: [] };

function version(
  name: string,
  { day = '2026-05-13', savedAt, sealedAt, isLabelled = false, after = [] }: Known,
): Submission {
  const [file] = base.files;
  if (file === undefined) throw new Error('a submission has a file');
  return {
    ...base,
    content: contentOf(name),
    files: [
      {
        ...file,
        file: `${name}.xlsx`,
        receivedAt: day,
        ...(savedAt === undefined ? {} : { savedAt }),
        ...(isLabelled ? { labelled: [LABELLED] } : {}),
      },
    ],
    seal: sealedAt === undefined ? base.seal : { standing: 'unchanged', sealedAt, verificationCode: 'AAAA' },
    lineage: after.map(contentOf),
  };
}

function ordered(...versions: Submission[]): { files: string[]; basis: string | null; message: string } {
  const applications = applicationsOf(programme.id, versions);
  const [application] = applications;
  if (application === undefined) throw new Error('one application');
  const [conflict] = severalVersions({ programme, applications, choices: new Map(), compare: () => [] });
  return {
    files: application.versions.flatMap(({ files }) => files.map(({ file }) => file.replace('.xlsx', ''))),
    basis: basisOfLatest(application.versions),
    message: conflict?.message ?? '',
  };
}

test.each<[string, Known, Known, string]>([
  ['lineage', { savedAt: '2026-05-13T09:00:00.000Z' }, { after: ['b'] }, '暂按最新的一个'],
  ['sealed', { day: '2026-05-14' }, { sealedAt: '2026-05-10T09:00:00+08:00' }, '暂按定稿的一个'],
  [
    'sealedAt',
    { sealedAt: '2026-05-10T09:00:00+08:00' },
    { sealedAt: '2026-05-10T02:00:00Z' },
    '暂按最新的一个',
  ],
  [
    'sealed',
    { day: '2026-05-14' },
    { sealedAt: '2026-05-10T09:00:00+08:00', isLabelled: true },
    '定稿的一个',
  ],
  ['lineage', {}, { after: ['b'], isLabelled: true }, '暂按最新的一个'],
  ['keyed', { isLabelled: true }, {}, '按标签识别'],
  ['keyed', { day: '2026-05-20', isLabelled: true }, { day: '2026-05-13' }, '定位标记的一个'],
  ['keyed', { savedAt: '2026-05-13T10:00:00.000Z', isLabelled: true }, {}, '定位标记的一个'],
  ['fileDay', { day: '2026-05-12' }, { day: '2026-05-13' }, '文件日期最新'],
  [
    'savedAt',
    { savedAt: '2026-05-12T09:00:00.000Z' },
    { savedAt: '2026-05-12T10:00:00.000Z' },
    '保存时间较晚',
  ],
])('by %s', (basis, earlier, later, said) => {
  // The digest speaks against the order, in which nothing else would put them.
  for (const versions of [
    [version('b', earlier), version('a', later)],
    [version('a', later), version('b', earlier)],
  ]) {
    const order = ordered(...versions);
    expect(order.files).toEqual(['b', 'a']);
    expect(order.basis).toBe(basis);
    expect(order.message).toContain(said);
  }
});

test.each<[string, Known, Known]>([
  ['nothing is known', {}, {}],
  ['one of them does not say when it was saved', { savedAt: '2026-05-12T10:00:00.000Z' }, {}],
  ['one of them has no day', { day: null }, {}],
  ['a moment of 定稿 is none', { sealedAt: 'zzz' }, { sealedAt: '2026-13-40T09:00:00Z' }],
])('%s: the clerk is told that it is open which came later', (_, one, other) => {
  const order = ordered(version('a', one), version('b', other));
  expect(order.basis).toBeNull();
  const standing = order.files[order.files.length - 1] ?? '';
  expect(order.message).toContain(`看不出哪个在后，暂按“${standing}.xlsx”汇总`);
  expect(order.message).not.toContain('最新');
  expect(ordered(version('b', other), version('a', one))).toEqual(order);
});

test('a file saved again by whoever received it is no later version', () => {
  const early = version('a', { savedAt: '2026-05-12T09:00:00.000Z' });
  const [file] = early.files;
  if (file === undefined) throw new Error('a submission has a file');
  const again = { ...file, file: '另存.xlsx', digest: 'f'.repeat(64), savedAt: '2026-05-13T08:00:00.000Z' };
  const resaved = { ...early, files: [file, again] };
  const { files, basis } = ordered(resaved, version('b', { savedAt: '2026-05-12T10:00:00.000Z' }));
  expect(files).toEqual(['a', '另存', 'b']);
  expect(basis).toBe('savedAt');
});

test('what was found by labels and confirmed is not said to stand where the original does', () => {
  const [copy, original] = [version('a', { isLabelled: true }), version('b', {})];
  const choice: ClerkChoice = {
    subject: `labels:${programme.id}:${copy.content}`,
    decision: 'confirm',
    chosen: copy.content,
    considered: [copy.content],
    reason: '',
    decidedAt: '2026-05-13T08:00:00.000Z',
  };
  const standing = (...submissions: Submission[]): (string | null)[] =>
    programmeRound(programme, { submissions, choices: [choice], order: [] }, () => [])
      .conflicts.filter(({ kind }) => kind === 'foundByLabels')
      .map((conflict) => conflict.standing);
  expect(standing(copy)).toEqual([copy.content]);
  expect(standing(copy, original)).toEqual([null]);
});
