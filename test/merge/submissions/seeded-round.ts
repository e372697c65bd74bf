import type { FillValues } from '../../../src/model/command-output';
import { FillValues as Values } from '../../../src/model/command-output';
import type { Submission } from '../../../src/model/merge';
import moeClean from '../../../src/programmes/moe-2023/samples/clean.json';
import type { SeededFile } from './seeded-file';
import { filledContent, sealedContent, submissionOf } from './seeded-file';
import type { SeededNames } from './seeded-values';
import { seededNames, seededValues } from './seeded-values';

const FIRST = '2026-05-10T09:00:00+08:00';
const SECOND = '2026-05-12T09:00:00+08:00';

/** A mistake put into an application that has no other, and the rules that find it. */
export const SEEDED_MISTAKES: readonly { over: FillValues; rules: readonly string[] }[] = [
  { over: { 'overview.budget.lead@2026': 150 }, rules: ['R-LYG-37'] },
  { over: { 'overview.staff.fullTime': 5 }, rules: ['R-LYG-38'] },
  { over: { 'overview.staff.names': ['示例乙'] }, rules: ['R-LYG-39'] },
  { over: { 'cover.date': '昨天' }, rules: ['R-LYG-40'] },
  { over: { 'overview.name': '另一联合体' }, rules: ['R-LYG-44'] },
  { over: { 'overview.founded': '' }, rules: ['R-LYG-56'] },
  { over: { 'overview.headPost': '处长' }, rules: ['R-LYG-12'] },
  { over: { 'overview.policy': '示'.repeat(600) }, rules: ['R-LYG-21'] },
  { over: { 'plan.content': ['示'.repeat(2600)] }, rules: ['R-LYG-26'] },
  { over: { 'outcomes.employmentRate@2025': 196 }, rules: ['R-LYG-40', 'R-LYG-49'] },
  { over: { 'overview.budget.total@2027': '百分之九十' }, rules: ['R-LYG-40', 'R-LYG-58'] },
];

/** What was put in, as merging has to find it: exactly this. */
export interface SeededTruth {
  duplicates: string[];
  conflicts: string[];
  remarks: string[];
  /** File → rules its mistake breaks. */
  mistakes: Map<string, readonly string[]>;
  /** Key → fields that differ between its versions. */
  differences: Map<string, string[]>;
  rows: number;
}

export interface SeededRound {
  submissions: Submission[];
  truth: SeededTruth;
}

/** A key as merging makes it: upper and lower case do not count. */
export function keyOf({ consortium }: Pick<SeededNames, 'consortium'>): string {
  return consortium.toLowerCase();
}

/** A made-up round of applications with every kind of duplicate, conflict and remark, and a mistake per file. */
export function seededRound(): SeededRound {
  const files: SeededFile[] = [];
  const truth: SeededTruth = {
    duplicates: [],
    conflicts: [],
    remarks: [],
    mistakes: new Map(),
    differences: new Map(),
    rows: 0,
  };
  let index = 0;
  const next = (): SeededNames => {
    truth.rows += 1;
    return seededNames(index++);
  };
  const sealed = (names: SeededNames, over: FillValues = {}, at = FIRST): SeededFile['content'] =>
    sealedContent(filledContent(seededValues(names, over)), at);
  const add = (file: string, content: SeededFile['content'], more: Partial<SeededFile> = {}): void => {
    files.push({ file, content, receivedAt: '2026-05-13', ...more });
  };

  add('完好.xlsx', sealed(next()));

  const twice = next();
  add('两份.xlsx', sealed(twice));
  add('两份 - 副本.xlsx', sealed(twice));
  truth.duplicates.push(`sameFile ${keyOf(twice)}`);

  const resaved = next();
  add('原件.xlsx', sealed(resaved));
  add('另存.xlsx', sealed(resaved), { savedBy: 'another program' });
  truth.duplicates.push(`sameContent ${keyOf(resaved)}`);

  const versions = next();
  add('初稿.xlsx', sealed(versions));
  const changed = { 'overview.policy': '示例政策已经更新。', 'outcomes.jointMajors@2025': 13 };
  add('改稿.xlsx', sealed(versions, changed, SECOND), { receivedAt: '2026-05-15' });
  truth.conflicts.push(`versions:lianyungang-2026:${keyOf(versions)}`);
  truth.differences.set(keyOf(versions), Object.keys(changed).sort());

  const shared = (party: 'park' | 'school' | 'enterprise', spelling: (name: string) => string): void => {
    const [one, other] = [next(), next()];
    add(`${party}-1.xlsx`, sealed(one));
    add(`${party}-2.xlsx`, sealed({ ...other, [party]: spelling(one[party]) }));
    truth.conflicts.push(`${party}:lianyungang-2026`);
  };
  shared('park', (name) => `　${Array.from(name).join(' ')}`);
  shared('school', (name) => name);
  shared('enterprise', (name) => name.replace('有限公司', '有限责任公司'));

  const [short, long] = [next(), next()];
  add('简称.xlsx', sealed(short));
  add('全称.xlsx', sealed({ ...long, park: `${short.park}管理委员会` }));
  truth.conflicts.push('similarNames:lianyungang-2026:park');

  const notSealed = next();
  add('未定稿.xlsx', filledContent(seededValues(notSealed)));
  truth.remarks.push(`unsealed ${keyOf(notSealed)}`);

  const altered = next();
  const after = filledContent(seededValues(altered, { 'outcomes.jointMajors@2025': 14 }));
  const stamped = sealed(altered);
  add('定稿后改.xlsx', {
    ...after,
    sheets: after.sheets.map((sheet) =>
      sheet.name === '_filing' ? (stamped.sheets.find(({ name }) => name === '_filing') ?? sheet) : sheet,
    ),
  });
  truth.remarks.push(`changedSinceSeal ${keyOf(altered)}`);

  const strange = next();
  add('有宏.xlsx', sealed(strange), {
    notes: [
      { kind: 'macros', subject: 'xl/vbaProject.bin' },
      { kind: 'veryHiddenSheet', subject: '_filing' },
      { kind: 'hiddenSheet', subject: '内部' },
    ],
  });
  truth.remarks.push(`activeContent ${keyOf(strange)}`, `foreignHiddenSheet ${keyOf(strange)}`);

  for (const [at, { over, rules }] of SEEDED_MISTAKES.entries()) {
    const names = next();
    const file = `错误${at + 1}.xlsx`;
    add(file, filledContent(seededValues(names, over)));
    truth.mistakes.set(file, rules);
    truth.remarks.push(`unsealed ${keyOf(names)}`);
  }

  const moe = Values.parse({ ...moeClean, 'cover.consortium': seededNames(0).consortium });
  add('教育部.xlsx', sealedContent(filledContent(moe, 'moe-2023'), FIRST));
  truth.rows += 1;

  return { submissions: files.map(submissionOf), truth };
}
