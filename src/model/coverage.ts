import { z } from 'zod';
import { CellPlace } from './cell-address';
import { FieldKey, Year } from './keys';

/** 完整 / 部分 / 待佐证. */
export const CoverageState = z.enum(['complete', 'partial', 'missing']);
export type CoverageState = z.infer<typeof CoverageState>;

export const PointCoverage = z.object({
  /** Null for the deduction item. */
  point: z.string().nullable(),
  state: CoverageState,
  evidence: z.array(
    z.object({
      field: FieldKey,
      year: Year.nullable(),
      cell: CellPlace.nullable(),
      /** Filled in with a value or an answer. */
      present: z.boolean(),
    }),
  ),
  /** Numbers of the supporting material that names the point. */
  materials: z.array(z.string()),
  /** What is missing, as sentences. */
  reasons: z.array(z.string()),
});
export type PointCoverage = z.infer<typeof PointCoverage>;

/** Per observation point, in the order of the notice: what speaks for it and what is missing. */
export const Coverage = z.object({ points: z.array(PointCoverage) });
export type Coverage = z.infer<typeof Coverage>;
