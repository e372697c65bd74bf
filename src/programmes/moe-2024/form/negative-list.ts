import type { FieldGrid, FormSection } from '../../../model/form';
import type { FieldKey } from '../../../model/keys';
import type { Field } from '../../../model/field';
import { statedField } from '../../field-record';
import { entryCell, printedCell } from '../../grid-cells';
import { negativeList as standardPart } from '../standard/negative-list';
import { BESIDES, besideFields } from './standard-sheet';

/** How a veto stands; left blank while nobody has judged it. */
export const VETO_ANSWERS = { triggered: '触发', notTriggered: '未触发' } as const;

/** Vetoes a person judges. The two others follow from figures and dated policies. */
const JUDGED: ReadonlyMap<string, FieldKey> = new Map([
  ['16.1', 'vetoes.incident'],
  ['16.2', 'vetoes.fraud'],
  ['16.5', 'vetoes.noBreakthrough'],
  ['16.6', 'vetoes.noCooperation'],
]);
const COMPUTED: ReadonlyMap<string, string> = new Map([
  ['16.3', '不必填写：按6.1到位资金和投入规划逐年计算'],
  ['16.4', '不必填写：按政策文件清单的印发日期逐年计算'],
]);

type GridRow = FieldGrid['rows'][number];

const rows = standardPart.groups.flatMap((group) => group.rows);

function judgedField(code: string, text: string): Field[] {
  const key = JUDGED.get(code);
  return key === undefined
    ? []
    : [
        statedField(code, {
          key,
          label: `${code} ${text}`,
          type: {
            kind: 'option',
            options: Object.values(VETO_ANSWERS).map((value) => ({ value, countsAs: null })),
            open: false,
          },
          note: '尚未核实的留空，即为待确认。',
        }),
      ];
}

function gridRow(code: string, text: string): GridRow {
  const [judged] = judgedField(code, text);
  return {
    key: `vetoes.r${code.replace('.', '_')}`,
    cells: [
      printedCell(`${code} ${text}`),
      judged === undefined ? printedCell(COMPUTED.get(code) ?? '') : entryCell(judged.key),
      ...besideFields(code).map(({ field }) => entryCell(field.key)),
    ],
    lines: 2,
  };
}

/** 三、否定性指标: one row per veto. */
export const negativeList: FormSection = {
  key: 'vetoes',
  number: null,
  title: '负面清单',
  sheets: [
    {
      key: 'vetoes',
      name: '负面清单',
      heading: standardPart.titles.join('　'),
      orientation: 'landscape',
      blocks: [
        {
          kind: 'prose',
          key: 'vetoes.text',
          heading: null,
          paragraphs: standardPart.groups.map(
            ({ code, title, purpose }) => `${code}.${title}${purpose ?? ''}`,
          ),
        },
        {
          kind: 'fieldGrid',
          key: 'vetoes.grid',
          columnWidths: [46, 26, 34, 22],
          rows: [
            {
              key: 'vetoes.header',
              cells: ['否定性指标', '自查结论', BESIDES.proof.label, BESIDES.remark.label].map((label) =>
                printedCell(label),
              ),
              lines: 1,
            },
            ...rows.map(({ code, text }) => gridRow(code, text)),
          ],
          fields: rows.flatMap(({ code, text }) => [
            ...judgedField(code, text),
            ...besideFields(code).map(({ field }) => field),
          ]),
          totals: [],
        },
      ],
      footnotes: [],
    },
  ],
};
