import type { ClerkChoice, Conflict, Duplicate, MergeRemark, VersionDifference } from '../model/merge';
import type { Submission } from '../model/submission';
import type { Programme } from '../model/programme';
import type { Application } from './applications';

/** Which fields differ between two versions of an application; told by who knows how values are compared. */
export type CompareVersions = (
  programme: Programme,
  earlier: Submission,
  later: Submission,
) => VersionDifference[];

/** A version that stands, under the key of its row. */
export interface StandingVersion {
  key: string;
  submission: Submission;
}

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
/** What the checks for remarks are given: of what a replaced or set aside version says there is nothing to remark. */
export interface StandingContext {
  programme: Programme;
  standing: readonly StandingVersion[];
  /** All there are, with every version of them, and what does not count yet: for what files are, whoever stands. */
  applications: readonly Application[];
  unconfirmed: readonly Submission[];
}

/** Finds what staff should know. */
export type RemarkCheck = (context: StandingContext) => MergeRemark[];
