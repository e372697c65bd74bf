import { programmeRound } from '../../src/merge/merge-round';
import { joinRegisters } from '../../src/merge/register';
import { ConflictKind, Duplicate, EMPTY_REGISTER, MergeRemark } from '../../src/model/merge';
import { programmes } from '../../src/programmes/registry';
import { versionDifferences } from '../../src/usecases/merge/version-differences';
import { filledContent, submissionOf } from './submissions/seeded-file';
import { seededRound } from './submissions/seeded-round';
import { seededNames, seededValues } from './submissions/seeded-values';

const { submissions, truth } = seededRound();
const register = joinRegisters(EMPTY_REGISTER, { ...EMPTY_REGISTER, submissions });
const rounds = programmes().map((programme) => programmeRound(programme, register, versionDifferences));
const all = {
  rows: rounds.flatMap(({ rows }) => rows),
  duplicates: rounds.flatMap(({ duplicates }) => duplicates),
  conflicts: rounds.flatMap(({ conflicts }) => conflicts),
  remarks: rounds.flatMap(({ remarks }) => remarks),
};
const [lianyungang, moe] = rounds;

test('exactly the duplicates that were put in are found', () => {
  const found = all.duplicates.map(({ kind, application }) => `${kind} ${application}`);
  expect(found.sort()).toEqual([...truth.duplicates].sort());
});

test('exactly the conflicts that were put in are found', () => {
  const found = all.conflicts.map(({ subject }) => subject);
  expect(found).toHaveLength(truth.conflicts.length);
  for (const expected of truth.conflicts) {
    expect(found.filter((subject) => subject.startsWith(expected))).toHaveLength(1);
  }
});

test('two versions differ in exactly the fields that were changed', () => {
  for (const [key, fields] of truth.differences) {
    const conflict = all.conflicts.find(({ kind, subject }) => kind === 'versions' && subject.endsWith(key));
    expect(conflict?.differences.map(({ field }) => field).sort()).toEqual(fields);
  }
});

test('the later version stands', () => {
  const conflict = all.conflicts.find(({ kind }) => kind === 'versions');
  const later = submissions.find(({ files }) => files[0]?.file === '改稿.xlsx');
  expect(conflict?.standing).toBe(later?.content);
});

test('exactly the remarks that were put in are made', () => {
  const found = all.remarks.map(({ kind, application }) => `${kind} ${application}`);
  expect(found.sort()).toEqual([...truth.remarks].sort());
});

test('every kind of duplicate, conflict and remark was put in', () => {
  const kinds = (of: readonly { kind: string }[]): string[] =>
    [...new Set(of.map(({ kind }) => kind))].sort();
  expect(kinds(all.duplicates)).toEqual([...Duplicate.shape.kind.options].sort());
  expect(kinds(all.conflicts)).toEqual([...ConflictKind.options].sort());
  // What staff changed and concluded on the sheets shows only where something is merged into them.
  const ofStaff: readonly string[] = ['staffEdit', 'earlierReview'];
  const ofSubmissions = MergeRemark.shape.kind.options.filter((kind) => !ofStaff.includes(kind));
  expect(kinds(all.remarks)).toEqual([...ofSubmissions].sort());
});

test('each mistake is found by exactly its rules', () => {
  const right = submissionOf({
    file: '对照.xlsx',
    content: filledContent(seededValues(seededNames(0))),
    receivedAt: '2026-05-13',
  });
  const known = new Set(right.findings.map(({ rule }) => rule));
  for (const [file, rules] of truth.mistakes) {
    const found = submissions.find(({ files }) => files[0]?.file === file)?.findings.map(({ rule }) => rule);
    expect([file, [...new Set(found)].filter((rule) => !known.has(rule)).sort()]).toEqual([
      file,
      [...rules].sort(),
    ]);
  }
});

test('an application of another notice stands in its own table and is no conflict', () => {
  expect(moe?.programme.id).toBe('moe-2023');
  expect(moe?.rows).toHaveLength(4);
  expect(moe?.conflicts).toEqual([]);
});

test('every application has one row, and every value in it says where it was read', () => {
  expect(all.rows).toHaveLength(truth.rows);
  for (const { cells } of all.rows) {
    for (const { value, from } of cells) expect(from === null).toBe(value.kind === 'blank');
  }
});

test('a row says what the applicant wrote, cell by cell', () => {
  const names = seededNames(0);
  const row = lianyungang?.rows.find(({ application }) => application === names.consortium);
  expect(row?.cells.map(({ value }) => ('text' in value ? value.text : value.kind))).toEqual([
    names.consortium,
    '高端装备制造、海工装备',
    names.park,
    '高端装备制造',
    names.school,
    '高职专科',
    names.enterprise,
    '是（省级）',
    '示例乙',
    '秘书处主任',
    '19900000000',
  ]);
  expect(row?.cells[0]?.from).toMatchObject({ file: '完好.xlsx', sheet: '申报汇总表' });
});

test('where the applicant left the table blank, the 推荐书 speaks', () => {
  const names = seededNames(0);
  const { row } = submissionOf({
    file: '空表.xlsx',
    content: filledContent(seededValues(names, { 'summary.consortia': [] })),
    receivedAt: '2026-05-13',
  });
  const said = new Map(row.map(({ field, value, from }) => [field, { value, sheet: from?.sheet ?? null }]));
  expect(said.get('summary.consortia.parkName')).toEqual({
    value: { kind: 'text', text: names.park },
    sheet: '封面',
  });
  expect(said.get('summary.consortia.schoolLevel')).toEqual({
    value: { kind: 'text', text: '高职专科' },
    sheet: '成员学校',
  });
  expect(said.get('summary.consortia.contactName')?.value).toEqual({ kind: 'blank' });
});

test('figures across the applications are decimals, from those that give them', () => {
  const figure = lianyungang?.figures.find(
    ({ field, year }) => field === 'outcomes.jointMajors' && year === 2025,
  );
  expect(figure).toMatchObject({
    count: lianyungang?.rows.length ?? 0,
    minimum: '12',
    median: '12',
    maximum: '14',
  });
});
