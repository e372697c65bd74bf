import { FillValues } from '../../../src/model/command-output';
import clean from '../../../src/programmes/lianyungang-2026/samples/clean.json';

/** What tells made-up applications apart; nothing of one resembles anything of another. */
const KINDS = [
  '种业',
  '船舶',
  '光伏',
  '医药',
  '纺织',
  '陶瓷',
  '茶叶',
  '石英',
  '氢能',
  '冷链',
  '盐化',
  '物流',
];

/** Names of one made-up application; all others differ from it in each. */
export interface SeededNames {
  consortium: string;
  park: string;
  school: string;
  enterprise: string;
}

export function seededNames(index: number): SeededNames {
  const kind = KINDS[index % KINDS.length] ?? '';
  const turn = Math.floor(index / KINDS.length);
  const place =
    turn === 0 ? '' : `${'东南西北中'[turn % 5] ?? ''}${String.fromCharCode(65 + Math.floor(turn / 5))}`;
  return {
    consortium: `示例${kind}${place}产教联合体`,
    park: `示例${place}${kind}产业园`,
    school: `示例${place}${kind}职业技术学院`,
    enterprise: `示例${place}${kind}集团有限公司`,
  };
}

type Row = Record<string, unknown>;

function rowsOf(values: Record<string, unknown>, table: string): Row[] {
  const rows = values[table];
  if (!Array.isArray(rows)) throw new Error(`the sample has no table ${table}`);
  return rows.filter((row): row is Row => typeof row === 'object' && row !== null);
}

function renamedRows(rows: readonly Row[], name: string): Row[] {
  return rows.map((row, index) => (index === 0 ? { ...row, name } : row));
}

/** The clean sample as another application, with further values put over it. */
export function seededValues(names: SeededNames, over: FillValues = {}): FillValues {
  const [summary] = rowsOf(clean, 'summary.consortia');
  return FillValues.parse({
    ...clean,
    'cover.consortium': names.consortium,
    'overview.name': names.consortium,
    'cover.hostPark': names.park,
    'cover.leadSchool': names.school,
    'overview.secretariat.unit': names.school,
    'cover.leadEnterprise': names.enterprise,
    'members.schools': renamedRows(rowsOf(clean, 'members.schools'), names.school),
    'members.enterprises': renamedRows(rowsOf(clean, 'members.enterprises'), names.enterprise),
    'members.others': renamedRows(rowsOf(clean, 'members.others'), `${names.park}管委会`),
    'summary.unit': names.school,
    'summary.consortia': [
      {
        ...summary,
        consortium: names.consortium,
        parkName: names.park,
        schoolName: names.school,
        enterpriseName: names.enterprise,
      },
    ],
    ...over,
  });
}
