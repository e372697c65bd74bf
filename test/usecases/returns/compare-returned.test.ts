import type { FillValues } from '../../../src/model/command-output';
import type { Submission } from '../../../src/model/submission';
import type { ResubmissionComparison } from '../../../src/model/return-notice';
import { compareReturned } from '../../../src/usecases/returns/compare-returned';
import { makeReturnNotices } from '../../../src/usecases/returns/make-return-notices';
import { filledContent, submissionOf } from '../../merge/submissions/seeded-file';
import { SEEDED_MISTAKES } from '../../merge/submissions/seeded-round';
import { seededNames, seededValues } from '../../merge/submissions/seeded-values';

const NAMES = seededNames(0);
const MISTAKES: FillValues = {
  'overview.staff.fullTime': 5,
  'overview.budget.lead@2026': 150,
  'cover.date': '昨天',
  'overview.founded': '',
  'overview.headPost': '处长',
};

function submitted(over: FillValues = {}, file = '示例.xlsx'): Submission {
  return submissionOf({ file, content: filledContent(seededValues(NAMES, over)), receivedAt: '2026-05-13' });
}

function rowsOf(table: string): Record<string, unknown>[] {
  const rows: unknown = seededValues(NAMES)[table];
  return Array.isArray(rows)
    ? rows.filter((row): row is Record<string, unknown> => typeof row === 'object')
    : [];
}

function compared(before: FillValues, after: FillValues): ResubmissionComparison {
  return compareOf(submitted(before), submitted(after));
}

/** What every made-up application has is none of the mistakes put in. */
const usual = new Set(
  compareOf(submitted(), submitted()).items.map(({ item: { rule, matter } }) => `${rule ?? ''} ${matter}`),
);

function compareOf(before: Submission, after: Submission): ResubmissionComparison {
  const result = compareReturned(before, after, null, '');
  if (result.outcome !== 'compared') throw new Error(result.message);
  return result.comparison;
}

function statesOf({ items }: ResubmissionComparison): Record<string, string> {
  return Object.fromEntries(
    items
      .filter(({ item: { rule, matter } }) => !usual.has(`${rule ?? ''} ${matter}`))
      .map(({ item, state }) => [`${item.rule ?? ''} ${item.fields[0] ?? ''}`, state]),
  );
}

describe('a resubmission', () => {
  it('is compared item by item: mended, left as it was, and something else changed', () => {
    const comparison = compared(MISTAKES, {
      ...MISTAKES,
      'overview.staff.fullTime': seededValues(NAMES)['overview.staff.fullTime'] ?? null,
      'overview.founded': seededValues(NAMES)['overview.founded'] ?? null,
      'cover.date': '前天',
      'outcomes.employmentRate@2025': 97.5,
    });
    expect(statesOf(comparison)).toEqual({
      'R-LYG-38 overview.staff.total': 'mended',
      'R-LYG-37 overview.budget.total@2026': 'open',
      'R-LYG-40 cover.date': 'open',
      'R-LYG-56 overview.founded': 'mended',
      'R-LYG-12 overview.headPost': 'open',
    });
    const date = comparison.items.find(({ item }) => item.fields.includes('cover.date'));
    expect(date?.changes).toMatchObject([{ field: 'cover.date' }]);
    expect(date?.remark).toContain('前天');
    expect(comparison.otherChanges.map(({ field }) => field)).toEqual(['outcomes.employmentRate@2025']);
    expect(comparison.otherChanges[0]).toMatchObject({ after: '97.5' });
    expect(comparison.newProblems).toEqual([]);
  });

  it.each(SEEDED_MISTAKES.map(({ over, rules }) => [rules.join(' '), over] as const))(
    'that mends everything has only mended items and no other change: %s',
    (_, over) => {
      const comparison = compared(over, {});
      expect(new Set(Object.values(statesOf(comparison)))).toEqual(new Set(['mended']));
      expect(comparison.otherChanges).toEqual([]);
      expect(comparison.newProblems).toEqual([]);
    },
  );

  it.each(SEEDED_MISTAKES.map(({ over, rules }) => [rules.join(' '), over] as const))(
    'that mends nothing has only open items: %s',
    (_, over) => {
      const comparison = compared(over, over);
      expect(new Set(Object.values(statesOf(comparison)))).toEqual(new Set(['open']));
      expect(comparison.otherChanges).toEqual([]);
      expect(comparison.newProblems).toEqual([]);
    },
  );

  it('says what is wrong now that was right before', () => {
    const comparison = compared({ 'overview.staff.fullTime': 5 }, { 'overview.budget.lead@2026': 150 });
    expect(comparison.newProblems.map(({ rule }) => rule)).toEqual(['R-LYG-37']);
    expect(comparison.otherChanges.map(({ field }) => field)).toEqual(['overview.budget.lead@2026']);
  });

  it('keeps items about rows apart by the names of the rows', () => {
    const rows = rowsOf('members.enterprises');
    const wrong = rows.map((row, index) => (index < 2 ? { ...row, employees: '约100' } : row));
    const half = wrong.map((row, index) => (index === 0 ? { ...row, employees: 100 } : row));
    const also = half.map((row, index) => (index === 2 ? { ...row, employees: 77 } : row));
    const comparison = compared(
      { 'members.enterprises': wrong } as FillValues,
      { 'members.enterprises': also } as FillValues,
    );
    const employees = comparison.items.filter(
      ({ item }) => item.fields.includes('members.enterprises.employees') && item.rule === 'R-LYG-40',
    );
    expect(employees.map(({ state, changes }) => [state, changes.length])).toEqual([
      ['mended', 1],
      ['open', 0],
    ]);
    expect(
      comparison.otherChanges.map(({ label, after }) => [label.includes(String(rows[2]?.['name'])), after]),
    ).toEqual([[true, '77']]);
  });

  it('of blanks only some of which were filled in is open, with what is left', () => {
    const blank = { 'overview.founded': '', 'overview.policy': '' };
    const comparison = compared(blank, { 'overview.policy': '' });
    const item = comparison.items.find(({ item: { rule } }) => rule === 'R-LYG-56');
    expect(item?.state).toBe('open');
    expect(item?.remark).toContain('1处未填');
    expect(comparison.newProblems.map(({ rule }) => rule)).toEqual([]);
  });

  it('does not show telephone numbers that were changed', () => {
    const comparison = compared({}, { 'overview.secretariat.telephone': '0518-80000009' });
    expect(comparison.otherChanges).toMatchObject([
      { field: 'overview.secretariat.telephone', before: '（内容略）', after: '（内容略）' },
    ]);
  });

  it('is compared with its own notice: items the clerk took out are not asked for, another notice is refused', () => {
    const old = submitted(MISTAKES);
    const now = submitted(MISTAKES, '新.xlsx');
    const whole = compareReturned(old, now, null, '');
    if (whole.outcome !== 'compared') throw new Error(whole.message);
    const id = whole.comparison.items.find(({ item }) => item.rule === 'R-LYG-38')?.item.id ?? '';
    const sent = compareReturned(
      old,
      now,
      { ids: [id, 'FORMAL-000000'], contents: [old.content] },
      '通知.docx',
    );
    if (sent.outcome !== 'compared') throw new Error(sent.message);
    expect(sent.comparison.items.map(({ item }) => item.id)).toEqual([id]);
    expect(sent.comparison.newProblems).toEqual([]);
    expect(sent.remarks.join('')).toContain('FORMAL-000000');
    const other = compareReturned(old, now, { ids: [id], contents: ['0'.repeat(64)] }, '别的.docx');
    expect(other).toMatchObject({ outcome: 'stopped' });
    expect(compareReturned(old, now, { ids: [], contents: [] }, '空.docx')).toMatchObject({
      outcome: 'stopped',
    });
  });
});

describe('notices for many files', () => {
  it('are made for the latest version of every application, once', () => {
    const old = submitted(MISTAKES, '旧.xlsx');
    const newer = { ...submitted({ 'overview.staff.fullTime': 5 }, '新.xlsx'), lineage: [old.content] };
    const twice = { ...newer, files: [{ file: '新 - 副本.xlsx', digest: 'f'.repeat(64), receivedAt: null }] };
    const results = makeReturnNotices(
      [old, newer, twice].map((submission) => ({ kind: 'submission', submission })),
      { due: null, register: null },
    );
    const newest = results.filter(({ file }) => file.startsWith('新'));
    expect(newest.map(({ status }) => status).sort()).toEqual(['leftOut', 'written']);
    expect(results.find(({ file }) => file === '旧.xlsx')).toMatchObject({
      status: 'leftOut',
      notice: null,
    });
  });
});
