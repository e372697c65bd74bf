import { z } from 'zod';
import { Basis, DecimalText, FieldReference } from './field';
import { FieldKey, Year } from './keys';
import {
  Bound,
  Condition,
  Countable,
  Normalisation,
  Operand,
  Operator,
  Selection,
  Severity,
} from './rule-terms';

export const RuleId = z.string().regex(/^R-[A-Z0-9]+-[0-9]{2,3}[a-z]?$/);
export type RuleId = z.infer<typeof RuleId>;

/** filing: one workbook. package: with scans and material. round: many applications. series: the same one over years. */
export const Scope = z.enum(['filing', 'package', 'round', 'series']);
export type Scope = z.infer<typeof Scope>;

/** 填报 → 校验 → 定稿 → 打印盖章 → 报送; a rule is asked from its stage on, never before. */
export const Stage = z.enum(['fill', 'check', 'seal', 'print', 'submit']);
export type Stage = z.infer<typeof Stage>;
export const STAGES: readonly Stage[] = Stage.options;

export const RuleSource = z.object({
  /** Document number: 连教职函〔2026〕6号. */
  document: z.string(),
  /** Verbatim; a test finds it in the notice's text. */
  quote: z.string(),
});

/** `sentence` replaces the catalogue's; {placeholders} are those of the kind, see check/messages. */
const outcome = <Name extends string>(...names: [Name, ...Name[]]) =>
  z.array(z.object({ when: z.enum(names), severity: Severity, sentence: z.string().nullable() })).min(1);

/** What is checked. Each kind is one file in check/; parameters are data, sentences come from its catalogue. */
export const RuleCheck = z.discriminatedUnion('kind', [
  /** Every selected cell is filled; blanks are grouped into one finding per section or table. */
  z.object({ kind: z.literal('required'), fields: Selection, outcomes: outcome('blank') }),
  /** Every selected cell can be read as what its field asks for. */
  z.object({
    kind: z.literal('type'),
    fields: Selection,
    outcomes: outcome('unreadable', 'writtenAsText', 'negative', 'notWhole', 'overHundred', 'bareFraction'),
  }),
  z.object({
    kind: z.literal('range'),
    fields: z.array(FieldKey).min(1),
    minimum: DecimalText.nullable(),
    maximum: DecimalText.nullable(),
    outcomes: outcome('outside'),
  }),
  /** The limit itself is the field's maxLength. */
  z.object({
    kind: z.literal('length'),
    fields: Selection,
    outcomes: outcome('over', 'overByCharacters', 'near'),
  }),
  /** The options themselves are the field's. */
  z.object({ kind: z.literal('options'), fields: z.array(FieldKey).min(1), outcomes: outcome('notListed') }),
  z.object({
    kind: z.literal('count'),
    demands: z
      .array(
        z.object({
          of: Countable,
          label: z.string(),
          bound: Bound,
          severity: Severity,
          sentence: z.string().nullable(),
        }),
      )
      .min(1),
  }),
  /** Parts that are answered in words are left out; a blank part is reported only where the rest is already too much. */
  z.object({
    kind: z.literal('sum'),
    total: FieldReference,
    parts: z.array(FieldReference).min(2),
    tolerance: DecimalText,
    outcomes: outcome('different'),
  }),
  z.object({
    kind: z.literal('comparison'),
    pairs: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('single'), left: FieldReference, right: Operand }),
      /** In every row of a table. */
      z.object({ kind: z.literal('columns'), left: FieldKey, right: FieldKey }),
      /** Every selected yearly number, the later year against the earlier. */
      z.object({ kind: z.literal('years'), fields: Selection, left: Year, right: Year }),
      /** Figures outside tables, added up on either side. */
      z.object({
        kind: z.literal('sums'),
        sums: z
          .array(z.object({ left: z.array(FieldReference).min(1), right: z.array(FieldReference).min(1) }))
          .min(1),
      }),
    ]),
    operator: Operator,
    outcomes: outcome('violated'),
  }),
  /** The same fact in several places reads the same. */
  z.object({
    kind: z.literal('agreement'),
    groups: z.array(z.object({ label: z.string(), places: z.array(FieldReference).min(2) })).min(1),
    normalisation: Normalisation,
    outcomes: outcome('different'),
  }),
  /** The value is one of the names of a table's column or of a list. */
  z.object({
    kind: z.literal('membership'),
    members: z.array(z.object({ field: FieldKey, among: z.array(FieldKey).min(1) })).min(1),
    normalisation: Normalisation,
    outcomes: outcome('absent', 'near'),
  }),
  /** Within and between tables and lists, or by one field over the applications of a round. */
  z.object({
    kind: z.literal('uniqueness'),
    fields: z.array(FieldKey).min(1),
    normalisation: Normalisation,
    outcomes: outcome('duplicate'),
  }),
  z.object({
    kind: z.literal('implication'),
    cases: z
      .array(
        z.object({
          label: z.string(),
          /** Any of these … */
          when: z.array(Condition).min(1),
          /** … demands any of these. */
          then: z.array(Condition).min(1),
          /** And the other way round. */
          bothWays: z.boolean(),
        }),
      )
      .min(1),
    outcomes: outcome('violated'),
  }),
  z.object({
    kind: z.literal('wording'),
    fields: z.array(FieldKey).min(1),
    /** Of each group at least one word must occur; empty asks for none. */
    expected: z.array(z.array(z.string()).min(1)),
    /** None of these should occur (abbreviations and the like); the word found is named. */
    suspicious: z.array(z.string()),
    /** At least one of these endings is expected, e.g. 公司, 厂, 集团; empty asks for none. */
    endings: z.array(z.string()),
    outcomes: outcome('missing', 'suspicious'),
  }),
  /** A value that would fit another unit far better; proposes, never changes. */
  z.object({
    kind: z.literal('scaleSuspicion'),
    suspicions: z
      .array(
        z.discriminatedUnion('against', [
          /** Against the same field's other year: more than `ratio` times as much or as little. */
          z.object({ against: z.literal('otherYear'), fields: Selection, ratio: DecimalText }),
          /** A figure that cannot be smaller than the sum of a column, or than a sum that is a field, once units agree. */
          z.object({
            against: z.literal('columnSum'),
            reference: FieldReference,
            column: FieldKey,
            /** What one unit of `reference` is in the column's unit: 亿元 → 万元 is 10000. */
            unitFactor: DecimalText,
          }),
          /** A column whose values lie `factor` away from the median of the others. */
          z.object({ against: z.literal('column'), column: FieldKey, factor: DecimalText }),
          /** A sum over fields that cannot exceed the sum of a column: students. */
          z.object({
            against: z.literal('ceiling'),
            fields: z.array(FieldReference).min(1),
            column: FieldKey,
          }),
        ]),
      )
      .min(1),
    outcomes: outcome('suspicious'),
  }),
  /**
   * What a standard measures: 达标 / 未达标 / 无数据, never an error of filling in. A veto is 触发 where its measure is not
   * met: 触发 / 未触发 / 待确认.
   */
  z.object({
    kind: z.literal('threshold'),
    of: z.enum(['standard', 'veto']),
    reference: FieldReference,
    measure: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('number'), operator: Operator, value: DecimalText }),
      z.object({ kind: z.literal('answer'), among: z.array(z.string()).min(1) }),
    ]),
    sentence: z.string().nullable(),
  }),
  /** Over the years of one workbook and the workbooks of successive years. */
  z.object({
    kind: z.literal('trend'),
    fields: z.array(FieldKey).min(1),
    demand: z.enum(['rising', 'notFalling', 'consistent']),
    finds: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('violations'), outcomes: outcome('violated') }),
      /** 达标 / 未达标 / 无数据, one outcome per field. */
      z.object({ kind: z.literal('measure') }),
    ]),
  }),
  /** A veto over years: what a standard wants of every year was not so for so many years in a row. */
  z.object({
    kind: z.literal('lapse'),
    /** What the veto is about, as it reads behind 连续两年: 没有按计划落实经费投入. */
    lapse: z.string(),
    years: z.array(Year).min(2),
    successive: z.int().min(2),
    wanted: z.discriminatedUnion('kind', [
      /** The figures of the year, added up, are no less than those planned for it. */
      z.object({
        kind: z.literal('asPlanned'),
        actual: z.array(FieldKey).min(1),
        planned: z.array(FieldKey).min(1),
      }),
      /** A row dated in the year whose option counts; `fails` does not, every other answer leaves it open. */
      z.object({
        kind: z.literal('rows'),
        date: FieldKey,
        column: FieldKey,
        counts: z.array(z.string()).min(1),
        fails: z.array(z.string()),
      }),
    ]),
  }),
  /** Asked of a person: a declaration, a line of the 报送清单, a judgement no program can make. */
  z.object({
    kind: z.literal('confirmation'),
    question: z.string(),
    /** The cell that answers; null where the answer is kept in the state sheet. */
    field: FieldKey.nullable(),
    outcomes: outcome('unconfirmed', 'denied'),
  }),
  /** Shown where it helps, never judged; with a date, the days left. */
  z.object({ kind: z.literal('information'), sentence: z.string(), date: z.string().nullable() }),
  /** Every observation point is spoken for. */
  z.object({ kind: z.literal('coverage'), outcomes: outcome('missing', 'partial') }),
  /** A check of its own, one small file resolved by the registry. */
  z.object({
    kind: z.literal('named'),
    name: z.string().regex(/^[a-z][a-zA-Z0-9]*$/),
    parameters: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
    outcomes: outcome('violated'),
  }),
]);
export type RuleCheck = z.infer<typeof RuleCheck>;
export type RuleKind = RuleCheck['kind'];
export type RuleCheckOf<Kind extends RuleKind> = Extract<RuleCheck, { kind: Kind }>;

export const Rule = z.object({
  id: RuleId,
  /** A few Chinese words: 经费来源合计. */
  title: z.string(),
  source: RuleSource,
  basis: Basis,
  scope: Scope,
  stage: Stage,
  /** Asked only where this field, which stands outside tables, is filled in: a part of the workbook not everybody uses. */
  onlyWhenFilled: FieldKey.optional(),
  check: RuleCheck,
});
/** One rule of a programme, as data. */
export type Rule = z.infer<typeof Rule>;
