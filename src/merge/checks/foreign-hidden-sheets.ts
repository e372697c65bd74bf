import { STATE_SHEET_NAME } from '../../model/keys';
import type { MergeRemark } from '../../model/merge';
import { mergeMessages } from '../messages';
import { remarks } from '../remark';
import type { StandingContext } from '../round-context';

/** Sheets that do not show and are not the one of ours that holds the state. */
export function foreignHiddenSheets(context: StandingContext): MergeRemark[] {
  return remarks(context, ({ notes }) => {
    const sheets = notes
      .filter(({ kind }) => kind === 'hiddenSheet' || kind === 'veryHiddenSheet')
      .map(({ subject }) => subject)
      .filter((name) => name.toLowerCase() !== STATE_SHEET_NAME);
    if (sheets.length === 0) return [];
    const message = mergeMessages.foreignHiddenSheets(sheets);
    return [{ kind: 'foreignHiddenSheet', severity: 'warning', message }];
  });
}
