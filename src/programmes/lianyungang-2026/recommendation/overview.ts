import type { FormSection, GridCell, Total } from '../../../model/form';
import { entryCell, printedCell, totalCell } from '../../grid-cells';
import * as fields from './overview-fields';

const BASELINE = 2025;
const FIRST_COMMITMENT = 2026;

const sources = [
  fields.budgetLead,
  fields.budgetGovernment,
  fields.budgetOtherMembers,
  fields.budgetOtherSources,
];

const totals: Total[] = [
  {
    key: 'overview.staff.sum',
    label: '专职、兼职人数合计',
    unit: '人',
    decimals: 0,
    of: {
      kind: 'fields',
      fields: [
        { field: fields.staffFullTime.key, year: null },
        { field: fields.staffPartTime.key, year: null },
      ],
    },
  },
  {
    key: 'overview.staff.difference',
    label: '人员总数与合计之差',
    unit: '人',
    decimals: 0,
    of: {
      kind: 'difference',
      from: { field: fields.staffTotal.key, year: null },
      total: 'overview.staff.sum',
    },
  },
  {
    key: 'overview.budget.sourcesTotal',
    label: '2026年四项经费来源合计',
    unit: '万元',
    decimals: 2,
    of: {
      kind: 'fields',
      fields: sources.map((source) => ({ field: source.key, year: FIRST_COMMITMENT })),
    },
  },
  {
    key: 'overview.budget.sourcesDifference',
    label: '2026年总额与合计之差',
    unit: '万元',
    decimals: 2,
    of: {
      kind: 'difference',
      from: { field: fields.budgetTotal.key, year: FIRST_COMMITMENT },
      total: 'overview.budget.sourcesTotal',
    },
  },
];

function gridRow(key: string, cells: GridCell[], lines = 1) {
  return { key, cells, lines };
}

function totalCells(keys: string[]): GridCell[] {
  return totals
    .filter((total) => keys.includes(total.key))
    .flatMap((total) => [
      printedCell(`${total.label}（${total.unit}）`, { columns: 2 }),
      totalCell(total.key),
    ]);
}

const generalRows = [
  gridRow(
    'overview.name',
    [
      printedCell(fields.name.label),
      entryCell(fields.name.key, { columns: 3 }),
      printedCell(fields.founded.label),
      entryCell(fields.founded.key, { columns: 2 }),
    ],
    2,
  ),
  gridRow(
    'overview.head',
    [
      printedCell(`${fields.head.label}¹`),
      entryCell(fields.head.key, { columns: 3 }),
      printedCell(fields.headPost.label),
      entryCell(fields.headPost.key, { columns: 2 }),
    ],
    2,
  ),
];

const secretariatRows = [
  gridRow(
    'overview.secretariat',
    [
      printedCell('秘书处（办公室）情况', { rows: 4 }),
      printedCell(fields.secretariatUnit.label),
      entryCell(fields.secretariatUnit.key, { columns: 2 }),
      printedCell(fields.secretariatHead.label),
      entryCell(fields.secretariatHead.key, { columns: 2 }),
    ],
    2,
  ),
  gridRow('overview.secretariat.office', [
    printedCell(fields.secretariatArea.label),
    entryCell(fields.secretariatArea.key, { columns: 2, suffix: '㎡' }),
    printedCell(fields.secretariatTelephone.label),
    entryCell(fields.secretariatTelephone.key, { columns: 2 }),
  ]),
  gridRow('overview.staff', [
    printedCell(fields.staffTotal.label),
    entryCell(fields.staffTotal.key),
    printedCell(fields.staffFullTime.label),
    entryCell(fields.staffFullTime.key),
    printedCell(fields.staffPartTime.label),
    entryCell(fields.staffPartTime.key),
  ]),
  gridRow(
    'overview.staff.names',
    [printedCell(fields.staffNames.label), entryCell(fields.staffNames.key, { columns: 5 })],
    2,
  ),
];

const budgetRows = [
  gridRow('overview.budget.years', [
    printedCell(fields.budgetTotal.label, { rows: 2 }),
    printedCell('2026年²', { columns: 2 }),
    printedCell('2027年', { columns: 2 }),
    printedCell('2028年', { columns: 2 }),
  ]),
  gridRow(
    'overview.budget.total',
    [2026, 2027, 2028].map((year) => entryCell(fields.budgetTotal.key, { year, columns: 2 })),
  ),
  ...sources.map((source, index) =>
    gridRow(source.key, [
      ...(index === 0 ? [printedCell('2026年拟投入运行经费来源（万元）', { rows: sources.length })] : []),
      printedCell(source.label, { columns: 2 }),
      entryCell(source.key, { year: FIRST_COMMITMENT, columns: 4 }),
    ]),
  ),
];

const parkRows = [
  gridRow('overview.park.output', [
    printedCell(fields.parkOutput.label),
    entryCell(fields.parkOutput.key, { year: BASELINE, columns: 6 }),
  ]),
  gridRow(
    'overview.park.industry',
    [
      printedCell(`${fields.parkIndustry.label}（不超过200字）`),
      entryCell(fields.parkIndustry.key, { columns: 6 }),
    ],
    5,
  ),
  gridRow(
    'overview.policy',
    [printedCell(`${fields.policy.label}（不超过500字）`), entryCell(fields.policy.key, { columns: 6 })],
    11,
  ),
];

/** Below the printed form, so that the form itself stays as printed. */
const checkingRows = [
  gridRow('overview.checking.staff', [
    printedCell('自动核对', { rows: 2 }),
    ...totalCells(['overview.staff.sum', 'overview.staff.difference']),
  ]),
  gridRow(
    'overview.checking.budget',
    totalCells(['overview.budget.sourcesTotal', 'overview.budget.sourcesDifference']),
  ),
];

/**
 * 附件2 第1部分. Seven columns: the row of 人员总数 has seven cells in truth, its last one was lost in the text.
 */
export const overview: FormSection = {
  key: 'overview',
  number: '1',
  title: '联合体概况',
  sheets: [
    {
      key: 'overview',
      name: '联合体概况',
      heading: '1.联合体概况',
      orientation: 'portrait',
      blocks: [
        {
          kind: 'fieldGrid',
          key: 'overview.sheet',
          columnWidths: [25, 14, 11, 11, 16, 11, 11],
          rows: [...generalRows, ...secretariatRows, ...budgetRows, ...parkRows, ...checkingRows],
          fields: [
            fields.name,
            fields.founded,
            fields.head,
            fields.headPost,
            fields.secretariatUnit,
            fields.secretariatHead,
            fields.secretariatArea,
            fields.secretariatTelephone,
            fields.staffTotal,
            fields.staffFullTime,
            fields.staffPartTime,
            fields.staffNames,
            fields.budgetTotal,
            ...sources,
            fields.parkOutput,
            fields.parkIndustry,
            fields.policy,
          ],
          totals,
        },
      ],
      footnotes: [
        { mark: '¹', text: '联合体负责人指所在产业园区管委会负责同志。' },
        { mark: '²', text: '2026—2028年填写承诺建成数据，下同。' },
      ],
    },
  ],
};
