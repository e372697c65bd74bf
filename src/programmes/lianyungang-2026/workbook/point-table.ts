import type { FieldType } from '../../../model/field';
import type { FormSection, PointEntryRole, PointTable } from '../../../model/form';

type Column = PointTable['columns'][number];

/** What a cell holds that prints in a few lines of its column. */
const SHORT_TEXT: FieldType = { kind: 'text', maxLength: 100 };

function entryColumn(
  role: PointEntryRole,
  { label, width, type, note }: { label: string; width: number; type: FieldType; note: string },
): Column {
  return {
    key: role,
    label,
    width,
    content: {
      kind: 'entry',
      role,
      field: { printId: null, label, type, filledBy: 'applicant', basis: 'inferred', note },
    },
  };
}

/** One row per point of 附件1. */
export const pointTableBlock: PointTable = {
  kind: 'pointTable',
  key: 'points',
  columns: [
    { key: 'group', label: '基本指标', width: 11, content: { kind: 'group' } },
    { key: 'point', label: '观测点', width: 42, content: { kind: 'point' } },
    { key: 'evidence', label: '推荐书中的对应内容', width: 40, content: { kind: 'evidence' } },
    entryColumn('foundation', {
      label: '已有基础',
      width: 28,
      type: SHORT_TEXT,
      note: '写要点和出处，如“四、第3段：已成立理事会”。不分基期和承诺的观测点，两栏合为一格。',
    }),
    entryColumn('commitment', {
      label: '建设承诺',
      width: 28,
      type: SHORT_TEXT,
      note: '写要点和出处，如“四、第3段：2026年6月底前制定章程”。',
    }),
    entryColumn('materials', {
      label: '材料编号',
      width: 10,
      type: { kind: 'list', maxItems: null },
      note: '与支撑材料目录的编号一致，如05。',
    }),
    entryColumn('pages', {
      label: '页码',
      width: 10,
      type: { kind: 'text', maxLength: null },
      note: '支撑材料中的页码，如3-5；多处用顿号隔开，如3-5、12。',
    }),
    { key: 'state', label: '状态', width: 9, content: { kind: 'state' } },
  ],
};

/** 附件1 with what speaks for each observation point. No notice prints this table. */
export const pointTable: FormSection = {
  key: 'points',
  number: null,
  title: '观测点对照表',
  sheets: [
    {
      key: 'points',
      name: '观测点对照表',
      heading: '观测点对照表',
      orientation: 'landscape',
      blocks: [pointTableBlock],
      footnotes: [],
    },
  ],
};
