import { useEffect, useState } from 'react';
import type { DeskView } from '../../../../usecases/merge/desk/desk';
import type { DeskReturn } from '../../../../usecases/merge/desk/desk-return';
import { useAttempt, useMerging } from '../use-merging';

/** What can be returned as things stand; null until it is known. Asked again whenever something was decided or noted. */
export function useReturns(view: DeskView, programme: string): readonly DeskReturn[] | null {
  const { merging } = useMerging();
  const attempt = useAttempt();
  const [returns, setReturns] = useState<readonly DeskReturn[] | null>(null);
  useEffect(() => {
    let isGone = false;
    attempt(async () => {
      const known = await merging.returns(programme);
      if (!isGone) setReturns(known);
    });
    return () => {
      isGone = true;
    };
  }, [merging, attempt, programme, view]);
  return returns;
}
