import type { Field, FieldType } from '../../model/field';
import type { Block, Form, FormSection, GridCell } from '../../model/form';

const text: FieldType = { kind: 'text', maxLength: null };
const persons: FieldType = { kind: 'integer', unit: '人' };
const tenThousandYuan: FieldType = { kind: 'decimal', unit: '万元', decimals: 2 };
const BOTH_YEARS = [2025, 2026];

function field(key: string, label: string, type: FieldType, years: number[] | null = null): Field {
  return { key, printId: null, label, type, years, filledBy: 'applicant', basis: 'stated', note: null };
}

function printed(label: string): GridCell {
  return { kind: 'label', text: label, columnSpan: 1, rowSpan: 1 };
}

/** One row per field: its label, then one cell per year. */
function rowsOf(fields: readonly Field[]) {
  return fields.map(({ key, label, years }) => ({
    key,
    cells: [
      printed(label),
      ...(years ?? [null]).map((year): GridCell => ({
        kind: 'field',
        field: key,
        year,
        columnSpan: 1,
        rowSpan: 1,
        suffix: null,
      })),
    ],
    lines: 1,
  }));
}

function grid(
  key: string,
  fields: Field[],
  totals: Extract<Block, { kind: 'fieldGrid' }>['totals'] = [],
): Block {
  return {
    kind: 'fieldGrid',
    key,
    columnWidths: [24, 20, 20, 20],
    rows: [
      ...rowsOf(fields),
      ...totals.map((total) => ({
        key: total.key,
        cells: [
          printed(total.label),
          { kind: 'total' as const, total: total.key, columnSpan: 1, rowSpan: 1 },
        ],
        lines: 1,
      })),
    ],
    fields,
    totals,
  };
}

/** A part of the form; only the cover has no number, and is laid out as one. */
function section(
  key: string,
  number: string | null,
  title: string,
  name: string,
  blocks: Block[],
): FormSection {
  return {
    key,
    number,
    title,
    sheets: [{ key, name, heading: title, orientation: 'portrait', blocks, footnotes: [] }],
  };
}

const cover = section('cover', null, '封面', '封面', [
  {
    kind: 'prose',
    key: 'cover.instructions',
    heading: '说明',
    paragraphs: ['请如实填写。'],
  },
  grid('cover.parties', [
    field('cover.consortium', '联合体名称', text),
    field('cover.leadSchool', '牵头学校', text),
    field('cover.date', '填表日期', { kind: 'date', precision: 'day' }),
  ]),
]);

const overview = section('overview', '一', '联合体概况', '联合体概况', [
  grid(
    'overview.grid',
    [
      field('overview.name', '联合体名称', text),
      field('overview.headPost', '职务及联系方式', text),
      field('overview.telephone', '联系电话', { kind: 'telephone', mobile: false }),
      field('overview.staff.total', '人员总数', persons),
      field('overview.staff.fullTime', '专职人数', persons),
      field('overview.staff.partTime', '兼职人数', persons),
      field('overview.staff.names', '人员姓名', { kind: 'list', maxItems: null }),
      field('overview.budget', '拟投入运行经费总额', tenThousandYuan, BOTH_YEARS),
      field('overview.output', '产业园区总产值', { kind: 'decimal', unit: '亿元', decimals: 2 }, [2025]),
      field('overview.industry', '主导产业情况', { kind: 'text', maxLength: 20 }),
      field('overview.fund.planned', '是否安排专项经费', { kind: 'yesNo' }),
      field('overview.fund.paid', '专项经费实际到位资金', tenThousandYuan),
      field('overview.level', '园区等级', {
        kind: 'option',
        options: [
          { value: '国家级', countsAs: null },
          { value: '省级', countsAs: null },
          { value: '市级', countsAs: null },
        ],
        open: true,
      }),
      field('overview.hours', '实训工位利用率', { kind: 'decimal', unit: '小时/周', decimals: 1 }),
    ],
    [
      {
        key: 'overview.totals.staff',
        label: '专职兼职合计',
        unit: '人',
        decimals: 0,
        of: {
          kind: 'fields',
          fields: [
            { field: 'overview.staff.fullTime', year: null },
            { field: 'overview.staff.partTime', year: null },
          ],
        },
      },
      {
        key: 'overview.totals.staffDifference',
        label: '差额',
        unit: '人',
        decimals: 0,
        of: {
          kind: 'difference',
          from: { field: 'overview.staff.total', year: null },
          total: 'overview.totals.staff',
        },
      },
    ],
  ),
]);

const enterprises = section('enterprises', '二', '成员企业', '成员企业', [
  {
    kind: 'repeatingTable',
    key: 'enterprises',
    title: '联合体企业情况',
    note: '（不够可加行）',
    columns: [
      { field: field('enterprises.name', '企业名称', text), width: 30, group: null },
      { field: field('enterprises.employees', '企业职工总数', persons), width: 12, group: null },
      { field: field('enterprises.apprentices', '学徒人数', persons), width: 12, group: null },
      { field: field('enterprises.sales', '企业销售总额', tenThousandYuan), width: 12, group: null },
    ],
    nameColumn: 'enterprises.name',
    printedRows: [],
    spareRows: 10,
    totals: [
      {
        key: 'enterprises.totals.count',
        label: '企业数',
        unit: '家',
        decimals: 0,
        of: { kind: 'rows', column: 'enterprises.name' },
      },
      {
        key: 'enterprises.totals.sales',
        label: '销售总额合计',
        unit: '万元',
        decimals: 2,
        of: { kind: 'column', column: 'enterprises.sales' },
      },
      {
        key: 'enterprises.totals.salesUnfilled',
        label: '销售总额未填',
        unit: '家',
        decimals: 0,
        of: { kind: 'unfilled', name: 'enterprises.name', column: 'enterprises.sales' },
      },
    ],
  },
]);

const schools = section('schools', '三', '成员学校', '成员学校', [
  {
    kind: 'repeatingTable',
    key: 'schools',
    title: '联合体学校情况',
    note: null,
    columns: [
      { field: field('schools.name', '学校名称', text), width: 30, group: null },
      {
        field: field('schools.level', '学校层次', {
          kind: 'option',
          options: [
            { value: '中职', countsAs: null },
            { value: '技师学院', countsAs: '中职' },
            { value: '高职专科', countsAs: null },
            { value: '普通本科', countsAs: null },
          ],
          open: true,
        }),
        width: 12,
        group: null,
      },
      { field: field('schools.majors', '相关专业', { kind: 'list', maxItems: 3 }), width: 30, group: null },
      { field: field('schools.students', '学生总人数', persons), width: 12, group: null },
      {
        field: field('schools.joined', '加入时间', { kind: 'date', precision: 'month' }),
        width: 12,
        group: null,
      },
    ],
    nameColumn: 'schools.name',
    printedRows: [[{ column: 'schools.level', text: '中职' }]],
    spareRows: 10,
    totals: [],
  },
]);

const outcomes = section('outcomes', '四', '办学成效', '办学成效', [
  {
    kind: 'yearTable',
    key: 'outcomes.table',
    years: [
      { year: 2025, label: '2025年' },
      { year: 2026, label: '2026年' },
    ],
    besides: [],
    itemHeader: '项目名称',
    rows: [
      {
        groups: ['人才培养质量'],
        label: '企业兼职教师',
        lines: [
          {
            field: field(
              'outcomes.teachers.persons',
              '企业兼职教师',
              { kind: 'integer', unit: '人次' },
              BOTH_YEARS,
            ),
            printedUnit: '人次',
            spansYears: false,
            besides: [],
          },
          {
            field: field(
              'outcomes.teachers.hours',
              '企业兼职教师',
              { kind: 'decimal', unit: '课时', decimals: 1 },
              BOTH_YEARS,
            ),
            printedUnit: '课时数',
            spansYears: false,
            besides: [],
          },
        ],
      },
      {
        groups: ['人才培养质量'],
        label: '学徒岗位比例',
        lines: [
          {
            field: field('outcomes.apprenticePosts', '学徒岗位比例', { kind: 'percent' }, BOTH_YEARS),
            printedUnit: null,
            spansYears: false,
            besides: [],
          },
        ],
      },
      {
        groups: ['人才培养质量'],
        label: '联合培养',
        lines: [
          {
            field: field('outcomes.jointTraining', '联合培养', persons, BOTH_YEARS),
            printedUnit: null,
            spansYears: false,
            besides: [],
          },
        ],
      },
    ],
  },
]);

const plan = section('plan', '五', '建设规划', '建设规划', [
  {
    kind: 'longText',
    key: 'plan.block',
    field: field('plan.content', '建设规划和建设内容', { kind: 'longText', maxLength: 20 }),
    note: '（20字以内）',
    spareRows: 5,
  },
]);

const promise = section('promise', '六', '申报承诺', '申报承诺', [
  {
    kind: 'declaration',
    key: 'promise.declaration',
    sentence: '各成员单位近3年内未发生过重大违规事件。',
    field: field('promise.confirmed', '各成员单位近3年内未发生过重大违规事件。', { kind: 'confirmation' }),
  },
  {
    kind: 'signatures',
    key: 'promise.signatures',
    heading: '申报单位承诺',
    statement: '我们承诺：所填内容真实、准确、有效。',
    field: null,
    signatures: [{ role: '牵头学校', lines: ['主要负责人签字', '公章', '年 月 日'] }],
  },
]);

const points = section('points', null, '观测点对照表', '观测点对照表', [
  {
    kind: 'pointTable',
    key: 'points',
    columns: [
      { key: 'group', label: '基本指标', width: 12, content: { kind: 'group' } },
      { key: 'point', label: '观测点', width: 40, content: { kind: 'point' } },
      { key: 'evidence', label: '对应内容', width: 30, content: { kind: 'evidence' } },
      {
        key: 'basis',
        label: '依据',
        width: 30,
        content: {
          kind: 'entry',
          role: null,
          field: {
            printId: null,
            label: '依据',
            type: text,
            filledBy: 'applicant',
            basis: 'inferred',
            note: null,
          },
        },
      },
      { key: 'state', label: '状态', width: 10, content: { kind: 'state' } },
    ],
  },
]);

const pages: FieldType = { kind: 'integer', unit: '页' };
const list: FieldType = { kind: 'list', maxItems: null };

const materials = section('materials', null, '支撑材料目录', '支撑材料目录', [
  {
    kind: 'repeatingTable',
    key: 'materials',
    title: '支撑材料目录',
    note: null,
    columns: [
      { field: field('materials.number', '材料编号', text), width: 10, group: null },
      { field: field('materials.title', '材料名称', text), width: 40, group: null },
      { field: field('materials.pageFrom', '起始页', pages), width: 8, group: null },
      { field: field('materials.pageTo', '结束页', pages), width: 8, group: null },
      { field: field('materials.points', '对应观测点', list), width: 20, group: null },
      { field: field('materials.figures', '佐证的数据或内容', list), width: 30, group: null },
    ],
    nameColumn: 'materials.title',
    printedRows: [],
    spareRows: 10,
    totals: [],
  },
]);

const summary = section('summary', null, '申报汇总表', '申报汇总表', [
  {
    kind: 'repeatingTable',
    key: 'summary',
    title: '申报汇总表',
    note: null,
    columns: [
      { field: field('summary.number', '序号', { kind: 'integer', unit: '' }), width: 8, group: null },
      { field: field('summary.consortium', '联合体名称', text), width: 30, group: null },
      { field: field('summary.schoolName', '学校名称', text), width: 30, group: '牵头学校' },
      {
        field: field('summary.schoolLevel', '教育层次', {
          kind: 'option',
          options: ['中职', '高职专科'].map((value) => ({ value, countsAs: null })),
          open: true,
        }),
        width: 12,
        group: '牵头学校',
      },
      {
        field: field('summary.mobile', '手机号码', { kind: 'telephone', mobile: true }),
        width: 16,
        group: null,
      },
    ],
    nameColumn: 'summary.consortium',
    printedRows: [],
    spareRows: 3,
    totals: [],
  },
]);

/** The forms of the example: every kind of block and of field once. */
export const exampleForms: Form[] = [
  {
    id: 'recommendation',
    title: '示例推荐书',
    basis: 'stated',
    sections: [cover, overview, enterprises, schools, outcomes, plan, promise],
  },
  { id: 'summary', title: '示例汇总表', basis: 'stated', sections: [summary] },
  { id: 'workbook', title: '观测点和支撑材料', basis: 'inferred', sections: [points, materials] },
];
