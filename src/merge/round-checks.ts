import { activeContent } from './checks/active-content';
import { changedSinceSeal } from './checks/changed-since-seal';
import { foreignHiddenSheets } from './checks/foreign-hidden-sheets';
import { oneEnterprise } from './checks/one-enterprise';
import { onePark } from './checks/one-park';
import { oneSchool } from './checks/one-school';
import { overQuota } from './checks/over-quota';
import { sameContent } from './checks/same-content';
import { sameFile } from './checks/same-file';
import { similarNames } from './checks/similar-names';
import { unnamed } from './checks/unnamed';
import { unsealed } from './checks/unsealed';
import type { ConflictCheck, DuplicateCheck, RemarkCheck } from './round-context';

/** Files that say the same are counted once. */
export const DUPLICATE_CHECKS: readonly DuplicateCheck[] = [sameFile, sameContent];

/** What is for the clerk to decide between applications, once it is settled which version speaks for each. */
export const CONFLICT_CHECKS: readonly ConflictCheck[] = [onePark, oneSchool, oneEnterprise, similarNames];

/** What staff should know of a submission. */
export const REMARK_CHECKS: readonly RemarkCheck[] = [
  unnamed,
  unsealed,
  changedSinceSeal,
  foreignHiddenSheets,
  activeContent,
  overQuota,
];
