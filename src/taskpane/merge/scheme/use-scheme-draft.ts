import { useCallback, useMemo, useState } from 'react';
import type { Programme } from '../../../model/programme';
import type { SchemeField } from '../../../model/scheme-fields';
import type { ScoringScheme } from '../../../model/scoring';
import { keptDraft, keptDraftText } from '../../../usecases/scheme/kept-draft';
import { judgeDraft, schemeDraft, withText } from '../../../usecases/scheme/scheme-draft';
import type { JudgedDraft, SchemeDraft } from '../../../usecases/scheme/scheme-draft';
import { useServices } from '../../services-context';

/** The scheme that is being edited. */
export interface DraftDesk {
  programme: Programme;
  draft: SchemeDraft;
  judged: JudgedDraft;
  /** Fills in a field. */
  fill: (field: SchemeField, text: string) => void;
  /** Puts another draft in its place. */
  replace: (draft: SchemeDraft) => void;
}

const memoryKey = (programme: Programme): string => `pane.schemeDraft.${programme.id}`;

/**
 * The draft of a notice's scheme, as it was left, even where the pane was closed meanwhile; else of the scheme to begin
 * with.
 *
 * @param begin the scheme in use, or the example
 */
export function useSchemeDraft(programme: Programme, begin: ScoringScheme): DraftDesk {
  const { memory } = useServices();
  const [draft, setDraft] = useState(
    () => keptDraft(programme, memory.recall(memoryKey(programme))) ?? schemeDraft(programme, begin),
  );
  const replace = useCallback(
    (changed: SchemeDraft) => {
      memory.keep(memoryKey(programme), keptDraftText(changed));
      setDraft(changed);
    },
    [memory, programme],
  );
  const judged = useMemo(() => judgeDraft(programme, draft), [programme, draft]);
  return {
    programme,
    draft,
    judged,
    fill: (field, text) => {
      replace(withText(draft, field, text));
    },
    replace,
  };
}
