import type {
  ClerkChoice,
  Conflict,
  Duplicate,
  MergeRemark,
  Submission,
  VersionDifference,
} from '../model/merge';
import type { Programme } from '../model/programme';
import type { Application } from './applications';

/** Which fields differ between two versions of an application; told by who knows how values are compared. */
export type CompareVersions = (
  programme: Programme,
  earlier: Submission,
  later: Submission,
) => VersionDifference[];

/** What the checks over one programme's applications are given. */
export interface RoundContext {
  programme: Programme;
  applications: readonly Application[];
  /** By subject. */
  choices: ReadonlyMap<string, ClerkChoice>;
  compare: CompareVersions;
}

/** Finds files that say the same. */
export type DuplicateCheck = (context: RoundContext) => Duplicate[];
/** Finds what cannot all stand and is for the clerk to decide. */
export type ConflictCheck = (context: RoundContext) => Conflict[];
/** Finds what staff should know. */
export type RemarkCheck = (context: RoundContext) => MergeRemark[];
