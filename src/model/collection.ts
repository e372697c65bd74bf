import { z } from 'zod';
import { DecimalText } from './field';
import { FieldKey, Year } from './keys';

/** Where a value was read: file, and `办学成效和服务能力!H5` within it. */
export const Provenance = z.object({ file: z.string(), cell: z.string().nullable() });
export type Provenance = z.infer<typeof Provenance>;

/** A member unit: a named row of a member table of the application. */
export const MemberUnit = z.object({
  table: FieldKey,
  /** Name of the table's sheet: 成员企业. */
  kind: z.string(),
  /** The name as the application writes it. */
  name: z.string(),
  /** The worksheet row in the application. */
  row: z.int().min(1),
});
export type MemberUnit = z.infer<typeof MemberUnit>;

/** 已交 / 迟交 / 有矛盾 / 未交. A unit with a contradiction is shown as such, also where it was late. */
export const CollectedMember = z.object({
  unit: MemberUnit,
  status: z.enum(['returned', 'late', 'contradictory', 'missing']),
  files: z.array(z.string()),
});
export type CollectedMember = z.infer<typeof CollectedMember>;

/** What became of one file. */
export const CollectedReturn = z.discriminatedUnion('standing', [
  z.object({
    standing: z.enum(['counted', 'late']),
    file: z.string(),
    receivedAt: z.string().nullable(),
    unit: MemberUnit,
  }),
  /** Says nothing another file of the same unit does not say. */
  z.object({
    standing: z.literal('duplicate'),
    file: z.string(),
    receivedAt: z.string().nullable(),
    unit: MemberUnit,
    of: z.string(),
  }),
  /** No row of the member table answers to it; left out of every sum. */
  z.object({
    standing: z.literal('unknownUnit'),
    file: z.string(),
    receivedAt: z.string().nullable(),
    table: FieldKey,
    /** As the file names itself; empty where it does not. */
    name: z.string(),
  }),
]);
export type CollectedReturn = z.infer<typeof CollectedReturn>;

/** What one member gives for one field. Only `number` is ever added up. */
export const Contribution = z.discriminatedUnion('state', [
  z.object({ state: z.literal('number'), decimal: DecimalText, from: Provenance }),
  z.object({ state: z.literal('text'), text: z.string(), from: Provenance }),
  /** 无, —, 不适用: never 0. */
  z.object({ state: z.literal('answered'), text: z.string(), from: Provenance }),
  z.object({ state: z.literal('unreadable'), text: z.string(), from: Provenance }),
  /** Files of one unit say different things; nobody but the unit can tell which holds. */
  z.object({
    state: z.literal('contradictory'),
    values: z.array(z.object({ text: z.string(), from: Provenance })),
  }),
  z.object({ state: z.literal('blank') }),
  /** The unit handed in nothing. */
  z.object({ state: z.literal('missing') }),
]);
export type Contribution = z.infer<typeof Contribution>;

/** How many members a sum leaves out, and why: 不含 n 家未填. */
export const LeftOut = z.object({
  /** Blank, or answered in words. */
  unfilled: z.int(),
  unreadable: z.int(),
  contradictory: z.int(),
  missing: z.int(),
});
export type LeftOut = z.infer<typeof LeftOut>;

/** A collected field with everything the members say about it. */
export const CollectedField = z.object({
  field: FieldKey,
  year: Year.nullable(),
  label: z.string(),
  unit: z.string().nullable(),
  /** One per member, in the order of the members. */
  contributions: z.array(Contribution),
  result: z.discriminatedUnion('kind', [
    /** `sum` is null where no member gives a number. */
    z.object({ kind: z.literal('sum'), sum: DecimalText.nullable(), leftOut: LeftOut }),
    /** Shares cannot be added up: the applicant decides. */
    z.object({ kind: z.literal('listed') }),
    /** One paragraph per unit, begun with its name. */
    z.object({ kind: z.literal('text'), paragraphs: z.array(z.string()) }),
  ]),
  /** What the application says itself, and its cell; null where the cell is blank. */
  application: z.object({ text: z.string(), cell: z.string().nullable() }).nullable(),
});
export type CollectedField = z.infer<typeof CollectedField>;

/** Two sayings that do not agree. Nothing is decided or overwritten: both are shown. */
export const Contradiction = z.object({
  kind: z.enum([
    /** Two files of one unit. */
    'betweenReturns',
    /** The unit's own row in the application. */
    'withRow',
    /** The sum, and the figure the application already holds. */
    'withSum',
  ]),
  /** Null for a sum. */
  unit: MemberUnit.nullable(),
  field: FieldKey,
  year: Year.nullable(),
  label: z.string(),
  /** `from` is null for the sum itself. */
  values: z.array(z.object({ text: z.string(), from: Provenance.nullable() })).min(2),
});
export type Contradiction = z.infer<typeof Contradiction>;

/** A piece of supporting material of a member, with the number and pages it would have in the joint volume. */
export const CollectedMaterial = z.object({
  unit: MemberUnit,
  proposedNumber: z.string(),
  /** Null from the first piece on whose pages are unknown. */
  proposedPages: z.object({ from: z.int(), to: z.int() }).nullable(),
  /** As the unit wrote it. */
  number: z.string(),
  title: z.string(),
  points: z.string(),
  figures: z.string(),
  from: Provenance,
});
export type CollectedMaterial = z.infer<typeof CollectedMaterial>;

/** A blank cell of the application and what goes into it. */
export const CollectedFill = z.object({
  field: FieldKey,
  year: Year.nullable(),
  place: z.object({ sheet: z.string(), row: z.int(), column: z.int() }),
  value: z.union([z.string(), z.array(z.string())]),
});
export type CollectedFill = z.infer<typeof CollectedFill>;

/** Everything the returns of the member units say, brought together. */
export const Collection = z.object({
  members: z.array(CollectedMember),
  returns: z.array(CollectedReturn),
  fields: z.array(CollectedField),
  contradictions: z.array(Contradiction),
  materials: z.array(CollectedMaterial),
  fills: z.array(CollectedFill),
});
export type Collection = z.infer<typeof Collection>;

/** Something for the applicant to look after, as a sentence. */
export const CollectionProblem = z.object({
  kind: z.enum([
    'refused',
    'unknownUnit',
    /** Parts of a file could not be found; what stood there is in no sum. */
    'damaged',
    'betweenReturns',
    'withRow',
    'withSum',
    'unreadable',
    'missing',
    'late',
    'duplicate',
  ]),
  /** Name of the unit, empty where it is about none. */
  unit: z.string(),
  /** Label of the field, empty where it is about none. */
  label: z.string(),
  message: z.string(),
});
export type CollectionProblem = z.infer<typeof CollectionProblem>;

/** A file that could not be counted at all, with a sentence that says why and what to do. */
export const RefusedReturn = z.object({ file: z.string(), reason: z.string() });
export type RefusedReturn = z.infer<typeof RefusedReturn>;

/** `collect gather … --json`. */
export const CollectOutput = z.object({
  application: z.string(),
  /** The file written. */
  output: z.string(),
  due: z.string().nullable(),
  collection: Collection,
  refused: z.array(RefusedReturn),
  problems: z.array(CollectionProblem),
});
export type CollectOutput = z.infer<typeof CollectOutput>;
