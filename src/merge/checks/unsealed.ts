import type { MergeRemark } from '../../model/merge';
import { mergeMessages } from '../messages';
import { remarks } from '../remark';
import type { StandingContext } from '../round-context';

/** Handed in without 定稿: nothing says that the printed form is what stands in the file. */
export function unsealed(context: StandingContext): MergeRemark[] {
  return remarks(context, ({ seal }) =>
    seal.standing === 'notSealed'
      ? [{ kind: 'unsealed', severity: 'warning', message: mergeMessages.unsealed }]
      : [],
  );
}
