import type { ScoringScheme } from '../../model/scoring';

/** What somebody's 评分方案 came to. */
export type SchemeReading =
  | {
      outcome: 'usable';
      scheme: ScoringScheme;
      /** What does not keep it from being used, a sentence each. */
      remarks: string[];
    }
  /** A scheme that cannot be used, with the sentences that say why. */
  | {
      outcome: 'faulty';
      problems: string[];
      /** A version to give it, where its version is all that is wrong; else null. */
      proposedVersion: string | null;
    }
  /** No scheme, or a file that cannot be opened. */
  | { outcome: 'refused'; message: string };

/** Why there is no scheme to use, a sentence each; empty where there is one. */
export function schemeProblems(reading: SchemeReading): string[] {
  switch (reading.outcome) {
    case 'usable':
      return [];
    case 'faulty':
      return reading.problems;
    case 'refused':
      return [reading.message];
  }
}
