import type { HostCapabilities } from '../model/ports';
import type { HandAct, OpenedHost } from './user-hand';

/** What a case may need: a workbook open in front of the user, a capability of the host, an act of the hand. */
export type HostNeed = 'live' | keyof HostCapabilities | HandAct;

export const HOST_CASE_AREAS = [
  'reading',
  'layout',
  'writing',
  'marks',
  'addingRows',
  'peoplesEdits',
  'repair',
  'revealing',
  'watching',
] as const;
export type HostCaseArea = (typeof HOST_CASE_AREAS)[number];

/** One thing every host has to do alike. */
export interface HostCase {
  area: HostCaseArea;
  /** A Chinese sentence without its full stop, unique among all cases. */
  name: string;
  /** What the host and the hand must offer; without one of them the case does not apply. */
  needs: readonly HostNeed[];
  /**
   * @param host a workbook with one empty sheet, named 表一
   * @throws where the host does otherwise; the message says what was expected and what was found
   */
  run: (host: OpenedHost) => Promise<void>;
}

function isCapability(need: string, capabilities: HostCapabilities): need is keyof HostCapabilities {
  return need in capabilities;
}

function offers({ editor, live, hand }: OpenedHost, need: HostNeed): boolean {
  if (need === 'live') return live !== null;
  if (isCapability(need, editor.capabilities)) return editor.capabilities[need];
  return hand.acts.has(need);
}

/** What the case needs and this host does not offer, in the order of the case; none where the case applies. */
export function missingNeeds(host: OpenedHost, { needs }: HostCase): HostNeed[] {
  return needs.filter((need) => !offers(host, need));
}
