import { z } from 'zod';
import { HOST_CASE_AREAS } from './host-case';

const Milliseconds = z.number().min(0);

export const HostCaseResult = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('passed'),
    area: z.enum(HOST_CASE_AREAS),
    name: z.string(),
    milliseconds: Milliseconds,
  }),
  z.object({
    outcome: z.literal('failed'),
    area: z.enum(HOST_CASE_AREAS),
    name: z.string(),
    milliseconds: Milliseconds,
    /** What was expected and what was found, or why the case could not go on. */
    message: z.string(),
  }),
  z.object({
    outcome: z.literal('notApplicable'),
    area: z.enum(HOST_CASE_AREAS),
    name: z.string(),
    milliseconds: Milliseconds,
    /** What the host does not offer. */
    reason: z.string(),
  }),
]);
/** What came of one case. */
export type HostCaseResult = z.infer<typeof HostCaseResult>;

export const SelfCheckEnvironment = z.object({
  /** The version of this product. */
  product: z.string(),
  /** `Excel`, `WPS`, `LibreOffice` … */
  application: z.string(),
  /** As the application says it: `16.0.17928.20114`. */
  version: z.string(),
  /** `PC`, `Mac`, `OfficeOnline`, `Linux` … */
  platform: z.string(),
  /** The highest level of the interface offered: `ExcelApi 1.17`; null where the host has no levels. */
  interfaceLevel: z.string().nullable(),
});
/** Where the self-check is run. Nothing in it says who runs it. */
export type SelfCheckEnvironment = z.infer<typeof SelfCheckEnvironment>;

export const SelfCheckReport = z.object({
  format: z.literal('self-check@1'),
  environment: SelfCheckEnvironment,
  /** Null where no workbook could be opened at all. */
  host: z
    .object({
      kind: z.enum(['excel', 'wps', 'embedded', 'file']),
      capabilities: z.record(z.string(), z.boolean()),
      /** What the hand could do, in alphabetical order. */
      acts: z.array(z.string()),
    })
    .nullable(),
  startedAt: z.iso.datetime(),
  /** False where the user stopped before the last case. */
  complete: z.boolean(),
  passed: z.int().min(0),
  failed: z.int().min(0),
  notApplicable: z.int().min(0),
  cases: z.array(HostCaseResult),
});
/** The result of a self-check, as it is saved as JSON. */
export type SelfCheckReport = z.infer<typeof SelfCheckReport>;
