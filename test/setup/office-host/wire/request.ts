import { z } from 'zod';

/** What a request of the client means, by number, as the client writes it. */
export const OBJECT_PATH = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
} as const;
export const ACTION = { instantiate: 1, load: 2, method: 3, set: 4, trace: 5 } as const;

const ArgumentInfo = z.object({
  Arguments: z.array(z.unknown()).nullish(),
  /** Beside each argument the path it stands for; null where it stands for itself. */
  ReferencedObjectPathIds: z.array(z.unknown()).nullish(),
});
export type ArgumentInfo = z.infer<typeof ArgumentInfo>;

const ObjectPath = z.object({
  ObjectPathType: z.number(),
  Name: z.string().nullish(),
  ParentObjectPathId: z.number().nullish(),
  ArgumentInfo: ArgumentInfo.nullish(),
});
export type ObjectPath = z.infer<typeof ObjectPath>;

const Query = z.object({
  Select: z.array(z.string()).nullish(),
  Expand: z.array(z.string()).nullish(),
  Top: z.number().nullish(),
  Skip: z.number().nullish(),
});
export type Query = z.infer<typeof Query>;

const Action = z.object({
  Id: z.number(),
  ActionType: z.number(),
  Name: z.string().nullish(),
  ObjectPathId: z.number().nullish(),
  ArgumentInfo: ArgumentInfo.nullish(),
  QueryInfo: Query.nullish(),
});
export type Action = z.infer<typeof Action>;

/** What one `context.sync()` sends. */
export const Request = z.object({
  Actions: z.array(Action),
  ObjectPaths: z.record(z.string(), ObjectPath),
});
export type Request = z.infer<typeof Request>;

/** What the client gets back; it stops at the first action that failed. */
export interface Answer {
  Results: { ActionId: number; Value: unknown }[];
  Error?: {
    Code: string;
    Message: string;
    Location: string;
    ActionIndex: number;
    HttpStatusCode: number;
  };
}
