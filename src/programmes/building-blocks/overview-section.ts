import type { Field } from '../../model/field';
import type { FieldGrid, FormSection, FormSheet, GridCell, Total } from '../../model/form';
import { at } from '../field-reference';
import { entryCell, printedCell, totalCell } from '../grid-cells';

type GridRow = FieldGrid['rows'][number];

/** What every 推荐书 asks for in 联合体概况. */
interface OverviewFields {
  name: Field;
  founded: Field;
  head: Field;
  headPost: Field;
  secretariatUnit: Field;
  secretariatHead: Field;
  secretariatArea: Field;
  secretariatTelephone: Field;
  staffTotal: Field;
  staffFullTime: Field;
  staffPartTime: Field;
  staffNames: Field;
  budgetTotal: Field;
  budgetLead: Field;
  budgetGovernment: Field;
  budgetOtherMembers: Field;
  budgetOtherSources: Field;
  parkOutput: Field;
  parkIndustry: Field;
  policy: Field;
}

interface OverviewParts {
  fields: OverviewFields;
  baseline: number;
  /** The years of the budget with their printed labels; the sources are asked for in the first. */
  budgetYears: { year: number; label: string }[];
  /** 2026年拟投入运行经费来源（万元） */
  sourcesLabel: string;
  /** What the notice prints between the secretariat and the budget, over the grid's seven columns. */
  between: { rows: GridRow[]; fields: Field[] };
  footnotes: FormSheet['footnotes'];
}

function gridRow(key: string, cells: GridCell[], lines = 1): GridRow {
  return { key, cells, lines };
}

function sourcesOf(fields: OverviewFields): Field[] {
  return [fields.budgetLead, fields.budgetGovernment, fields.budgetOtherMembers, fields.budgetOtherSources];
}

function checkingTotals(fields: OverviewFields, year: number): Total[] {
  return [
    {
      key: 'overview.staff.sum',
      label: '专职、兼职人数合计',
      unit: '人',
      decimals: 0,
      of: { kind: 'fields', fields: [at(fields.staffFullTime.key), at(fields.staffPartTime.key)] },
    },
    {
      key: 'overview.staff.difference',
      label: '人员总数与合计之差',
      unit: '人',
      decimals: 0,
      of: { kind: 'difference', from: at(fields.staffTotal.key), total: 'overview.staff.sum' },
    },
    {
      key: 'overview.budget.sourcesTotal',
      label: `${year}年四项经费来源合计`,
      unit: '万元',
      decimals: 2,
      of: { kind: 'fields', fields: sourcesOf(fields).map(({ key }) => at(key, year)) },
    },
    {
      key: 'overview.budget.sourcesDifference',
      label: `${year}年总额与合计之差`,
      unit: '万元',
      decimals: 2,
      of: {
        kind: 'difference',
        from: at(fields.budgetTotal.key, year),
        total: 'overview.budget.sourcesTotal',
      },
    },
  ];
}

function generalRows(fields: OverviewFields): GridRow[] {
  return [
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
}

function secretariatRows(fields: OverviewFields): GridRow[] {
  return [
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
}

function budgetRows({ fields, budgetYears, sourcesLabel }: OverviewParts, firstYear: number): GridRow[] {
  const sources = sourcesOf(fields);
  return [
    gridRow('overview.budget.years', [
      printedCell(fields.budgetTotal.label, { rows: 2 }),
      ...budgetYears.map(({ label }) => printedCell(label, { columns: 2 })),
    ]),
    gridRow(
      'overview.budget.total',
      budgetYears.map(({ year }) => entryCell(fields.budgetTotal.key, { year, columns: 2 })),
    ),
    ...sources.map(({ key, label }, index) =>
      gridRow(key, [
        ...(index === 0 ? [printedCell(sourcesLabel, { rows: sources.length })] : []),
        printedCell(label, { columns: 2 }),
        entryCell(key, { year: firstYear, columns: 4 }),
      ]),
    ),
  ];
}

function parkRows({ parkOutput, parkIndustry, policy }: OverviewFields, baseline: number): GridRow[] {
  return [
    gridRow('overview.park.output', [
      printedCell(parkOutput.label),
      entryCell(parkOutput.key, { year: baseline, columns: 6 }),
    ]),
    gridRow(
      'overview.park.industry',
      [printedCell(`${parkIndustry.label}（不超过200字）`), entryCell(parkIndustry.key, { columns: 6 })],
      5,
    ),
    gridRow(
      'overview.policy',
      [printedCell(`${policy.label}（不超过500字）`), entryCell(policy.key, { columns: 6 })],
      11,
    ),
  ];
}

/** Below the printed form, so that the form itself stays as printed. */
function checkingRows(totals: readonly Total[]): GridRow[] {
  const cellsOf = (keys: string[]): GridCell[] =>
    totals
      .filter(({ key }) => keys.includes(key))
      .flatMap(({ key, label, unit }) => [
        printedCell(`${label}（${unit}）`, { columns: 2 }),
        totalCell(key),
      ]);
  return [
    gridRow('overview.checking.staff', [
      printedCell('自动核对', { rows: 2 }),
      ...cellsOf(['overview.staff.sum', 'overview.staff.difference']),
    ]),
    gridRow(
      'overview.checking.budget',
      cellsOf(['overview.budget.sourcesTotal', 'overview.budget.sourcesDifference']),
    ),
  ];
}

/** 联合体概况, the first part of every 推荐书, with our own check of its sums below. */
export function overviewSection(parts: OverviewParts): FormSection {
  const { fields, baseline, budgetYears, between, footnotes } = parts;
  const firstYear = budgetYears[0]?.year;
  if (firstYear === undefined) throw new RangeError('a budget without years');
  const totals = checkingTotals(fields, firstYear);
  return {
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
            rows: [
              ...generalRows(fields),
              ...secretariatRows(fields),
              ...between.rows,
              ...budgetRows(parts, firstYear),
              ...parkRows(fields, baseline),
              ...checkingRows(totals),
            ],
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
              ...between.fields,
              fields.budgetTotal,
              ...sourcesOf(fields),
              fields.parkOutput,
              fields.parkIndustry,
              fields.policy,
            ],
            totals,
          },
        ],
        footnotes,
      },
    ],
  };
}
