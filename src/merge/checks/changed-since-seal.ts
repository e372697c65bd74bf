import type { MergeRemark } from '../../model/merge';
import { mergeMessages } from '../messages';
import { remarks } from '../remark';
import type { StandingContext } from '../round-context';

/** The file does not say what was sealed, or its record of 定稿 does not fit itself. */
export function changedSinceSeal(context: StandingContext): MergeRemark[] {
  return remarks(context, ({ seal: { standing, verificationCode } }) => {
    switch (standing) {
      case 'changed':
        return [
          {
            kind: 'changedSinceSeal',
            severity: 'error',
            message: mergeMessages.changedSinceSeal(verificationCode ?? ''),
          },
        ];
      case 'recordAltered':
        return [{ kind: 'sealRecordAltered', severity: 'error', message: mergeMessages.sealRecordAltered }];
      case 'unreadable':
        return [{ kind: 'stateUnreadable', severity: 'warning', message: mergeMessages.stateUnreadable }];
      case 'notSealed':
      case 'unchanged':
        return [];
    }
  });
}
