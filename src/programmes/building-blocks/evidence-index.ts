import type { Field, FieldType } from '../../model/field';
import type { Form, FormSection, PointEntryRole, PointTable, Total } from '../../model/form';
import { MATERIAL_INDEX } from '../../model/material-index';
import { ownField } from '../field-record';

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

type EntryWords = Pick<Field, 'label'> & { note: string };

/** What a point table calls its columns, and how they are filled in. */
export interface PointTableWords {
  /** The column of what the form says of the point. */
  evidence: string;
  foundation: EntryWords;
  commitment: EntryWords;
  materials: EntryWords;
  pages: EntryWords;
}

/** One row per observation point, with what speaks for it. */
export function pointTableOf(words: PointTableWords): PointTable {
  return {
    kind: 'pointTable',
    key: 'points',
    columns: [
      { key: 'group', label: '基本指标', width: 11, content: { kind: 'group' } },
      { key: 'point', label: '观测点', width: 42, content: { kind: 'point' } },
      { key: 'evidence', label: words.evidence, width: 40, content: { kind: 'evidence' } },
      entryColumn('foundation', { ...words.foundation, width: 28, type: SHORT_TEXT }),
      entryColumn('commitment', { ...words.commitment, width: 28, type: SHORT_TEXT }),
      entryColumn('materials', { ...words.materials, width: 10, type: { kind: 'list', maxItems: null } }),
      entryColumn('pages', { ...words.pages, width: 10, type: { kind: 'text', maxLength: null } }),
      { key: 'state', label: '状态', width: 9, content: { kind: 'state' } },
    ],
  };
}

/**
 * One row per observation point of a 推荐书.
 *
 * @param exampleYear - the year of the commitment the input message gives as an example
 */
export function pointTableBlock(exampleYear: number): PointTable {
  return pointTableOf({
    evidence: '推荐书中的对应内容',
    foundation: {
      label: '已有基础',
      note: '写要点和出处，如“四、第3段：已成立理事会”。不分基期和承诺的观测点，两栏合为一格。',
    },
    commitment: {
      label: '建设承诺',
      note: `写要点和出处，如“四、第3段：${exampleYear}年6月底前制定章程”。`,
    },
    materials: { label: '材料编号', note: '与支撑材料目录的编号一致，如05。' },
    pages: { label: '页码', note: '支撑材料中的页码，如3-5；多处用顿号隔开，如3-5、12。' },
  });
}

/** The indicators with what speaks for each observation point. No notice prints this table. */
function pointTableSection(block: PointTable): FormSection {
  return {
    key: 'points',
    number: null,
    title: '观测点对照表',
    sheets: [
      {
        key: 'points',
        name: '观测点对照表',
        heading: '观测点对照表',
        orientation: 'landscape',
        blocks: [block],
        footnotes: [],
      },
    ],
  };
}

function pagesTotal(key: string, label: string, count: 'covered' | 'missing' | 'repeated'): Total {
  return {
    key: `materials.totals.${key}`,
    label,
    unit: '页',
    decimals: 0,
    of: { kind: 'pages', from: MATERIAL_INDEX.pageFrom, to: MATERIAL_INDEX.pageTo, count },
  };
}

/**
 * 目录索引 of the supporting material: the notices ask for one and print no form for it.
 *
 * @param pageLimit - null where the notice sets none
 */
function materialsSection(pageLimit: number | null): FormSection {
  const number = ownField({
    key: MATERIAL_INDEX.number,
    label: '材料编号',
    type: { kind: 'text', maxLength: null },
  });
  const title = ownField({
    key: MATERIAL_INDEX.title,
    label: '材料名称',
    type: { kind: 'text', maxLength: null },
  });
  const pageFrom = ownField({
    key: MATERIAL_INDEX.pageFrom,
    label: '起始页',
    type: { kind: 'integer', unit: '页' },
  });
  const pageTo = ownField({
    key: MATERIAL_INDEX.pageTo,
    label: '结束页',
    type: { kind: 'integer', unit: '页' },
    ...(pageLimit === null ? {} : { note: '通知未说明封面和目录是否计入页数限制，请适当预留。' }),
  });
  const points = ownField({
    key: MATERIAL_INDEX.points,
    label: '对应观测点',
    type: { kind: 'list', maxItems: null },
    note: '填观测点编号，用顿号隔开，如2.1、2.3；第7项填“其他”。',
  });
  const figures = ownField({
    key: 'materials.figures',
    label: '佐证的数据或内容',
    type: { kind: 'list', maxItems: null },
    note: '填推荐书中的栏目名称，用顿号隔开。',
  });
  return {
    key: 'materials',
    number: null,
    title: '支撑材料目录',
    sheets: [
      {
        key: 'materials',
        name: '支撑材料目录',
        heading: '支撑材料目录',
        orientation: 'landscape',
        blocks: [
          {
            kind: 'repeatingTable',
            key: MATERIAL_INDEX.table,
            title: '支撑材料目录',
            note: pageLimit === null ? '（单独装订成册）' : `（支撑材料不超过${pageLimit}页，单独装订成册）`,
            columns: [
              { field: number, width: 10, group: null },
              { field: title, width: 44, group: null },
              { field: pageFrom, width: 9, group: null },
              { field: pageTo, width: 9, group: null },
              { field: points, width: 20, group: null },
              { field: figures, width: 34, group: null },
            ],
            nameColumn: title.key,
            printedRows: [],
            spareRows: 30,
            totals: [
              {
                key: 'materials.totals.count',
                label: '材料份数',
                unit: '份',
                decimals: 0,
                of: { kind: 'rows', column: title.key },
              },
              pagesTotal(
                'pages',
                pageLimit === null
                  ? '支撑材料页数（重复的页只计一次）'
                  : `支撑材料页数（不超过${pageLimit}页，重复的页只计一次）`,
                'covered',
              ),
              pagesTotal('missingPages', '缺页：目录中没有材料的页数', 'missing'),
              pagesTotal('repeatedPages', '重页：不止一份材料占用的页数', 'repeated'),
            ],
          },
        ],
        footnotes: [],
      },
    ],
  };
}

/** The last sheets of a workbook: what speaks for each point, and the index of the supporting material. */
export function evidenceIndexForm(block: PointTable, pageLimit: number | null): Form {
  return {
    id: 'workbook',
    title: '观测点对照表和支撑材料目录',
    basis: 'inferred',
    sections: [pointTableSection(block), materialsSection(pageLimit)],
  };
}
