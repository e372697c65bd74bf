import { z } from 'zod';
import { Basis } from './field';
import { FieldKey } from './keys';

/** A place that is to have a consortium of its own. */
export const TargetPlace = z.object({
  name: z.string().min(1),
  /** The city it lies in (济南市); null where that is not known. A city lies in itself. */
  city: z.string().nullable(),
  /** What else it is called: 西海岸新区. */
  aliases: z.array(z.string().min(1)),
  /** Names of other places of the target whose ground is, in whole or in part, the same. */
  sharesGroundWith: z.array(z.string()),
});
export type TargetPlace = z.infer<typeof TargetPlace>;

export const TargetGroup = z.object({
  /** What its places are: 设区的市, 国家级经济技术开发区. */
  title: z.string().min(1),
  /** Verbatim from the notice. */
  quote: z.string().min(1),
  /** How many places the notice speaks of; it may name none of them. */
  count: z.int().min(1),
  /** `inferred`: the notice gives their number only, and the names are a list of ours, to be checked. */
  basis: Basis,
  /** May be fewer than `count`, where not all names are known. */
  places: z.array(TargetPlace),
  /** Whether the places are whole cities, in which places of the other groups lie. */
  areCities: z.boolean(),
});
export type TargetGroup = z.infer<typeof TargetGroup>;

/** Where a notice wants consortia, place by place, and where the plans handed in say which place is whose. */
export const Target = z.object({
  quote: z.string(),
  groups: z.array(TargetGroup).min(1),
  plan: z.object({
    /** Who hands the plan in: 市教育（教体）局. */
    unit: FieldKey,
    /** Columns of one table: the consortium's name, and the place it belongs to. */
    name: FieldKey,
    place: FieldKey,
  }),
});
export type Target = z.infer<typeof Target>;
