import { z } from 'zod';
import { CellPlace } from './cell-address';
import { FindingOutput } from './command-output';
import { PlannedValue } from './workbook-plan';

const files = {
  file: z.string(),
  /** The file that was written; null where none was. */
  output: z.string().nullable(),
  /** Why nothing was changed, else null. */
  reason: z.string().nullable(),
};

/** `seal FILE -o OUT --json`. */
export const SealCommandOutput = z.object({
  ...files,
  status: z.enum(['sealed', 'stopped', 'unreadable']),
  /** 校验码, to be printed on the Word form. */
  verificationCode: z.string().nullable(),
  sealedAt: z.string().nullable(),
  /** Errors that have no reason yet. */
  openErrors: z.array(FindingOutput),
  /** Findings passed with the reasons of this call. */
  answered: z.array(FindingOutput),
});
export type SealCommandOutput = z.infer<typeof SealCommandOutput>;

/** `unseal FILE -o OUT --reason 原因 --json`. */
export const UnsealCommandOutput = z.object({
  ...files,
  status: z.enum(['unsealed', 'stopped', 'unreadable']),
});
export type UnsealCommandOutput = z.infer<typeof UnsealCommandOutput>;

/** `answer FILE -o OUT --reason … --json`. */
export const AnswerCommandOutput = z.object({
  ...files,
  status: z.enum(['answered', 'stopped', 'unreadable']),
  answered: z.array(FindingOutput),
  confirmations: z.array(z.object({ rule: z.string(), confirmed: z.boolean() })),
});
export type AnswerCommandOutput = z.infer<typeof AnswerCommandOutput>;

/** `repair FILE -o OUT --json`. */
export const RepairCommandOutput = z.object({
  ...files,
  /** `nothing` where the workbook is as laid out; the new file is then a copy. */
  status: z.enum(['repaired', 'nothing', 'stopped', 'unreadable']),
  /** Cells whose text, formula, look, validation or lock was put back: `联合体概况!C5`. */
  repaired: z.array(z.string()),
  /** What could not be put back; `cell` is null where it is about a whole sheet or row. */
  remaining: z.array(z.object({ cell: z.string().nullable(), message: z.string() })),
});
export type RepairCommandOutput = z.infer<typeof RepairCommandOutput>;

/** What takes one written cell back, as long as the cell still holds what was written. */
export const UndoneCell = z.object({ place: CellPlace, value: PlannedValue, replaces: PlannedValue });
export type UndoneCell = z.infer<typeof UndoneCell>;

/** `fix FILE -o OUT --json`; `fix --undo` takes it back in. */
export const FixCommandOutput = z.object({
  ...files,
  /** `planned` for a dry run, `nothing` where no finding offers a fix. */
  status: z.enum(['fixed', 'planned', 'nothing', 'undone', 'stopped', 'unreadable']),
  fixes: z.array(
    z.object({
      rule: z.string(),
      subject: z.string(),
      title: z.string(),
      cells: z.array(z.object({ cell: z.string(), before: z.string(), after: z.string() })),
    }),
  ),
  /** Fixes left out because of a cell another one wrote to. */
  conflicts: z.array(
    z.object({
      rule: z.string(),
      subject: z.string(),
      title: z.string(),
      cell: z.string(),
      message: z.string(),
    }),
  ),
  undo: z.array(UndoneCell),
});
export type FixCommandOutput = z.infer<typeof FixCommandOutput>;
