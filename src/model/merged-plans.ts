import { z } from 'zod';
import { FieldKey, ProgrammeId } from './keys';
import { MergedSource } from './submission';

/** Who made the list a place stands in: the notice names it, we put it together, or the clerk brought a list. */
export const ListedBy = z.enum(['notice', 'ours', 'clerk']);
export type ListedBy = z.infer<typeof ListedBy>;

/** A place of the target a consortium belongs to; `proposed` is for a person to decide. */
export const PlaceMatch = z.object({
  group: z.string(),
  place: z.string(),
  certainty: z.enum(['certain', 'proposed']),
  /** Why it is only proposed; empty where it is certain. */
  reason: z.string(),
});
export type PlaceMatch = z.infer<typeof PlaceMatch>;

/** One row of one plan. */
export const PlannedConsortium = z.object({
  file: z.string(),
  /** The city the plan is of; null where the plan does not say. */
  city: z.string().nullable(),
  name: z.string(),
  /** The place as written. */
  place: z.string(),
  /** Where its name stands, or else its first filled cell. */
  from: MergedSource,
  /** The columns of the plan in their order, as text; `from` is null where no cell was found. */
  cells: z.array(z.object({ field: FieldKey, text: z.string(), from: MergedSource.nullable() })),
  matches: z.array(PlaceMatch),
});
export type PlannedConsortium = z.infer<typeof PlannedConsortium>;

/** How a place of the target stands. */
export const PlaceStanding = z.object({
  group: z.string(),
  place: z.string(),
  city: z.string().nullable(),
  listedBy: ListedBy,
  standing: z.enum(['planned', 'proposed', 'none']),
  consortia: z.array(z.object({ name: z.string(), from: MergedSource })),
  /** What is to be decided, or why there is none yet; empty where one is planned. */
  reason: z.string(),
});
export type PlaceStanding = z.infer<typeof PlaceStanding>;

export const GroupStanding = z.object({
  title: z.string(),
  /** Verbatim from the notice; empty for a group only the clerk's list has. */
  quote: z.string(),
  listedBy: ListedBy,
  /** How many places the notice speaks of. */
  count: z.int(),
  /** How many of them the list names. */
  listed: z.int(),
  planned: z.int(),
  proposed: z.int(),
  none: z.int(),
});
export type GroupStanding = z.infer<typeof GroupStanding>;

export const PlanOverlap = z.object({
  kind: z.enum([
    /** Two plans of one city. */
    'cityTwice',
    /** One consortium in several rows. */
    'consortiumTwice',
    /** One place with several consortia. */
    'placeTwice',
    /** One consortium for several places of the target. */
    'severalPlaces',
    /** Two places of the target on the same ground. */
    'sharedGround',
    /** A place of the target that lies in a city of the target. */
    'withinCity',
  ]),
  message: z.string(),
  from: z.array(MergedSource),
});
export type PlanOverlap = z.infer<typeof PlanOverlap>;

/** One file handed in. */
export const PlanFile = z.object({
  file: z.string(),
  status: z.enum(['read', 'refused']),
  /** Why it was refused, or what is to be known of it; else empty. */
  note: z.string(),
  unit: z.string().nullable(),
  city: z.string().nullable(),
  consortia: z.int(),
});
export type PlanFile = z.infer<typeof PlanFile>;

/** The plans of several cities as one, against the places the notice aims at. */
export const MergedPlans = z.object({
  programme: ProgrammeId,
  columns: z.array(z.object({ field: FieldKey, label: z.string() })),
  files: z.array(PlanFile),
  consortia: z.array(PlannedConsortium),
  groups: z.array(GroupStanding),
  places: z.array(PlaceStanding),
  overlaps: z.array(PlanOverlap),
});
export type MergedPlans = z.infer<typeof MergedPlans>;

/** `plans FILE… --json`. */
export const PlansOutput = MergedPlans.extend({ output: z.string().nullable() });
export type PlansOutput = z.infer<typeof PlansOutput>;
