import type { MergeRemark } from '../../model/merge';
import { nameOf } from '../application-key';
import { mergeMessages } from '../messages';
import { remarks } from '../remark';
import type { StandingContext } from '../round-context';

/** The name of the consortium is blank: a second version of it would not be known as one. */
export function unnamed(context: StandingContext): MergeRemark[] {
  return remarks(context, (submission) =>
    nameOf(submission, 'consortium') === ''
      ? [{ kind: 'unnamed', severity: 'warning', message: mergeMessages.unnamed }]
      : [],
  );
}
