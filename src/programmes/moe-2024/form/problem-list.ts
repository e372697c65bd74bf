import type { Field } from '../../../model/field';
import type { FormSection, PointTable } from '../../../model/form';

type Column = PointTable['columns'][number];

function entryColumn(
  key: string,
  { label, width, type, note }: Pick<Field, 'label' | 'type' | 'note'> & { width: number },
): Column {
  return {
    key,
    label,
    width,
    content: {
      kind: 'entry',
      role: null,
      field: { printId: null, label, type, filledBy: 'applicant', basis: 'inferred', note },
    },
  };
}

/** 查摆问题: one row per observation point with what was filled in, and room for what is to be done. */
export const problemTable: PointTable = {
  kind: 'pointTable',
  key: 'problems',
  columns: [
    { key: 'group', label: '指标', width: 30, content: { kind: 'group' } },
    { key: 'point', label: '观测点', width: 32, content: { kind: 'point' } },
    { key: 'evidence', label: '自查情况', width: 44, content: { kind: 'evidence' } },
    { key: 'state', label: '状态', width: 9, content: { kind: 'state' } },
    entryColumn('problem', {
      label: '存在问题',
      width: 24,
      type: { kind: 'text', maxLength: null },
      note: '未达标、未开展或佐证不全的，写明问题。',
    }),
    entryColumn('action', {
      label: '整改措施',
      width: 24,
      type: { kind: 'text', maxLength: null },
      note: '写明怎样补上、由谁负责。',
    }),
    entryColumn('due', {
      label: '完成时限',
      width: 13,
      type: { kind: 'date', precision: 'month' },
      note: '填年月，如2026年12月。',
    }),
  ],
};

/** The gap list every consortium in construction is asked for; no notice prints a form for it. */
export const problemList: FormSection = {
  key: 'problems',
  number: null,
  title: '问题清单',
  sheets: [
    {
      key: 'problems',
      name: '问题清单',
      heading: '市域产教联合体自查问题清单',
      orientation: 'landscape',
      blocks: [problemTable],
      footnotes: [],
    },
  ],
};
