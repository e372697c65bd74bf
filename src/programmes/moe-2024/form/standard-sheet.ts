import { pointSegment, unitOf } from '../../../model/catalogue';
import type { Field, FieldType } from '../../../model/field';
import type { Block, FormSection, YearTable } from '../../../model/form';
import type { FieldKey } from '../../../model/keys';
import { ownField, statedField } from '../../field-record';
import type { StandardGroup, StandardPart, StandardRow } from '../standard/standard-row';
import { pointCode } from '../standard/standard-row';
import { YEARS } from '../years';
import type { Answer, PointAnswers } from './answer';

type YearRow = YearTable['rows'][number];

/** Columns beside the answers of a point: what proves them, and what else there is to say. */
export const BESIDES = {
  proof: { key: 'proof', label: '佐证材料', width: 34 },
  remark: { key: 'remark', label: '备注', width: 18 },
} as const;

/** Two lines of its column, so that rows stay low. */
const PROOF_LENGTH = 30;

/** Key of what stands beside a point: `points.p8_1_3.proof`. */
export function besideKey(code: string, column: keyof typeof BESIDES): FieldKey {
  return `points.${pointSegment({ code })}.${BESIDES[column].key}`;
}

/** The cells beside a point. */
export function besideFields(code: string): { column: string; field: Field }[] {
  return [
    {
      column: BESIDES.proof.key,
      field: ownField({
        key: besideKey(code, 'proof'),
        label: BESIDES.proof.label,
        type: { kind: 'text', maxLength: PROOF_LENGTH },
      }),
    },
    {
      column: BESIDES.remark.key,
      field: ownField({
        key: besideKey(code, 'remark'),
        label: BESIDES.remark.label,
        type: { kind: 'text', maxLength: null },
      }),
    },
  ];
}

/** What is printed between a point and its cells: the unit, or how it is answered. */
function printedUnit(type: FieldType): string {
  switch (type.kind) {
    case 'yesNo':
      return '是/否';
    case 'option':
      return '选填';
    case 'text':
      return '文字';
    case 'integer':
    case 'decimal':
    case 'percent':
      return unitOf(type) ?? '';
    case 'longText':
    case 'date':
    case 'list':
    case 'telephone':
    case 'confirmation':
      return '';
  }
}

function answerField(code: string, label: string, { key, type, part, isYearly, note }: Answer): Field {
  return statedField(code, {
    key,
    label: part ?? label,
    type,
    ...(isYearly ? { years: YEARS } : {}),
    ...(note === null ? {} : { note }),
  });
}

function pointRow(code: string, text: string, answers: readonly Answer[]): YearRow {
  const label = `${code} ${text}`;
  return {
    groups: [],
    label,
    lines: answers.map((answer, index) => ({
      field: answerField(code, label, answer),
      printedUnit: answer.part ?? printedUnit(answer.type),
      spansYears: !answer.isYearly,
      besides: index === 0 ? besideFields(code) : [],
    })),
  };
}

/** The 三级指标 in full width, and its points below it. */
function rowBlocks(
  group: StandardGroup,
  row: StandardRow,
  isFirst: boolean,
  answers: ReadonlyMap<string, readonly Answer[]>,
): Block[] {
  const segment = row.code.replace('.', '_');
  return [
    {
      kind: 'prose',
      key: `standard.r${segment}.text`,
      heading: isFirst ? `${group.code}.${group.title}` : null,
      paragraphs: [...(isFirst && group.purpose !== null ? [group.purpose] : []), `${row.code} ${row.text}`],
    },
    {
      kind: 'yearTable',
      key: `standard.r${segment}`,
      years: YEARS.map((year) => ({ year, label: `${year}年` })),
      besides: [BESIDES.proof, BESIDES.remark],
      itemHeader: '观测点',
      rows: row.points.map((text, position) => {
        const code = pointCode(row, position);
        return pointRow(code, text, answers.get(code) ?? []);
      }),
    },
  ];
}

/**
 * One worksheet for one part of the standard: each 三级指标 with a row per observation point.
 *
 * @param key - key of the sheet
 * @param name - name of the sheet: 合作办学
 */
export function standardSection(
  key: FieldKey,
  name: string,
  part: StandardPart,
  pointAnswers: readonly PointAnswers[],
): FormSection {
  const answers = new Map(pointAnswers.map(([code, ...lines]) => [code, lines]));
  return {
    key,
    number: null,
    title: name,
    sheets: [
      {
        key,
        name,
        heading: part.titles.join('　'),
        orientation: 'landscape',
        blocks: part.groups.flatMap((group) =>
          group.rows.flatMap((row, index) => rowBlocks(group, row, index === 0, answers)),
        ),
        footnotes: [],
      },
    ],
  };
}
