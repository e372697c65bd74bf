import type { CellPlace } from '../model/cell-address';
import type { FieldKey } from '../model/keys';
import type { PlannedValue } from '../model/workbook-plan';

/** One filled cell of the source, as it stands there. */
export interface SourceCell {
  field: FieldKey;
  year: number | null;
  /** The worksheet row for cells of repeating tables, else null. */
  row: number | null;
  label: string;
  text: string;
  /** Null where the source's field was found nowhere. */
  cell: CellPlace | null;
}

/** What of the target a value is for. */
export interface CarryTarget {
  /** A field outside tables, or the key of a repeating table. */
  field: FieldKey;
  year: number | null;
  label: string;
  /** Name of the sheet as the forms name it. */
  sheet: string;
}

/** What goes where. Rows that are added find their place when they are written. */
export type CarriedContent =
  | { kind: 'cell'; place: CellPlace; value: PlannedValue }
  | { kind: 'paragraphs'; paragraphs: readonly string[] }
  | {
      kind: 'row';
      /** The row it completes; null for a row to be added. */
      row: number | null;
      cells: ReadonlyMap<FieldKey, PlannedValue>;
    };

/** A blank of the target and what would fill it. */
export interface CarryOffer {
  /** Stable for the same two workbooks; offers for one target that exclude each other have different ones. */
  id: string;
  target: CarryTarget;
  content: CarriedContent;
  /** The content as a person reads it. */
  shown: string;
  sources: readonly SourceCell[];
  /** Why a person has to confirm it; none where it is certain. */
  reasons: readonly string[];
  /** What is good to know and needs no confirmation. */
  notes: readonly string[];
  /** `byItself`: confirming all proposals at once does not take it along. */
  confirmed: 'together' | 'byItself';
  /** Offers that share this word would count one source twice; null for those that cannot. */
  exclusive: string | null;
}

/** Why a target is left as it is. */
export type LeftCause =
  'same' | 'different' | 'formula' | 'noValue' | 'noYear' | 'doesNotFit' | 'byHand' | 'notFound';

/** A target that has a counterpart in the source and is left as it is. */
export interface LeftAlone {
  target: CarryTarget;
  cause: LeftCause;
  /** What stands there; null where it is blank. */
  held: string | null;
  sources: readonly SourceCell[];
  message: string;
}

/** What the source says and nothing of the target takes. */
export interface UnusedSource extends SourceCell {
  reason: string;
}

/** What one filled workbook gives another: nothing of it is written yet, and nothing that is filled in ever is. */
export interface CarryOverPlan {
  /** May be written as they are. */
  certain: readonly CarryOffer[];
  /** Written only where a person says so. */
  proposed: readonly CarryOffer[];
  left: readonly LeftAlone[];
  unused: readonly UnusedSource[];
}
