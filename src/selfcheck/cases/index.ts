import type { HostCase } from '../host-case';
import { addingRowsCases } from './adding-rows';
import { layoutCases } from './layout';
import { marksCases } from './marks';
import { peoplesEditsCases } from './peoples-edits';
import { readingCases } from './reading';
import { repairCases } from './repair';
import { revealingCases } from './revealing';
import { watchingCases } from './watching';
import { writingCases } from './writing';

/** Everything hosts have to do alike, in the order in which it is run. */
export const hostCases: readonly HostCase[] = [
  ...readingCases,
  ...layoutCases,
  ...writingCases,
  ...marksCases,
  ...addingRowsCases,
  ...peoplesEditsCases,
  ...repairCases,
  ...revealingCases,
  ...watchingCases,
];
