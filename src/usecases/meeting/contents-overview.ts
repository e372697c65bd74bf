import type { MeetingRound } from './gather-meeting';
import type { MeetingContents, MeetingPart } from './meeting-plan';
import { MEETING_PARTS, publishedApplications } from './meeting-plan';
import { recommendationSheet, recommended } from './recommendation-sheet';

/** How much a part holds; null where the notice has no such table. */
export interface PartOverview {
  part: MeetingPart;
  /** Pages, lines or signatures. */
  count: number | null;
}

/** What the chosen parts of a round hold. */
export function contentsOverview(round: MeetingRound, contents: MeetingContents): PartOverview[] {
  const { material, experts } = round;
  const countOf = (part: MeetingPart): number | null => {
    switch (part) {
      case 'pages':
      case 'comparison':
        return material.applications.length;
      case 'opinion':
      case 'experts':
        return experts.experts.length;
      case 'publication':
        return publishedApplications(round, contents.publicationOrder).length;
      case 'recommendation':
        return recommendationSheet(round) === null ? null : recommended(round).length;
    }
  };
  return MEETING_PARTS.filter((part) => contents.parts.has(part)).map((part) => ({
    part,
    count: countOf(part),
  }));
}
