import type { FormSheet } from '../../../model/form';
import { statedField } from '../../field-record';
import { tableTotals } from '../../table-totals';
import { schoolLevels } from '../school-levels';

const name = statedField('L2S.1', {
  key: 'members.schools.name',
  label: '学校名称',
  type: { kind: 'text', maxLength: null },
});
const level = statedField('L2S.2', {
  key: 'members.schools.level',
  label: '学校层次',
  type: { kind: 'option', options: schoolLevels, open: true },
  note: '原表未印选项，所列选项供选用；其他类型请直接注明。',
});
const majors = statedField('L2S.3', {
  key: 'members.schools.majors',
  label: '联合体相关专业（填写5个以内）',
  type: { kind: 'list', maxItems: 5 },
  note: '专业之间用顿号隔开。',
});
const students = statedField('L2S.4', {
  key: 'members.schools.students',
  label: '学生总人数',
  type: { kind: 'integer', unit: '人' },
});
const relatedStudents = statedField('L2S.5', {
  key: 'members.schools.relatedStudents',
  label: '联合体产业相关专业学生数',
  type: { kind: 'integer', unit: '人' },
});

/** 联合体学校情况, the second table of 第2部分. */
export const memberSchools: FormSheet = {
  key: 'members.schools',
  name: '成员学校',
  heading: '2.联合体成员概况',
  orientation: 'landscape',
  blocks: [
    {
      kind: 'repeatingTable',
      key: 'members.schools',
      title: '联合体学校情况',
      note: '（不够可加行，所有学校均填写）',
      columns: [
        { field: name, width: 32, group: null },
        { field: level, width: 14, group: null },
        { field: majors, width: 44, group: null },
        { field: students, width: 14, group: null },
        { field: relatedStudents, width: 18, group: null },
      ],
      nameColumn: name.key,
      printedRows: [],
      spareRows: 30,
      totals: tableTotals(
        { key: 'members.schools', nameColumn: name.key, countLabel: '学校数', countUnit: '所' },
        [students, relatedStudents],
      ),
    },
  ],
  footnotes: [],
};
