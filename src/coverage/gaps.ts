import { WORDS } from './messages';
import { reason } from './reason';

/** What one field lacks: nothing filled in, single years left out, or anything else, as a sentence. */
export type Gap =
  | { kind: 'blank'; sheet: string; label: string }
  | { kind: 'yearsBlank'; sheet: string; label: string; years: string }
  | { kind: 'other'; sentence: string };

/** Gaps of one group are told by one sentence. */
function groupOf(gap: Gap): string {
  switch (gap.kind) {
    case 'blank':
      return JSON.stringify([gap.kind, gap.sheet]);
    case 'yearsBlank':
      return JSON.stringify([gap.kind, gap.sheet, gap.years]);
    case 'other':
      return JSON.stringify([gap.kind, gap.sentence]);
  }
}

function sentenceOf(first: Gap, labels: readonly string[]): string {
  if (first.kind === 'other') return first.sentence;
  const grouped = {
    sheet: first.sheet,
    count: String(labels.length),
    labels: labels.map((label) => `“${label}”`).join(WORDS.separator),
  };
  if (first.kind === 'blank') {
    return labels.length === 1 ? reason('blank', first) : reason('severalBlank', grouped);
  }
  return labels.length === 1
    ? reason('yearsBlank', first)
    : reason('severalYearsBlank', { ...grouped, years: first.years });
}

/**
 * What is missing, in as few sentences as it takes: fields of one sheet that lack the same are named together, in the
 * order of the form.
 */
export function gapSentences(gaps: readonly Gap[]): string[] {
  const groups = new Map<string, { first: Gap; labels: Set<string> }>();
  for (const gap of gaps) {
    const key = groupOf(gap);
    const group = groups.get(key) ?? { first: gap, labels: new Set<string>() };
    if (gap.kind !== 'other') group.labels.add(gap.label);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ first, labels }) => sentenceOf(first, [...labels]));
}
