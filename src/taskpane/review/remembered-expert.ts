import { useCallback, useState } from 'react';
import { Expert } from '../../model/scorecard';
import type { PaneMemory } from '../pane-services';
import { useServices } from '../services-context';

const MEMORY_KEY = 'review.expert';

function recallExpert(memory: PaneMemory): Expert | null {
  const text = memory.recall(MEMORY_KEY);
  if (text === null) return null;
  try {
    return Expert.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Who works with this pane as an expert; null where nobody has said so yet. */
export function useRememberedExpert(): [Expert | null, (expert: Expert) => void] {
  const { memory } = useServices();
  const [expert, setExpert] = useState(() => recallExpert(memory));
  const remember = useCallback(
    ({ name, unit }: Expert) => {
      memory.keep(MEMORY_KEY, JSON.stringify({ name, unit }));
      setExpert({ name, unit });
    },
    [memory],
  );
  return [expert, remember];
}
