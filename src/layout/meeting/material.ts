import type { FindingGravity } from '../../model/finding';
import type { ApplicationParty } from '../../model/submission';
import type { CutOffLine, PanelCard, PanelOutcome } from '../../model/panel-result';

/** A sheet, or a set of sheets, of 上会材料 the organiser may choose. */
export const MEETING_PARTS = [
  'pages',
  'comparison',
  'opinion',
  'publication',
  'recommendation',
  /** Who 专家1 … n are: for the organiser alone, off unless asked for. */
  'experts',
] as const;
export type MeetingPart = (typeof MEETING_PARTS)[number];

/** A figure of the forms that applications are compared by. */
export interface KeyFigure {
  /** As the form prints it. */
  label: string;
  unit: string;
  /** The year it is given for; null where it has none. */
  year: number | null;
  /** The year of the promise beside it; null where the form asks for none. */
  committedYear: number | null;
}

/** What an application says of a key figure; null where it is no figure, and never 0 for that. */
export interface KeyFigureValue {
  decimal: string | null;
  committed: string | null;
}

/** Something the check found, with the reason the applicant gave; telephone numbers are masked. */
export interface MeetingFinding {
  gravity: FindingGravity;
  text: string;
  /** Where it stands in the application's workbook. */
  places: string[];
}

/** One expert's card under a number that does not tell who it is. */
export interface MeetingCard {
  /** 专家1. */
  expert: string;
  standing: PanelCard['standing'];
  part: PanelCard['part'];
}

/** Everything the meeting sees of one application. */
export interface MeetingApplication {
  title: string;
  /** Null where no card is there. */
  outcome: PanelOutcome | null;
  parties: readonly { party: ApplicationParty; name: string }[];
  /** One per key figure. */
  figures: readonly KeyFigureValue[];
  /** Gravest first. */
  findings: readonly MeetingFinding[];
  doubts: readonly string[];
  /** What experts wrote of the whole, each with its number. */
  opinions: readonly string[];
  cards: readonly MeetingCard[];
  /** The workbook it was read from, in words that tell no expert; null where none was handed in. */
  source: string | null;
}

/** What 上会材料 are laid out from: in the order of the ranks, those without one behind. */
export interface MeetingMaterial {
  /** The notice's title. */
  notice: string;
  /** The scheme's groups in its order. */
  groups: readonly { code: string; title: string; weight: string }[];
  decimals: number;
  hasDeduction: boolean;
  line: CutOffLine | null;
  figures: readonly KeyFigure[];
  /** The years most figures are given and promised for; null where nothing is promised. */
  years: { baseline: number; committed: number | null };
  applications: readonly MeetingApplication[];
}
