import { z } from 'zod';
import type { Programme } from '../../model/programme';
import type { SchemeField } from '../../model/scheme-fields';
import { SchemeStamp, ScoringScheme } from '../../model/scoring';
import type { SchemeDraft } from './scheme-draft';
import { fitsNotice } from './scheme-draft';

const isField = (text: string): text is SchemeField => /^[^/]+\/[^/]+$/.test(text);

/** A draft as it is kept from one opening of the pane to the next. */
const KeptDraft = z.object({
  madeOf: SchemeStamp,
  id: ScoringScheme.shape.id,
  groups: z.array(z.string()),
  points: z.array(z.string()),
  vetoes: z.array(z.string()),
  texts: z.array(z.tuple([z.string(), z.string()])),
});

/** A draft as a text to keep. */
export function keptDraftText({ madeOf, entries }: SchemeDraft): string {
  const { id, groups, points, vetoes, texts } = entries;
  const kept: z.infer<typeof KeptDraft> = {
    madeOf,
    id,
    groups: [...groups],
    points: [...points],
    vetoes: [...vetoes],
    texts: [...texts],
  };
  return JSON.stringify(kept);
}

/** The draft of a text that was kept; null where it is none, or not of what the notice has today. */
export function keptDraft(programme: Programme, text: string | null): SchemeDraft | null {
  if (text === null) return null;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const kept = KeptDraft.safeParse(json);
  if (!kept.success) return null;
  const { madeOf, texts, ...listed } = kept.data;
  const known = texts.flatMap(([field, value]): [SchemeField, string][] =>
    isField(field) ? [[field, value]] : [],
  );
  const draft = { madeOf, entries: { ...listed, texts: new Map(known) } };
  return fitsNotice(programme, draft) ? draft : null;
}
