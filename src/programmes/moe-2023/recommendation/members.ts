import type { Field } from '../../../model/field';
import type { FieldGrid, GridCell } from '../../../model/form';
import type { FieldKey } from '../../../model/keys';
import { statedField } from '../../field-record';
import { entryCell, printedCell } from '../../grid-cells';

type GridRow = FieldGrid['rows'][number];

/** A kind of member: one printed row of 联合体成员情况. */
interface MemberKind {
  key: FieldKey;
  printId: string;
  label: string;
  /** 所, 家 */
  unit: string;
  /** Schools say their students in brackets behind their number; other members have none. */
  hasStudents: boolean;
  /** Lines of text the names take. */
  lines: number;
}

function kind(name: string, parts: Omit<MemberKind, 'key'>): MemberKind {
  return { key: `overview.members.${name}`, ...parts };
}

const school = { unit: '所', hasStudents: true, lines: 3 };
const other = { unit: '个', hasStudents: false, lines: 3 };

export const secondarySchools = kind('secondarySchools', { printId: 'M1.A', label: '中职学校', ...school });
export const colleges = kind('colleges', { printId: 'M1.B', label: '高职院校（含职教本科）', ...school });
export const universities = kind('universities', { printId: 'M1.C', label: '普通本科学校', ...school });
export const government = kind('government', { printId: 'M1.D', label: '政府部门', ...other });
export const enterprises = kind('enterprises', {
  printId: 'M1.E',
  label: '企业',
  unit: '家',
  hasStudents: false,
  lines: 8,
});
export const research = kind('research', { printId: 'M1.F', label: '科研机构', ...other });
export const organisations = kind('organisations', { printId: 'M1.G', label: '其他组织', ...other });

/** The kinds of members in the order of the print. */
export const memberKinds: readonly MemberKind[] = [
  secondarySchools,
  colleges,
  universities,
  government,
  enterprises,
  research,
  organisations,
];

/** The number of units of a kind. */
export function countKey({ key }: MemberKind): FieldKey {
  return `${key}.count`;
}

/** The students of a kind of schools. */
export function studentsKey({ key }: MemberKind): FieldKey {
  return `${key}.students`;
}

/** The names of the units of a kind. */
export function namesKey({ key }: MemberKind): FieldKey {
  return `${key}.names`;
}

function fieldsOf(member: MemberKind): Field[] {
  const { printId, unit, hasStudents } = member;
  return [
    statedField(printId, {
      key: countKey(member),
      label: '数量',
      type: { kind: 'integer', unit },
      note: '与单位名称的个数一致；没有的填“0”。学校括号内的在校生数另填右侧一格。',
    }),
    ...(hasStudents
      ? [
          statedField(printId, {
            key: studentsKey(member),
            label: '在校生数',
            type: { kind: 'integer', unit: '人' },
          }),
        ]
      : []),
    statedField(printId, {
      key: namesKey(member),
      label: '单位名称',
      type: { kind: 'list', maxItems: null },
      note: '填全称，单位之间用顿号隔开；没有的填“无”。',
    }),
  ];
}

function numberCells(member: MemberKind): GridCell[] {
  return member.hasStudents
    ? [entryCell(countKey(member)), entryCell(studentsKey(member))]
    : [entryCell(countKey(member), { columns: 2 })];
}

/** 联合体成员情况. The printed cell 数量（在校生数） holds two numbers for schools: two cells here. */
export const memberFields: Field[] = memberKinds.flatMap(fieldsOf);

/** Its rows, over the seven columns of 联合体概况. */
export const memberRows: GridRow[] = [
  {
    key: 'overview.members',
    cells: [
      printedCell('联合体成员情况', { rows: memberKinds.length + 1 }),
      printedCell('组成'),
      printedCell('数量（在校生数）', { columns: 2 }),
      printedCell('单位名称', { columns: 3 }),
    ],
    lines: 1,
  },
  ...memberKinds.map((member) => ({
    key: member.key,
    cells: [printedCell(member.label), ...numberCells(member), entryCell(namesKey(member), { columns: 3 })],
    lines: member.lines,
  })),
];
