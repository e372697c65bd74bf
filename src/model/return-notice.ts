import { z } from 'zod';
import { ProgrammeId } from './keys';
import { RuleSource } from './rule';

/**
 * How binding an item of a 退回修改通知 is. `formal`: 形式审查, about the hand-in and not about an answer. `must`: an
 * error. `check`: a warning; right is right once the applicant says why. `suggest`: a hint, nothing is demanded.
 * `explained`: the applicant gave a reason, which is quoted and accepted for now.
 */
export const ReturnDemand = z.enum(['formal', 'must', 'check', 'suggest', 'explained']);
export type ReturnDemand = z.infer<typeof ReturnDemand>;

/** One numbered item of a 退回修改通知. */
export const ReturnItem = z.object({
  number: z.int().min(1),
  /** `LYG-40-7f3a9c`: printed beside the item; the same while the same rule is broken at the same place. */
  id: z.string(),
  demand: ReturnDemand,
  /** Null for what no rule of the notice finds. */
  rule: z.string().nullable(),
  /** What tells it apart from other items about the same matter; changes with the values. */
  subject: z.string(),
  /** What it is about whatever the values are; the id is made of it. */
  matter: z.string(),
  /** Title of the form and of its part; empty where it is about the workbook as a whole. */
  form: z.string(),
  section: z.string(),
  /** Sheet, cell and printed label; empty where there is no one place. */
  where: z.string(),
  what: z.string(),
  how: z.string(),
  source: RuleSource.nullable(),
  /** Whether the rule follows from arithmetic or layout and stands in no sentence of the notice. */
  isInferred: z.boolean(),
  /** The reason the applicant gave, else null. */
  reason: z.string().nullable(),
  /** `overview.staff.total`, `overview.budget.total@2026`. */
  fields: z.array(z.string()),
  /** Names of the table rows it is about. */
  rows: z.array(z.string()),
});
export type ReturnItem = z.infer<typeof ReturnItem>;

/** What the clerk noted in 收件登记与形式审查, as printed: 收到日期：2026-05-20. */
export const ReceiptNote = z.object({ label: z.string(), text: z.string() });
export type ReceiptNote = z.infer<typeof ReceiptNote>;

/** A 退回修改通知: everything one application is to look at, in plain words. */
export const ReturnNotice = z.object({
  programme: ProgrammeId,
  /** Title and number of the official notice. */
  notice: z.string(),
  documentNumber: z.string(),
  consortium: z.string(),
  school: z.string(),
  file: z.string(),
  /** Digest of what the workbook says: the notice is about this version and no other. */
  content: z.string(),
  /** ISO day until which it is to be handed in again; null where nobody said. */
  due: z.string().nullable(),
  receipt: z.array(ReceiptNote),
  /** What is to be handed in, as the notice says: 推荐书（一式三份）. */
  handIn: z.array(z.string()),
  /** In the order of their numbers: by how binding they are, then by form and part. */
  items: z.array(ReturnItem),
});
export type ReturnNotice = z.infer<typeof ReturnNotice>;

/** One field on which a resubmission and what was returned do not say the same. */
export const ResubmissionChange = z.object({
  /** `overview.staff.total`, `overview.budget.total@2026`; a table's key for whole rows. */
  field: z.string(),
  label: z.string(),
  /** Null where nothing stood there. */
  before: z.string().nullable(),
  after: z.string().nullable(),
});
export type ResubmissionChange = z.infer<typeof ResubmissionChange>;

/** 已改, 未改, or not changed with a reason given. */
export const ItemState = z.enum(['mended', 'open', 'explained']);
export type ItemState = z.infer<typeof ItemState>;

/** What became of one item of a notice. */
export const ComparedItem = z.object({
  item: ReturnItem,
  state: ItemState,
  /** What is still wrong, or the reason given; null where it is mended. */
  remark: z.string().nullable(),
  /** What was changed in the fields it is about. */
  changes: z.array(ResubmissionChange),
});
export type ComparedItem = z.infer<typeof ComparedItem>;

/** A resubmission beside its own notice. */
export const ResubmissionComparison = z.object({
  programme: ProgrammeId,
  consortium: z.string(),
  items: z.array(ComparedItem),
  /** 另有改动: what was changed though no item is about it. */
  otherChanges: z.array(ResubmissionChange),
  /** What is wrong now and was not named in the notice; numbered on their own. */
  newProblems: z.array(ReturnItem),
});
export type ResubmissionComparison = z.infer<typeof ResubmissionComparison>;

/** One application of `returns FILES… -o FOLDER --json`. */
export const ReturnedFile = z.object({
  file: z.string(),
  status: z.enum([
    /** A notice was written. */
    'written',
    /** Nothing is to be mended or looked at. */
    'clean',
    /** Says the same as another file, is an earlier version of it, or does not stand in the register. */
    'leftOut',
    /** 形式审查 let it pass. */
    'passed',
    /** The register has no conclusion about it yet. */
    'notReviewed',
    'unreadable',
    'ignored',
  ]),
  /** Null where a notice was written. */
  reason: z.string().nullable(),
  output: z.string().nullable(),
  notice: ReturnNotice.nullable(),
  /** What whoever sends the notice has to know of it. */
  remarks: z.array(z.string()),
});
export type ReturnedFile = z.infer<typeof ReturnedFile>;

/** `returns FILES_OR_FOLDER… -o FOLDER --json`. */
export const ReturnsOutput = z.object({ files: z.array(ReturnedFile) });
export type ReturnsOutput = z.infer<typeof ReturnsOutput>;

/** `returns --compare OLD.xlsx NEW.xlsx --json`. */
export const ResubmissionOutput = z.object({
  old: z.string(),
  new: z.string(),
  notice: z.string().nullable(),
  output: z.string().nullable(),
  status: z.enum(['compared', 'stopped', 'unreadable']),
  /** Why nothing was compared, else null. */
  reason: z.string().nullable(),
  comparison: ResubmissionComparison.nullable(),
  /** What a person has to know of the comparison as a whole. */
  remarks: z.array(z.string()),
});
export type ResubmissionOutput = z.infer<typeof ResubmissionOutput>;
