import { useMemo, useSyncExternalStore } from 'react';
import type { ConfirmedContents } from '../../usecases/merge/counted-workbook';
import { useRoundDesk } from './round-desk';

/**
 * What was found by labels and confirmed in 收件汇总: it counts in every view that looks at submissions. The same set as
 * long as nothing else is confirmed, so that files are not read again.
 */
export function useConfirmedContents(): ConfirmedContents {
  const { merging } = useRoundDesk();
  const view = useSyncExternalStore(merging.subscribe, () => merging.state.view);
  const contents = (view?.conflicts ?? [])
    .flatMap(({ choice }) =>
      choice?.decision === 'confirm' && choice.chosen !== null ? [choice.chosen] : [],
    )
    .sort()
    .join(' ');
  return useMemo(
    () => ({ digests: new Set(contents === '' ? [] : contents.split(' ')), toldAt: 'pane' }),
    [contents],
  );
}
