import type { FillValues } from '../../../src/model/command-output';
import { FillValues as Values } from '../../../src/model/command-output';
import type { FilingState } from '../../../src/model/filing-state';
import { STATE_SHEET_NAME } from '../../../src/model/keys';
import type { Submission } from '../../../src/model/submission';
import type { WorkbookContent } from '../../../src/model/workbook-content';
import moeClean from '../../../src/programmes/moe-2023/samples/clean.json';
import { decodeState, encodeState } from '../../../src/seal/state-store';
import type { SeededFile } from './seeded-file';
import { filledContent, sealedContent, submissionOf } from './seeded-file';
import type { SeededNames } from './seeded-values';
import { seededNames, seededValues } from './seeded-values';
import { withoutKeys } from './lost-keys';

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

/** A key as merging makes it: upper and lower case do not count; park and school speak where the name is blank. */
export function keyOf({ consortium, park, school }: SeededNames): string {
  return (consortium === '' ? `#${park}/${school}` : consortium).toLowerCase();
}

/** The same workbook with another text in each cell of its record. */
function withRecord(
  content: WorkbookContent,
  text: (row: number, column: number) => string,
): WorkbookContent {
  return {
    ...content,
    sheets: content.sheets.map((sheet) =>
      sheet.name !== STATE_SHEET_NAME
        ? sheet
        : {
            ...sheet,
            cells: sheet.cells.map((cell) => ({
              ...cell,
              value: { kind: 'text', text: text(cell.row, cell.column) },
            })),
          },
    ),
  };
}

/** Somebody wrote another figure into the record of 定稿 and made its checksum fit. */
function withForgedSeal(content: WorkbookContent): WorkbookContent {
  const decoded = decodeState(content);
  if (decoded.outcome !== 'read' || decoded.state.snapshot === null) throw new Error('it is not sealed');
  const { snapshot } = decoded.state;
  const [first, ...others] = snapshot.entries;
  if (first === undefined) throw new Error('it says nothing');
  const entries = [{ ...first, value: 'text:示例乙联合体' }, ...others];
  const forged: FilingState = { ...decoded.state, snapshot: { ...snapshot, entries } };
  const rows = encodeState(forged);
  return withRecord(content, (row, column) => rows[row - 1]?.[column - 1] ?? '');
}

/** 教育部 2023: names of the applications of one province. */
function ofProvince(names: SeededNames): FillValues {
  return Values.parse({
    ...moeClean,
    'cover.consortium': names.consortium,
    'overview.name': names.consortium,
    'cover.hostPark': names.park,
    'cover.leadSchool': names.school,
    'cover.leadEnterprise': names.enterprise,
    'summary.consortia': [
      {
        consortium: names.consortium,
        parkName: names.park,
        schoolName: names.school,
        enterpriseName: names.enterprise,
      },
    ],
  });
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

  const nameless = { ...next(), consortium: '' };
  add('无名.xlsx', sealed(nameless));
  truth.remarks.push(`unnamed ${keyOf(nameless)}`);

  const forged = next();
  add('改记录.xlsx', withForgedSeal(sealed(forged)));
  truth.remarks.push(`sealRecordAltered ${keyOf(forged)}`);

  const broken = next();
  add(
    '坏记录.xlsx',
    withRecord(sealed(broken), () => '示例'),
  );
  truth.remarks.push(`stateUnreadable ${keyOf(broken)}`);

  const lost = next();
  add('丢标识.xlsx', withoutKeys(sealed(lost), { identity: true, sheets: ['成员学校'] }));
  truth.conflicts.push('labels:lianyungang-2026:');
  truth.rows -= 1;

  // One more than the notice allows a province; the first is called like one of 连云港.
  for (let at = 0; at < 4; at += 1) {
    const names = seededNames(at);
    add(`教育部${at + 1}.xlsx`, sealedContent(filledContent(ofProvince(names), 'moe-2023'), FIRST));
    truth.remarks.push(`overQuota ${keyOf(names)}`);
    truth.rows += 1;
  }

  return { submissions: files.map(submissionOf), truth };
}
