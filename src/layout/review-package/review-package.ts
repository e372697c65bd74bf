import type { Programme } from '../../model/programme';
import type { Expert, ScoredApplication } from '../../model/scorecard';
import type { SchemeStamp, ScoringScheme } from '../../model/scoring';

/** A text too long for a cell, or the rows of a table, printed behind the points it speaks for. */
export interface ExtractAppendix {
  title: string;
  /** One worksheet row each. */
  lines: readonly string[];
}

/** What an application says of one point, and what was found. */
export interface ExtractPoint {
  /** Null for the deduction item. */
  point: string | null;
  /** Figures, names and texts with the cells they stand in, a line each. */
  evidence: readonly string[];
  /** What the applicant wrote beside the point itself. */
  statement: readonly string[];
  findings: readonly string[];
}

/** What an expert gets to see of an application, as plain text; telephone numbers are masked already. */
export interface ApplicationExtract {
  points: readonly ExtractPoint[];
  /** In the order of their numbers, from 1. */
  appendices: readonly ExtractAppendix[];
}

/** An application the expert scores. */
export interface PackageApplication {
  /** The name of its file. */
  file: string;
  application: ScoredApplication;
  /** How the workbook stands to its 定稿. */
  seal: string;
  extract: ApplicationExtract;
}

/** An application the organiser keeps from this expert. */
export interface PackageRecusal {
  title: string;
  reason: string;
}

/** Everything a 评审包 is laid out from. */
export interface ReviewPackage {
  programme: Programme;
  scheme: ScoringScheme;
  stamp: SchemeStamp;
  /** The scheme as one text, what its digest was made of. */
  schemeText: string;
  /** The digest as people compare it. */
  schemeCode: string;
  expert: Expert;
  /** When it was made, in words. */
  made: string;
  /** In the order in which they are scored. */
  applications: readonly PackageApplication[];
  recused: readonly PackageRecusal[];
}
