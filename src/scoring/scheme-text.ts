import { ScoringScheme } from '../model/scoring';
import { schemeMessages } from './messages';

/** The keys of every object in one order, whoever wrote it. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, item]) => [key, inOrder(item)]),
  );
}

/** A scheme as one text, the same for the same scheme: what its digest is made of, and what a scorecard carries. */
export function schemeText(scheme: ScoringScheme): string {
  return JSON.stringify(inOrder(ScoringScheme.parse(scheme)));
}

/** Reads a scheme from JSON; what is none is an answer with the sentence that says so. */
export function readSchemeText(
  text: string,
): { outcome: 'read'; scheme: ScoringScheme } | { outcome: 'refused'; message: string } {
  const refuse = (detail: string): { outcome: 'refused'; message: string } => ({
    outcome: 'refused',
    message: schemeMessages.notAScheme(detail),
  });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
  const scheme = ScoringScheme.safeParse(json);
  if (scheme.success) return { outcome: 'read', scheme: scheme.data };
  const [issue] = scheme.error.issues;
  return refuse(issue === undefined ? '' : `${issue.path.join('.')} ${issue.message}`.trim());
}
